import type { ItemId, LocalText, PartialDate, PartyCode } from '../items/common.ts'
import type { PublicationFacts } from '../items/facts.ts'
import { type Item, isKind } from '../items/item.ts'
import { sessionDay } from './changes-since.ts'
import { documentsOf, undertakingsOf, type ViewContext } from './context.ts'
import { type DecidedRow, decidedRow, type Followed } from './decided-row.ts'
import { type Move, movesBetween } from './moves.ts'

type Session = Item<'event'>

/** A session of the joint commission, and how much of what it decided is settled. */
export interface SessionLine {
  readonly item: ItemId
  readonly titles: LocalText
  readonly sessionNumber: number | null
  readonly from: PartialDate | null
  readonly until: PartialDate | null
  readonly place: string | null
  readonly host: PartyCode | null
  readonly note: string | null
  readonly sources: readonly ItemId[]
  /** Documents and undertakings that it decided. */
  readonly decided: number
  /** Of these: carried out; over in another way; with something overdue. */
  readonly carriedOut: number
  readonly ended: number
  readonly late: number
}

/** One session: what it decided, what became of it, and what moved before and after it. */
export interface SessionView {
  readonly session: SessionLine
  readonly previous: SessionLine | null
  readonly next: SessionLine | null
  /** Documents first, in the order of the items given. */
  readonly decided: readonly DecidedRow[]
  /** Stages and statuses of the whole register from the end of the session before to the end of this one. */
  readonly before: readonly Move[]
  /** From the end of this one to the end of the next one, or to the day that is looked at. */
  readonly after: readonly Move[]
  /** Names of the bodies and sessions that the rows point to. */
  readonly names: Readonly<Record<ItemId, LocalText>>
  /** The sources that the session and the rows point to. */
  readonly publications: Readonly<Record<ItemId, Publication>>
}

/** Who published what is shown as a proof, and where. */
export type Publication = Pick<PublicationFacts, 'publisher' | 'title' | 'address' | 'publishedOn'>

/** The sessions in the order of their days, each with its figures; those without a day come last. */
export function sessionsOf(items: Iterable<Item>, context: ViewContext): readonly SessionLine[] {
  const all = [...items]
  const sessions = inOrder(all)
  return sessions.map((session) => lineOf(session, decidedAt(session, { sessions, all, context })))
}

/** The view of one session; null for what is none. */
export function sessionView(id: ItemId, items: Iterable<Item>, context: ViewContext): SessionView | null {
  const all = [...items]
  const sessions = inOrder(all)
  const place = sessions.findIndex((session) => session.id === id)
  const session = sessions[place]
  if (session === undefined) return null
  const lineAt = (at: number) => {
    const other = sessions[at]
    return other === undefined ? null : lineOf(other, decidedAt(other, { sessions, all, context }))
  }
  const dayAt = (at: number) => (sessions[at] === undefined ? null : sessionDay(sessions[at]))
  const decided = decidedAt(session, { sessions, all, context })
  const [former, own, later] = [dayAt(place - 1), dayAt(place), dayAt(place + 1)]
  return {
    session: lineOf(session, decided),
    previous: lineAt(place - 1),
    next: lineAt(place + 1),
    decided,
    before: own === null ? [] : movesBetween(all, { after: former, by: own }),
    after: own === null ? [] : movesBetween(all, { after: own, by: later ?? context.today }),
    names: namesIn(decided, context),
    publications: publicationsIn(
      [...session.facts.sources, ...decided.flatMap(({ lastEvidence }) => lastEvidence?.source ?? [])],
      context,
    ),
  }
}

function inOrder(items: readonly Item[]): readonly Session[] {
  const sessions = items.filter((item) => isKind(item, 'event') && item.facts.kind === 'session') as Session[]
  return sessions
    .filter(({ withdrawn }) => withdrawn === null)
    .sort((one, other) => {
      const [day, otherDay] = [sessionDay(one) ?? '9999', sessionDay(other) ?? '9999']
      if (day !== otherDay) return day < otherDay ? -1 : 1
      return (one.facts.sessionNumber ?? 0) - (other.facts.sessionNumber ?? 0)
    })
}

interface Looking {
  readonly sessions: readonly Session[]
  readonly all: readonly Item[]
  readonly context: ViewContext
}

/**
 * What the session decided: the documents signed at it; the undertakings of these documents; and those that were taken
 * from a source which tells of the session. What was on the table of an earlier session already names it.
 */
function decidedAt(session: Session, { sessions, all, context }: Looking): readonly DecidedRow[] {
  const followed: readonly Followed[] = [...documentsOf(all), ...undertakingsOf(all)]
  const earlier = sessions.slice(0, sessions.indexOf(session))
  return followed
    .filter((item) => isDecidedAt(item, session, context))
    .map((item) => {
      const first = earlier.find((other) => isDecidedAt(item, other, context))
      return decidedRow(item, { day: sessionDay(session), firstAt: first?.id ?? null }, context)
    })
}

function isDecidedAt(item: Followed, session: Session, { items }: ViewContext): boolean {
  if (isKind(item, 'document')) return item.facts.event === session.id
  if (!isKind(item, 'undertaking')) return false
  const { document, record, sources } = item.facts
  const of = document === null ? undefined : items.get(document)
  if (of !== undefined && isKind(of, 'document') && of.facts.event === session.id) return true
  const read = record === null ? undefined : items.get(record)
  const told = read !== undefined && isKind(read, 'record') ? [...sources, read.facts.source] : sources
  return told.some((source) => session.facts.sources.includes(source))
}

function namesIn(decided: readonly DecidedRow[], { items }: ViewContext): SessionView['names'] {
  const ids = decided.flatMap(({ responsible, firstAt }) => [
    ...responsible.map(({ body }) => body),
    ...(firstAt === null ? [] : [firstAt]),
  ])
  const named = ids.flatMap((id): (readonly [ItemId, LocalText])[] => {
    const item = items.get(id)
    if (item === undefined) return []
    if (isKind(item, 'body')) return [[id, item.facts.names]]
    return isKind(item, 'event') ? [[id, item.facts.titles]] : []
  })
  return Object.fromEntries(named)
}

function publicationsIn(ids: readonly ItemId[], { items }: ViewContext): SessionView['publications'] {
  const found = ids.flatMap((id): (readonly [ItemId, Publication])[] => {
    const item = items.get(id)
    if (item === undefined || !isKind(item, 'source')) return []
    const { publisher, title, address, publishedOn } = item.facts
    return [[id, { publisher, title, address, publishedOn }]]
  })
  return Object.fromEntries(found)
}

function lineOf({ id, facts }: Session, decided: readonly DecidedRow[]): SessionLine {
  const { titles, sessionNumber, from, until, place, host, note, sources } = facts
  const count = (became: DecidedRow['became']) => decided.filter((row) => row.became === became).length
  return {
    ...{ item: id, titles, sessionNumber, from, until, place, host, note, sources },
    decided: decided.length,
    carriedOut: count('carried-out'),
    ended: count('ended'),
    late: decided.filter(({ late }) => late).length,
  }
}
