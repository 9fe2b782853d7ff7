import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import {
  type Calendars,
  calendarOf,
  type Network,
  planByRule,
  planNetwork,
  type Rule,
  readPack,
  violationsOf,
} from '../../src/planner/index.ts'
import { machineLine } from '../machine.ts'
import { type ProjectSet, projectSet } from './project-sets.ts'

const SIZES = [
  [10, 20],
  [30, 15],
  [50, 12],
] as const
const USES = [0.8, 1.4]
const SLACKS = [1.2, 2]
const RIVALS: readonly Rule[] = ['LFT', 'MINSLK', 'FIFO']
const CODES = ['IR', 'TJ', 'IR+TJ']

interface Row {
  readonly set: Omit<ProjectSet, 'seed'>
  /** Weighted lateness, means over the seeds; of each rule the better of both schemes. */
  readonly rules: readonly number[]
  readonly ours: number
  readonly bound: number
  readonly lastDay: { readonly ours: number; readonly bound: number }
  readonly seconds: number
  readonly invalid: number
}

/**
 * `projects [--schedules N] [--seeds N] [--json]`: sets of projects made by `projectSet`; weighted lateness of our
 * search beside three priority rules and a lower bound. Every schedule goes through the independent checker.
 */
export function projects(args: readonly string[]): void {
  const { values } = parseArgs({
    args: [...args],
    options: {
      schedules: { type: 'string', default: '5000' },
      seeds: { type: 'string', default: '3' },
      json: { type: 'boolean', default: false },
    },
  })
  const [schedules, seeds] = [Number(values.schedules), Number(values.seeds)]
  const calendars = shippedCalendars()
  if (!values.json) for (const line of headLines(schedules, seeds)) console.log(line)
  for (const [size, use, slack] of SIZES.flatMap((one) =>
    USES.flatMap((use) => SLACKS.map((slack) => [one, use, slack] as const)),
  )) {
    const row = rowOf({ projects: size[0], steps: size[1], use, slack }, { calendars, schedules, seeds })
    console.log(values.json ? JSON.stringify(row) : lineOf(row))
  }
}

interface Measure {
  readonly calendars: Calendars
  readonly schedules: number
  readonly seeds: number
}

function rowOf(set: Omit<ProjectSet, 'seed'>, { calendars, schedules, seeds }: Measure): Row {
  const runs = Array.from({ length: seeds }, (_, at) => {
    const seed = at + 1
    const network = projectSet({ ...set, seed }, CODES)
    const rules = RIVALS.map((rule) => byRule(network, calendars, rule))
    const began = performance.now()
    const ours = planNetwork(network, calendars, { schedules, seed })
    const seconds = (performance.now() - began) / 1000
    const invalid = violationsOf(network, calendars, ours.tasks).length > 0 ? 1 : 0
    return { rules, ours, seconds, invalid: invalid + rules.reduce((sum, rule) => sum + rule.invalid, 0) }
  })
  const mean = (of: (run: (typeof runs)[number]) => number) => runs.reduce((sum, run) => sum + of(run), 0) / seeds
  return {
    set,
    rules: RIVALS.map((_, at) => mean(({ rules }) => rules[at]?.lateness ?? Number.NaN)),
    ours: mean(({ ours }) => ours.cost.weightedLateness),
    bound: mean(({ ours }) => ours.quality.latenessBound),
    lastDay: { ours: mean(({ ours }) => ours.cost.lastDay), bound: mean(({ ours }) => ours.quality.lastDayBound) },
    seconds: mean((run) => run.seconds),
    invalid: runs.reduce((sum, run) => sum + run.invalid, 0),
  }
}

/** The better of the serial and the parallel scheme. */
function byRule(network: Network, calendars: Calendars, rule: Rule) {
  const plans = (['serial', 'parallel'] as const).map((scheme) => planByRule(network, calendars, { rule, scheme }))
  return {
    lateness: Math.min(...plans.map(({ cost }) => cost.weightedLateness)),
    invalid: plans.filter(({ tasks }) => violationsOf(network, calendars, tasks).length > 0).length,
  }
}

function shippedCalendars(): Calendars {
  const packs = ['ir', 'tj'].map((name) => {
    const file = new URL(`../../data/calendars/${name}.json`, import.meta.url)
    return readPack(JSON.parse(readFileSync(file, 'utf8')))
  })
  return new Map(CODES.map((code) => [code, calendarOf({ packs, others: null }, code)]))
}

function headLines(schedules: number, seeds: number): readonly string[] {
  return [
    machineLine(),
    `weighted lateness, mean of ${seeds} seeds; rules: the better of serial and parallel; ours: ${schedules} schedules`,
    cells([
      'projects',
      'use',
      'slack',
      ...RIVALS,
      'ours',
      'than best rule',
      'bound',
      'above',
      'last day',
      's',
      'invalid',
    ]),
  ]
}

function lineOf({ set, rules, ours, bound, lastDay, seconds, invalid }: Row): string {
  const best = Math.min(...rules)
  return cells([
    `${set.projects} x ${set.steps}`,
    String(set.use),
    String(set.slack),
    ...rules.map((lateness) => lateness.toFixed(0)),
    ours.toFixed(0),
    best === 0 ? '-' : `${((100 * (ours - best)) / best).toFixed(1)} %`,
    bound.toFixed(0),
    bound === 0 ? '-' : `${((100 * (ours - bound)) / bound).toFixed(0)} %`,
    `+${(lastDay.ours - lastDay.bound).toFixed(0)}`,
    seconds.toFixed(2),
    String(invalid),
  ])
}

const WIDTHS = [9, 5, 6, 8, 8, 8, 8, 15, 7, 8, 9, 6, 8]

function cells(texts: readonly string[]): string {
  return texts.map((text, at) => (at === 0 ? text.padEnd(9) : text.padStart(WIDTHS[at] ?? 8))).join(' ')
}
