import type { Bounds } from '../src/model/index.ts'
import { SAME_CHARACTERS_OVERLAP } from './overlap.ts'
import { countedParticipants, sameSpeakers } from './same-speaker.ts'
import {
  type Aligned,
  type AlignedItems,
  type AlignedStatements,
  rightSpeaker,
  speakersOf,
  type TextScore,
} from './score.ts'

/** How a record departs from the gold record at one place. */
export interface Miss {
  readonly id: string
  /** `statement missed`, `statement extra`, `statement edges`, `statement speaker`, `topic missed`, … */
  readonly what: string
  /** Place in the source, or null for what has none (participants, the event). */
  readonly at: number | null
  readonly words: string
}

const LONGEST_QUOTE = 110

/** Every departure of one text: statements, topics, undertakings, documents, participants, event; in this order. */
export function missesOf(score: TextScore): readonly Miss[] {
  const noted = [
    ...missesOfStatements('statement', score.statements),
    ...wrongSpeakers(score),
    ...missesOfStatements('topic', score.topics),
    ...missesOfItems('undertaking', score.undertakings),
    ...missesOfItems('document', score.documents),
    ...missesOfParticipants(score),
    ...missesOfEvent(score),
  ]
  return noted.map((one) => ({ id: score.gold.id, ...one }))
}

/** One line: `seed @1402 undertaking missed: …`. */
export function missLine(miss: Miss): string {
  return `${miss.id}${miss.at === null ? '' : ` @${miss.at}`} ${miss.what}: ${miss.words}`
}

type Noted = Omit<Miss, 'id'>
interface Shown {
  readonly at: number | null
  readonly words: string
}

function missesOfStatements(what: string, list: AlignedStatements): readonly Noted[] {
  return [...missedAndExtra(what, list, showStatement), ...edges(what, list)]
}

function missesOfItems(what: string, list: AlignedItems): readonly Noted[] {
  const wrongLabel = list.pairs.flatMap(({ gold, found }) => {
    const [wanted, read] = [list.gold[gold], list.found[found]]
    if (wanted === undefined || read === undefined || wanted.label === read.label) return []
    const words = `gold ${wanted.label} / record ${read.label || '-'}: ${quote(wanted.span?.text)}`
    return [{ what: `${what} ${what === 'document' ? 'status' : 'kind'}`, at: wanted.span?.start ?? null, words }]
  })
  const show = (one: (typeof list.gold)[number]): Shown => ({
    at: one.span?.start ?? null,
    words: `[${one.label}] ${quote(one.span?.text)}`,
  })
  return [...missedAndExtra(what, list, show), ...wrongLabel]
}

function missedAndExtra<G, F>(what: string, list: Aligned<G, F>, show: (one: G | F) => Shown): readonly Noted[] {
  const goldSeen = new Set(list.pairs.map((pair) => pair.gold))
  const foundUsed = new Set(list.pairs.map((pair) => pair.found))
  const missed = list.gold.filter((_, place) => !goldSeen.has(place))
  const extra = list.found.filter((_, place) => !foundUsed.has(place))
  return [
    ...missed.map((one) => ({ what: `${what} missed`, ...show(one) })),
    ...extra.map((one) => ({ what: `${what} extra`, ...show(one) })),
  ]
}

interface Spoken {
  readonly cue: { readonly text: string } | null
  readonly content: readonly (Bounds & { readonly text: string })[]
}

function showStatement({ cue, content }: Spoken): Shown {
  return { at: content[0]?.start ?? null, words: `[${cue?.text ?? '-'}] ${quoteAll(content)}` }
}

/** Found, but with other characters. */
function edges(what: string, list: AlignedStatements): readonly Noted[] {
  return list.pairs
    .filter((pair) => pair.overlap < SAME_CHARACTERS_OVERLAP)
    .map((pair) => {
      const [wanted, read] = [list.gold[pair.gold]?.content ?? [], list.found[pair.found]?.content ?? []]
      const words = `gold ${quoteEnds(wanted)} / record ${quoteEnds(read)}`
      return { what: `${what} edges`, at: wanted[0]?.start ?? null, words }
    })
}

function wrongSpeakers({ gold, record, statements }: TextScore): readonly Noted[] {
  const meant = new Map(gold.participants.map((one) => [one.key, one]))
  const named = new Map(record.participants.map((one) => [one.id, one]))
  return statements.pairs.flatMap((pair) => {
    const [wanted, read] = [statements.gold[pair.gold], statements.found[pair.found]]
    if (wanted === undefined || read === undefined || rightSpeaker(gold, record, [wanted, read])) return []
    const sides = `gold ${namesOf(wanted.speakers, meant)} / record ${namesOf(read.speakers, named)}`
    const { at, words } = showStatement(wanted)
    return [{ what: 'statement speaker', at, words: `${sides}: ${words}` }]
  })
}

function missesOfParticipants({ gold, record }: TextScore): readonly Noted[] {
  const wanted = countedParticipants(gold.participants)
  const named = countedParticipants(record.participants)
  const missed = wanted.filter((one) => !named.some((other) => sameSpeakers([one], [other])))
  const extra = named.filter((other) => !wanted.some((one) => sameSpeakers([one], [other])))
  return [
    ...missed.map((one) => ({ what: 'participant missed', at: null, words: `${one.name} (${one.party ?? '-'})` })),
    ...extra.map((one) => ({ what: 'participant extra', at: null, words: `${one.name} (${one.party ?? '-'})` })),
  ]
}

function missesOfEvent({ gold, record, tallies }: TextScore): readonly Noted[] {
  const noted: Noted[] = []
  const { eventDate, eventKind } = tallies
  if (eventDate.hit < eventDate.gold) {
    noted.push({ what: 'event date', at: null, words: `gold ${gold.event.date} / record ${record.date || '-'}` })
  }
  if (eventKind.hit < eventKind.gold) {
    noted.push({ what: 'event kind', at: null, words: `gold ${gold.event.kind} / record ${record.kind || '-'}` })
  }
  return noted
}

function namesOf(ids: readonly string[], people: ReadonlyMap<string, { readonly name: string }>): string {
  const names = speakersOf(ids, people).map((one) => one.name)
  return names.length > 0 ? names.join(' + ') : '-'
}

function quoteAll(spans: readonly { readonly text: string }[]): string {
  return quote(spans.map((span) => span.text).join(' … '))
}

function quote(text = ''): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line
}

/** The beginning and the end, where edges differ. */
function quoteEnds(spans: readonly { readonly text: string }[]): string {
  const line = spans
    .map((span) => span.text)
    .join(' | ')
    .replace(/\s+/g, ' ')
  const side = Math.floor(LONGEST_QUOTE / 3)
  return `“${line.length > 2 * side ? `${line.slice(0, side)} … ${line.slice(-side)}` : line}”`
}
