import { test } from 'node:test'
import { type Case, datesChecker, MONDAY } from '../../../tests/marked-dates.ts'
import { findDates } from './index.ts'

const checkDates = datesChecker(findDates)

test('dates without a year are told by the event', () => {
  const cases: readonly (readonly [string, ...Case])[] = [
    ['2022-04-21', 'to hold a review on ⟦April 21⟧', '2022-04-21 day rel'],
    ['2018-06-09', 'We will also meet here in ⟦October⟧.', '2018-10 month rel'],
    ['2018-11-09', 'We will also meet here in ⟦October⟧.', '2019-10 month rel'],
    ['2018-06-09', 'the meeting held here in ⟦March⟧', '2018-03 month rel'],
    ['2018-01-09', 'the talks held here in ⟦November⟧', '2017-11 month rel'],
    [
      '2018-03-09',
      'Norway looked forward to hosting the next round of consultations in Bergen in ⟦October⟧.',
      '2018-10 month rel',
    ],
    ['2018-06-09', 'There were plans to meet in ⟦October⟧', '2017-10 month rel'],
    ['2018-06-09', 'no later than ⟦September 1⟧', '2018-09-01 day rel'],
    ['2018-06-09', 'On ⟦March 20⟧, we celebrated it', '2018-03-20 day rel'],
    ['2018-06-09', 'On ⟦July 20⟧, we will celebrate it', '2018-07-20 day rel'],
    ['2018-01-09', 'the ⟦December⟧ summit', '2017-12 month rel'],
    ['2018-12-09', 'the ⟦January⟧ summit', '2019-01 month rel'],
    ['2018-06-09', 'the ⟦15th of June⟧', '2018-06-15 day rel'],
    ['2021-12-01', 'will be held on ⟦28 December – 3 January⟧', '2021-12-28..2022-01-03 range rel'],
    ['2018', 'the ⟦15th of June⟧', '2018-06-15 day rel ?'],
    [
      '2018-06-09',
      '⟦this June⟧, ⟦last November⟧ and ⟦next May⟧',
      '2018-06 month rel',
      '2017-11 month rel',
      '2019-05 month rel',
    ],
  ]
  for (const [on, ...one] of cases) checkDates(on, one)
})

test('days counted from the event', () => {
  const cases: Case[] = [
    ['met ⟦today⟧ and ⟦tonight⟧', '2022-05-30 day rel', '2022-05-30 day rel'],
    ['⟦This evening (Monday)⟧, the Leader', '2022-05-30 day rel'],
    ['⟦This evening (Tuesday)⟧', '2022-05-30 day rel ? WEEKDAY_CONTRADICTS_DATE'],
    [
      '⟦Yesterday evening⟧, ⟦tomorrow morning⟧, ⟦last night⟧',
      '2022-05-29 day rel',
      '2022-05-31 day rel',
      '2022-05-29 day rel',
    ],
    ['said on ⟦Sunday⟧', '2022-05-29 day rel'],
    ['said on ⟦Monday⟧', '2022-05-30 day rel'],
    ['the minutes will be signed on ⟦Wednesday⟧', '2022-06-01 day rel'],
    ['a reply by ⟦Friday⟧', '2022-06-03 day rel'],
    ['⟦next Monday⟧, ⟦last Monday⟧, ⟦this Thursday⟧', '2022-06-06 day rel', '2022-05-23 day rel', '2022-06-02 day rel'],
    ['arrived ⟦Saturday morning⟧', '2022-05-28 day rel'],
    ['in the hall, ⟦Saturday morning⟧', '2022-05-28 day rel ?'],
    ['⟦10 days ago⟧ and ⟦in three weeks⟧', '2022-05-20 day rel', '2022-06-20 day rel ?'],
  ]
  for (const one of cases) checkDates(MONDAY, one)
})

