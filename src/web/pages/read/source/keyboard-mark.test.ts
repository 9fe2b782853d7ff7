import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { boundsOf, type KeyboardMark, type MarkStep, markAfter, markFrom } from './keyboard-mark.ts'
import { textUnits } from './text-units.ts'
import { toWordBorders } from './word-borders.ts'

const ENGLISH = 'The dam is full. The road will open in May.\n\nHe left.'
const PERSIAN = 'وزیر گفت سد پُر است. راه می‌تواند باز شود.'

const STEPS: Readonly<Record<string, MarkStep>> = {
  '↓': { by: 'sentence', to: 1, extends: false },
  '↑': { by: 'sentence', to: -1, extends: false },
  '→': { by: 'word', to: 1, extends: false },
  '←': { by: 'word', to: -1, extends: false },
  '+↓': { by: 'sentence', to: 1, extends: true },
  '+↑': { by: 'sentence', to: -1, extends: true },
  '+→': { by: 'word', to: 1, extends: true },
  '+←': { by: 'word', to: -1, extends: true },
}

interface Case {
  readonly text: string
  readonly from?: string
  readonly keys: string
  readonly marked: string
}

const CASES: readonly Case[] = [
  { text: ENGLISH, keys: '', marked: 'The dam is full' },
  { text: ENGLISH, from: 'road', keys: '', marked: 'The road will open in May' },
  { text: ENGLISH, keys: '↓', marked: 'The road will open in May' },
  { text: ENGLISH, keys: '↓ ↓', marked: 'He left' },
  { text: ENGLISH, keys: '↓ ↓ ↓', marked: 'He left' },
  { text: ENGLISH, keys: '↓ ↑ ↑', marked: 'The dam is full' },
  { text: ENGLISH, keys: '→', marked: 'The' },
  { text: ENGLISH, keys: '→ → →', marked: 'is' },
  { text: ENGLISH, keys: '←', marked: 'full' },
  { text: ENGLISH, keys: '→ → +→ +→', marked: 'dam is full' },
  { text: ENGLISH, keys: '→ → +→ +→ +←', marked: 'dam is' },
  { text: ENGLISH, keys: '→ → → +← +←', marked: 'The dam is' },
  { text: ENGLISH, keys: '+→', marked: 'The dam is full. The' },
  { text: ENGLISH, keys: '+↓ +↓', marked: 'The dam is full. The road will open in May.\n\nHe left' },
  { text: ENGLISH, keys: '+↓ +↑', marked: 'The dam is full' },
  { text: ENGLISH, keys: '→ → +↓', marked: 'dam is full' },
  { text: ENGLISH, from: 'open', keys: '← +↑', marked: 'The road will open in May' },
  { text: ENGLISH, from: 'open', keys: '← +↑ +↑ +↓', marked: 'The road will open in May' },
  { text: PERSIAN, keys: '↓', marked: 'راه می‌تواند باز شود' },
  { text: PERSIAN, keys: '↓ → →', marked: 'می‌تواند' },
  { text: PERSIAN, keys: '→ +→ +→ +→', marked: 'وزیر گفت سد پُر' },
]

for (const { text, from = '', keys, marked } of CASES) {
  test(`${from}${from && ' '}${keys || 'begins'}: ${marked}`, () => {
    const units = textUnits(text, text === PERSIAN ? 'fa' : 'en')
    let mark = markFrom(text.indexOf(from), units)
    for (const key of keys.split(' ').filter(Boolean)) mark = mark && markAfter(mark, STEPS[key] as MarkStep, units)
    assert.ok(mark)
    const { start, end } = boundsOf(mark)
    assert.equal(text.slice(start, end), marked)
  })
}

const PIECES = [
  'dam',
  'é',
  ' ',
  '. ',
  '\n',
  '\r\n',
  'سد',
  'می‌',
  '\u200C',
  '\u064E',
  'Ҷ',
  '😀',
  '\u202E',
  '،',
  '3.5',
  '»',
]
const SEED = Number(process.env.SEED ?? Date.now() % 1_000_000)

test(`whatever is pressed, words are marked whole and in the text (seed ${SEED})`, () => {
  const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((all) => all.join(''))
  const steps = fc.array(fc.constantFrom(...Object.values(STEPS)), { maxLength: 20 })
  fc.assert(
    fc.property(texts, fc.nat(), steps, (text, place, pressed) => {
      const units = textUnits(text, 'fa')
      let mark: KeyboardMark | null = markFrom(text === '' ? 0 : place % text.length, units)
      for (const step of pressed) {
        if (mark === null) return
        mark = markAfter(mark, step, units)
        const bounds = boundsOf(mark)
        assert.ok(bounds.start >= 0 && bounds.start < bounds.end && bounds.end <= text.length)
        const words = text.slice(bounds.start, bounds.end)
        assert.equal(words.trim(), words)
        assert.ok(words.isWellFormed())
        if (bounds.end - bounds.start < 64) assert.deepEqual(toWordBorders(text, bounds), bounds)
      }
    }),
    { seed: SEED, numRuns: 300 },
  )
})
