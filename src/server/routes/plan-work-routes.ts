import { z } from 'zod'
import {
  accepted,
  diffFacts,
  forecastsOf,
  heldTo,
  type PlanDesk,
  planFacts,
  plannable,
  replanned,
  type ScheduleChoices,
  scheduleOf,
  settingsChanges,
  storedSettings,
  USUAL_SCHEDULES,
} from '../../desk/plan/index.ts'
import { allItems, enterChanges } from '../../desk/register/index.ts'
import {
  compareForecasts,
  OBJECTIVES,
  PLAN_SETTINGS_FORMAT,
  type PlanSettings,
  readPlanSettings,
} from '../../planner/index.ts'
import { enteringOf } from '../access/entering.ts'
import { HttpProblem } from '../http/problem.ts'
import { route } from '../http/route.ts'
import type { JobControl } from '../jobs/jobs.ts'
import { beginJob, jobShape, ownerOf, SEARCHING } from './job-routes.ts'
import { enterOf, type PlanCall, planDeskOf, sentPlanOf, wordsOf } from './plan-call.ts'
import { day } from './shapes.ts'

/** Longer searches belong to the command line. */
const MOST_SECONDS = 60
/** More than anybody has seen to gain; the limit of time ends what takes too long. */
const MOST_SCHEDULES = 200_000

const search = {
  at: day.optional().describe('The day from which on is planned; today'),
  seed: z.number().int().min(0).max(2_147_483_647).optional().describe('From where chance begins; 1'),
  objective: z.enum(OBJECTIVES).optional().describe('What is compared first'),
  schedules: z
    .number()
    .int()
    .min(1)
    .max(MOST_SCHEDULES)
    .optional()
    .describe(`Plans that are tried; ${USUAL_SCHEDULES}`),
  seconds: z.number().min(0.1).max(MOST_SECONDS).optional().describe('How long is searched, instead'),
}

const settingsGiven = z
  .record(z.string(), z.unknown())
  .describe('Settings of a plan that are laid over the stored ones: schema/plan-settings.json')

