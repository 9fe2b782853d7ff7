import assert from 'node:assert/strict'
import { test } from 'node:test'
import { TODAY } from '../../../planner/improve/testing/random-network.ts'
import { planNetwork } from '../../../planner/index.ts'
import { readMspdi } from './read-mspdi.ts'

/** 16 March 2026, a Monday. */
const FILE_DAY = '2026-03-16'

function file(tasks: string, { rest = '', head = '' } = {}): string {
  return `<Project><CalendarUID>1</CalendarUID>${head}<StatusDate>${FILE_DAY}T08:00:00</StatusDate><Calendars><Calendar>
    <UID>1</UID><Name>Standard</Name></Calendar></Calendars><Tasks>${tasks}</Tasks>${rest}</Project>`
}

const task = (uid: number, parts = '', level = 1) =>
  `<Task><UID>${uid}</UID><Name>T${uid}</Name><OutlineLevel>${level}</OutlineLevel>${parts}</Task>`
const days = (count: number) => `<Duration>PT${count * 8}H0M0S</Duration>`
const after = (uid: number, type = 1, more = '') =>
  `<PredecessorLink><PredecessorUID>${uid}</PredecessorUID><Type>${type}</Type>${more}</PredecessorLink>`
const text1 = (value: string) =>
  `<ExtendedAttribute><FieldID>188743731</FieldID><Value>${value}</Value></ExtendedAttribute>`
const person = (units: string, more = '') =>
  `<Resources><Resource><UID>1</UID><Name>R</Name><MaxUnits>${units}</MaxUnits>${more}</Resource></Resources>`
const assign = (...uids: readonly number[]) =>
  `<Assignments>${uids.map((uid) => `<Assignment><TaskUID>${uid}</TaskUID><ResourceUID>1</ResourceUID><Units>0.5</Units></Assignment>`).join('')}</Assignments>`

/** First and last days counted from the day of the file, by task, and the kinds of what was not read. */
type Expected = readonly [string, string, readonly (readonly [number, number])[], readonly string[]]

const SUMMARY = task(1) + task(2, days(5), 2) + task(3, days(5) + after(2), 2)
const untilWednesday = `<AvailabilityPeriods><AvailabilityPeriod><AvailableFrom>2026-01-01T00:00:00</AvailableFrom>
  <AvailableTo>2026-03-18T23:59:00</AvailableTo><AvailableUnits>1</AvailableUnits></AvailabilityPeriod></AvailabilityPeriods>`
const planOfBy = (dates: string) =>
  `<Start>2026-03-19T08:00:00</Start><Finish>2026-03-24T17:00:00</Finish>${dates}<PercentComplete>0</PercentComplete>`

const CASES: readonly Expected[] = [
  ['text fields of somebody else', file(task(1, days(2) + text1('{"ticket":42}'))), [[0, 1]], []],
  ['text fields in braces', file(task(1, days(2) + text1('{see note}'))), [[0, 1]], []],
  [
    'a calendar that is not there',
    file(task(1, `${days(2)}<CalendarUID>99</CalendarUID>`)),
    [[0, 1]],
    ['calendar-not-read'],
  ],
  [
    'days of seven hours',
    file(task(1, '<Duration>PT70H0M0S</Duration>'), { head: '<MinutesPerDay>420</MinutesPerDay>' }),
    [[0, 11]],
    [],
  ],
  ['an inactive task', file(task(1, `${days(2)}<Active>0</Active>`) + task(2, days(1))), [[0, 0]], ['task-not-read']],
  [
    'what waits for the beginning of a summary',
    file(SUMMARY + task(4, days(1) + after(1, 3))),
    [
      [0, 4],
      [7, 11],
      [0, 0],
    ],
    [],
  ],
  [
    'what holds up the end of a summary',
    file(SUMMARY.replace('<UID>1</UID>', `<UID>1</UID>${after(4, 0)}`) + task(4, days(12))),
    [
      [0, 4],
      [9, 15],
      [0, 15],
    ],
    [],
  ],
  [
    'a lag in percent',
    file(task(1, days(4)) + task(2, days(1) + after(1, 1, '<LinkLag>50</LinkLag><LagFormat>19</LagFormat>'))),
    [
      [0, 3],
      [8, 8],
    ],
    [],
  ],
  [
    'a resource that leaves',
    file(task(1, days(3)) + task(2, days(3)), { rest: person('1', untilWednesday) + assign(1) }),
    [
      [0, 2],
      [0, 2],
    ],
    [],
  ],
  [
    'two halves of one person',
    file(task(1, days(3)) + task(2, days(3)), { rest: person('1') + assign(1, 2) }),
    [
      [0, 2],
      [0, 2],
    ],
    [],
  ],
  [
    'half a person',
    file(task(1, days(3)) + task(2, days(3)), { rest: person('0.5') + assign(1, 2) }),
    [
      [0, 2],
      [3, 7],
    ],
    [],
  ],
  ['no duration, but dates', file(task(1, planOfBy(''))), [[0, 3]], []],
  [
    'a plan that is told as actual',
    file(
      task(
        1,
        planOfBy('<ActualStart>2026-03-19T08:00:00</ActualStart><ActualFinish>2026-03-24T17:00:00</ActualFinish>'),
      ),
    ),
    [[0, 3]],
    [],
  ],
]

for (const [what, text, expected, kinds] of CASES) {
  test(`project files with ${what}`, () => {
    const { network, calendars, issues } = readMspdi(text, { today: TODAY })
    const { tasks } = planNetwork(network, calendars)
    assert.deepEqual(
      tasks.map(({ start, end }) => [start - TODAY, end - TODAY]),
      expected,
    )
    assert.deepEqual(
      issues.map(({ kind }) => kind),
      kinds,
    )
  })
}

test('what is complete is done, also where nobody says when it began', () => {
  const dates = '<Start>2026-03-02T08:00:00</Start><Finish>2026-03-04T17:00:00</Finish>'
  const { network } = readMspdi(file(task(1, `${days(3)}${dates}<PercentComplete>100</PercentComplete>`)), { today: 0 })
  assert.deepEqual(network.tasks[0]?.progress, { state: 'done', start: TODAY - 14, end: TODAY - 12 })
})
