import assert from 'node:assert/strict'
import { test } from 'node:test'
import { gregorian, solarHijri } from '../../../calendar/index.ts'
import { GANTT_CALENDARS, type GanttPlan, type GanttWords, ganttText, layoutGantt } from '../../../planner/index.ts'
import { paint } from '../../page/paint.ts'
import { textWidth } from '../../page/width.ts'
import { shortened } from '../../register/pages/matrix-page.ts'
import { LANGUAGES } from '../words.ts'
import { ganttEn } from './gantt-en.ts'
import { ganttFa } from './gantt-fa.ts'
import { ganttRu } from './gantt-ru.ts'
import { ganttTg } from './gantt-tg.ts'

const ALL: readonly GanttWords[] = [ganttEn, ganttFa, ganttTg, ganttRu]
const TODAY = gregorian.toDay({ year: 2026, month: 11, day: 24 })

/** One task that begins today and takes forty days. */
const PLAN: GanttPlan = {
  network: {
    tasks: [
      {
        id: 'a',
        group: 'a',
        step: 'use',
        party: null,
        title: null,
        calendar: 'every-day',
        days: 40,
        estimate: { shape: 'fixed', basis: { kind: 'assumption', note: 'made up' } },
        returns: null,
        never: 0,
        demands: [],
        bounds: { release: null, due: null, latestEnd: null, fixedStart: null, windows: [] },
        progress: { state: 'waiting' },
      },
    ],
    links: [],
    bodies: [],
    goals: [],
    today: TODAY,
  },
  schedule: {
    tasks: [
      {
        id: 'a',
        start: TODAY,
        end: TODAY + 39,
        bodies: [],
        totalFloatDays: 0,
        freeFloatDays: 0,
        critical: true,
        because: [{ kind: 'today', day: TODAY }],
      },
    ],
    goals: [],
    cost: { weightedLateness: 0, lastDay: TODAY + 39, goalDays: 0, movedTasks: 0, movedDays: 0 },
    quality: { latenessBound: 0, lastDayBound: TODAY + 39, proved: true, schedules: 1, seed: 1 },
  },
  forecasts: [],
  baseline: null,
  sessions: [],
  calendars: new Map(),
}

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
    const said = [...Object.values(words.signs), words.title, words.late(3), words.page(1, 2), words.noSafeDay]
    for (const text of said) assert.doesNotMatch(text, latin)
    if (words.rightToLeft) for (const text of [words.late(3), words.page(1, 2)]) assert.doesNotMatch(text, /[0-9]/)
  }
})

test('dates are told in the months and digits of each language', () => {
  assert.deepEqual(solarHijri.fromDay(TODAY), { year: 1405, month: 9, day: 3 })
  const subtitles = ALL.map((words) => layoutGantt(PLAN, { words, nameOf: () => 'a', reasonOf: () => null }).subtitle)
  assert.deepEqual(subtitles, [
    'as of 24 November 2026 · 3 Azar 1405',
    'به تاریخ ۳ آذر ۱۴۰۵ · ۲۴ نوامبر ۲۰۲۶',
    'ба санаи 24 ноябри 2026 · 3 озари 1405',
    'на 24 ноября 2026 · 3 азара 1405',
  ])
})

test('Russian days late are counted in three forms', () => {
  assert.deepEqual(
    [1, 3, 14].map((days) => ganttRu.late(days).replace(/\u00A0/g, ' ')),
    ['опоздание 1 день', 'опоздание 3 дня', 'опоздание 14 дней'],
  )
})

test('a chart in a terminal keeps to its width, whatever stands in it', () => {
  const names = ['می‌خواهیم‌ها', '東京都庁との協定についての長い名前です', '👩‍👩‍👧‍👧 family', 'x\u202Ey', '\u001B[31m']
  for (const words of ALL) {
    for (const name of names) {
      for (const columns of [60, 100]) {
        const texts = { words, nameOf: () => name, reasonOf: () => null }
        const lines = ganttText(PLAN, texts, { columns, widthOf: textWidth, shorten: shortened })
        for (const line of paint(lines, { color: false, rightToLeft: words.rightToLeft }).split('\n')) {
          assert.ok(textWidth(line) <= columns, line)
          assert.ok(!line.includes('\u202E') && !line.includes('\u001B'))
        }
      }
    }
  }
})
