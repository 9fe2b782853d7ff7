import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { TODAY } from '../../../planner/improve/testing/random-network.ts'
import { planNetwork } from '../../../planner/index.ts'
import { readMspdi } from './read-mspdi.ts'
import { writeMspdi } from './write-mspdi.ts'

/** Two chains that share a crew, a wait of calendar days, and a milestone. 16 March 2026 is a Monday. */
const PROJECT = `project p "Road" 2026-03-16 +10m { timezone "UTC" now 2026-03-16 }
resource crew "Crew" { limits { dailymax 8h } }
resource office "Office" { limits { dailymax 8h } }
task survey "Survey & plan" { effort 5d allocate crew }
task works "Works" {
  task piers "Piers" { effort 3d allocate crew depends !!survey }
  task deck "Deck" { effort 8d allocate crew depends !piers }
  task permit "Permit" { effort 12d allocate office depends !!survey }
}
task opening "Opening" { depends works.deck, works.permit }
export "out" { formats mspxml }
`

function exported(t: TestContext): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'paygir-tj3-'))
  t.after(() => rmSync(folder, { recursive: true }))
  writeFileSync(join(folder, 'p.tjp'), PROJECT)
  try {
    execFileSync('tj3', ['--silent', 'p.tjp'], { cwd: folder, stdio: 'ignore' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
  return readFileSync(join(folder, 'out.xml'), 'utf8')
}

test('an export of TaskJuggler is read with its tasks, links, bodies and dates, and planned to the same days', (t) => {
  const text = exported(t)
  if (text === null) {
    t.skip('tj3 (TaskJuggler) is not installed')
    return
  }
  const { network, calendars, dates, issues, names } = readMspdi(text, { today: 0 })
  assert.deepEqual(issues, [])
  assert.equal(network.today, TODAY)
  assert.deepEqual(
    network.tasks.map(({ id, group, days, progress, demands }) => [
      ...[names.get(id), group, days, progress.state, demands.map(({ bodies }) => bodies.join())],
    ]),
    [
      ['Survey & plan', 'Survey & plan', 5, 'waiting', ['Crew']],
      ['Piers', 'Works', 3, 'waiting', ['Crew']],
      ['Deck', 'Works', 8, 'waiting', ['Crew']],
      ['Permit', 'Works', 12, 'waiting', ['Office']],
      ['Opening', 'Opening', 0, 'waiting', []],
    ],
  )
  const link = ({ from, to, kind, lag }: (typeof network.links)[number]) =>
    `${names.get(from)} ${kind} ${names.get(to)} ${lag}`
  assert.deepEqual(network.links.map(link).sort(), [
    'Deck FS Opening 0',
    'Permit FS Opening 0',
    'Piers FS Deck 0',
    'Survey & plan FS Permit 0',
    'Survey & plan FS Piers 0',
  ])
  const schedule = planNetwork(network, calendars)
  const days = (tasks: typeof dates) => tasks.map(({ id, start, end }) => [names.get(id), start - TODAY, end - TODAY])
  assert.deepEqual(days(schedule.tasks), days(dates))
  assert.deepEqual(
    days(dates).map(([, , end]) => end),
    [4, 9, 21, 22, 22],
  )
  const options = {
    title: 'Road',
    createdAt: '2026-03-16T09:00:00',
    nameOf: (_: string, id: string) => names.get(id) ?? id,
  }
  const again = readMspdi(writeMspdi({ network, schedule, calendars, baselines: [] }, options), { today: 0 })
  assert.deepEqual([again.network, again.dates, again.issues], [network, dates, []])
})
