import {
  type CalendarCatalogue,
  type CalendarPack,
  calendarParts,
  calendarsFor,
  EVERY_DAY,
  type Network,
  type PlanIssue,
  type RegisterPlan,
  type Schedule,
  type SessionDays,
  type ToldDelay,
  type WorkingCalendar,
} from '../../planner/index.ts'
import { type Item, isKind, type LocalText } from '../../register/index.ts'
import { textIn, titleOf } from '../names-of-items.ts'
import type { Vocabulary } from '../vocabulary.ts'
import { type Names, namesAmong } from './names-in-plans.ts'

/** A plan on its way from a server to a page: plain data, in no language. Days are counted from 1970-01-01. */
export interface PlanSent {
  readonly network: Network
  readonly schedule: Schedule
  /** Of each joint body. */
  readonly sessions: readonly (readonly [body: string, days: readonly SessionDays[]])[]
  readonly issues: readonly PlanIssue[]
  /** Why planned documents and undertakings are late, as the register tells it. */
  readonly delays: readonly ToldDelay[]
  /** Of the countries whose working days are counted. */
  readonly packs: readonly CalendarPack[]
  /** Titles of documents, undertakings and sources, names of bodies. */
  readonly titles: Readonly<Record<string, LocalText>>
  readonly parties: readonly { readonly code: string; readonly names: LocalText }[]
}

/** What is sent. */
export interface Sendable extends RegisterPlan {
  readonly schedule: Schedule
  readonly items: readonly Item[]
  readonly catalogue: CalendarCatalogue
}

/** The plan with what its parts are called and counted by; nothing of the register that it does not name. */
export function planSent({ network, schedule, sessions, issues, delays, items, catalogue }: Sendable): PlanSent {
  const named = namedIn({ network, sessions, issues, delays })
  const titles = items.flatMap((item) => {
    const title = titleIn(item)
    return title !== null && named.has(item.id) ? [[item.id, title] as const] : []
  })
  const relationship = items.find((item) => isKind(item, 'relationship')) as Item<'relationship'> | undefined
  const countries = new Set(
    network.tasks.flatMap(({ calendar }) => (calendar === EVERY_DAY ? [] : calendarParts(calendar))).map(countryOf),
  )
  return {
    ...{ network, schedule, sessions: [...sessions], issues, delays },
    packs: [...countries].flatMap((country) => packOf(country, catalogue)),
    titles: Object.fromEntries(titles),
    parties: relationship?.facts.parties.map(({ code, names }) => ({ code, names })) ?? [],
  }
}

const countryOf = ({ country }: { readonly country: string }) => country

function packOf(country: string, { packs, others }: CalendarCatalogue): readonly CalendarPack[] {
  const own = packs.find(({ code }) => code === country)
  if (own !== undefined) return [own]
  return others?.codes.includes(country) ? [others.packOf(country)] : []
}

function namedIn({ network, sessions, issues, delays }: RegisterPlan): ReadonlySet<string> {
  return new Set([
    ...network.tasks.flatMap(({ group, demands }) => [group, ...demands.flatMap(({ bodies }) => bodies)]),
    ...network.bodies.map(({ id }) => id),
    ...sessions.keys(),
    ...[...issues, ...delays].flatMap((one) => Object.values(one)).filter((value) => typeof value === 'string'),
  ])
}

function titleIn(item: Item): LocalText | null {
  if (isKind(item, 'document')) return item.facts.titles
  if (isKind(item, 'undertaking')) return item.facts.action
  // A source has one name, whatever its language.
  if (isKind(item, 'source')) return { en: titleOf(item, { language: 'en' }) }
  return isKind(item, 'body') ? item.facts.names : null
}

/** A plan as a page tells it in its language. */
export interface PlanInWords extends RegisterPlan {
  readonly names: Names
  readonly calendars: ReadonlyMap<string, WorkingCalendar>
}

/** Throws PlanError for a calendar that was not sent along. */
export function planInWords(sent: Omit<PlanSent, 'schedule'>, words: Vocabulary): PlanInWords {
  const { network, sessions, issues, delays, packs, titles, parties } = sent
  const titleOf = (id: string) => {
    const title = titles[id]
    return title === undefined ? null : textIn(title, words.language)
  }
  const partyOf = (code: string) => {
    const party = parties.find((one) => one.code === code)
    return party === undefined ? null : textIn(party.names, words.language)
  }
  return {
    ...{ network, issues, delays, sessions: new Map(sessions) },
    names: namesAmong({ titleOf, partyOf }, network, words),
    calendars: calendarsFor(network, { packs, others: null }),
  }
}
