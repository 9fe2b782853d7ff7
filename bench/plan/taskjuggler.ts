import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { checkStarts, type PlainProblem, problemOf, searchSchedule, windowOf } from '../../src/planner/index.ts'
import { machineLine } from '../machine.ts'
import { readPlain } from './read-psplib.ts'
import { BEGIN, REPORT, taskJugglerProject } from './taskjuggler-project.ts'

export const TASKJUGGLER_USAGE =
  'npm run bench:plan -- taskjuggler [--instances DIR] [--files N] [--schedules N] [--json]'

const INSTANCES = fileURLToPath(new URL('../../../shared/psplib/j30', import.meta.url))

interface Row {
  readonly name: string
  /** Length of the plan in periods, and seconds for all that it takes from the text of the instance to the plan. */
  readonly ours: number
  readonly ourSeconds: number
  readonly plain: number
  readonly plainSeconds: number
  /** With priorities by the latest finish. */
  readonly ruled: number
  readonly ruledSeconds: number
  readonly fault: string | null
}

/**
 * Plans some instances with TaskJuggler (`tj3`), as it comes and with priorities, and with our search. Exit code 0 also
 * where tj3 is not installed, which is told; 1 where the checker finds a fault in ours, 2 for wrong usage.
 */
export function taskJuggler(args: readonly string[]): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      instances: { type: 'string', default: INSTANCES },
      files: { type: 'string', default: '6' },
      schedules: { type: 'string', default: '100' },
      json: { type: 'boolean', default: false },
    },
  })
  const version = tj3Version()
  if (version === null) {
    console.log('skipped: tj3 (TaskJuggler) is not installed')
    return 0
  }
  if (!existsSync(values.instances)) {
    process.stderr.write(`${TASKJUGGLER_USAGE}\nDIR holds .sm files.\n`)
    return 2
  }
  const schedules = Number(values.schedules)
  const files = sampleOf(values.instances, Number(values.files))
  // What the program costs to start is in the times of tj3 alone; ours is told for a program that is there already.
  for (const file of files) searchSchedule(problemOf(readPlain(readFileSync(file, 'utf8'))), { seed: 2, schedules })
  const rows = files.map((file) => measure(file, schedules))
  if (values.json) console.log(JSON.stringify({ tj3: version, schedules, rows }))
  else for (const line of linesOf(rows, { version, schedules })) console.log(line)
  return rows.some(({ fault }) => fault !== null) ? 1 : 0
}

function tj3Version(): string | null {
  try {
    return execFileSync('tj3', ['--version'], { encoding: 'utf8' }).split('\n')[0]?.trim() ?? ''
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw error
  }
}

/** So many files, evenly over the folder. */
function sampleOf(folder: string, count: number): readonly string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.sm'))
  files.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
  const step = Math.max(1, files.length / count)
  const at = Array.from({ length: Math.min(count, files.length) }, (_, place) => Math.floor(place * step))
  return at.map((place) => join(folder, files[place] ?? ''))
}

function measure(file: string, schedules: number): Row {
  const name = file.slice(file.lastIndexOf('/') + 1, -'.sm'.length)
  const text = readFileSync(file, 'utf8')
  const begun = performance.now()
  const problem = problemOf(readPlain(text))
  const found = searchSchedule(problem, { seed: 1, schedules })
  const ourSeconds = (performance.now() - begun) / 1000
  const plain = readPlain(text)
  const [first, second] = [null, byLatestFinish(plain)].map((priorities) => byTaskJuggler(plain, priorities))
  return {
    ...{ name, ours: found.makespan, ourSeconds, fault: checkStarts(problem, found) },
    ...{ plain: first?.length ?? 0, plainSeconds: first?.seconds ?? 0 },
    ...{ ruled: second?.length ?? 0, ruledSeconds: second?.seconds ?? 0 },
  }
}

/** Priorities from 1000 down, the earliest latest finish first. */
function byLatestFinish(plain: PlainProblem): readonly number[] {
  const { durations, links } = plain
  const latest = durations.map(() => windowOf(problemOf(plain)).criticalPath)
  for (const [number] of [...durations.entries()].reverse()) {
    for (const [from, to] of links) {
      if (from === number) latest[number] = Math.min(latest[number] ?? 0, (latest[to] ?? 0) - (durations[to] ?? 0))
    }
  }
  const order = [...durations.keys()].sort((a, b) => (latest[a] ?? 0) - (latest[b] ?? 0))
  const rank = new Map(order.map((number, at) => [number, at]))
  return durations.map((_, number) => Math.max(1, 1000 - (rank.get(number) ?? 0)))
}

/** Length in periods of the plan that tj3 makes, and the seconds that it takes. Throws what tj3 complains of. */
function byTaskJuggler(
  problem: PlainProblem,
  priorities: readonly number[] | null,
): { readonly length: number; readonly seconds: number } {
  const folder = mkdtempSync(join(tmpdir(), 'paygir-tj3-'))
  try {
    writeFileSync(join(folder, 'p.tjp'), taskJugglerProject(problem, priorities))
    const begun = performance.now()
    execFileSync('tj3', ['--silent', 'p.tjp'], { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
    const seconds = (performance.now() - begun) / 1000
    const ends = readFileSync(join(folder, `${REPORT}.csv`), 'utf8').matchAll(/\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/g)
    const last = Math.max(...[...ends].map(([end]) => Date.parse(`${end}Z`)))
    return { length: (last - BEGIN) / 3_600_000, seconds }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function linesOf(
  rows: readonly Row[],
  { version, schedules }: { readonly version: string; readonly schedules: number },
): readonly string[] {
  const mean = (of: (row: Row) => number) => rows.reduce((sum, row) => sum + of(row), 0) / rows.length
  const longer = (of: (row: Row) => number) => 100 * mean((row) => of(row) / row.ours - 1)
  const cell = (value: number | string, width = 9) => String(value).padStart(width)
  const head = [
    'instance'.padEnd(10),
    ...['ours', 'tj3', 'tj3 LFT', 'ours s', 'tj3 s', 'LFT s'].map((one) => cell(one)),
  ]
  const times = (row: Row) => [row.ourSeconds.toFixed(3), row.plainSeconds.toFixed(1), row.ruledSeconds.toFixed(1)]
  const faster = (of: (row: Row) => number) => Math.round(mean(of) / mean(({ ourSeconds }) => ourSeconds))
  return [
    `${version}; ours: ${schedules} schedules, seed 1, checked; lengths in periods`,
    'tj3 may interrupt activities; its times are those of the whole command, ours those of a program that has started',
    machineLine(),
    head.join(''),
    ...rows.map((row) =>
      [row.name.padEnd(10), ...[row.ours, row.plain, row.ruled, ...times(row)].map((one) => cell(one))].join(''),
    ),
    `  plans of tj3 are longer by           ${longer(({ plain }) => plain).toFixed(1)} %, with LFT ${longer(({ ruled }) => ruled).toFixed(1)} %`,
    `  ours is faster                       ${faster(({ plainSeconds }) => plainSeconds)} times, with LFT ${faster(({ ruledSeconds }) => ruledSeconds)} times`,
    `  invalid schedules of ours            ${rows.filter(({ fault }) => fault !== null).length}`,
  ]
}
