import { formatIsoDay, gregorian, parseIso } from '../../../calendar/index.ts'
import { type CalendarRequest, calendarFacts, calendarRows } from '../../../desk/plan/index.ts'
import { allItems } from '../../../desk/register/index.ts'
import { commonDays } from '../../../planner/index.ts'
import { type Item, isKind } from '../../../register/index.ts'
import { bothDates, titleOf } from '../../../words/index.ts'
import { workDaysText } from '../../../words/plan/index.ts'
import type { Arguments } from '../../arguments.ts'
import { EXIT } from '../../error-codes.ts'
import { type Entry, paragraph } from '../../page/entry.ts'
import { filled } from '../../page/filled.ts'
import { print } from '../../register/output.ts'
import type { Session } from '../../session.ts'
import { withWorkspace } from '../../workspace/workspace.ts'
import { calendarPage } from './calendar-page.ts'
import { calendarRequest } from './calendar-request.ts'

/** A session of the commission that is still to come. */
interface NextSession {
  readonly event: Item<'event'>
  readonly day: number
}

/**
 * `paygir calendar [CODE…]`: the working days of countries, and those that they have in common; with the days left before
 * the next session where a register is open or named. Returns the exit code. Throws UsageError, CalendarError.
 */
export async function calendarCommand(args: Arguments, session: Session): Promise<number> {
  const today = Math.floor(session.io.clock() / 86_400_000)
  const request = await calendarRequest(args, today)
  const needsRegister = session.opened !== null || args.options.rel !== undefined
  if (!needsRegister) return show(request, { args, session, next: undefined })
  return withWorkspace(args, session, async (workspace) =>
    show(request, { args, session, next: nextSession(await allItems(workspace), today) }),
  )
}

interface Showing {
  readonly args: Arguments
  readonly session: Session
  /** Undefined without a register, null in one without a session to come. */
  readonly next: NextSession | null | undefined
}

function show(request: CalendarRequest, { args, session, next }: Showing): number {
  const { words } = session
  const today = Math.floor(session.io.clock() / 86_400_000)
  const left = next ? commonDays(request.calendars, { from: today, to: next.day }).total : null
  const told = next ? { id: next.event.id, date: formatIsoDay(next.day), commonDaysLeft: left } : null
  print(
    {
      data: () => ({ ...calendarFacts(request, today), ...(next === undefined ? {} : { nextSession: told }) }),
      rows: () => calendarRows(request, words.language),
      page: () => [],
      lines: () =>
        calendarPage(request, { words, session: sessionLine({ session, next, args }, left), width: session.width }),
    },
    args,
    session,
  )
  return EXIT.ok
}

function sessionLine({ session: { io, words }, next }: Showing, left: number | null): readonly Entry[] {
  const { page } = words.plan.calendar
  if (next === undefined) return []
  if (next === null) {
    const date = words.date(new Date(io.clock()).toISOString().slice(0, 10))
    return [paragraph(0, filled(page.noSession, { date }))]
  }
  const count = workDaysText(left ?? 0, null, words)
  return [
    paragraph(
      0,
      filled(page.beforeSession, { name: titleOf(next.event, words), date: bothDates(next.day, words), count }),
    ),
  ]
}

/** The first session after the day that has a day of its own. */
function nextSession(items: readonly Item[], today: number): NextSession | null {
  const sessions = items.flatMap((item): readonly NextSession[] => {
    if (!isKind(item, 'event') || item.withdrawn !== null) return []
    const event = item as Item<'event'>
    const date = event.facts.kind === 'session' ? parseIso(event.facts.from ?? '') : null
    if (date === null || date.month === null || date.day === null) return []
    const day = gregorian.toDay({ year: date.year, month: date.month, day: date.day })
    return day > today ? [{ event, day }] : []
  })
  return sessions.sort((a, b) => a.day - b.day)[0] ?? null
}
