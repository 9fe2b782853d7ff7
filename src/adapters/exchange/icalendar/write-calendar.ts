import { formatIsoDay } from '../../../calendar/index.ts'
import type { Day } from '../../../planner/index.ts'
import { escaped, folded, parameter, uriOf } from './fold.ts'

/** Time zones that are written out: both have had one offset all year round since 2022 (tz database, 2022b and before). */
const ZONES = { 'Asia/Tehran': '+0330', 'Asia/Dushanbe': '+0500' } as const
export type Zone = keyof typeof ZONES

/** From when the offsets above hold without change: Tehran has kept them since 21 September 2022. */
const ZONES_FROM = '20220921T000000'

export interface CalendarEvent {
  /** The same for the same thing in every file, so that programs put the new in the place of the old. */
  readonly uid: string
  /** First and last day, both included. */
  readonly first: Day
  readonly last: Day
  /** Hours of a meeting on its first day, `HH:MM`; null for whole days. */
  readonly hours: { readonly from: string; readonly to: string; readonly zone: Zone } | null
  readonly title: string
  readonly description: string
  readonly categories: readonly string[]
  /** Expected, not certain. */
  readonly tentative: boolean
  /** Days before at which to remind; null for none. */
  readonly remindDays: number | null
  readonly url: string | null
}

export interface EventCalendar {
  readonly name: string
  /** An instant with its offset (RFC 3339), such as `2026-11-24T10:00:00Z`; it is written in UTC. */
  readonly stampedAt: string
  /** BCP 47. */
  readonly language: string
  readonly events: readonly CalendarEvent[]
}

/**
 * A calendar file (RFC 5545): whole days, or hours in a zone that the file describes itself. Throws RangeError for
 * `stampedAt` that is no instant.
 */
export function writeCalendar({ name, stampedAt, language, events }: EventCalendar): string {
  const zones = new Set(events.flatMap(({ hours }) => (hours === null ? [] : [hours.zone])))
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Paygir//Plan//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...[...zones].flatMap(zoneLines),
    ...events.flatMap((event) => eventLines(event, stampedAt, language)),
    'END:VCALENDAR',
  ]
  return `${lines.map(folded).join('\r\n')}\r\n`
}

function zoneLines(zone: Zone): readonly string[] {
  const offset = ZONES[zone]
  return [
    'BEGIN:VTIMEZONE',
    `TZID:${zone}`,
    'BEGIN:STANDARD',
    `DTSTART:${ZONES_FROM}`,
    `TZOFFSETFROM:${offset}`,
    `TZOFFSETTO:${offset}`,
    `TZNAME:${offset.slice(0, 3)}:${offset.slice(3)}`,
    'END:STANDARD',
    'END:VTIMEZONE',
  ]
}

function eventLines(event: CalendarEvent, stampedAt: string, language: string): readonly string[] {
  const text = (property: string, value: string) => `${property};LANGUAGE=${parameter(language)}:${escaped(value)}`
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(event.uid)}`,
    `DTSTAMP:${utcText(stampedAt)}`,
    ...timeLines(event),
    text('SUMMARY', event.title),
    ...(event.description === '' ? [] : [text('DESCRIPTION', event.description)]),
    ...(event.categories.length === 0 ? [] : [`CATEGORIES:${event.categories.map(escaped).join(',')}`]),
    `STATUS:${event.tentative ? 'TENTATIVE' : 'CONFIRMED'}`,
    'TRANSP:TRANSPARENT',
    ...(event.url === null ? [] : [`URL:${uriOf(event.url)}`]),
    ...(event.remindDays === null ? [] : alarmLines(event)),
    'END:VEVENT',
  ]
}

function timeLines({ first, last, hours }: CalendarEvent): readonly string[] {
  if (hours !== null) {
    const at = (time: string) => `;TZID=${hours.zone}:${dayText(first)}T${time.replace(':', '')}00`
    return [`DTSTART${at(hours.from)}`, `DTEND${at(hours.to)}`]
  }
  // The end of whole days is the first day that is no more part of it (RFC 5545, 3.6.1).
  return [`DTSTART;VALUE=DATE:${dayText(first)}`, `DTEND;VALUE=DATE:${dayText(last + 1)}`]
}

function alarmLines({ remindDays, title }: CalendarEvent): readonly string[] {
  return ['BEGIN:VALARM', 'ACTION:DISPLAY', `TRIGGER:-P${remindDays}D`, `DESCRIPTION:${escaped(title)}`, 'END:VALARM']
}

const dayText = (day: Day) => formatIsoDay(day).replaceAll('-', '')

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/

function utcText(instant: string): string {
  if (!INSTANT.test(instant)) throw new RangeError(`no instant with its offset: ${JSON.stringify(instant)}`)
  return new Date(instant).toISOString().replaceAll(/[-:]|\.\d+/g, '')
}
