import assert from 'node:assert/strict'
import { test } from 'node:test'
import { EVERY_DAY } from '../network/index.ts'
import type { GanttOptions, GanttPlan, GanttTexts } from './gantt-input.ts'
import type { Flag, GanttLayout, GanttRow, Stretch } from './gantt-layout.ts'
import { paginate } from './gantt-pages.ts'
import type { GanttWords } from './gantt-words.ts'
import { layoutGantt } from './layout-gantt.ts'
import { commissionPlan, dayOf, namesIn } from './testing/commission-plan.ts'
import { emptyPlan, longPlan, oneDayPlan } from './testing/odd-plans.ts'
import { persianWords, plainWords } from './testing/plain-words.ts'
import { textWidth } from './text-width.ts'

const english: GanttTexts = { words: plainWords, nameOf: namesIn('en'), reasonOf: () => null }
/** English that runs from right to left: the same texts, so that only the direction differs. */
const turned: GanttTexts = { ...english, words: { ...plainWords, rightToLeft: true } }
const calendarFirst = 'gregorian'

function stretchesOf(layout: GanttLayout): readonly Stretch[] {
  const parts = (row: GanttRow) => [row.bar, ...(row.bar?.segments ?? []), row.baseline, row.float, row.range]
  return [
    ...Object.values(layout.columns),
    ...layout.bands.flatMap(({ years, units }) => [...years, ...units]),
    ...layout.dayTicks,
    ...layout.sessions,
    ...layout.shades,
    ...layout.rows.flatMap(parts),
  ].filter((stretch) => stretch !== null)
}

function pointsOf(layout: GanttLayout): readonly number[] {
  const marks = layout.rows.flatMap(({ milestone, due }) => [milestone?.x ?? null, due?.x ?? null])
  const links = layout.links.flatMap(({ points }) => points.map(([x]) => x))
  const flags = [layout.today, ...layout.sessions.map(({ flag }) => flag)].map((flag) => flag?.x ?? null)
  return [...marks, ...links, ...flags].filter((x) => x !== null)
}

const PLANS: readonly (readonly [name: string, plan: GanttPlan, options: GanttOptions])[] = [
  ['documents', commissionPlan(), {}],
  ['steps', commissionPlan(), { view: 'steps' }],
  ['a narrow picture', commissionPlan(), { view: 'steps', width: 700 }],
  ['a part of the days', commissionPlan(), { view: 'steps', span: [dayOf('2026-12-01'), dayOf('2027-03-01')] }],
  [
    'one document with its steps',
    commissionPlan(),
    { opened: new Set([commissionPlan().network.tasks[0]?.group ?? '']) },
  ],
  ['no column of dates', commissionPlan(), { width: 480, namesWidth: 140, dates: false }],
  ['names above their bars', commissionPlan(), { view: 'steps', width: 320, names: 'above' }],
  ['nothing', emptyPlan(), {}],
  ['one day', oneDayPlan(), { view: 'steps' }],
  ['twenty years', longPlan(20, 3), { view: 'steps' }],
]

for (const [name, plan, options] of PLANS) {
  test(`${name}: everything stands within the picture, and rows do not overlap`, () => {
    const layout = layoutGantt(plan, english, options)
    for (const { x, width } of stretchesOf(layout)) {
      assert.ok(x >= 0 && width >= 0 && x + width <= layout.width + 1e-6, `${x} + ${width}`)
    }
    for (const x of pointsOf(layout)) assert.ok(x >= 0 && x <= layout.width, String(x))
    let bottom = 0
    for (const row of layout.rows) {
      assert.equal(row.top, bottom)
      for (const { y } of [...row.names, ...row.dates]) assert.ok(y > 8 && y < row.height)
      assert.ok(row.middle > 0 && row.middle < row.height)
      bottom = row.top + row.height
    }
    assert.equal(layout.rowsHeight, bottom)
  })

  test(`${name}: from right to left it is the mirror image`, () => {
    const left = layoutGantt(plan, english, { ...options, calendarFirst })
    const right = layoutGantt(plan, turned, { ...options, calendarFirst })
    const [ahead, back] = [stretchesOf(left), stretchesOf(right)]
    assert.equal(ahead.length, back.length)
    for (const [at, { x, width }] of ahead.entries()) {
      assert.ok(Math.abs(x + width + (back[at]?.x ?? 0) - left.width) < 1e-6)
    }
    const turnedPoints = pointsOf(right)
    for (const [at, x] of pointsOf(left).entries()) {
      assert.ok(Math.abs(x + (turnedPoints[at] ?? 0) - left.width) < 1e-6)
    }
    const texts = (layout: GanttLayout) => layout.rows.map(({ tip, names, dates }) => ({ tip, names, dates }))
    assert.deepEqual(texts(left), texts(right))
  })
}

