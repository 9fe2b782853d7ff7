import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'

/** In a process of its own: in this one, other tests have loaded what they like. */
const PROGRAM = `
import { registerHooks } from 'node:module'
const folders = new Set()
registerHooks({
  load(url, context, next) {
    const folder = /\\/src\\/([^/]+)\\//.exec(url)?.[1]
    if (folder !== undefined) folders.add(folder)
    return next(url, context)
  },
})
const { LANGUAGES, loadVocabulary } = await import(${JSON.stringify(new URL('./index.ts', import.meta.url).href)})
for (const language of LANGUAGES) await loadVocabulary(language)
console.log(JSON.stringify([...folders].sort()))
`

test('the words of every language load without adapters, register and planner', () => {
  const done = spawnSync(process.execPath, ['--input-type=module', '--eval', PROGRAM], { encoding: 'utf8' })
  assert.equal(done.status, 0, done.stderr)
  assert.deepEqual(JSON.parse(done.stdout), ['calendar', 'model', 'words'])
})
