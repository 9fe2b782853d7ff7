import assert from 'node:assert/strict'
import { registerHooks } from 'node:module'
import { test } from 'node:test'

test('the words of every language load without adapters, register and planner', async () => {
  const folders = new Set<string>()
  const hooks = registerHooks({
    load(url, context, next) {
      const folder = /\/src\/([^/]+)\//.exec(url)?.[1]
      if (folder !== undefined) folders.add(folder)
      return next(url, context)
    },
  })
  const { LANGUAGES, loadVocabulary } = await import('./index.ts')
  for (const language of LANGUAGES) await loadVocabulary(language)
  hooks.deregister()
  assert.deepEqual([...folders].sort(), ['calendar', 'model', 'words'])
})
