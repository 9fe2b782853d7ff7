import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LANGUAGES, loadVocabulary } from '../../words/index.ts'
import { sameTexts, soundTexts } from '../../words/testing/texts.ts'
import { USAGE_ERROR_CODES } from '../error-codes.ts'
import { loadWords } from './load-words.ts'
import { en } from './own/en.ts'
import { fa } from './own/fa.ts'
import { ru } from './own/ru.ts'
import { tg } from './own/tg.ts'

const OWN = { en, fa, tg, ru }

test('every language has the texts of English, and names the same values in each', () => {
  for (const language of LANGUAGES) sameTexts(en, OWN[language], language)
})

test('no text is left empty or in another language; brackets of optional parts are paired', () => {
  for (const language of LANGUAGES) soundTexts(OWN[language], language, () => false)
})

test('each language loads under its own name, with words for every code of its own and of others', async () => {
  for (const language of LANGUAGES) {
    const words = await loadWords(language)
    const shared = await loadVocabulary(language)
    assert.equal(words.language, language)
    assert.deepEqual(Object.keys(OWN[language].errors).sort(), [...USAGE_ERROR_CODES].sort())
    for (const [code, advice] of Object.entries(shared.errors)) {
      assert.deepEqual(words.errors[code as keyof typeof words.errors], advice, code)
    }
    // One code has one text: the command line says nothing of its own about what others name.
    assert.equal(Object.keys(words.errors).length, Object.keys(shared.errors).length + USAGE_ERROR_CODES.length)
  }
})
