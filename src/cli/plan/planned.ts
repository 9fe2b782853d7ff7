import {
  heldTo,
  type Origin,
  type Plannable,
  plannable,
  type Running,
  scheduleOf,
  USUAL_SCHEDULES,
} from '../../desk/plan/index.ts'
import { type Objective, type PlanSettings, readPlanSettings, type Schedule } from '../../planner/index.ts'
import { UsageError } from '../error-codes.ts'
import { fileBytes } from '../file-bytes.ts'
import { countOption, dayOption, textOption } from '../register/options.ts'
import type { ViewRequest } from '../register/view-request.ts'
import { type PlanProgress, planProgress } from './plan-progress.ts'

/** How long is looked for a plan: so many schedules, or so much time. */
export interface Budget {
  readonly schedules: number
  readonly timeLimitMs: number | null
}

const TIME_SCHEDULES = 50_000_000

interface Wanted {
  /** Whether `--what-if` is laid over the stored settings. */
  readonly whatIf: boolean
  /** Settings in the place of the stored ones. */
  readonly settings?: PlanSettings | null
}

/**
 * The network of the register: with the stored settings, or with those of `--what-if` laid over them. Throws PlanError
 * for settings that name what does not exist.
 */
export async function planAsked(request: ViewRequest, { whatIf, settings = null }: Wanted): Promise<Plannable> {
  const { args, session, workspace } = request
  const path = whatIf ? textOption(args.options, 'what-if') : null
  const overlay = path === null ? null : await settingsFile(path)
  const at = dayOption(args.options, 'at')
  return plannable(workspace, { at, settings, whatIf: overlay }, session.words)
}

/** The schedule of it, from the origin that is given or else the plan that is held to; Ctrl-C ends the thread with the program. */
export async function scheduleAsked(
  plan: Plannable,
  request: ViewRequest,
  given: Origin | null = null,
): Promise<Schedule> {
  const { options } = request.args
  const origin = given ?? (await heldTo(plan, request.workspace))
  const { schedules, timeLimitMs } = budgetOf(request)
  const seed = countOption(options, 'seed') ?? 1
  const objective = textOption(options, 'objective') as Objective | null
  const progress = progressOf(request, { schedules, timeLimitMs })
  const running: Running = { timeLimitMs, onProgress: progress.tell }
  try {
    return await scheduleOf(plan, { seed, schedules, objective, origin }, running)
  } finally {
    progress.clear()
  }
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

const EXAMPLE = '{"format":"paygir.plan-settings/1","steps":{"doc:…/ir/legal-check":{"days":60}}}'

/** Settings in a file. Throws InputError, UsageError E_NOT_JSON, PlanError E_PLAN_SHAPE. */
export async function settingsFile(path: string): Promise<PlanSettings> {
  const text = Buffer.from(await fileBytes(path)).toString('utf8')
  try {
    return readPlanSettings(JSON.parse(text))
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw new UsageError('E_NOT_JSON', { name: path, reason: error.message, example: EXAMPLE })
  }
}
