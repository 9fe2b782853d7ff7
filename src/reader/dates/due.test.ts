import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dueOf, findDates } from './index.ts'

test('the date by which an undertaking is due', () => {
  const cases: readonly (readonly [undertaking: string, due: string | null, words: string | null])[] = [
    ['set up a working group within two months', '2022-07-30', 'within two months'],
    ['raise trade to one billion by 2030', '2030', '2030'],
    ['hold the next session in Dushanbe in 2023', '2023', '2023'],
    ['visit Dushanbe within the year', '2022', 'within the year'],
    ['meet in October and report by the end of the year', '2022', 'end of the year'],
    ['carry out the Agreement of 5 May 2021 by March 2023', '2023-03', 'March 2023'],
    ['carry out the Agreement of 5 May 2021', null, null],
    ['finish the plan signed in 2019 next year', '2023', 'next year'],
    ['a treaty on trade is being prepared and will be signed next year', '2023', 'next year'],
    ['the protocol signed next year', null, null],
    ['work on the basis of the 2008 Framework', null, null],
    ['adopt the 2022–2023 Plan of Action', null, null],
    ['abide by Resolution 2576 (2021)', null, null],
    ['extend what was begun two years ago', null, null],
    ['hold the exhibition from 6 to 8 June 2022', '2022-06-06', '6 to 8 June 2022'],
    ['sign it in the coming months', null, 'coming months'],
    ['sign it in the coming months, by August', '2022-08', 'August'],
    ['deepen ties', null, null],
  ]
  for (const [undertaking, due, words] of cases) {
    const source = `In 2021 the sides agreed to ${undertaking}. They meet on 1 July 2022.`
    const start = source.indexOf(undertaking)
    const span = { start, end: start + undertaking.length, text: undertaking }
    const found = dueOf(findDates(source, { on: '2022-05-30' }).dates, span, { on: '2022-05-30' })
    assert.equal(found?.value ?? null, due, undertaking)
    assert.equal(found?.span.text ?? null, words, undertaking)
  }
})
