import assert from 'node:assert/strict'
import { test } from 'node:test'
import { STEP_CODES } from '../../planner/index.ts'
import { LANGUAGES } from '../languages.ts'
import { textsOf, valuesIn } from '../testing/texts.ts'
import { planErrors as enErrors } from './errors-en.ts'
import { planErrors as faErrors } from './errors-fa.ts'
import { planErrors as ruErrors } from './errors-ru.ts'
import { planErrors as tgErrors } from './errors-tg.ts'
import { planningEn } from './planning-en.ts'
import { planningFa } from './planning-fa.ts'
import { planningRu } from './planning-ru.ts'
import { planningTg } from './planning-tg.ts'
import { PLANNING_LABELS } from './planning-words.ts'
import { STEP_NAMES } from './step-names.ts'

const commandsIn = (text: string) => (text.match(/paygir [a-z]+(?: [a-z]+)?|--[a-z-]+/g) ?? []).sort()
const english = new Map(textsOf({ ...planningEn, errors: enErrors }))

const OTHERS = [
  ['fa', { ...planningFa, errors: faErrors }, /\p{Script=Arabic}/u],
  ['tg', { ...planningTg, errors: tgErrors }, /\p{Script=Cyrillic}/u],
  ['ru', { ...planningRu, errors: ruErrors }, /\p{Script=Cyrillic}/u],
] as const

for (const [language, words, script] of OTHERS) {
  test(`what plans say in ${language} names the same values and commands as in English`, () => {
    const texts = new Map(textsOf(words))
    assert.deepEqual([...texts.keys()].sort(), [...english.keys()].sort())
    for (const [path, text] of texts) {
      const model = english.get(path) ?? ''
      assert.deepEqual(valuesIn(text), valuesIn(model), path)
      assert.deepEqual(commandsIn(text), commandsIn(model), path)
      assert.equal(text.split('[[').length, model.split('[[').length, path)
      if (/\p{L}/u.test(text.replace(/\{\w+\}/g, ''))) assert.match(text, script, path)
    }
  })
}

test('every sentence and every step has its words', () => {
  assert.deepEqual(Object.keys(planningEn.page).sort(), [...PLANNING_LABELS].sort())
  assert.deepEqual(Object.keys(STEP_NAMES).sort(), [...STEP_CODES].sort())
  for (const [code, names] of Object.entries(STEP_NAMES)) {
    for (const language of LANGUAGES) assert.ok(names[language].trim() !== '', `${code} ${language}`)
  }
})