test('periods counted from the event', () => {
  const cases: Case[] = [
    [
      '⟦this year⟧, ⟦next year⟧, ⟦last year⟧, the ⟦current year⟧',
      ...['2022 year rel', '2023 year rel', '2021 year rel', '2022 year rel'],
    ],
    ['⟦next month⟧, ⟦last month⟧', '2022-06 month rel', '2022-04 month rel'],
    ['⟦next week⟧', '2022-06-06..2022-06-12 range rel'],
    ['⟦this quarter⟧', '2022-04-01..2022-06-30 range rel'],
    ['in ⟦this decade⟧', '2020-01-01..2029-12-31 range rel'],
    ['invited him to come ⟦within the year⟧', '2022 year rel'],
    ['by the ⟦end of the year⟧', '2022 year rel'],
    ['by the ⟦end of the month⟧', '2022-05 month rel'],
    ['They instructed experts to meet before the ⟦end of June⟧', '2022-06 month rel'],
    ['They urged the banks to finish it in ⟦September⟧', '2022-09 month rel'],
    ['They pledged to open it in ⟦October⟧', '2022-10 month rel'],
    ['by ⟦year-end⟧', '2022 year rel'],
    ['⟦later this year⟧ or ⟦early next year⟧', '2022 year rel', '2023 year rel'],
    [
      '⟦this fall⟧, ⟦next spring⟧, ⟦last summer⟧',
      '2022-09-01..2022-11-30 season rel',
      '2023-03-01..2023-05-31 season rel',
      '2021-06-01..2021-08-31 season rel',
    ],
    ['it will open in the ⟦winter⟧', '2022-12-01..2023-02-28 season rel ?'],
    ['it will open by the ⟦end of spring⟧', '2022-03-01..2022-05-31 season rel ?'],
    ['the ⟦spring of next year⟧', '2023-03-01..2023-05-31 season rel'],
    ['it was opened in the ⟦winter⟧', '2021-12-01..2022-02-28 season rel ?'],
    ['⟦within two months⟧', '2022-07-30 day rel'],
    ['⟦within the next six months⟧', '2022-11-30 day rel'],
    ['⟦within a year⟧', '2023-05-30 day rel'],
    ['⟦Within 90 days⟧', '2022-08-28 day rel'],
    ['in the ⟦next three years⟧', '2025-05-30 day rel'],
    ['in the ⟦coming year⟧', '2023-05-30 day rel'],
    ['in the ⟦year ahead⟧', '2023-05-30 day rel'],
    ['will report ⟦in two months’ time⟧', '2022-07 month rel'],
    ['⟦two years ago⟧ and ⟦three months ago⟧', '2020 year rel', '2022-02 month rel'],
    ['over the ⟦past two decades⟧', '2002-05-30..2022-05-30 range rel'],
    ['in the ⟦past year⟧', '2021-05-30..2022-05-30 range rel'],
    ['in the ⟦coming months⟧', 'null month rel ?'],
    ['over the ⟦next few weeks⟧', 'null day rel ?'],
    ['in the ⟦years to come⟧', 'null year rel ?'],
    ['⟦within two months of⟧ signing', 'null day ? DATE_NOT_RESOLVED'],
    ['⟦within 30 working days⟧', 'null day ? DATE_NOT_RESOLVED'],
  ]
  for (const one of cases) checkDates(MONDAY, one)
})

test('without an event relative dates stay open, and only what a reader would miss is reported', () => {
  const cases: Case[] = [
    ['⟦today⟧', 'null day rel ?'],
    ['⟦next year⟧', 'null year rel ?'],
    ['on ⟦April 21⟧', 'null day rel ? DATE_NOT_RESOLVED'],
    ['in ⟦October⟧', 'null month rel ? DATE_NOT_RESOLVED'],
    ['on ⟦Monday⟧', 'null day rel ? DATE_NOT_RESOLVED'],
    ['on ⟦30 May 2022⟧', '2022-05-30 day'],
  ]
  for (const one of cases) {
    checkDates(null, one)
    checkDates('last spring', one)
  }
})

test('an event known by month or year resolves what it can', () => {
  checkDates('2022', ['⟦today⟧, ⟦next year⟧, ⟦yesterday⟧', '2022 year rel', '2023 year rel', 'null day rel ?'])
  checkDates('2022-12', ['⟦today⟧, ⟦next month⟧', '2022-12 month rel', '2023-01 month rel'])
  checkDates('2022-12', ['⟦within two months⟧, ⟦in two months⟧', '2023-02 month rel', '2023-02 month rel ?'])
})
