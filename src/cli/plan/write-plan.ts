import { extname, resolve } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import { loadExchange } from '../../adapters/index.ts'
import { ganttHtml, ganttSvg, layoutGantt } from '../../planner/index.ts'
import { checkValue } from '../arguments.ts'
import { writeWhole } from '../file-bytes.ts'
import { jsonText } from '../output/json-text.ts'
import { VIEW_SCHEMA } from '../register/output.ts'
import type { ViewRequest } from '../register/view-request.ts'
import { fill } from '../words/words.ts'
import { ganttPlan, ganttTexts } from './chart.ts'
import type { PlanShown } from './pages/plan-page.ts'
import { planFacts, planRows } from './plan-data.ts'

const ENDINGS = ['.svg', '.html', '.xml', '.ics', '.csv', '.json'] as const

type Ending = (typeof ENDINGS)[number]

/** Writes the plan whole or not at all, in the format that the name ends with. Throws UsageError. */
export async function writePlan(path: string, shown: PlanShown, request: ViewRequest): Promise<void> {
  const ending = extname(path).toLowerCase()
  checkValue('--output', ending, ENDINGS)
  const text = await textOf(ending as Ending, shown, request)
  await writeWhole({ path: resolve(path), chunks: [text], replaces: request.args.options.yes === true })
  const { io, words } = request.session
  io.stderr.write(`${fill(words.plan.planning.page.written, { path })}\n`)
}

async function textOf(ending: Ending, shown: PlanShown, request: ViewRequest): Promise<string> {
  const layout = () => layoutGantt(ganttPlan(shown), ganttTexts(shown), { view: 'documents' })
  switch (ending) {
    case '.svg':
      return ganttSvg(layout())
    case '.html':
      return ganttHtml(layout())
    case '.json': {
      const facts = planFacts(shown, { rel: request.workspace.rel, diff: null, group: null, step: null })
      return `${jsonText({ schema: VIEW_SCHEMA, ...facts }, 2)}\n`
    }
    case '.csv':
      return tableOf(shown)
    case '.xml':
      return mspdi(shown, request)
    case '.ics':
      return icalendar(shown, request)
  }
}

function tableOf(shown: PlanShown): string {
  const rows = planRows(shown).map((row) => Object.values(row).map((value) => String(value ?? '')))
  const head = Object.keys(planRows(shown)[0] ?? {})
  return stringify([head, ...rows], { escape_formulas: true, record_delimiter: '\r\n' })
}

async function mspdi({ plan, schedule, words }: PlanShown, { session, workspace }: ViewRequest): Promise<string> {
  const { writeMspdi } = await loadExchange()
  const createdAt = new Date(session.io.clock()).toISOString().slice(0, 19)
  const given = { network: plan.network, schedule, calendars: plan.calendars, baselines: [] }
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
