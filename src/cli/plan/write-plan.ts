import { extname, resolve } from 'node:path'
import { loadExchange } from '../../adapters/index.ts'
import { planEvents, planFacts, planProject, planTable } from '../../desk/plan/index.ts'
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
  const file = { rel: request.workspace.rel, at: request.session.io.clock() }
  const tableOf = async () => planTable(shown, await forecastsAsked(shown, null, request))
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
      return (await loadExchange()).formatCsv(await tableOf())
    case '.xlsx': {
      const { formatXlsx } = await loadExchange()
      return formatXlsx([await tableOf()], { language: shown.words.language })
    }
    case '.xml':
      return planProject(shown, await lastBaseline(shown, request), file)
    case '.ics':
      return planEvents(shown, file)
  }
}

async function besideOf(shown: PlanShown, request: ViewRequest): Promise<Beside> {
  return { forecasts: await forecastsAsked(shown, null, request), baseline: await lastBaseline(shown, request) }
}

/** Titles of treaties are long, and paper is wide. */
const NAMES_WIDTH = 340

async function layoutOf(shown: PlanShown, request: ViewRequest): Promise<GanttLayout> {
  const beside = await besideOf(shown, request)
  return layoutGantt(ganttPlan(shown, beside), ganttTexts(shown), { view: 'documents', namesWidth: NAMES_WIDTH })
}