test('labels of ticks in one line do not run into each other', () => {
  for (const years of [0.1, 0.3, 0.8, 1.5, 2, 3, 5, 9, 20, 60]) {
    const span = [dayOf('2026-11-24'), dayOf('2026-11-24') + Math.round(years * 365)] as const
    for (const words of [plainWords, persianWords]) {
      const layout = layoutGantt(commissionPlan(), { ...english, words }, { span })
      for (const { years, units } of layout.bands) {
        for (const ticks of [years, units]) assertApart(ticks, layout.rightToLeft)
        assert.ok([...years, ...units].some(({ label }) => label !== ''))
      }
    }
  }
})

function assertApart(ticks: readonly (Stretch & { readonly label: string })[], rightToLeft: boolean): void {
  let free = -Infinity
  for (const { x, width, label } of ticks) {
    const start = rightToLeft ? -(x + width) : x
    if (label === '') continue
    assert.ok(start >= free, label)
    // The narrowest letters of the tables are wider than this.
    free = start + [...label].length * 4
  }
}

test('dates stand in both calendars', () => {
  const plan = commissionPlan()
  const rowOf = (texts: GanttTexts, id: string) => {
    const row = layoutGantt(plan, texts, { view: 'steps' }).rows.find((each) => each.id === id)
    return { dates: row?.dates.map(({ text }) => text), tip: row?.tip.split('\n') }
  }
  const trade = 'agreement/preferential-trade'
  assert.deepEqual(rowOf(english, trade).dates, ['15 September 2027', '24 Shahrivar 1406'])
  const persian: GanttTexts = { words: persianWords, nameOf: namesIn('fa'), reasonOf: () => 'چون مجلس تعطیل است' }
  assert.deepEqual(rowOf(persian, trade).dates, ['۲۴ شهریور ۱۴۰۶', '۱۵ سپتامبر ۲۰۲۷'])
  const lines = rowOf(persian, `${trade} cabinet`).tip
  assert.deepEqual(lines?.slice(0, 3), [
    'تصویب هیئت وزیران',
    '۲۱ شهریور ۱۴۰۵ – ۹ آذر ۱۴۰۵',
    '۱۲ سپتامبر ۲۰۲۶ – ۳۰ نوامبر ۲۰۲۶',
  ])
  assert.equal(lines?.at(-1), 'چون مجلس تعطیل است')
})

test('what is done, what is ahead and what decides the date are told apart', () => {
  const { rows } = layoutGantt(commissionPlan(), english, { view: 'steps' })
  const kinds = (id: string) => rows.find((row) => row.id === id)?.bar?.segments.map(({ kind }) => kind)
  const milestone = (id: string) => rows.find((row) => row.id === id)?.milestone?.state
  assert.deepEqual(kinds('agreement/preferential-trade'), ['done', 'critical'])
  assert.deepEqual(kinds('agreement/preferential-trade legal-check'), ['done'])
  assert.deepEqual(kinds('agreement/preferential-trade cabinet'), ['done', 'critical'])
  assert.deepEqual(kinds('agreement/road-transport'), ['done', 'open', 'critical'])
  assert.deepEqual(kinds('programme/health-2027 money'), ['open'])
  assert.equal(milestone('agreement/preferential-trade signed'), 'done')
  assert.equal(milestone('agreement/preferential-trade use'), 'critical')
  assert.equal(milestone('programme/health-2027 use'), 'open')
})

test('a due day, its missing, a range and its open end', () => {
  const { rows, columns } = layoutGantt(commissionPlan(), english)
  const rowOf = (id: string) => rows.find((row) => row.id === id)
  const [trade, road] = [rowOf('agreement/preferential-trade'), rowOf('agreement/road-transport')]
  const memorandum = rows.find(({ range }) => range !== null && !range.open)
  assert.equal(trade?.due?.missed, false)
  assert.equal(road?.due?.missed, true)
  assert.ok(road?.names.some(({ text, style }) => style === 'late' && text === '25 days late'))
  assert.equal(memorandum?.range?.open, false)
  assert.equal(road?.range?.open, true)
  assert.equal((road?.range?.x ?? 0) + (road?.range?.width ?? 0), columns.plot.x + columns.plot.width)
})

test('the latest document stands first and is marked, then they come by their days', () => {
  const { rows, legend } = layoutGantt(commissionPlan(), english)
  assert.equal(rows[0]?.id, 'agreement/road-transport')
  const ends = rows.slice(1).map(({ id }) => {
    const goal = commissionPlan().schedule.goals.find(({ task }) => task.startsWith(`${id} `))
    return goal?.end ?? 0
  })
  assert.deepEqual(
    ends,
    ends.toSorted((a, b) => a - b),
  )
  const signs = legend.map(({ sign }) => sign)
  for (const sign of ['operational', 'decisive', 'late', 'beyond', 'today', 'session'] as const) {
    assert.ok(signs.includes(sign), sign)
  }
  assert.ok(!signs.includes('milestone'), 'of steps alone')
})

