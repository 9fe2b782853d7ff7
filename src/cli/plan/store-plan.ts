import {
  acceptedSettings,
  baselineFile,
  changesFor,
  findBaseline,
  held,
  type KeptFile,
  planFacts,
} from '../../desk/plan/index.ts'
import { compareSchedules, mergeSettings, PlanError, type PlanSettings, readPlanSettings } from '../../planner/index.ts'
import { EXIT, UsageError } from '../error-codes.ts'
import { EMPTY, type Entry, paragraph } from '../page/entry.ts'
import { enter } from '../register/entering/enter-all.ts'
import { neededText, textOption } from '../register/options.ts'
import { print } from '../register/output.ts'
import type { ViewRequest } from '../register/view-request.ts'
import { groupOf, stepOf } from './choose-step.ts'
import { EXAMPLES, withFacts } from './keep/facts.ts'
import type { PlanAction } from './options.ts'
import { diffEntries } from './pages/diff-page.ts'
import { type PlanShown, tell } from './pages/plan-page.ts'
import { planAsked, scheduleAsked, settingsFile } from './planned.ts'

const STORING = ['step', 'body', 'document', 'set', 'accept', 'save'] as const

type Storing = (typeof STORING)[number]

export const isStoring = (action: PlanAction | null): action is Storing =>
  (STORING as readonly (string | null)[]).includes(action)

/**
 * Stores new settings, or the plan as a baseline, once everything can be planned: all of it or nothing; with `--dry-run`
 * nothing. Shows what moves. Returns the exit code. Throws UsageError, PlanError, Refusal.
 */
export async function storePlan(action: Storing, subject: string, request: ViewRequest): Promise<number> {
  const plan = await planAsked(request, { whatIf: false })
  const before: PlanShown = { plan, schedule: await scheduleAsked(plan, request), words: request.session.words }
  if (action === 'save') return saveBaseline(subject, before, request)
  const settings = await settingsOf(action, subject, { before, request })
  const changed = await planAsked(request, { whatIf: false, settings })
  const schedule = await scheduleAsked(changed, request, { former: before.schedule.tasks, movesUp: true })
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
  if (action === 'accept') return settingsAccepted(before, request)
  if (action === 'set') return mergeSettings(settings, await settingsFile(subject))
  const section = SECTIONS[action]
  const id = { step: stepOf, document: groupOf, body: (word: string) => word }[action](subject, before)
  const [, , ...words] = request.args.words
  if (words.length === 0) throw new UsageError('E_WRONG_FACT', { word: subject, example: EXAMPLES[section] })
  const own = withFacts(section, { before: settings[section][id] ?? {}, words, today: request.workspace.today })
  return readPlanSettings({ ...settings, [section]: { ...settings[section], [id]: own } })
}

/**
 * `paygir plan accept [STEP…] --what-if FILE`: the stored settings with the file laid over them; with steps named, only
 * those move.
 */
async function settingsAccepted(before: PlanShown, request: ViewRequest): Promise<PlanSettings> {
  const whatIf = await settingsFile(neededText(request.args.options, 'what-if', 'FILE'))
  const settings = mergeSettings(before.plan.settings, whatIf)
  const [, ...words] = request.args.words
  if (words.length === 0) return settings
  const plan = await planAsked(request, { whatIf: false, settings })
  const after = {
    ...before,
    plan,
    schedule: await scheduleAsked(plan, request, { former: before.schedule.tasks, movesUp: true }),
  }
  const accepted = words.map((word) => stepOf(word, after))
  return acceptedSettings(before, after, accepted)
}

async function keepSettings(content: PlanSettings, shown: PlanShown, request: ViewRequest): Promise<void> {
  const { options, words } = request.args
  const reason = textOption(options, 'reason') ?? words.join(' ')
  await keepFile({ role: 'settings', name: 'settings', content, reason }, shown, request)
}

async function keepFile(file: KeptFile, { plan }: PlanShown, request: ViewRequest): Promise<void> {
  const { random } = request.session.io
  const keeping = { items: plan.items, random, isDry: isDry(request) }
  await enter(await changesFor(file, request.workspace, keeping), request)
}

async function saveBaseline(name: string, shown: PlanShown, request: ViewRequest): Promise<number> {
  // Kept plans are found by their names.
  if (findBaseline(shown.plan.items, name) !== null) throw new PlanError('E_PLAN_TWICE', { value: name })
  await keepFile(baselineFile(shown.schedule, { name, today: shown.plan.today }), shown, request)
  const remark = tell(shown, isDry(request) ? 'notStored' : 'saved', { name })
  show(shown, { entries: [paragraph(0, remark)], diff: null }, request)
  return EXIT.ok
}
