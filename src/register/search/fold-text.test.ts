import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { foldedWords, foldText } from './fold-text.ts'

/** Spellings that a reader takes for one, and what all of them fold to. */
const CASES: readonly { readonly says: string; readonly spellings: readonly string[]; readonly folded: string }[] = [
  { says: 'Arabic and Persian yeh and kaf', spellings: ['کتاب علی', 'كتاب علي', 'كتاب على'], folded: 'کتاب علی' },
  { says: 'forms of alef and heh', spellings: ['اداره', 'أدارة', 'إداره', 'آداره'], folded: 'اداره' },
  { says: 'half-spaces', spellings: ['سرمایهگذاری', 'سرمایه\u200cگذاری'], folded: 'سرمایهگذاری' },
  { says: 'vowel marks and tatweel', spellings: ['محمد', 'مُحَمَّد', 'محـــمد'], folded: 'محمد' },
  { says: 'digits', spellings: ['1401', '۱۴۰۱', '١٤٠١'], folded: '1401' },
  { says: 'Tajik letters', spellings: ['Тоҷикӣ', 'ТОЧИКИ', 'тоҷики\u0304'], folded: 'точики' },
  { says: 'more Tajik letters', spellings: ['қӯҳу ғор', 'куху гор'], folded: 'куху гор' },
  { says: 'yo', spellings: ['учёт', 'УЧЕТ', 'уче\u0308т'], folded: 'учет' },
  { says: 'stress marks', spellings: ['за\u0301мок', 'замок'], folded: 'замок' },
  { says: 'marks on Latin letters', spellings: ['Türkmenbaşy', 'turkmenbasy', 'TÜRKMENBAŞY'], folded: 'turkmenbasy' },
  { says: 'the dotted capital I', spellings: ['İran', 'iran', 'Iran'], folded: 'iran' },
]

for (const { says, spellings, folded } of CASES) {
  test(`folds ${says}`, () => {
    for (const spelling of spellings) assert.equal(foldText(spelling), folded)
  })
}

test('keeps apart what differs in sound', () => {
  assert.notEqual(foldText('мой'), foldText('мои'))
  assert.notEqual(foldText('пر'), foldText('بر'))
})

test('words are runs of letters and digits', () => {
  assert.deepEqual(foldedWords('«Road-Map», №5: پل؛ راه'), ['road', 'map', '5', 'پل', 'راه'])
  assert.deepEqual(foldedWords(' %_ '), [])
})

test('what is folded stays as it is, and words of it are the words of the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      const folded = foldText(text)
      assert.equal(foldText(folded), folded)
      assert.deepEqual(foldedWords(folded), foldedWords(text))
    }),
    { numRuns: 300 },
  )
})