test('a session says its day before its name', () => {
  const { sessions } = layoutGantt(commissionPlan(), english)
  assert.ok(sessions.length > 0)
  for (const { flag } of sessions) assert.match(flag.label, /^\d+ [A-Z][a-z]+ 20\d\d: ./)
})

test('links run along the axes, and only a link of the deciding chain is a critical one', () => {
  const { links } = layoutGantt(commissionPlan(), english, { view: 'steps' })
  assert.equal(links.length, commissionPlan().network.links.length)
  for (const { points } of links) {
    for (const [at, [x, y]] of points.entries()) {
      const before = points[at - 1]
      if (before !== undefined) assert.ok(before[0] === x || before[1] === y)
    }
  }
  const critical = links.filter((link) => link.critical).map(({ from }) => from)
  assert.ok(critical.includes('agreement/preferential-trade cabinet'))
  assert.ok(!critical.includes('agreement/preferential-trade legal-check'))
  const shown = layoutGantt(commissionPlan(), english, { view: 'steps', links: 'critical' }).links
  assert.deepEqual(
    shown.map(({ from }) => from),
    critical,
  )
  assert.deepEqual(layoutGantt(commissionPlan(), english, { links: 'none' }).links, [])
})

test('links of every kind begin and end at the right sides', () => {
  const plan = commissionPlan()
  const [from, to] = ['programme/health-2027 money', 'agreement/road-transport parliament']
  const ends = (kind: 'FS' | 'SS' | 'FF' | 'SF') => {
    const network = { ...plan.network, links: [{ from, to, kind, lag: 0, lagUnit: 'calendar' as const }] }
    const layout = layoutGantt({ ...plan, network }, english, { view: 'steps' })
    const bar = (id: string) => layout.rows.find((row) => row.id === id)?.bar ?? { x: 0, width: 0 }
    const points = layout.links[0]?.points ?? []
    return { first: points[0]?.[0], last: points.at(-1)?.[0], from: bar(from), to: bar(to) }
  }
  const endOf = ({ x, width }: Stretch) => x + width
  const ss = ends('SS')
  assert.deepEqual([ss.first, ss.last], [ss.from.x, ss.to.x])
  const ff = ends('FF')
  assert.deepEqual([ff.first, ff.last], [endOf(ff.from), endOf(ff.to)])
  const sf = ends('SF')
  assert.deepEqual([sf.first, sf.last], [sf.from.x, endOf(sf.to)])
  assert.equal(ends('FS').first, endOf(ends('FS').from))
})

test('a link is drawn only where both of its days are shown', () => {
  const span = [dayOf('2026-11-20'), dayOf('2026-12-24')] as const
  const { links } = layoutGantt(commissionPlan(), english, { view: 'steps', span })
  const shown = links.map(({ from }) => from)
  assert.ok(shown.includes('agreement/preferential-trade cabinet'))
  assert.ok(!shown.includes('programme/health-2027 focal'))
})

test('days that were long ago are cut off, and the bar says so', () => {
  const plan = longPlan(1, 1)
  const [task] = plan.network.tasks
  const [scheduled] = plan.schedule.tasks
  assert.ok(task && scheduled)
  const start = scheduled.start - 9000
  const network = {
    ...plan.network,
    tasks: [{ ...task, progress: { state: 'started', start, remainingDays: 365 } as const }],
  }
  const layout = layoutGantt(
    { ...plan, network, schedule: { ...plan.schedule, tasks: [{ ...scheduled, start }] } },
    english,
  )
  assert.equal(layout.rows[0]?.bar?.cutStart, true)
  assert.equal(layout.rows[0]?.bar?.cutEnd, false)
  assert.ok(layout.span[0] > start + 8000)
})

test('a float is as long as the days by which a task can slip', () => {
  const { rows, span, columns } = layoutGantt(commissionPlan(), english, { view: 'steps' })
  const row = rows.find(({ id }) => id === 'agreement/road-transport cabinet')
  const perDay = columns.plot.width / (span[1] - span[0])
  assert.ok(Math.abs((row?.float?.width ?? 0) - 15 * perDay) < 1e-6)
  assert.equal(commissionPlan().network.tasks[0]?.calendar, EVERY_DAY)
})

