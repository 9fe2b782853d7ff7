import assert from 'node:assert/strict'
import { test } from 'node:test'
import { solarHijri } from '../../calendar/index.ts'
import { GANTT_CALENDARS, type GanttWords, layoutGantt } from '../../planner/index.ts'
import { LANGUAGES } from '../languages.ts'
import { ONE_TASK_PLAN, ONE_TASK_TODAY } from '../testing/one-task-plan.ts'
import { ganttEn } from './gantt-en.ts'
import { ganttFa } from './gantt-fa.ts'
import { ganttRu } from './gantt-ru.ts'
import { ganttTg } from './gantt-tg.ts'

const ALL: readonly GanttWords[] = [ganttEn, ganttFa, ganttTg, ganttRu]

const COUNTS = { documents: 36, late: 3, last: '۳' }

test('every language has its words, with twelve months and four quarters in each calendar', () => {
  assert.deepEqual(
    ALL.map(({ language }) => language),
    [...LANGUAGES],
  )
  for (const words of ALL) {
    for (const calendar of GANTT_CALENDARS) {
      const { ofDay, alone, short, quarters } = words.calendars[calendar]
      for (const months of [ofDay, alone, short]) assert.equal(new Set(months).size, 12, words.language)
      assert.equal(new Set(quarters).size, 4)
    }
    const latin = words.language === 'en' ? /$^/ : /[a-z]/i
    const said = [
      ...Object.values(words.signs),
      words.title,
      words.late(3),
      words.page(1, 2),
      words.noSafeDay,
      words.summary(COUNTS),
    ]
    for (const text of said) assert.doesNotMatch(text, latin)
    if (words.rightToLeft)
      for (const text of [words.late(3), words.page(1, 2), words.summary(COUNTS)]) assert.doesNotMatch(text, /[0-9]/)
  }
})

test('dates are told in the months and digits of each language', () => {
  assert.deepEqual(solarHijri.fromDay(ONE_TASK_TODAY), { year: 1405, month: 9, day: 3 })
  const subtitles = ALL.map(
    (words) => layoutGantt(ONE_TASK_PLAN, { words, nameOf: () => 'a', reasonOf: () => null }).subtitle.split('. ')[0],
  )
  assert.deepEqual(subtitles, [
    'as of 24 November 2026 (3 Azar 1405)',
    'به تاریخ ۳ آذر ۱۴۰۵ (۲۴ نوامبر ۲۰۲۶)',
    'ба санаи 24 ноябри 2026 (3 озари 1405)',
    'на 24 ноября 2026 (3 азара 1405)',
  ])
})

test('Russian days late are counted in three forms', () => {
  assert.deepEqual(
    [1, 3, 14].map((days) => ganttRu.late(days).replace(/\u00A0/g, ' ')),
    ['по плану опоздание 1 день', 'по плану опоздание 3 дня', 'по плану опоздание 14 дней'],
  )
})

test('Persian denies the verb where none is late', () => {
  assert.match(ganttFa.summary({ ...COUNTS, late: 0 }), /هیچ‌کدام دیر نخواهد شد/)
  assert.match(ganttFa.summary(COUNTS), /۳ مورد دیر خواهد شد/)
})
