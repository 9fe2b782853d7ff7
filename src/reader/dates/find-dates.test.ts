import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { checkDateInvariants, datesChecker, MONDAY } from '../../../tests/marked-dates.ts'
import { findDates, findWrittenDates } from './index.ts'

const checkDates = datesChecker(findDates)

test('numbers and words that are no dates', () => {
  const texts = [
    'paid $1,400 and 2,022 tons, 2022% of it',
    'Article 3.5 and section 12.1.3 of COVID-19, G20, C5+1 and COP28',
    'Resolution 1929, resolutions 242 and 338, No. 2021, Vision 2030, Expo 2020',
    'tel. +992 37 221-21-21, 202-647-2021, room 1999',
    'www.example.org/documents/2022/04/19/2022-08290/text',
    'They may meet; 5 may come. We march on, prices fall in the region.',
    'May God help them. May I say so? Prime Minister May spoke. The March for Peace began.',
    'They saw 2000 people, in 2000 schools, and 1500 companies',
    'at 9:15 p.m., a 24/7 line, 9/11, 50/50, 1-2 steps',
    'Russia Today and USA Today; the workforce of tomorrow; Friday prayers',
    'the Arab Spring, the fall of the wall, this fall in prices, a quarter of trade',
    'the first half of the match, the end of the war, the last word, the second day',
    'for the first time in six years',
    'Jan Novak of the Mehr agency in Azar, Asad and Tir',
    '12345678, 2022abc, abc2022, 20220530',
    'next to them, within reach, this much, last but not least',
    'in recent years; every year; a year; year',
    '1. Mayors 2. Junes',
    '',
  ]
  for (const text of texts) checkDates(MONDAY, [text])
})

test('written dates need no event', () => {
  const source = 'Today, on 30 May 2022, they met; next year and on 5 June they meet again, by 31 February 2023.'
  assert.deepEqual(
    findWrittenDates(source).map(({ span, value }) => [span.text, value]),
    [['30 May 2022', '2022-05-30']],
  )
})

/** Words that open or go on a date phrase, so that random texts meet every rule. */
const WORDS = [
  ...'30 2022 1401 9 31 2021-05 31.02.2022 ۹ ۱۴۰۱ ٣ May may Khordad خرداد دی دوشنبه Monday (Monday) spring fall Q1'.split(
    ' ',
  ),
  ...'first half quarter of the end within next last this coming years year months in two a few ago today early'.split(
    ' ',
  ),
]
const ODD = [
  ',',
  '.',
  '/',
  '-',
  '–',
  'to',
  'and',
  '\n',
  '\n\n',
  '\u200c',
  '\u202e',
  '\ud800',
  '\0',
  '😀',
  '$',
  '%',
  '(',
]

test('any text passes, its spans fit, and the same text gives the same dates', () => {
  const word = fc.constantFrom(...WORDS, ...ODD)
  const phrase = fc
    .array(word, { maxLength: 30 })
    .chain((words) => fc.constantFrom(' ', '').map((gap) => words.join(gap)))
  const on = fc.constantFrom(null, '2022-05-30', '2022-05', '2022', '0001-01-01', '9999-12-31', 'x')
  fc.assert(
    fc.property(fc.oneof(phrase, fc.string({ unit: 'binary', maxLength: 60 })), on, (source, day) => {
      const found = findDates(source, { on: day })
      checkDateInvariants(source, found)
      assert.deepEqual(findDates(source, { on: day }), found)
    }),
    { numRuns: 500 },
  )
})