test('pages hold all rows once, fit their sheets, and name the document that goes on', () => {
  const layout = layoutGantt(longPlan(3, 120), english, { view: 'steps' })
  const pages = paginate(layout)
  assert.ok(pages.length > 3)
  let next = 0
  for (const { rows, number, of, continues, height } of pages) {
    assert.equal(rows[0], next)
    assert.ok(rows[1] > rows[0])
    assert.equal(of, pages.length)
    assert.equal(pages[number - 1]?.rows, rows)
    assert.equal(continues === null, layout.rows[rows[0]]?.kind === 'group')
    const used = layout.rows.slice(...rows).reduce((sum, row) => sum + row.height, 0)
    assert.ok(used < (height ?? 0))
    assert.ok(rows[1] === layout.rows.length || layout.rows[rows[1] - 1]?.kind !== 'group')
    next = rows[1]
  }
  assert.equal(next, layout.rows.length)
  assert.equal(paginate(layoutGantt(emptyPlan(), english)).length, 1)
})

test('words that are not known to the plan are those of the language', () => {
  const words: GanttWords = { ...plainWords, title: 'A', asOf: (date) => `B ${date}` }
  const layout = layoutGantt(commissionPlan(), { ...english, words }, { title: 'C\u202E' })
  assert.equal(layout.title, 'C‹U+202E›')
  assert.equal(layout.subtitle, 'B 24 November 2026 (3 Azar 1405). 5 planned, 1 late, last 15 September 2027')
})

test('a document that is opened shows its steps, and no other does', () => {
  const plan = commissionPlan()
  const [first] = plan.network.tasks
  const { rows } = layoutGantt(plan, english, { opened: new Set([first?.group ?? '']) })
  const steps = rows.filter(({ kind }) => kind === 'task').map(({ id }) => id)
  const own = plan.network.tasks.filter(({ group }) => group === first?.group).map(({ id }) => id)
  assert.deepEqual(steps.toSorted(), own.toSorted())
  assert.ok(rows.filter(({ kind }) => kind === 'group').length > 1)
})

test('words above the plot stay above the plot, however narrow it is', () => {
  for (const width of [480, 700, 1280]) {
    const { columns, sessions } = layoutGantt(commissionPlan(), english, { width, namesWidth: 140, dates: false })
    for (const { flag } of sessions) {
      const [from, to] = [flag.x, flag.x + textWidth(flag.label, 13) * (flag.anchor === 'start' ? 1 : -1)]
      assert.ok(Math.min(from, to) >= columns.plot.x - 1, `${width}: ${flag.label}`)
      assert.ok(Math.max(from, to) <= columns.plot.x + columns.plot.width + 1, `${width}: ${flag.label}`)
    }
  }
})

test('the word of a session crosses no line above the plot and no other word, in any width and direction', () => {
  const plan = commissionPlan()
  const [session] = plan.sessions
  assert.ok(session)
  const { today } = plan.network
  // The last stands so near the edge that its words have to run back, towards today.
  const sessions = [-150, 0, 85, 580, 1075].map((after) => ({ ...session, first: today + after, last: today + after }))
  const span = [today - 380, today + 1130] as const
  for (const words of [plainWords, turned.words, persianWords]) {
    for (const width of [640, 860, 1280, 1900]) {
      const layout = layoutGantt({ ...plan, sessions }, { ...english, words }, { span, width })
      const flags = [layout.today, ...layout.sessions.map(({ flag }) => flag)].filter((flag) => flag !== null)
      const shown = flags.filter(({ label }) => label !== '').map((flag) => ({ ...flag, ...reachOf(flag, layout) }))
      assert.ok(shown.length >= (width > 1000 ? 4 : 1), `${width}: ${shown.length} words`)
      for (const one of shown) {
        for (const other of shown.filter((each) => each !== one)) {
          const crosses = one.from + 1 < other.x && other.x < one.to - 1 && other.line <= one.line
          assert.ok(!crosses, `${width}: "${one.label}" crosses the line of "${other.label}"`)
          const apart = one.line !== other.line || one.to <= other.from || other.to <= one.from
          assert.ok(apart, `${width}: "${one.label}" runs into "${other.label}"`)
        }
      }
    }
  }
})

function reachOf({ x, label, anchor }: Flag, { rightToLeft }: GanttLayout) {
  const width = textWidth(label, 13)
  return (anchor === 'start') === !rightToLeft ? { from: x, to: x + width } : { from: x - width, to: x }
}

test('names above bars leave the bars the whole width, beneath every text, and tell the planned day', () => {
  const { rows, columns, legend } = layoutGantt(commissionPlan(), english, { width: 320, names: 'above' })
  assert.ok(columns.plot.width > 260)
  for (const { names, middle } of rows) {
    assert.ok(names.every(({ y }) => y < middle - 8))
    assert.ok(names.some(({ text }) => text.startsWith('planned ')))
  }
  assert.ok(Math.max(...legend.map(({ line }) => line)) > 2)
})