export const PLAN_WORK_ROUTES = [
  route(
    {
      method: 'post',
      path: '/relationships/{rel}/plan',
      tag: 'plan',
      summary: 'Plan everything that is open',
      description:
        'A job; its result is the plan as `GET …/plan` gives it. Without options it is the plan that is kept, made when there is none.',
      access: SEARCHING,
      body: z.strictObject({ ...search, settings: settingsGiven.optional() }),
      reply: jobShape,
      mayLast: true,
    },
    async (call) => {
      const { body, services } = call
      const [desk, words] = [await planDeskOf(call), await wordsOf(call)]
      const { at = null, settings, ...options } = body
      const whatIf = settings === undefined ? null : settingsIn(settings)
      const isUsual = whatIf === null && Object.values(options).every((value) => value === undefined)
      return beginJob(call, 'plan', async (control) => {
        if (isUsual) {
          const onProgress = (done: number) => control.tell(done, USUAL_SCHEDULES)
          const stored = await services.plans.plan(desk, at, { words, onProgress, enter: enterOf(call) })
          return planFacts({ ...stored, words }, { rel: desk.rel, diff: null, group: null, step: null })
        }
        const plan = await plannable(desk, { at, settings: null, whatIf }, words)
        const { choices, running } = searchOf(options, control)
        const schedule = await scheduleOf(plan, { ...choices, origin: await heldTo(plan, desk) }, running)
        return planFacts({ plan, schedule, words }, { rel: desk.rel, diff: null, group: null, step: null })
      })
    },
  ),
  route(
    {
      method: 'post',
      path: '/relationships/{rel}/plan/what-if',
      tag: 'plan',
      summary: 'What changes if a step slips, a body gets more desks, a session moves',
      description:
        'A job; its result has the `diff` from the plan by what is stored, the changes of the `forecasts`, and a `chart` of the new plan as `GET …/plan/chart` gives it. Nothing is stored.',
      access: SEARCHING,
      body: z.strictObject({ ...search, settings: settingsGiven }),
      reply: jobShape,
      mayLast: true,
    },
    async (call) => {
      const { services } = call
      const work = await whatIfOf(call, call.body)
      return beginJob(call, 'plan', async (control) => {
        const shown = await work(control)
        services.plans.remember({ id: control.id, owner: ownerOf(call.principal) }, shown)
        const { before, after, forecasts } = shown
        return {
          diff: diffFacts(after.diff),
          forecasts: compareForecasts(before.forecasts, forecasts),
          chart: await sentPlanOf(call, { ...after, forecasts }),
        }
      })
    },
  ),
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/plan/settings',
      tag: 'plan',
      summary: 'The settings by which is planned',
      access: { role: 'reader', scope: 'read' },
      reply: z.looseObject({ format: z.string() }),
      isOfLog: true,
    },
    async (call) => {
      const desk = await planDeskOf(call)
      return { ...(await storedSettings(await allItems(desk), desk)) }
    },
  ),
  route(
    {
      method: 'post',
      path: '/relationships/{rel}/plan/settings',
      tag: 'plan',
      summary: 'Accept a what-if as it was shown, as a whole or some of its steps',
      description: 'What was planned by what is stored no longer is refused: E_PLAN_MOVED_ON.',
      access: { role: 'secretary', scope: 'write' },
      body: z.strictObject({
        job: z.string().describe('The job of the what-if'),
        steps: z.array(z.string()).min(1).optional().describe('The steps that may move; all when left out'),
        reason: z.string().trim().min(1).max(2000).describe('Why: it stands in the history'),
      }),
      problems: [409, 429],
      reply: z.object({
        entry: z.number().int().nullable().describe('Index of the entry in the log'),
        diff: z.looseObject({}).describe('What moves by it'),
      }),
      status: 201,
    },
    async (call) => {
      const { services, principal, body } = call
      const { job, steps = null, reason } = body
      services.jobs.get(job, ownerOf(principal))
      const shown = services.plans.remembered(job)
      const desk = await planDeskOf(call)
      const size = await (await desk.store.log(desk.rel)).size()
      if (shown === null || shown.rel !== desk.rel || shown.before.size !== size) {
        throw new HttpProblem('E_PLAN_MOVED_ON')
      }
      const { before, after, choices } = shown
      const taken = await accepted({ before, after }, desk, { ...choices, steps, words: await wordsOf(call) })
      const { plan, diff } = taken
      const keeping = { items: plan.items, random: services.random, isDry: false }
      const changes = await settingsChanges(taken, { desk, reason }, keeping)
      const [entered] = await enterChanges(changes, desk, enteringOf(call, { isDry: false }))
      return { entry: entered?.entry?.index ?? null, diff: diffFacts(diff) as unknown as Record<string, unknown> }
    },
  ),
]

/** Settings as they came. Throws PlanError E_PLAN_SHAPE. */
function settingsIn(given: Readonly<Record<string, unknown>>): PlanSettings {
  return readPlanSettings({ format: PLAN_SETTINGS_FORMAT, ...given })
}

type Search = { readonly [Name in keyof typeof search]?: z.output<(typeof search)[Name]> }

/** How the thread is told to search: counted in plans, or in seconds. */
function searchOf({ seed, objective, schedules, seconds }: Search, { tell, signal }: JobControl) {
  const most = seconds === undefined ? (schedules ?? USUAL_SCHEDULES) : MOST_SCHEDULES
  const choices: Omit<ScheduleChoices, 'origin'> = {
    schedules: most,
    objective: objective ?? null,
    ...(seed === undefined ? {} : { seed }),
  }
  const onProgress = (done: number) => tell(done, seconds === undefined ? most : 0)
  return { choices, running: { onProgress, stop: signal, timeLimitMs: 1000 * (seconds ?? MOST_SECONDS) } }
}

/** Checks what was asked at once, and gives the work for the job. */
async function whatIfOf(call: PlanCall, { at: from, settings, ...options }: Search & { settings: Settings }) {
  const at = from ?? null
  const desk: PlanDesk = await planDeskOf(call)
  const words = await wordsOf(call)
  const whatIf = settingsIn(settings)
  return async (control: JobControl) => {
    const before = await call.services.plans.plan(desk, at, { words, enter: enterOf(call) })
    const { choices, running } = searchOf(options, control)
    const after = await replanned(before, desk, { ...choices, at, settings: null, whatIf, words, running })
    control.signal.throwIfAborted()
    const forecasts = await forecastsOf(
      after,
      { group: null },
      { stop: control.signal, timeLimitMs: 1000 * MOST_SECONDS },
    )
    return { rel: desk.rel, before, after, forecasts, choices: { ...choices, at } }
  }
}

type Settings = Readonly<Record<string, unknown>>
