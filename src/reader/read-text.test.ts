import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import { recordFaults } from '../../eval/index.ts'
import { readText } from './read-text.ts'
import { brokenPromises } from './testing/check-reading.ts'

/** Any other may be given, to look further: PAYGIR_SEED=7 npm test. */
const SEED = Number(process.env.PAYGIR_SEED ?? 20220530)

/** Words that rules turn on, marks that open and close, line ends, and characters that nobody sees. */
const WORDS =
  `the The a both Both sides leaders they he He We I it who that whether and or but as As to of on in by with for
  May March President Minister Mr Ms H.E. Dr. Davlat Karimzoda Anvari Lehtovaara Finland Tajik Tehran U.S. Leader delegation
  said says stressed adding noting called praised agreed agreed to expressed satisfaction discussed exchanged views met was were
  According according to talks statement message Joint Commission agreement signed will must protocol trade doubled road
  tomorrow 2022 12 1,400 5% billion dollars Monday May 30 1401 Khordad p.m. next year within two months`
    .trim()
    .split(/\s+/)
const MARKS = [...'.,:;?!…“”"«»„‟’\'()[]-–—*']
const LINES = [...'\n\r\u2028\u2029\f\v\t \u00a0\u3000', '\r\n', '\n\n', '\r\n\r\n', '  ']
const UNSEEN = [...'\u202a\u202e\u202c\u2066\u2069\u200f\u200b\u200c\ufeff\0\u0085', '\u001b[31m']
const HALVES = ['\ud83e', '\udd1d', '\ud800', '\udfff', 'e\u0301', ...'🤝ёҷژßİﬁ\u0301ǅ٣²Ⅻ']
const LABELS = [
  '\n\nDavlat Karimzoda: ',
  '\n\nThe sides agreed on the following:\n',
  '\n- ',
  '\n1. ',
  '\n\nPresident Anvari said:\n\n',
]

const piece = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...WORDS).map((word) => ` ${word}`) },
  { weight: 4, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 2, arbitrary: fc.constantFrom(...LINES) },
  { weight: 1, arbitrary: fc.constantFrom(...UNSEEN) },
  { weight: 1, arbitrary: fc.constantFrom(...HALVES) },
  { weight: 1, arbitrary: fc.constantFrom(...LABELS) },
)
const listed = (words: string): readonly string[] => words.split('|')
/** Half a sentence that rules know, so that the noise between them meets open statements. */
const SUBJECTS = listed('President Davlat Karimzoda|Mr Anvari|The sides|They|He|We|Tehran|The talks|As he|It|')
const CUES = listed(
  'said that|said:|said, “|stressed|called|praised|discussed|agreed to|was agreed|, adding:|, noting that|said',
)
const THINGS = listed(
  'the road was open|trade has doubled and he agreed|the two nations brothers|sign the protocol in May 2027|both sides said',
)
const ENDS = ['.', '. ', '.”', ',” ', '; ', ', ', '\n\n', '\n\n“', ' and ', ' ']
const clause = fc
  .tuple(...[SUBJECTS, CUES, THINGS, ENDS].map((list) => fc.constantFrom(...list)))
  .map(([subject, cue, thing, end]) => `${subject} ${cue} ${thing}${end}`)
const pieces = fc.oneof({ weight: 8, arbitrary: piece }, { weight: 8, arbitrary: clause })
const mixture = fc.array(pieces, { maxLength: 50, size: 'max' }).map((all) => all.join(''))
/** Below the length at which a line is too long for a headline, which a line end of two characters would cross. */
const shortMixture = fc.array(pieces, { maxLength: 8, size: 'max' }).map((all) => all.join('').slice(0, 200))
const anyString = fc.string({ unit: 'binary', maxLength: 120 })
/** Code units of their own, so that surrogates come alone and in the wrong order. */
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
  .map((units) => String.fromCharCode(...units))

/** Texts that are odd, what is reported of them, and how many statements are found all the same. */
const ODD: readonly (readonly [what: string, text: string, codes: readonly string[], statements: number])[] = [
  ['no characters', '', ['TEXT_EMPTY'], 0],
  ['blanks alone', ' \n\t\u00a0\r\n', ['TEXT_EMPTY'], 0],
  ['a story without a speaker', 'The road to the pass was opened by the crews.', ['NO_STATEMENT_FOUND'], 0],
  ['a byte order mark', '\ufeffMr Anvari said that the road was open.', ['BYTE_ORDER_MARK'], 1],
  ['turned words', 'Mr Anvari said that the \u202eroad\u202c was open.', ['BIDI_CONTROL', 'BIDI_CONTROL'], 1],
  ['half a character', 'Mr Anvari said that the road \ud83e was open.', ['LONE_SURROGATE'], 1],
  ['a NUL', 'Mr Anvari said that the road\0 was open.', ['NUL_CHARACTER'], 1],
  ['a quotation never closed', 'Mr Anvari said: “The road is open.', ['QUOTE_NOT_CLOSED'], 1],
]

for (const [what, text, codes, statements] of ODD) {
  test(`${what}: reported, and read as far as it goes`, () => {
    const record = readText(text)
    const found = record.issues.map(({ code }) => code).filter((code) => !code.startsWith('EVENT_DATE'))
    assert.deepEqual(found, codes)
    assert.equal(record.statements.length, statements)
    assert.deepEqual(brokenPromises(text, record, recordFaults), [])
  })
}

describe('any text at all', () => {
  for (const [what, texts, numRuns] of [
    ['mixtures of what rules turn on', mixture, 100],
    ['strings of any characters', anyString, 100],
    ['strings of any code units', anyUnits, 100],
  ] as const) {
    test(`${what} are read without a fault`, (t) => {
      t.diagnostic(`seed ${SEED}`)
      const holds = (text: string) => assert.deepEqual(brokenPromises(text, readText(text), recordFaults), [])
      fc.assert(fc.property(texts, holds), { seed: SEED, numRuns })
    })
  }

  test('blank lines behind a text change nothing', (t) => {
    t.diagnostic(`seed ${SEED}`)
    const holds = (text: string) => {
      const { statements, source } = readText(`${text}\n\n\n`)
      assert.equal(source.length, text.length + 3)
      assert.deepEqual(
        statements.map(({ content }) => content),
        readText(text).statements.map(({ content }) => content),
      )
    }
    fc.assert(fc.property(mixture, holds), { seed: SEED, numRuns: 40 })
  })

  test('Windows line ends change nothing but the offsets', (t) => {
    t.diagnostic(`seed ${SEED}`)
    const saidIn = (text: string) =>
      readText(text).statements.map(({ content }) => content.map((span) => span.text.replaceAll('\r\n', '\n')))
    const holds = (text: string) => {
      const plain = text.replaceAll('\r', '')
      assert.deepEqual(saidIn(plain.replaceAll('\n', '\r\n')), saidIn(plain))
    }
    fc.assert(fc.property(shortMixture, holds), { seed: SEED, numRuns: 200 })
  })
})
