import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languageOf } from './language.ts'

/** A sentence, and the code of its language. */
const CASES: readonly (readonly [text: string, language: string | null])[] = [
  ['The minister said that the road over the hills was open.', 'en'],
  ['وزیر گفت که جاده باز است و گردشگران می‌آیند.', 'fa'],
  ['قال الوزير إن الطريق مفتوح وإن التجارة تنمو', 'ar'],
  ['Вазир гуфт, ки роҳ кушода аст ва тиҷорат меафзояд.', 'tg'],
  ['Министр сказал, что дорога открыта и торговля растёт.', 'ru'],
  ['A miniszter kijelentette, hogy megnyílt a vasútvonal.', null],
  ['12 : 30 – 4 %', null],
  ['', null],
]

for (const [text, language] of CASES) {
  test(`${JSON.stringify(text.slice(0, 24))} is ${language ?? 'in no known language'}`, () => {
    assert.equal(languageOf(text), language)
  })
}

test('a letterhead in another script does not make the language', () => {
  const body = 'The minister said that the road was open, and thanked the crews for the work of the night. '
  assert.equal(languageOf(`دفتر وزیر امور خارجه\n\n${body.repeat(3)}`), 'en')
})
