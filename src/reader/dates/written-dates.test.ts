import { test } from 'node:test'
import { type Case, datesChecker, MONDAY } from '../../../tests/marked-dates.ts'
import { findDates } from './index.ts'

const checkDates = datesChecker(findDates)

test('days written in full', () => {
  const cases: Case[] = [
    ['Readout: ⟦30 /May/ 2022⟧', '2022-05-30 day'],
    ['They met on ⟦May 30, 2022⟧.', '2022-05-30 day'],
    ['They met on ⟦30 May 2022⟧, in Tehran.', '2022-05-30 day'],
    ['on the ⟦30th of May, 2022⟧', '2022-05-30 day'],
    ['on ⟦May 30th, 2022⟧ in', '2022-05-30 day'],
    ['⟦30-May-2022⟧', '2022-05-30 day'],
    ['⟦30.May.2022⟧', '2022-05-30 day'],
    ['⟦30 MAY 2022⟧ and ⟦MAY 31, 2022⟧', '2022-05-30 day', '2022-05-31 day'],
    ['⟦30 may 2022⟧', '2022-05-30 day'],
    ['⟦5 Sept. 2005⟧, ⟦Sept. 6, 2005⟧, ⟦Jan 7 2006⟧', '2005-09-05 day', '2005-09-06 day', '2006-01-07 day'],
    ['in the capital on ⟦6 January,\n\n2025⟧. He', '2025-01-06 day'],
    ['⟦2022-05-30⟧T12:00', '2022-05-30 day'],
    ['⟦2022/05/30⟧', '2022-05-30 day'],
    ['⟦30.05.2022⟧.', '2022-05-30 day'],
    ['⟦30/05/2022⟧', '2022-05-30 day'],
    ['⟦05/30/2022⟧', '2022-05-30 day'],
    ['⟦05/05/2022⟧', '2022-05-05 day'],
    ['⟦3.4.2022⟧', '2022-04-03 day'],
    ['⟦05/06/2022⟧', '2022 year ? DATE_NOT_RESOLVED'],
    ['on ⟦30 May this year⟧', '2022-05-30 day rel'],
    ['before ⟦June 15 next year⟧', '2023-06-15 day rel'],
  ]
  for (const one of cases) checkDates(MONDAY, one)
})

test('ranges', () => {
  const cases: Case[] = [
    ['from ⟦6 to 8 May 2025⟧', '2025-05-06..2025-05-08 range'],
    ['⟦6–8 May 2025⟧', '2025-05-06..2025-05-08 range'],
    ['⟦March 22-24, 2022⟧', '2022-03-22..2022-03-24 range'],
    ['met on ⟦6 and 7 May 2021⟧', '2021-05-06..2021-05-07 range'],
    ['between ⟦6 and 20 May 2021⟧', '2021-05-06..2021-05-20 range'],
    ['on 6 and ⟦20 May 2021⟧', '2021-05-20 day'],
    ['⟦30 May – 2 June 2022⟧', '2022-05-30..2022-06-02 range'],
    ['⟦May 30 to June 2, 2022⟧', '2022-05-30..2022-06-02 range'],
    ['⟦28 December – 3 January 2023⟧', '2022-12-28..2023-01-03 range'],
    ['⟦28 December 2022 to 3 January 2023⟧', '2022-12-28..2023-01-03 range'],
    ['⟦9-11 Khordad 1401⟧', '2022-05-30..2022-06-01 range SH'],
    ['in ⟦January-March 2018⟧', '2018-01-01..2018-03-31 range'],
    ['from ⟦November to February 2024⟧', '2023-11-01..2024-02-29 range'],
    ['in ⟦2021–2025⟧', '2021-01-01..2025-12-31 range'],
    ['from ⟦2021 to 2025⟧', '2021-01-01..2025-12-31 range'],
    ['between ⟦2021 and 2025⟧', '2021-01-01..2025-12-31 range'],
    ['the ⟦2022/23⟧ season', '2022-01-01..2023-12-31 range ?'],
    ['cut emissions in the ⟦2020s⟧', '2020-01-01..2029-12-31 range'],
    ['they will meet on ⟦June 29 and 30⟧', '2022-06-29..2022-06-30 range rel'],
  ]
  for (const one of cases) checkDates(MONDAY, one)
})

