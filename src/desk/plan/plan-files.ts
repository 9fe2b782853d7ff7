import { loadExchange, type Table } from '../../adapters/index.ts'
import { solarHijri } from '../../calendar/index.ts'
import type { Baseline, Forecast } from '../../planner/index.ts'
import { ganttTexts } from '../../words/plan/index.ts'
import { isoOf } from './days.ts'
import { planRows, type ToldPlan } from './plan-facts.ts'

/** A row a step, with the days of both calendars; a goal with its forecast. */
export function planTable(told: ToldPlan, forecasts: readonly Forecast[]): Table {
  const { schedule } = told
  const quantilesOf = new Map(forecasts.map(({ task, quantiles }) => [task, quantiles]))
  const placed = new Map(schedule.tasks.map((task) => [task.id, task]))
  const goals = new Map(schedule.goals.map((goal) => [goal.task, goal]))
  const rows = planRows(told).map((row) => {
    const task = placed.get(row.id)
    const goal = goals.get(row.id)
    const quantiles = quantilesOf.get(row.id)
    return {
      ...row,
      startSolarHijri: task === undefined ? null : solarText(task.start),
      endSolarHijri: task === undefined ? null : solarText(task.end),
      due: isoOf(goal?.due ?? null),
      lateDays: goal?.lateDays ?? null,
      p50: isoOf(quantiles?.p50 ?? null),
      p80: isoOf(quantiles?.p80 ?? null),
    }
  })
  const columns = Object.keys(rows[0] ?? {})
  return { sheet: 'plan', columns, rows: rows.map((row) => Object.values(row).map((value) => String(value ?? ''))) }
}

/** `1405-09-03`: as spreadsheets can sort it. */
function solarText(at: number): string {
  const { year, month, day } = solarHijri.fromDay(at)
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-')
}

/** Of whose register a file tells, and when it is written. */
export interface FileOf {
  readonly rel: string
  /** Milliseconds since 1970, UTC. */
  readonly at: number
}

/** The plan as a project file (MSPDI). */
export async function planProject(
  { plan, schedule, words }: ToldPlan,
  baseline: Baseline | null,
  { rel, at }: FileOf,
): Promise<string> {
  const { writeMspdi } = await loadExchange()
  const given = {
    network: plan.network,
    schedule,
    calendars: plan.calendars,
    baselines: baseline === null ? [] : [baseline],
  }
  const title = `${words.plan.gantt.title} ${rel}`
  return writeMspdi(given, { title, createdAt: secondOf(at), nameOf: plan.names.of })
}

/** The steps that are still to come as whole days of a calendar (iCalendar). */
export async function planEvents(told: ToldPlan, { rel, at }: FileOf): Promise<string> {
  const { writeCalendar } = await loadExchange()
  const { plan, schedule, words } = told
  const { reasonOf } = ganttTexts(told)
  const events = schedule.tasks
    .filter(({ end }) => end >= plan.today)
    .map(({ id, start, end }) => ({
      ...{ uid: `${rel}/${id}@paygir`, first: start, last: end, hours: null, title: plan.names.stepOf(id) },
      ...{ description: reasonOf(id) ?? '', categories: [], tentative: true, remindDays: null, url: null },
    }))
  const stampedAt = `${secondOf(at)}Z`
  return writeCalendar({ name: words.plan.gantt.title, stampedAt, language: words.language, events })
}

const secondOf = (at: number) => new Date(at).toISOString().slice(0, 19)
