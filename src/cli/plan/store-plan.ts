import {
  baselineOf,
  compareSchedules,
  mergeSettings,
  type PlanSettings,
  readPlanSettings,
} from '../../planner/index.ts'
import { EXIT, UsageError } from '../error-codes.ts'
import { EMPTY, type Entry, paragraph } from '../page/entry.ts'
import { enter } from '../register/entering/enter-all.ts'
import { print } from '../register/output.ts'
import type { ViewRequest } from '../register/view-request.ts'
import { acceptedSettings } from './accepted-settings.ts'
import { groupOf, stepOf } from './choose-step.ts'
import { withFacts } from './keep/facts.ts'
import { changeFor } from './keep/stored-files.ts'
import type { PlanAction } from './options.ts'
import { diffEntries } from './pages/diff-page.ts'
import { type PlanShown, tell } from './pages/plan-page.ts'
import { planFacts } from './plan-data.ts'
import { held, plannable, scheduleOf, settingsFile } from './planned.ts'

const STORING = ['step', 'body', 'document', 'set', 'accept', 'save'] as const

type Storing = (typeof STORING)[number]

/** Name and version of a kept plan. */
const BASELINE_FORMAT = 'paygir.plan-baseline/1'

export const isStoring = (action: PlanAction | null): action is Storing =>
  (STORING as readonly (string | null)[]).includes(action)

/**
 * Stores new settings, or the plan as a baseline, once everything can be planned: all of it or nothing; with `--dry-run`
 * nothing. Shows what moves. Returns the exit code. Throws UsageError, PlanError, Refusal.
 */
export async function storePlan(action: Storing, subject: string, request: ViewRequest): Promise<number> {
  const plan = await plannable(request, { whatIf: false })
  const before: PlanShown = { plan, schedule: await scheduleOf(plan, request), words: request.session.words }
  if (action === 'save') return saveBaseline(subject, before, request)
  const settings = await settingsOf(action, subject, { before, request })
  const changed = await plannable(request, { whatIf: false, settings })
  const schedule = await scheduleOf(changed, request, { former: before.schedule.tasks, movesUp: true })
  const after: PlanShown = { plan: changed, schedule, words: request.session.words }
  await keepSettings({ ...settings, held: held(schedule) }, before, request)
  const diff = compareSchedules(before.schedule, schedule)
  const remark = tell(after, isDry(request) ? 'notStored' : 'stored')
  show(after, { entries: [...diffEntries(diff, after), EMPTY, paragraph(0, remark)], diff }, request)
  return EXIT.ok
}

const isDry = ({ args }: ViewRequest) => args.options['dry-run'] === true

interface Told {
  readonly entries: readonly Entry[]
  readonly diff: ReturnType<typeof compareSchedules> | null
}

function show(shown: PlanShown, { entries, diff }: Told, { args, session, workspace }: ViewRequest): void {
  const data = () => planFacts(shown, { rel: workspace.rel, diff, group: null, step: null })
  print({ data, page: () => entries }, args, session)
}

interface Asked {
  readonly before: PlanShown
  readonly request: ViewRequest
}

const SECTIONS = { step: 'steps', body: 'bodies', document: 'documents' } as const

/** The stored settings with what the command line says. */
async function settingsOf(
  action: Exclude<Storing, 'save'>,
  subject: string,
  { before, request }: Asked,
): Promise<PlanSettings> {
  const { settings } = before.plan
  if (action === 'accept') return acceptedSettings(before, request)
  if (action === 'set') return mergeSettings(settings, await settingsFile(subject))
  const section = SECTIONS[action]
  const id = { step: stepOf, document: groupOf, body: (word: string) => word }[action](subject, before)
  const [, , ...words] = request.args.words
  if (words.length === 0) throw new UsageError('E_WRONG_FACT', { word: subject })
  const own = withFacts(section, { before: settings[section][id] ?? {}, words, today: request.workspace.today })
  return readPlanSettings({ ...settings, [section]: { ...settings[section], [id]: own } })
}

async function keepSettings(content: PlanSettings, { plan }: PlanShown, request: ViewRequest): Promise<void> {
  const file = { role: 'settings', name: 'settings', content, why: request.args.words.join(' ') } as const
  await enter([await changeFor(file, plan.items, request)], request)
}

async function saveBaseline(name: string, shown: PlanShown, request: ViewRequest): Promise<number> {
  const content = { format: BASELINE_FORMAT, ...baselineOf(shown.schedule, { name, asOf: shown.plan.today }) }
  const file = { role: 'baseline', name, content, why: '' } as const
  await enter([await changeFor(file, shown.plan.items, request)], request)
  const remark = tell(shown, isDry(request) ? 'notStored' : 'saved', { name })
  show(shown, { entries: [paragraph(0, remark)], diff: null }, request)
  return EXIT.ok
}
