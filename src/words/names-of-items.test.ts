import assert from 'node:assert/strict'
import test from 'node:test'
import { titlesOf } from '../register/index.ts'
import { aContradiction } from '../register/testing/index.ts'
import { LANGUAGES } from './languages.ts'
import { titleOf } from './names-of-items.ts'

const TITLES = { en: 'Is the bridge open?', fa: 'آیا پل باز است؟', tg: 'Оё пул кушода аст?', ru: 'Открыт ли мост?' }

for (const language of LANGUAGES) {
  test(`what publishers disagree on is named in ${language}`, () => {
    const told = aContradiction({ topic: TITLES.en, titles: TITLES })
    assert.equal(titleOf(told, { language }), TITLES[language])
    assert.deepEqual(titlesOf(told), TITLES)
  })

  for (const titles of [null, undefined]) {
    test(`where it has one name alone (${titles}), by that in ${language}`, () => {
      const { titles: _, ...facts } = aContradiction({ topic: 'the bridge' }).facts
      const told = { ...aContradiction(), facts: titles === undefined ? facts : { ...facts, titles } }
      assert.equal(titleOf(told, { language }), 'the bridge')
      assert.deepEqual(titlesOf(told), { en: 'the bridge' })
    })
  }
}
