import { isWorking, type WorkingCalendar } from '../working-days/index.ts'
import { stretchOf } from './bars.ts'
import { type DateForm, dateText, shortDateText } from './date-text.ts'
import type { GanttPlan, GanttSession } from './gantt-input.ts'
import type { Flag, SessionBand, Stretch } from './gantt-layout.ts'
import type { GanttCalendar, GanttWords } from './gantt-words.ts'
import { shownText } from './shown-text.ts'
import { cutTo, textWidth } from './text-width.ts'
import type { TimeScale } from './time-scale.ts'

/** Type size of the words above the plot, and the room between two of them. */
export const FLAG_SIZE = 13
const FLAG_ROOM = 10
/** A longer name of a session is cut. */
const WIDEST_FLAG = 420
const MOST_LINES = 3
/** Between the line in the plot and the word beside it. */
const BESIDE = 4

export interface Flags {
  readonly today: Flag | null
  readonly sessions: readonly SessionBand[]
}

/** Today and the sessions, with their words on as many lines as they need beside each other. */
export function flagsOf(
  plan: GanttPlan,
  scale: TimeScale,
  { words, first }: { readonly words: GanttWords; readonly first: GanttCalendar },
): Flags {
  const taken: [number, number][][] = Array.from({ length: MOST_LINES }, () => [])
  const { today } = plan.network
  const isShown = today >= scale.first && today < scale.end
  const todayText = `${words.today}: ${dateText(today, { words, calendar: first })}`
  const flag = isShown ? placeFlag(scale.at(today), todayText, { scale, taken }) : null
  const sessions = plan.sessions
    .toSorted((a, b) => a.first - b.first)
    .flatMap((session) => sessionBand(session, { scale, taken }, { words, calendar: first }))
  return { today: flag, sessions }
}

interface Places {
  readonly scale: TimeScale
  /** Stretches that are taken on each line. */
  readonly taken: [number, number][][]
}

/** Its day stands before its name, which may have to be cut. */
function sessionBand(session: GanttSession, places: Places, form: DateForm): readonly SessionBand[] {
  const stretch = stretchOf(session.first, session.last + 1, places.scale)
  if (stretch === null) return []
  const text = `${shortDateText(session.first, form)}: ${shownText(session.name)}`
  const { left, width } = places.scale
  // Beside its line there is room up to an edge of the plot: words do not run into the columns.
  const room = Math.max(stretch.x - left, left + width - stretch.x) - BESIDE
  const name = cutTo(text, { width: Math.min(WIDEST_FLAG, room), size: FLAG_SIZE })
  return [{ ...stretch, flag: placeFlag(stretch.x, name, places) }]
}

/** On the first line where it stands free; nothing is written where no line is free. */
function placeFlag(x: number, text: string, { scale, taken }: Places): Flag {
  const width = textWidth(text, FLAG_SIZE) + BESIDE
  const anchor = x + width <= scale.left + scale.width ? 'start' : 'end'
  const [from, to] = anchor === 'start' ? [x, x + width] : [x - width, x]
  const isFree = ([a, b]: readonly [number, number]) => to + FLAG_ROOM <= a || from >= b + FLAG_ROOM
  const line = taken.findIndex((others) => others.every(isFree))
  taken[line]?.push([from, to])
  return line < 0 ? { x, label: '', line: 0, anchor } : { x, label: text, line, anchor }
}

/** Narrower days would only make a grid. */
const LEAST_DAY = 3.2

/** Runs of days off. */
export function shadesOf(calendar: WorkingCalendar | undefined, scale: TimeScale): readonly Stretch[] {
  if (calendar === undefined || scale.width / (scale.end - scale.first) < LEAST_DAY) return []
  const shades: Stretch[] = []
  const last = Math.min(scale.end - 1, calendar.last)
  let since: number | null = null
  for (let day = Math.max(scale.first, calendar.first); day <= last + 1; day += 1) {
    const off = day <= last && !isWorking(calendar, day)
    if (off && since === null) since = day
    if (off || since === null) continue
    shades.push({ x: scale.at(since), width: scale.at(day) - scale.at(since) })
    since = null
  }
  return shades
}
