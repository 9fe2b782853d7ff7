import { accept, compareSchedules, mergeSettings, type PlanSettings, readPlanSettings } from '../../../planner/index.ts'
import { EXIT, UsageError } from '../../error-codes.ts'
import { EMPTY, paragraph } from '../../page/entry.ts'
import { enter } from '../../register/entering/enter-all.ts'
import { neededText } from '../../register/options.ts'
import { print } from '../../register/output.ts'
import type { ViewRequest } from '../../register/view-request.ts'
import { chosenId } from '../chosen-id.ts'
import { diffEntries } from '../pages/diff-page.ts'
import { tell } from '../pages/plan-page.ts'
import { diffFacts } from '../plan-data.ts'
import { isoOf, type Plannable, plannable, plannableBy, scheduleOf, settingsFile } from '../planned.ts'
import { type FactSection, withFacts } from './facts.ts'
import { changeFor } from './stored-files.ts'

/** What settings are called that nobody named. */
const USUAL_NAME = 'settings'

const SECTIONS = { step: 'steps', body: 'bodies', document: 'documents' } as const satisfies Readonly<
  Record<string, FactSection>
>

/** `paygir plan step STEP FACT=VALUE…`, and the same of a body or a document. */
export async function factsAction(what: keyof typeof SECTIONS, request: ViewRequest): Promise<number> {
  const [, word, ...words] = request.args.words
  if (word === undefined || words.length === 0) {
    const first = 'ID FACT=VALUE'
    throw new UsageError('E_MISSING_ARGUMENT', { command: `plan ${what}`, accepted: `${first}…`, first })
  }
  const plan = await plannable(request, { whatIf: false })
  const section = SECTIONS[what]
  const id = chosenId(word, idsOf(what, plan))
  const before = plan.settings[section][id] ?? {}
  const facts = withFacts(section, { before, words, today: request.workspace.today })
  const settings = readPlanSettings({ ...plan.settings, [section]: { ...plan.settings[section], [id]: facts } })
  return settle(settings, plan, request)
}

function idsOf(what: keyof typeof SECTIONS, { network, items, settings }: Plannable): readonly string[] {
  if (what === 'step') return network.tasks.map(({ id }) => id)
  if (what === 'document') {
    return [...new Set([...network.tasks.map(({ group }) => group), ...Object.keys(settings.documents)])]
  }
  const named = items.filter(({ kind }) => kind === 'body').map(({ id }) => id as string)
  return [...new Set([...network.bodies.map(({ id }) => id), ...named])]
}

/** `paygir plan set FILE`: the settings of the file in the place of those that are stored. */
export async function setAction(request: ViewRequest): Promise<number> {
  const path = request.args.words[1]
  if (path === undefined) {
    throw new UsageError('E_MISSING_ARGUMENT', { command: 'plan set', accepted: 'FILE', first: 'FILE' })
  }
  return settle(await settingsFile(path), await plannable(request, { whatIf: false }), request)
}

/**
 * `paygir plan accept [STEP…] --what-if FILE`: takes the file over. With steps named, only those move; all others that
 * would are fixed to where they were.
 */
export async function acceptAction(request: ViewRequest): Promise<number> {
  const whatIf = await settingsFile(neededText(request.args.options, 'what-if', 'FILE'))
  const plan = await plannable(request, { whatIf: false })
  const merged = mergeSettings(plan.settings, whatIf)
  const words = request.args.words.slice(1)
  return settle(words.length === 0 ? merged : await pinned(merged, plan, request), plan, request)
}

async function pinned(merged: PlanSettings, plan: Plannable, request: ViewRequest): Promise<PlanSettings> {
  const after = await plannableBy(merged, plan.items, request)
  const before = await scheduleOf(plan, request)
  const diff = compareSchedules(before, await scheduleOf(after, request, before.tasks))
  const ids = after.network.tasks.map(({ id }) => id)
  const accepted = request.args.words.slice(1).map((word) => chosenId(word, ids))
  const { tasks } = accept(after, diff, { accepted })
  const fixed = tasks.filter((task, at) => task !== after.network.tasks[at])
  const steps = fixed.map(({ id, bounds }) => [id, { ...merged.steps[id], fixedStart: isoOf(bounds.fixedStart) }])
  return readPlanSettings({ ...merged, steps: { ...merged.steps, ...Object.fromEntries(steps) } })
}

/** Plans by the settings, stores them where that is possible, and says what moves. Throws PlanError; then nothing is stored. */
export async function settle(settings: PlanSettings, former: Plannable, request: ViewRequest): Promise<number> {
  const { args, session } = request
  const plan = await plannableBy(settings, former.items, request)
  const before = await scheduleOf(former, request)
  const schedule = await scheduleOf(plan, request, before.tasks)
  const name = settings.name ?? USUAL_NAME
  const file = { role: 'settings' as const, name, content: settings, why: args.words.join(' ') }
  const change = await changeFor(file, plan.items, request)
  const [entered] = await enter([change], request)
  const entry = entered?.entry ?? null
  const diff = compareSchedules(before, schedule)
  const shown = { plan, schedule, words: session.words }
  const remark = tell(shown, entry === null ? 'notStored' : 'stored')
  print(
    {
      data: () => ({ view: 'plan-change', dryRun: entry === null, entry, settings: change.obj, diff: diffFacts(diff) }),
      page: () => [...diffEntries(diff, shown), EMPTY, paragraph(0, remark)],
    },
    args,
    session,
  )
  return EXIT.ok
}