test('months, years, halves, quarters, seasons', () => {
  const cases: Case[] = [
    ['in ⟦May 2022⟧', '2022-05 month'],
    ['in ⟦June of 2022⟧', '2022-06 month'],
    ['in ⟦September next year⟧', '2023-09 month rel'],
    ['by ⟦2022-05⟧', '2022-05 month'],
    ['in ⟦2023⟧', '2023 year'],
    ['by ⟦2030⟧, if', '2030 year'],
    ['Resolution 2576 (⟦2021⟧)', '2021 year'],
    ['under the ⟦2008⟧ Framework', '2008 year'],
    ['Done at Dushanbe, ⟦2021⟧.\n', '2021 year'],
    ['by the ⟦end of 2024⟧', '2024 year'],
    ['by the ⟦end of May 2024⟧', '2024-05 month'],
    ['at the ⟦beginning of 2024⟧', '2024 year'],
    ['in the ⟦first half of 2025⟧', '2025-01-01..2025-06-30 range'],
    ['in the ⟦second half of May 2025⟧', '2025-05-16..2025-05-31 range'],
    ['in the ⟦second half of next year⟧', '2023-07-01..2023-12-31 range rel'],
    ['in the ⟦first quarter of 2022⟧', '2022-01-01..2022-03-31 range'],
    ['by the ⟦end of the third quarter of 2022⟧', '2022-07-01..2022-09-30 range'],
    ['in ⟦Q4 2022⟧', '2022-10-01..2022-12-31 range'],
    ['sales in the ⟦first quarter⟧ rose', '2022-01-01..2022-03-31 range rel ?'],
    ['in the ⟦first seven months of this year⟧', '2022-01-01..2022-07-31 range rel'],
    ['in ⟦spring 2023⟧', '2023-03-01..2023-05-31 season'],
    ['by ⟦fall of 2025⟧', '2025-09-01..2025-11-30 season'],
    ['in the ⟦autumn of 2027⟧', '2027-09-01..2027-11-30 season'],
    ['by the ⟦end of spring 2027⟧', '2027-03-01..2027-05-31 season'],
    ['in ⟦early summer 2027⟧', '2027-06-01..2027-08-31 season'],
    ['in ⟦winter 2021/2022⟧', '2021-12-01..2022-02-28 season'],
    ['in the ⟦winter of 2027⟧', '2027 season ? DATE_NOT_RESOLVED'],
    ['in the ⟦spring of 1405 AP⟧', '2026-03-21..2026-06-21 season SH'],
    ['It will open in the ⟦spring of 1405 AP⟧.', '2026-03-21..2026-06-21 season SH'],
    ['in ⟦winter 1405 AP⟧', '2026-12-22..2027-03-20 season SH'],
    ['by the ⟦end of the first quarter of 2027⟧', '2027-01-01..2027-03-31 range'],
    ['by the ⟦third quarter⟧', '2022-07-01..2022-09-30 range rel ?'],
    ['by the ⟦end of the third quarter⟧', '2022-07-01..2022-09-30 range rel ?'],
    ['⟦early 2022⟧, ⟦mid-2023⟧, ⟦late May⟧', '2022 year', '2023 year', '2022-05 month rel'],
    ['since the ⟦1990s⟧', '1990-01-01..1999-12-31 range'],
  ]
  for (const one of cases) checkDates(MONDAY, one)
})

