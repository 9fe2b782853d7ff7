import { extname, resolve } from 'node:path'
import { loadExchange, type Table } from '../../adapters/index.ts'
import { solarHijri } from '../../calendar/index.ts'
import { isoOf, planFacts, planRows } from '../../desk/plan/index.ts'
import { type GanttLayout, ganttHtml, ganttSvg, layoutGantt } from '../../planner/index.ts'
import { fill } from '../../words/index.ts'
import { type Beside, ganttPlan, ganttTexts } from '../../words/plan/index.ts'
import { checkValue } from '../arguments.ts'
import { writeWhole } from '../file-bytes.ts'
import { jsonText } from '../output/json-text.ts'
import { VIEW_SCHEMA } from '../register/output.ts'
import type { ViewRequest } from '../register/view-request.ts'
import { lastBaseline } from './baselines.ts'
import { forecastsAsked } from './forecast-command.ts'
import type { PlanShown } from './pages/plan-page.ts'

const ENDINGS = ['.svg', '.html', '.xml', '.ics', '.csv', '.xlsx', '.json'] as const

type Ending = (typeof ENDINGS)[number]

/** Writes the plan whole or not at all, in the format that the name ends with. Throws UsageError. */
export async function writePlan(path: string, shown: PlanShown, request: ViewRequest): Promise<void> {
  const ending = extname(path).toLowerCase()
  checkValue('--output', ending, ENDINGS)
  const content = await contentOf(ending as Ending, shown, request)
  await writeWhole({ path: resolve(path), chunks: [content], replaces: request.args.options.yes === true })
  const { io, words } = request.session
  io.stderr.write(`${fill(words.plan.planning.page.written, { path })}\n`)
}

async function contentOf(ending: Ending, shown: PlanShown, request: ViewRequest): Promise<string | Uint8Array> {
  switch (ending) {
    case '.svg':
      return ganttSvg(await layoutOf(shown, request))
    case '.html':
      return ganttHtml(await layoutOf(shown, request))
    case '.json': {
      const facts = planFacts(shown, { rel: request.workspace.rel, diff: null, group: null, step: null })
      return `${jsonText({ schema: VIEW_SCHEMA, ...facts }, 2)}\n`
    }
    case '.csv':
      return (await loadExchange()).formatCsv(await tableOf(shown, request))
    case '.xlsx': {
      const { formatXlsx } = await loadExchange()
      return formatXlsx([await tableOf(shown, request)], { language: shown.words.language })
    }
    case '.xml':
      return mspdi(shown, request)
    case '.ics':
      return icalendar(shown, request)
  }
}

async function besideOf(shown: PlanShown, request: ViewRequest): Promise<Beside> {
  return { forecasts: await forecastsAsked(shown, null, request), baseline: await lastBaseline(shown, request) }
}

async function layoutOf(shown: PlanShown, request: ViewRequest): Promise<GanttLayout> {
  const beside = await besideOf(shown, request)
  return layoutGantt(ganttPlan(shown, beside), ganttTexts(shown), { view: 'documents' })
}

/** A row a step, with the days of both calendars; a goal with its forecast. */
async function tableOf(shown: PlanShown, request: ViewRequest): Promise<Table> {
  const forecasts = new Map((await forecastsAsked(shown, null, request)).map((one) => [one.task, one.quantiles]))
  const placed = new Map(shown.schedule.tasks.map((task) => [task.id, task]))
  const goals = new Map(shown.schedule.goals.map((goal) => [goal.task, goal]))
  const rows = planRows(shown).map((row) => {
    const task = placed.get(String(row.id))
    const goal = goals.get(String(row.id))
    const quantiles = forecasts.get(String(row.id))
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

async function mspdi(shown: PlanShown, request: ViewRequest): Promise<string> {
  const { plan, schedule, words } = shown
  const { session, workspace } = request
  const kept = await lastBaseline(shown, request)
  const baselines = kept === null ? [] : [kept]
  const { writeMspdi } = await loadExchange()
  const createdAt = new Date(session.io.clock()).toISOString().slice(0, 19)
  const given = { network: plan.network, schedule, calendars: plan.calendars, baselines }
  return writeMspdi(given, { title: `${words.plan.gantt.title} ${workspace.rel}`, createdAt, nameOf: plan.names.of })
}

/** Steps that are still to come, as whole days. */
async function icalendar(shown: PlanShown, { session, workspace }: ViewRequest): Promise<string> {
  const { writeCalendar } = await loadExchange()
  const { plan, schedule, words } = shown
  const stampedAt = `${new Date(session.io.clock()).toISOString().slice(0, 19)}Z`
  const { reasonOf } = ganttTexts(shown)
  const events = schedule.tasks
    .filter(({ end }) => end >= plan.today)
    .map(({ id, start, end }) => ({
      ...{ uid: `${workspace.rel}/${id}@paygir`, first: start, last: end, hours: null, title: plan.names.stepOf(id) },
      ...{ description: reasonOf(id) ?? '', categories: [], tentative: true, remindDays: null, url: null },
    }))
  return writeCalendar({ name: words.plan.gantt.title, stampedAt, language: words.language, events })
}
