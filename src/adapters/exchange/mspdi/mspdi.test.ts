import assert from 'node:assert/strict'
import { test } from 'node:test'
import { create } from 'xmlbuilder2'
import {
  CALENDARS,
  plainLink,
  plainTask,
  randomNetwork,
  TODAY,
} from '../../../planner/improve/testing/random-network.ts'
import { baselineOf, EVERY_DAY, isWorking, type Network, planNetwork } from '../../../planner/index.ts'
import { ExchangeError } from '../exchange-error.ts'
import { readMspdi } from './read-mspdi.ts'
import { writeMspdi } from './write-mspdi.ts'

const OPTIONS = {
  title: 'Plan of the commission',
  createdAt: '2026-03-16T09:00:00',
  nameOf: (kind: string, id: string) => `${kind} «${id}» <&> گام`,
}

function written(seed: number) {
  const network = randomNetwork(seed)
  const schedule = planNetwork(network, CALENDARS, { schedules: 30, seed })
  const baselines = [baselineOf(schedule, { name: '0', asOf: TODAY })]
  return { network, schedule, text: writeMspdi({ network, schedule, calendars: CALENDARS, baselines }, OPTIONS) }
}

test('come back as the very network', () => {
  for (let seed = 1; seed <= 40; seed++) {
    const { network, schedule, text } = written(seed)
    const read = readMspdi(text, { today: 0 })
    const byEnds = ({ from, to, kind }: { from: string; to: string; kind: string }) => `${to} ${from} ${kind}`
    const sorted = (links: typeof network.links) => links.toSorted((a, b) => (byEnds(a) < byEnds(b) ? -1 : 1))
    assert.deepEqual(
      { ...read.network, links: sorted(read.network.links) },
      { ...network, links: sorted(network.links) },
      `seed ${seed}`,
    )
    assert.deepEqual(read.issues, [])
    const dates = schedule.tasks.map(({ id, start, end }) => ({ id, start, end }))
    assert.deepEqual(read.dates, dates)
    assert.deepEqual(read.baselines[0]?.tasks, dates)
    assert.equal(read.title, OPTIONS.title)
  }
})

test('have calendars with the same working days around the plan', () => {
  const { schedule, text } = written(4)
  const { calendars } = readMspdi(text, { today: 0 })
  assert.ok(calendars.size >= 2)
  const last = schedule.cost.lastDay + 300
  for (const [code, read] of calendars) {
    const own = CALENDARS.get(code)
    assert.ok(own !== undefined, code)
    for (let day = TODAY - 300; day < last; day++)
      assert.equal(isWorking(read, day), isWorking(own, day), `${code} ${day}`)
  }
})

test('keep to the order of the schema', () => {
  const { text } = written(7)
  const order = (element: object, names: readonly string[]) => {
    const found = Object.keys(element).filter((name) => names.includes(name))
    assert.deepEqual(
      found,
      names.filter((name) => found.includes(name)),
    )
  }
  const { Project } = create(text).end({ format: 'object' }) as unknown as {
    Project: Record<string, { Task: object[] }>
  }
  order(Project, [
    'Name',
    'Title',
    'CreationDate',
    'StartDate',
    'FinishDate',
    'CalendarUID',
    'MinutesPerDay',
    'StatusDate',
    'ExtendedAttributes',
    'Calendars',
    'Tasks',
    'Resources',
    'Assignments',
  ])
  const tasks = Project.Tasks?.Task ?? []
  assert.ok(tasks.length > 10)
  for (const task of tasks) {
    order(task, [
      'UID',
      'ID',
      'Name',
      'OutlineNumber',
      'OutlineLevel',
      'Start',
      'Finish',
      'Duration',
      'DurationFormat',
      'Milestone',
      'Summary',
      'Critical',
      'PercentComplete',
      'ActualStart',
      'ActualFinish',
      'RemainingDuration',
      'ConstraintType',
      'CalendarUID',
      'ConstraintDate',
      'Deadline',
      'PredecessorLink',
      'ExtendedAttribute',
      'Baseline',
    ])
  }
  assert.ok(!/<Name>[^<]*\+[^<]*<\/Name>/.test(text.slice(text.indexOf('<Calendars>'), text.indexOf('</Calendars>'))))
})

test('let other programs change them', () => {
  const network = {
    tasks: [plainTask('a', 3), plainTask('b', 2)],
    links: [plainLink('a', 'b')],
    bodies: [],
    goals: [],
    today: TODAY,
  }
  const schedule = planNetwork(network, CALENDARS)
  const text = writeMspdi({ network, schedule, calendars: CALENDARS, baselines: [] }, OPTIONS)
  const changed = text
    .replace('<Duration>PT24H0M0S</Duration>', '<Duration>PT40H0M0S</Duration>')
    .replace('<LinkLag>0</LinkLag>', '<LinkLag>9600</LinkLag>')
  const read = readMspdi(changed, { today: 0 }).network
  assert.deepEqual([read.tasks[0]?.days, read.links[0]?.lag, read.tasks[1]?.days], [5, 2, 2])
})

