import { planFacts, planRows } from '../../desk/plan/index.ts'
import { compareSchedules } from '../../planner/index.ts'
import { fill } from '../../words/index.ts'
import type { Arguments } from '../arguments.ts'
import { EXIT, UsageError } from '../error-codes.ts'
import { EMPTY, type Entry } from '../page/entry.ts'
import { layOut } from '../page/layout.ts'
import { oneOf, textOption } from '../register/options.ts'
import { type Output, print } from '../register/output.ts'
import { title } from '../register/pages/item-lines.ts'
import type { ViewRequest } from '../register/view-request.ts'
import type { Session } from '../session.ts'
import { withWorkspace } from '../workspace/workspace.ts'
import { compareBaseline } from './baselines.ts'
import { chart } from './chart.ts'
import { groupOf, stepOf } from './choose-step.ts'
import { forecastsAsked } from './forecast-command.ts'
import { importPlan } from './import-plan.ts'
import { PLAN_ACTIONS, type PlanAction } from './options.ts'
import { diffEntries } from './pages/diff-page.ts'
import { lateEntries, nextEntries, type PlanShown, summaryEntries } from './pages/plan-page.ts'
import { sessionEntries } from './pages/session-page.ts'
import { documentEntries, whyEntries } from './pages/step-page.ts'
import { planEntries } from './pages/whole-page.ts'
import { planAsked, scheduleAsked } from './planned.ts'
import { isStoring, storePlan } from './store-plan.ts'
import { writePlan } from './write-plan.ts'

/** Actions that are about something that has to be named. */
const NEED_SUBJECT: readonly PlanAction[] = ['show', 'why', 'step', 'body', 'document', 'set', 'save', 'import']
/** Actions whose subject is all that they take. */
const ALONE: readonly PlanAction[] = ['show', 'why', 'gantt', 'next', 'late', 'set', 'save', 'compare', 'import']

/**
 * `paygir plan`: everything that is open, planned; `plan show DOCUMENT`, `plan why STEP` and `plan gantt` show parts of it.
 * With `--what-if FILE` it shows what the file would change. `plan step`, `plan body`, `plan document`, `plan set` and
 * `plan save` store what is planned by, or the plan itself, once it can be planned. Returns the exit code. Throws
 * UsageError, PlanError, CalendarError.
 */
export async function planCommand(args: Arguments, session: Session): Promise<number> {
  const [word, subject] = args.words
  const action = word === undefined ? null : oneOf(word, PLAN_ACTIONS, 'plan')
  if (action !== null && NEED_SUBJECT.includes(action) && subject === undefined) {
    throw new UsageError('E_MISSING_ARGUMENT', { command: 'plan', accepted: `${action} ID`, first: `${action} ID` })
  }
  const extra = action !== null && ALONE.includes(action) ? args.words[2] : undefined
  if (extra !== undefined) throw new UsageError('E_TOO_MANY_ARGUMENTS', { command: 'plan', word: extra })
  return withWorkspace(args, session, async (workspace) => {
    const request = { args, session, workspace }
    if (isStoring(action)) return storePlan(action, subject ?? '', request)
    if (action === 'import') return importPlan(subject ?? '', request)
    if (action === 'compare') return compareBaseline(subject ?? null, request)
    const former = textOption(args.options, 'what-if') === null ? null : await stored(request)
    const plan = await planAsked(request, { whatIf: true })
    const schedule = await scheduleAsked(plan, request, former && { former: former.schedule.tasks, movesUp: true })
    const told = { plan, schedule, words: session.words }
    const isForecast = isWhole(action) && schedule.goals.length > 0
    const shown: PlanShown = { ...told, forecasts: isForecast ? await forecastsAsked(told, null, request) : [] }
    const path = textOption(args.options, 'output')
    if (path !== null) await writePlan(path, shown, request)
    else print(outputOf({ shown, former, action, subject: subject ?? '' }, request), args, session)
    return EXIT.ok
  })
}

/** Where days are shown with their ranges. */
function isWhole(action: PlanAction | null): boolean {
  return action === null || action === 'gantt'
}

async function stored(request: ViewRequest): Promise<PlanShown> {
  const plan = await planAsked(request, { whatIf: false })
  return { plan, schedule: await scheduleAsked(plan, request), words: request.session.words }
}

interface Asked {
  readonly shown: PlanShown
  readonly former: PlanShown | null
  readonly action: PlanAction | null
  readonly subject: string
}

function outputOf({ shown, former, action, subject }: Asked, { session, args, workspace }: ViewRequest): Output {
  const diff = former === null ? null : compareSchedules(former.schedule, shown.schedule)
  const flowing = (entries: readonly Entry[]) => layOut(entries, session.width)
  const group = action === 'show' ? groupOf(subject, shown) : null
  const step = action === 'why' ? stepOf(subject, shown) : null
  return {
    data: () => planFacts(shown, { rel: workspace.rel, diff, group, step }),
    rows: () => planRows(shown, group),
    page: () => [],
    lines: () => {
      if (group !== null) return flowing(documentEntries(group, shown))
      if (step !== null) return flowing(whyEntries(step, shown))
      if (action === 'next') return flowing([...nextEntries(shown, true), EMPTY, ...sessionEntries(shown, true)])
      if (action === 'late') return flowing(lateEntries(shown, true))
      if (action === 'gantt') return chart(shown, session.width, 'steps')
      if (diff !== null) {
        const file = textOption(args.options, 'what-if') ?? ''
        const head = title(fill(session.words.plan.planning.page.whatIf, { file }))
        return flowing([head, EMPTY, ...diffEntries(diff, shown)])
      }
      const below = flowing([EMPTY, ...planEntries(shown)])
      return [...flowing([...summaryEntries(shown), EMPTY]), ...chart(shown, session.width, 'documents'), ...below]
    },
  }
}