test('Solar Hijri dates in Latin and Persian script', () => {
  const cases: Case[] = [
    ['⟦9 Khordad 1401⟧', '2022-05-30 day SH'],
    ['⟦Khordad 9, 1401⟧', '2022-05-30 day SH'],
    ['⟦9 Khurdad, 1401⟧', '2022-05-30 day SH'],
    ['⟦9 Jawza 1401⟧', '2022-05-30 day SH'],
    ['تهران، ⟦۹ خرداد ۱۴۰۱⟧', '2022-05-30 day SH'],
    ['⟦٩ خرداد ١٤٠١⟧', '2022-05-30 day SH'],
    ['⟦۱۸ دي ۱۴۰۱⟧', '2023-01-08 day SH'],
    ['⟦۱۴۰۱/۳/۹⟧', '2022-05-30 day SH'],
    ['⟦۹/۳/۱۴۰۱⟧', '2022-05-30 day SH'],
    ['⟦1401/03/09⟧ and ⟦1401-03-09⟧', '2022-05-30 day SH', '2022-05-30 day SH'],
    ['⟦دوشنبه ۹ خرداد ۱۴۰۱⟧', '2022-05-30 day SH'],
    ['⟦سه‌شنبه، ۹ خرداد ۱۴۰۱⟧', '2022-05-30 day SH ? WEEKDAY_CONTRADICTS_DATE'],
    ['⟦۳۰ مه ۲۰۲۲⟧', '2022-05-30 day'],
    ['⟦30 May 2022⟧ (⟦9 Khordad 1401⟧)', '2022-05-30 day', '2022-05-30 day SH'],
    ['⟦Khordad 1401⟧', '2022-05-22..2022-06-21 range SH'],
    ['⟦Khordad-Tir 1401⟧', '2022-05-22..2022-07-22 range SH'],
    ['⟦Bahman to Farvardin 1402⟧', '2023-01-21..2023-04-20 range SH'],
    ['⟦خرداد ۱۴۰۱⟧', '2022-05-22..2022-06-21 range SH'],
    ['سال ⟦۱۴۰۱⟧', '2022-03-21..2023-03-20 range SH'],
    ['in ⟦1401 AP⟧', '2022-03-21..2023-03-20 range SH'],
    ['the agreement signed on ⟦9 Khordad⟧', '2022-05-30 day SH rel'],
    ['will meet in ⟦Mordad⟧', '2022-07-23..2022-08-22 range SH rel'],
    ['⟦30 Esfand 1402⟧', 'null day SH ? DATE_IMPOSSIBLE'],
    ['⟦30 Esfand 1403⟧', '2025-03-20 day SH'],
  ]
  for (const one of cases) checkDates(MONDAY, one)
})

test('weekdays are checked and impossible dates reported', () => {
  const cases: Case[] = [
    ['⟦Monday, 30 May 2022⟧', '2022-05-30 day'],
    ['⟦Monday, May 30⟧', '2022-05-30 day rel'],
    ['⟦Mon 30 May 2022⟧', '2022-05-30 day'],
    ['⟦Monday the 30th of May, 2022⟧', '2022-05-30 day'],
    ['⟦30 May 2022 (Monday)⟧', '2022-05-30 day'],
    ['⟦30 May 2022, Monday⟧', '2022-05-30 day'],
    ['⟦Tuesday, 30 May 2022⟧', '2022-05-30 day ? WEEKDAY_CONTRADICTS_DATE'],
    ['⟦30 May 2022 (Sunday)⟧', '2022-05-30 day ? WEEKDAY_CONTRADICTS_DATE'],
    ['⟦31 February 2022⟧', 'null day ? DATE_IMPOSSIBLE'],
    ['⟦February 29, 2023⟧', 'null day ? DATE_IMPOSSIBLE'],
    ['⟦32 May⟧', 'null day ? DATE_IMPOSSIBLE'],
    ['⟦31.02.2022⟧', 'null day ? DATE_IMPOSSIBLE'],
    ['⟦2022-02-30⟧', 'null day ? DATE_IMPOSSIBLE'],
    ['⟦28–31 February 2022⟧', 'null day ? DATE_IMPOSSIBLE'],
  ]
  for (const one of cases) checkDates(MONDAY, one)
})