/** In the manner of other programs: a week with exceptions, summaries, half days, elapsed lags. The content is our own. */
const FOREIGN = `<?xml version="1.0" encoding="UTF-8"?>
<Project xmlns="http://schemas.microsoft.com/project"><Title>Road works</Title><StartDate>2026-04-06T08:00:00</StartDate><CalendarUID>3</CalendarUID>
<Calendars>
 <Calendar><UID>3</UID><Name>Standard</Name><IsBaseCalendar>1</IsBaseCalendar><WeekDays>
  <WeekDay><DayType>1</DayType><DayWorking>0</DayWorking></WeekDay>
  <WeekDay><DayType>2</DayType><DayWorking>1</DayWorking></WeekDay>
  <WeekDay><DayType>7</DayType><DayWorking>0</DayWorking></WeekDay>
  <WeekDay><DayType>0</DayType><DayWorking>0</DayWorking><TimePeriod><FromDate>2026-04-07T00:00:00</FromDate><ToDate>2026-04-08T00:00:00</ToDate></TimePeriod></WeekDay>
 </WeekDays><Exceptions>
  <Exception><Type>2</Type><Month>4</Month><MonthDay>1</MonthDay><Name>May Day</Name><DayWorking>0</DayWorking><TimePeriod><FromDate>2020-01-01T00:00:00</FromDate><ToDate>2030-12-31T23:59:00</ToDate></TimePeriod></Exception>
  <Exception><Type>5</Type><Name>first Monday</Name><DayWorking>0</DayWorking><TimePeriod><FromDate>2026-01-01T00:00:00</FromDate><ToDate>2026-12-31T23:59:00</ToDate></TimePeriod></Exception>
 </Exceptions></Calendar>
 <Calendar><UID>4</UID><Name>Crew</Name><IsBaseCalendar>0</IsBaseCalendar><BaseCalendarUID>3</BaseCalendarUID></Calendar>
</Calendars>
<Tasks>
 <Task><UID>0</UID><Name>Road works</Name><OutlineLevel>0</OutlineLevel><Summary>1</Summary></Task>
 <Task><UID>1</UID><Name>Bridge</Name><OutlineLevel>1</OutlineLevel><Summary>1</Summary></Task>
 <Task><UID>2</UID><Name>Survey</Name><OutlineLevel>2</OutlineLevel><Start>2026-04-06T08:00:00</Start><Finish>2026-04-08T17:00:00</Finish><Duration>PT16H0M0S</Duration><CalendarUID>4</CalendarUID><PercentComplete>0</PercentComplete></Task>
 <Task><UID>3</UID><Name>Piers</Name><OutlineLevel>2</OutlineLevel><Duration>PT20H0M0S</Duration><CalendarUID>-1</CalendarUID><ConstraintType>4</ConstraintType><ConstraintDate>2026-04-20T08:00:00</ConstraintDate></Task>
 <Task><UID>4</UID><Name>Opening</Name><OutlineLevel>1</OutlineLevel><Duration>PT0H0M0S</Duration><Milestone>1</Milestone><Deadline>2026-05-15T17:00:00</Deadline>
  <PredecessorLink><PredecessorUID>1</PredecessorUID><Type>1</Type><LinkLag>14400</LinkLag><LagFormat>8</LagFormat></PredecessorLink></Task>
</Tasks>
<Resources><Resource><UID>0</UID></Resource><Resource><UID>7</UID><Name>Crew</Name><MaxUnits>2</MaxUnits></Resource></Resources>
<Assignments><Assignment><UID>1</UID><TaskUID>2</TaskUID><ResourceUID>7</ResourceUID><Units>1</Units></Assignment></Assignments>
</Project>`

