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
/** Characters of it without which a day says too little. */
const LEAST_NAME = 3
const MOST_LINES = 4
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
  const places: Places = { scale, lines: Array.from({ length: MOST_LINES }, () => []) }
  const { today } = plan.network
  const isShown = today >= scale.first && today < scale.end
  const todayText = `${words.today}: ${dateText(today, { words, calendar: first })}`
  const flag = isShown ? placeFlag(scale.at(today), { text: todayText, least: '' }, places) : null
  const sessions = plan.sessions
    .toSorted((a, b) => a.first - b.first)
    .flatMap((session) => sessionBand(session, places, { words, calendar: first }))
  return { today: flag, sessions }
}

/** A word that stands already: from where to where, and the place of the line that runs down from it. */
interface Standing {
  readonly x: number
  readonly from: number
  readonly to: number
}

interface Places {
  readonly scale: TimeScale
  /** What stands on each line, from the top. */
  readonly lines: Standing[][]
}

/** Its day stands before its name, which may have to be cut; the day never is. */
function sessionBand(session: GanttSession, places: Places, form: DateForm): readonly SessionBand[] {
  const stretch = stretchOf(session.first, session.last + 1, places.scale)
  if (stretch === null) return []
  const day = `${shortDateText(session.first, form)}: `
  const text = cutTo(`${day}${shownText(session.name)}`, { width: WIDEST_FLAG, size: FLAG_SIZE })
  const least = text.slice(0, day.length + LEAST_NAME)
  return [{ ...stretch, flag: placeFlag(stretch.x, { text, least }, places) }]
}

interface FlagText {
  readonly text: string
  /** What must be left of it where it is cut. */
  readonly least: string
}

/** On the first line where it stands whole, or where most of it does; nothing is written where there is no room. */
function placeFlag(x: number, { text, least }: FlagText, places: Places): Flag {
  const width = textWidth(text, FLAG_SIZE)
  const rooms = places.lines.flatMap((_, line) => roomsOn(line, x, places))
  const widest = rooms.reduce<Room | null>((most, each) => (each.room > (most?.room ?? 0) ? each : most), null)
  const best = rooms.find(({ room }) => room >= width) ?? widest
  const label = best === null ? '' : cutTo(text, { width: best.room, size: FLAG_SIZE })
  if (best === null || !label.startsWith(least)) return { x, label: '', line: 0, anchor: 'start' }
  const { line, anchor } = best
  const reach = textWidth(label, FLAG_SIZE) + BESIDE
  places.lines[line]?.push(anchor === 'start' ? { x, from: x, to: x + reach } : { x, from: x - reach, to: x })
  return { x, label, line, anchor }
}

interface Room extends Pick<Flag, 'line' | 'anchor'> {
  readonly room: number
}

/**
 * How wide a word may be on a line after its place and before it: up to the words on that line, to the lines that run
 * down through it, and to the edges of the plot, so that it is not read as the word of another day.
 */
function roomsOn(line: number, x: number, { scale, lines }: Places): readonly Room[] {
  const isCrossed = lines.slice(line + 1).some((below) => below.some(({ from, to }) => from < x && x < to))
  const beside = lines[line] ?? []
  if (isCrossed || beside.some(({ from, to }) => from - FLAG_ROOM < x && x < to + FLAG_ROOM)) return []
  const poles = lines.slice(0, line).flat()
  const ahead = [...beside.map(({ from }) => from), ...poles.map((each) => each.x)].filter((at) => at > x)
  const behind = [...beside.map(({ to }) => to), ...poles.map((each) => each.x)].filter((at) => at < x)
  const end = Math.min(scale.left + scale.width, ...ahead.map((at) => at - FLAG_ROOM))
  const start = Math.max(scale.left, ...behind.map((at) => at + FLAG_ROOM))
  return [
    { line, anchor: 'start', room: end - x - BESIDE },
    { line, anchor: 'end', room: x - start - BESIDE },
  ]
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
