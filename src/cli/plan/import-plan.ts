import { planFacts, planRows, projectPlan } from '../../desk/plan/index.ts'
import { EXIT } from '../error-codes.ts'
import { fileBytes } from '../file-bytes.ts'
import { EMPTY, type Entry, paragraph } from '../page/entry.ts'
import { layOut } from '../page/layout.ts'
import { textOption } from '../register/options.ts'
import { print } from '../register/output.ts'
import type { ViewRequest } from '../register/view-request.ts'
import { chart } from './chart.ts'
import { type PlanShown, summaryEntries, tell } from './pages/plan-page.ts'
import { scheduleAsked } from './planned.ts'
import { writePlan } from './write-plan.ts'

/**
 * `paygir plan import FILE.xml`: plans a project file by itself; nothing is stored, `--output` writes it in any format.
 * What the file has and a network cannot say is told. Returns the exit code. Throws InputError, ExchangeError, PlanError.
 */
export async function importPlan(path: string, request: ViewRequest): Promise<number> {
  const { args, session, workspace } = request
  const file = { bytes: await fileBytes(path), name: path, today: workspace.today }
  const { plan, origin, issues } = await projectPlan(file, session.words)
  const shown: PlanShown = {
    plan,
    schedule: await scheduleAsked(plan, request, origin),
    words: session.words,
  }
  const output = textOption(args.options, 'output')
  if (output !== null) await writePlan(output, shown, request)
  else {
    const remarks = issues.map(({ kind, place, value }): Entry => {
      return paragraph(2, tell(shown, 'notRead', { kind: session.words.plan.planning.notRead[kind], place, value }))
    })
    const lines = () => {
      const head = layOut([...summaryEntries(shown), EMPTY], session.width)
      const below = remarks.length === 0 ? [] : [EMPTY, ...remarks]
      return [...head, ...chart(shown, session.width, 'steps'), ...layOut(below, session.width)]
    }
    const data = () => ({
      ...planFacts(shown, { rel: workspace.rel, diff: null, group: null, step: null }),
      notRead: issues,
    })
    print({ data, rows: () => planRows(shown), page: () => [], lines }, args, session)
  }
  return EXIT.ok
}
