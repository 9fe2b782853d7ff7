import { forecastFacts, forecastsOf, isoOf, USUAL_SAMPLES } from '../../desk/plan/index.ts'
import type { Forecast, Outlook } from '../../planner/index.ts'
import { bothDates, fill } from '../../words/index.ts'
import type { Arguments } from '../arguments.ts'
import { EXIT, UsageError } from '../error-codes.ts'
import { cite, EMPTY, type Entry, paragraph, say, separated } from '../page/entry.ts'
import { chosenItem } from '../register/choose-item.ts'
import { countOption } from '../register/options.ts'
import { print, type Row } from '../register/output.ts'
import { title } from '../register/pages/item-lines.ts'
import type { ViewRequest } from '../register/view-request.ts'
import type { Session } from '../session.ts'
import type { Words } from '../words/words.ts'
import { withWorkspace } from '../workspace/workspace.ts'
import { refuseUnplanned } from './choose-step.ts'
import { goalName, type PlanShown, tell } from './pages/plan-page.ts'
import { planProgress } from './plan-progress.ts'
import { planAsked, scheduleAsked } from './planned.ts'

/** More take minutes, and say no more. */
const MOST_SAMPLES = 100_000
const MOST_INFLUENCES = 6
const BAR = 20

/** `paygir forecast [DOCUMENT]`. Returns the exit code. Throws UsageError, PlanError, CalendarError. */
export async function forecastCommand(args: Arguments, session: Session): Promise<number> {
  return withWorkspace(args, session, async (workspace) => {
    const request = { args, session, workspace }
    const plan = await planAsked(request, { whatIf: true })
    const schedule = await scheduleAsked(plan, request)
    const shown = { plan, schedule, words: session.words }
    const group = args.words[0] === undefined ? null : (await chosenItem(args.words[0], workspace)).id
    const forecasts = await forecastsAsked(shown, group, request)
    print(
      {
        data: () => ({
          view: 'forecast',
          rel: workspace.rel,
          at: isoOf(plan.today),
          forecasts: forecasts.map(forecastFacts),
        }),
        rows: () => forecasts.map((forecast) => row(forecast, shown)),
        page: () => (group === null ? tableEntries(forecasts, shown) : forecasts.flatMap((one) => pageOf(one, shown))),
      },
      args,
      session,
    )
    return EXIT.ok
  })
}

/** Of all goals, or of those of one document. Throws UsageError for one without goals. */
export async function forecastsAsked(
  shown: PlanShown,
  group: string | null,
  { args, session }: ViewRequest,
): Promise<readonly Forecast[]> {
  const { plan, schedule } = shown
  if (group !== null) refuseUnplanned(group, shown)
  const samples = samplesOf(args)
  const seed = countOption(args.options, 'seed') ?? 1
  const { tell: onProgress, clear } = planProgress(session, 'progressForecast', samples)
  try {
    const forecasts = await forecastsOf({ plan, schedule }, { group, samples, seed }, { onProgress })
    if (group !== null && forecasts.length === 0)
      throw new UsageError('E_ITEM_NOT_FOUND', { word: group, suggestion: '' })
    return forecasts
  } finally {
    clear()
  }
}

function samplesOf({ options }: Arguments): number {
  const samples = countOption(options, 'samples') ?? USUAL_SAMPLES
  if (samples >= 1 && samples <= MOST_SAMPLES) return samples
  const accepted = `1 … ${MOST_SAMPLES}`
  throw new UsageError('E_BAD_VALUE', { option: '--samples', word: String(samples), suggestion: '', accepted })
}

function row({ task, quantiles, due, inTime, never, outlook }: Forecast, shown: PlanShown): Row {
  return {
    ...{ task, name: goalName(task, shown), p50: isoOf(quantiles.p50), p80: isoOf(quantiles.p80) },
    ...{ due: isoOf(due), inTime, never, outlook },
  }
}

/** A paragraph for each, those that will miss their date first. */
function tableEntries(forecasts: readonly Forecast[], shown: PlanShown): readonly Entry[] {
  const order: readonly Outlook[] = ['will-miss', 'at-risk', 'may-never', 'on-time', 'no-deadline', 'done']
  const sorted = [...forecasts].sort((a, b) => order.indexOf(a.outlook) - order.indexOf(b.outlook))
  return sorted.flatMap((forecast) => [
    paragraph(2, [cite(goalName(forecast.task, shown), 'name')]),
    paragraph(6, figures(forecast, shown)),
  ])
}

