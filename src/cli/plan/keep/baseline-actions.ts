import {
  type Baseline,
  type BaselineComparison,
  baselineOf,
  compareToBaseline,
  PlanError,
} from '../../../planner/index.ts'
import { EXIT, UsageError } from '../../error-codes.ts'
import { cite, type Entry, paragraph, say, separated } from '../../page/entry.ts'
import { enter } from '../../register/entering/enter-all.ts'
import { print } from '../../register/output.ts'
import { title } from '../../register/pages/item-lines.ts'
import type { ViewRequest } from '../../register/view-request.ts'
import { nearest } from '../../suggest.ts'
import { fill } from '../../words/words.ts'
import { bothDates } from '../both-dates.ts'
import { type PlanShown, tell } from '../pages/plan-page.ts'
import { dayNumber, isoOf, type Plannable, plannable, scheduleOf } from '../planned.ts'
import { daysText, listed } from '../sentences.ts'
import { changeFor, contentOf, plansOf } from './stored-files.ts'

const FORMAT = 'paygir.plan-baseline/1'

/** `paygir plan save NAME`: keeps the dates of the plan as they stand; they never change again. */
export async function saveAction(request: ViewRequest): Promise<number> {
  const { args, session } = request
  const name = args.words[1]
  if (name === undefined) {
    throw new UsageError('E_MISSING_ARGUMENT', { command: 'plan save', accepted: 'NAME', first: 'NAME' })
  }
  const plan = await plannable(request, { whatIf: true })
  const schedule = await scheduleOf(plan, request)
  const content = writtenBaseline(baselineOf(schedule, { name, asOf: plan.today }))
  const change = await changeFor({ role: 'baseline', name, content, why: '' }, plan.items, request)
  const [entered] = await enter([change], request)
  const entry = entered?.entry ?? null
  const remark = tell(session, entry === null ? 'notStored' : 'saved', { name })
  print(
    {
      data: () => ({ view: 'plan-baseline', dryRun: entry === null, entry, baseline: change.obj, name }),
      page: () => [paragraph(0, remark)],
    },
    args,
    session,
  )
  return EXIT.ok
}

/** A step that stands elsewhere than in the baseline, as data. */
type SlipRow = ReturnType<typeof slipRows>[number]

/** `paygir plan compare [BASELINE]`: where the plan stands elsewhere than in a baseline, the last one when none is named. */
export async function compareAction(request: ViewRequest): Promise<number> {
  const { args, session } = request
  const plan = await plannable(request, { whatIf: true })
  const baseline = await baselineNamed(args.words[1] ?? null, plan, request)
  const shown = { plan, schedule: await scheduleOf(plan, request), words: session.words }
  const comparison = compareToBaseline(baseline, shown.schedule)
  const rows = slipRows(comparison, baseline, shown)
  const data = () => ({ view: 'plan-comparison', ...comparison, asOf: isoOf(comparison.asOf), slips: rows })
  print({ data, rows: () => rows, page: () => comparisonPage(comparison, rows, shown) }, args, session)
  return EXIT.ok
}

function slipRows({ slips }: BaselineComparison, { tasks }: Baseline, { plan, schedule }: PlanShown) {
  const before = new Map(tasks.map((task) => [task.id, task]))
  const after = new Map(schedule.tasks.map((task) => [task.id, task]))
  return slips.map(({ id, startDays, endDays }) => ({
    ...{ id, name: plan.names.stepOf(id), startDays, endDays },
    plannedStart: isoOf(before.get(id)?.start ?? null),
    plannedEnd: isoOf(before.get(id)?.end ?? null),
    start: isoOf(after.get(id)?.start ?? null),
    end: isoOf(after.get(id)?.end ?? null),
  }))
}

function comparisonPage(comparison: BaselineComparison, rows: readonly SlipRow[], shown: PlanShown): readonly Entry[] {
  const { words, plan } = shown
  const { name, asOf, added, removed } = comparison
  const values = { name, date: bothDates(asOf, words) }
  if (rows.length + added.length + removed.length === 0) return [paragraph(0, tell(shown, 'baselineSame', values))]
  const newSteps = listed(added.map(plan.names.stepOf), words)
  return [
    title(fill(words.plan.planning.page.baseline, values)),
    ...rows.flatMap((row) => slipEntries(row, shown)),
    ...(added.length === 0 ? [] : [paragraph(0, tell(shown, 'added', { names: newSteps }))]),
    ...(removed.length === 0 ? [] : [paragraph(0, tell(shown, 'removed', { names: listed(removed, words) }))]),
  ]
}

/** By its end; where only the start moved, by that. */
function slipEntries({ name, startDays, endDays, ...dates }: SlipRow, shown: PlanShown): readonly Entry[] {
  const { words } = shown
  const days = endDays === 0 ? startDays : endDays
  const [before, after] = endDays === 0 ? [dates.plannedStart, dates.start] : [dates.plannedEnd, dates.end]
  const arrow = words.rightToLeft ? ' ← ' : ' → '
  return [
    paragraph(2, [cite(name, 'name')]),
    paragraph(
      6,
      separated([
        [say(`${words.date(before ?? '')}${arrow}${words.date(after ?? '')}`)],
        tell(shown, days > 0 ? 'daysLater' : 'daysEarlier', { days: daysText(days, words) }),
      ]),
    ),
  ]
}

/** By its name or its id. Throws UsageError E_ITEM_NOT_FOUND. */
async function baselineNamed(word: string | null, { items }: Plannable, request: ViewRequest): Promise<Baseline> {
  const baselines = plansOf(items, 'baseline')
  const chosen = baselines.findLast(({ id, facts }) => word === null || facts.name === word || id === word)
  const content = chosen === undefined ? null : await contentOf(chosen, request)
  if (content !== null) return readBaseline(content)
  const names = baselines.map(({ facts }) => facts.name)
  throw new UsageError('E_ITEM_NOT_FOUND', { word: word ?? 'baseline', suggestion: nearest(word ?? '', names) })
}

function writtenBaseline({ name, asOf, tasks }: Baseline): object {
  const dated = tasks.map(({ id, start, end }) => ({ id, start: isoOf(start), end: isoOf(end) }))
  return { format: FORMAT, name, asOf: isoOf(asOf), tasks: dated }
}

/** What `writtenBaseline` wrote: the content is kept by its hash, so it is that or of another version. */
function readBaseline(content: unknown): Baseline {
  const { format, name, asOf, tasks } = content as Readonly<Record<string, unknown>>
  if (format !== FORMAT) throw new PlanError('E_PLAN_SHAPE', { place: 'format', problem: String(format), value: '' })
  const dated = tasks as readonly Readonly<Record<'id' | 'start' | 'end', string>>[]
  return {
    name: String(name),
    asOf: dayNumber(String(asOf)),
    tasks: dated.map(({ id, start, end }) => ({ id, start: dayNumber(start), end: dayNumber(end) })),
  }
}
