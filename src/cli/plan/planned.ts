import { readFile } from 'node:fs/promises'
import { loadPlannerThread, packageFile } from '../../adapters/index.ts'
import { formatIsoDay, gregorian, parseIso } from '../../calendar/index.ts'
import { allItems } from '../../desk/register/index.ts'
import {
  type Baseline,
  calendarCodes,
  calendarsFor,
  type DatedTask,
  mergeSettings,
  NO_SETTINGS,
  networkOf,
  type Objective,
  type PlanSettings,
  type RegisterPlan,
  readPlanSettings,
  type Schedule,
  type WorkingCalendar,
} from '../../planner/index.ts'
import { asOf, type Item } from '../../register/index.ts'
import { type Names, namesOf, withNames } from '../../words/plan/index.ts'
import { UsageError } from '../error-codes.ts'
import { fileBytes } from '../file-bytes.ts'
import { countOption, dayOption, textOption } from '../register/options.ts'
import type { ViewRequest } from '../register/view-request.ts'
import { catalogueFor } from './calendar/catalogue.ts'
import { contentOf, plansOf } from './keep/stored-files.ts'
import { type PlanProgress, planProgress } from './plan-progress.ts'

/** What is to be planned: the network of the register under its settings. */
export interface Plannable extends RegisterPlan {
  readonly items: readonly Item[]
  readonly settings: PlanSettings
  readonly calendars: ReadonlyMap<string, WorkingCalendar>
  readonly names: Names
  readonly today: number
}

/** How long is looked for a plan: so many schedules, or so much time. */
export interface Budget {
  readonly schedules: number
  readonly timeLimitMs: number | null
}

/** Enough for the sample, and the same on every machine. */
const USUAL_SCHEDULES = 400
const TIME_SCHEDULES = 50_000_000

interface Wanted {
  /** Whether `--what-if` is laid over the stored settings. */
  readonly whatIf: boolean
  /** Settings in the place of the stored ones. */
  readonly settings?: PlanSettings
}

/** The network of the register: with the stored settings, or with those of `--what-if` laid over them. */
export async function plannable(request: ViewRequest, { whatIf, settings: given }: Wanted): Promise<Plannable> {
  const all = await allItems(request.workspace)
  const stored = given ?? (await storedSettings(all, request))
  const at = dayOption(request.args.options, 'at')
  const items = at === null ? all : asOf(all, at)
  const path = whatIf ? textOption(request.args.options, 'what-if') : null
  return plannableBy(path === null ? stored : mergeSettings(stored, await settingsFile(path)), items, request)
}

/** Throws PlanError for settings that name what does not exist. */
async function plannableBy(
  settings: PlanSettings,
  items: readonly Item[],
  { args, session, workspace }: ViewRequest,
): Promise<Plannable> {
  const today = dayNumber(dayOption(args.options, 'at') ?? workspace.today)
  const catalogue = await catalogueFor(workspace.relationship.facts.parties.map(({ code }) => code.toUpperCase()))
  const plan = networkOf({ items, settings, today, calendarsKnown: calendarCodes(catalogue) })
  const names = namesOf(items, plan.network, session.words)
  const calendars = await withNames(names, () => calendarsFor(plan.network, catalogue))
  return { ...plan, items, settings, calendars, names, today }
}

/** What a plan is made from, where it is not the plan that is held to. */
export interface Origin {
  readonly former: readonly DatedTask[]
  /** Whether tasks may also move earlier where a goal gains by it. */
  readonly movesUp: boolean
}

/**
 * The schedule of it, found in a thread of its own; Ctrl-C ends the thread with the program. It is made from what is
 * given, else from the plan that was shown when the settings were stored, or kept as a baseline after that: so what
 * was told stays true until something changes.
 */
export async function scheduleOf(
  plan: Plannable,
  request: ViewRequest,
  origin: Origin | null = null,
): Promise<Schedule> {
  const { network, calendars, names } = plan
  const { former, movesUp } = origin ?? { former: await heldTo(plan, request), movesUp: true }
  const asked = request.args.options
  const { schedules, timeLimitMs } = budgetOf(request)
  const seed = countOption(asked, 'seed') ?? 1
  const wanted = textOption(asked, 'objective') as Objective | null
  const objective = wanted ?? (former.length > 0 ? 'stability' : 'lateness')
  const { openPlannerThread } = await loadPlannerThread()
  const thread = openPlannerThread()
  const progress = progressOf(request, { schedules, timeLimitMs })
  const options = { timeLimitMs, onProgress: progress.tell }
  try {
    const choices = { seed, schedules, objective, former, movesUp }
    return await withNames(names, () => thread.plan({ network, calendars }, choices, options))
  } finally {
    progress.clear()
    await thread.close()
  }
}