test('are read as far as a network can say it', () => {
  const { network, calendars, issues, names, title } = readMspdi(FOREIGN, { today: TODAY })
  assert.equal(title, 'Road works')
  assert.deepEqual(
    network.tasks.map(({ id, group, days, calendar, title: own }) => [id, group, days, calendar, own?.en]),
    [
      ['t2', 'Bridge', 2, 'calendar-4', 'Survey'],
      ['t3', 'Bridge', 3, 'calendar-3', 'Piers'],
      ['t4', 'Opening', 0, 'calendar-3', 'Opening'],
    ],
  )
  assert.deepEqual(network.links, [
    { from: 't2', to: 't4', kind: 'FS', lag: 1, lagUnit: 'calendar' },
    { from: 't3', to: 't4', kind: 'FS', lag: 1, lagUnit: 'calendar' },
  ])
  assert.deepEqual(network.goals, [{ task: 't4', weight: 1, due: TODAY + 60 }])
  assert.deepEqual(network.tasks[0]?.demands, [{ bodies: ['Crew'], units: 1 }])
  assert.deepEqual(issues.map(({ kind }) => kind).sort(), ['exception-not-read', 'rounded'])
  assert.equal(names.get('t3'), 'Piers')
  const crew = calendars.get('calendar-4')
  assert.ok(crew !== undefined)
  // 6 April is a Monday; the 7th is off, 1 May every year.
  assert.deepEqual(
    [21, 22, 23, 26, 46].map((after) => isWorking(crew, TODAY + after)),
    [true, false, true, false, false],
  )
  const schedule = planNetwork(network, calendars)
  assert.equal(schedule.tasks.length, 3)
})

test('keep every character of a text, however often they go to and fro', () => {
  const title = 'A & B &amp; &lt;b> &#65; ]]> <!-- "x" \u0001\ufffe \n گام'
  let network: Network = {
    ...{ links: [], bodies: [], goals: [], today: TODAY },
    tasks: [plainTask('a<b/>', 1, { group: 'Trade & transit', title: { en: title } })],
  }
  const first = network
  const options = { ...OPTIONS, title: 'T & &amp; T' }
  for (let turn = 0; turn < 3; turn++) {
    const schedule = planNetwork(network, CALENDARS)
    const text = writeMspdi({ network, schedule, calendars: CALENDARS, baselines: [] }, options)
    assert.ok(!/[^\P{Cc}\t\n]|[\ufffe\uffff]/u.test(text))
    const read = readMspdi(text, { today: 0 })
    assert.equal(read.title, options.title)
    network = read.network
  }
  assert.deepEqual(network, first)
})

test('have their entities and character data read', () => {
  const text = `<Project><Tasks><Task><UID>1</UID><Name><![CDATA[A & B &amp;]]> &lt;C&gt; &#x41;&amp;lt;</Name>
    <Duration><![CDATA[PT80H0M0S]]></Duration></Task></Tasks></Project>`
  const { tasks } = readMspdi(text, { today: TODAY }).network
  assert.deepEqual(
    tasks.map(({ title, days }) => [title?.en, days]),
    [['A & B &amp; <C> A&lt;', 10]],
  )
})

const faults: readonly (readonly [string, string, string])[] = [
  ['nothing at all', '', 'E_MSPDI_BROKEN'],
  ['no project', '<a/>', 'E_MSPDI_BROKEN'],
  ['cut off', FOREIGN.slice(0, 900), 'E_MSPDI_BROKEN'],
  ['a document type', `<!DOCTYPE x [<!ENTITY a "b">]>${FOREIGN}`, 'E_XML_DOCTYPE'],
  ['an entity of its own', `<Project><!ENTITY a SYSTEM "file:///etc/passwd"></Project>`, 'E_XML_DOCTYPE'],
  ['too deep', '<a>'.repeat(60) + '</a>'.repeat(60), 'E_MSPDI_BROKEN'],
  ['a duration that is none', FOREIGN.replace('PT20H0M0S', 'three days'), 'E_MSPDI_BROKEN'],
  ['a day that is none', FOREIGN.replace('2026-04-20T08', '2026-02-31T08'), 'E_MSPDI_BROKEN'],
  ['a task without number', FOREIGN.replace('<UID>3</UID><Name>Piers', '<Name>Piers'), 'E_MSPDI_BROKEN'],
  ['a link of no kind', FOREIGN.replace('<Type>1</Type><LinkLag>', '<Type>9</Type><LinkLag>'), 'E_MSPDI_BROKEN'],
]
for (const [says, text, code] of faults) {
  test(`are refused with ${says}`, () => {
    assert.throws(
      () => readMspdi(text, { today: TODAY }),
      (error: unknown) => error instanceof ExchangeError && error.code === code,
    )
  })
}

test('days that every day counts need no calendar', () => {
  const network = { tasks: [plainTask('a', 3)], links: [], bodies: [], goals: [], today: TODAY }
  const schedule = planNetwork(network, CALENDARS)
  const read = readMspdi(writeMspdi({ network, schedule, calendars: new Map(), baselines: [] }, OPTIONS), { today: 0 })
  assert.deepEqual([read.network.tasks[0]?.calendar, read.calendars.size], [EVERY_DAY, 0])
})