function figures(forecast: Forecast, shown: PlanShown) {
  const { quantiles, inTime, due, never, outlook } = forecast
  const { words } = shown
  const percent = (share: number) => words.digits(Math.round(100 * share))
  const { outlooks } = words.plan.planning
  const style =
    outlook === 'will-miss' ? 'error' : outlook === 'at-risk' || outlook === 'may-never' ? 'warning' : 'plain'
  return separated([
    [say(fill(outlooks[outlook]), style)],
    quantiles.p50 === null ? [] : tell(shown, 'p50', { date: bothDates(quantiles.p50, words) }),
    p80Runs(forecast, shown),
    inTime === null || due === null
      ? []
      : tell(shown, 'chance', { percent: percent(inTime), date: bothDates(due, words) }),
    never === 0 ? [] : tell(shown, 'neverShare', { percent: percent(never) }),
  ])
}

/** Where it happens four times of five, but some of them beyond the calendars, that is what is said. */
function p80Runs({ quantiles, never }: Forecast, shown: PlanShown) {
  const { plan, words } = shown
  if (quantiles.p80 !== null) return tell(shown, 'p80', { date: bothDates(quantiles.p80, words) })
  if (1 - never < P80) return tell(shown, 'p80None')
  const ends = [...plan.calendars.values()].map(({ last }) => last)
  return tell(shown, 'p80Beyond', { date: bothDates(Math.min(...ends), words) })
}

const P80 = 0.8
const BLOCKS = ' ▁▂▃▄▅▆▇█'

/** A bar for each month, between the first and the last of them. */
function barEntries({ histogram }: Forecast, words: Words): readonly Entry[] {
  const [first, last] = [histogram[0], histogram.at(-1)]
  if (first === undefined || last === undefined) return []
  const most = Math.max(...histogram.map(([, share]) => share))
  const bars = histogram.map(([, share]) => BLOCKS[Math.ceil((share / most) * 8)] ?? ' ').join('')
  const month = ([day]: readonly [number, number]) => words.date((isoOf(day) ?? '').slice(0, 'YYYY-MM'.length))
  return [paragraph(2, [say(`${month(first)} `), say(bars, 'cue'), say(` ${month(last)}`)]), EMPTY]
}

function pageOf(forecast: Forecast, shown: PlanShown): readonly Entry[] {
  const { words, plan } = shown
  const { page } = words.plan.planning
  const steps = plan.network.tasks.filter(
    ({ group }) => group === plan.network.tasks.find(({ id }) => id === forecast.task)?.group,
  )
  const ownGroup = new Set(steps.map(({ id }) => id))
  const done = steps.filter(({ progress }) => progress.state === 'done').length
  const known = forecast.influences.filter(({ low, high }) => low !== null && high !== null).slice(0, MOST_INFLUENCES)
  const widest = Math.max(1, ...known.map(({ low, high }) => Math.abs((high ?? 0) - (low ?? 0))))
  return [
    title(fill(page.forecast, { name: plan.names.stepOf(forecast.task) })),
    paragraph(0, figures(forecast, shown)),
    paragraph(0, tell(shown, 'pace', { done: words.digits(done), all: words.digits(steps.length) })),
    EMPTY,
    ...barEntries(forecast, words),
    ...(known.length === 0 ? [] : [title(page.influences)]),
    ...known.flatMap(({ task, low, high, criticality }) => [
      paragraph(2, [cite(ownGroup.has(task) ? plan.names.step(task) : plan.names.stepOf(task), 'name')]),
      paragraph(6, [
        say('█'.repeat(Math.max(1, Math.round((BAR * Math.abs((high ?? 0) - (low ?? 0))) / widest))), 'cue'),
        say(' '),
        ...tell(shown, 'influence', {
          low: bothDates(low ?? 0, words),
          high: bothDates(high ?? 0, words),
          percent: words.digits(Math.round(100 * criticality)),
        }),
      ]),
    ]),
    paragraph(
      0,
      tell(shown, 'samples', { count: words.digits(forecast.samples), seed: words.digits(forecast.seed) }).map(
        (run) => ({ ...run, style: 'quiet' as const }),
      ),
    ),
  ]
}