/** The days that the plan holds to: the later of those stored with the settings and of the last baseline. */
async function heldTo({ items, settings, today }: Plannable, request: ViewRequest): Promise<readonly DatedTask[]> {
  const kept = plansOf(items, 'baseline').at(-1)
  const stored = plansOf(items, 'settings').at(-1)
  if (kept !== undefined && (stored === undefined || kept.added.index > stored.last.index)) {
    const baseline = (await contentOf(kept, request)) as Baseline | null
    return baseline !== null && baseline.asOf <= today ? baseline.tasks : []
  }
  if (stored === undefined || settings.held === undefined) return []
  return Object.entries(settings.held).map(([id, { start, end, bodies }]) => ({
    ...{ id, start: dayNumber(start), end: dayNumber(end) },
    ...(bodies === undefined ? {} : { bodies }),
  }))
}

/** The days of a schedule as settings hold them. */
export function held({ tasks }: Schedule): NonNullable<PlanSettings['held']> {
  return Object.fromEntries(
    tasks.map(({ id, start, end, bodies }) => [
      id,
      { start: formatIsoDay(start), end: formatIsoDay(end), bodies: [...bodies] },
    ]),
  )
}

/** How far it is: counted in schedules, or in seconds where the time is what ends it. */
function progressOf({ session }: ViewRequest, { schedules, timeLimitMs }: Budget): PlanProgress {
  if (timeLimitMs === null) return planProgress(session, 'progress', schedules)
  const startedAt = session.io.now()
  const { tell, clear } = planProgress(session, 'progressTime', timeLimitMs / 1000)
  return { tell: () => tell(Math.floor((session.io.now() - startedAt) / 1000)), clear }
}

/** `--budget 10s` or `--budget "20000 schedules"`. Throws UsageError E_BAD_VALUE. */
function budgetOf({ args }: ViewRequest): Budget {
  const text = textOption(args.options, 'budget')
  if (text === null) return { schedules: USUAL_SCHEDULES, timeLimitMs: null }
  const [, seconds, schedules] = /^(?:([0-9]{1,5}(?:\.[0-9]+)?) ?s|([0-9]{1,8})(?: ?schedules)?)$/.exec(text) ?? []
  if (seconds !== undefined) return { schedules: TIME_SCHEDULES, timeLimitMs: Number(seconds) * 1000 }
  if (schedules !== undefined) return { schedules: Number(schedules), timeLimitMs: null }
  throw new UsageError('E_BAD_VALUE', {
    option: '--budget',
    word: text,
    suggestion: '',
    accepted: '10s, 20000 schedules',
  })
}

export function dayNumber(iso: string): number {
  const date = parseIso(iso)
  if (date === null || date.month === null || date.day === null) throw new RangeError(`no day: ${iso}`)
  return gregorian.toDay({ year: date.year, month: date.month, day: date.day })
}

export const isoOf = (day: number | null): string | null => (day === null ? null : formatIsoDay(day))

/** The relationship that comes with Paygir is planned by the settings that come with it, until it has its own. */
const SHIPPED: Readonly<Record<string, string>> = { 'ir-tj': 'data/plan/iran-tajikistan.json' }

async function storedSettings(items: readonly Item[], request: ViewRequest): Promise<PlanSettings> {
  const { rel } = request.workspace
  const own = plansOf(items, 'settings').at(-1)
  const content = own === undefined ? null : await contentOf(own, request)
  if (content !== null) return readPlanSettings(content)
  const shipped = SHIPPED[rel]
  if (shipped === undefined) return NO_SETTINGS
  const settings = readPlanSettings(JSON.parse(await readFile(packageFile(shipped), 'utf8')))
  const known = new Set(items.map(({ id }) => id as string))
  return Object.keys(settings.documents).every((id) => known.has(id)) ? settings : NO_SETTINGS
}

/** Settings in a file. Throws InputError, UsageError E_NOT_JSON, PlanError E_PLAN_SHAPE. */
export async function settingsFile(path: string): Promise<PlanSettings> {
  const text = Buffer.from(await fileBytes(path)).toString('utf8')
  try {
    return readPlanSettings(JSON.parse(text))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new UsageError('E_NOT_JSON', { name: path, reason: error.message })
  }
}
