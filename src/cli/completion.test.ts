import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { test } from 'node:test'
import { COMMAND_NAMES, SHELLS } from './commands.ts'
import { completionScript } from './completion.ts'
import { OPTIONS } from './options.ts'
import { CHOICES } from './register/choices.ts'
import { loadWords } from './words/load-words.ts'

const en = await loadWords('en')
const fa = await loadWords('fa')
const ru = await loadWords('ru')
const tg = await loadWords('tg')

for (const shell of SHELLS) {
  test(`the script for ${shell} knows every command and option, and is sound`, (context) => {
    for (const words of [en, fa, tg, ru]) {
      const script = completionScript(shell, words, CHOICES)
      for (const name of [...COMMAND_NAMES, 'json', 'lang', 'fail-on', 'first-use', 'parliament', 'cosign'])
        assert.ok(script.includes(name), name)
      const unmentioned = Object.keys(OPTIONS).filter((name) => name !== 'version' && !script.includes(name))
      assert.deepEqual(unmentioned, [])
      const checked = spawnSync(shell, ['-n'], { input: script, encoding: 'utf8' })
      if (checked.error) return context.skip(`${shell} is not installed`)
      assert.equal(checked.stderr, '')
      assert.equal(checked.status, 0)
    }
  })
}
