import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textsOf, valuesIn } from '../testing/texts.ts'
import { enLog, enLogErrors } from './en.ts'
import { faLog, faLogErrors } from './fa.ts'
import { ruLog, ruLogErrors } from './ru.ts'
import { tgLog, tgLogErrors } from './tg.ts'

const commandsIn = (text: string) => (text.match(/paygir (?:log|key|verify) ?[a-z]*|--[a-z]+/g) ?? []).sort()
const english = new Map(textsOf({ ...enLog, errors: enLogErrors }))

const OTHERS = [
  ['fa', { ...faLog, errors: faLogErrors }, /\p{Script=Arabic}/u],
  ['tg', { ...tgLog, errors: tgLogErrors }, /\p{Script=Cyrillic}/u],
  ['ru', { ...ruLog, errors: ruLogErrors }, /\p{Script=Cyrillic}/u],
] as const

for (const [language, words, script] of OTHERS) {
  test(`what the log says in ${language} names the same values and commands as in English`, () => {
    const texts = new Map(textsOf(words))
    assert.deepEqual([...texts.keys()].sort(), [...english.keys()].sort())
    for (const [path, text] of texts) {
      const model = english.get(path) ?? ''
      assert.deepEqual(valuesIn(text), valuesIn(model), path)
      assert.deepEqual(commandsIn(text), commandsIn(model), path)
      assert.match(text, script, path)
      assert.equal(text.split('[[').length, model.split('[[').length, path)
      assert.equal(text.split('[[').length, text.split(']]').length, path)
    }
  })
}
