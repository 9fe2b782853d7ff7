import type { SourceRecord, Span, Statement, StatementMode } from '../../model/index.ts'
import type { Mark, MarkedText } from './marked-text.ts'

/** A statement as the marks under a text describe it. */
export interface Said {
  readonly number: string
  /** Empty when the words of the speaker are not marked. */
  readonly speakerSpans: readonly Span[]
  /** Empty when nobody is named. */
  readonly names: readonly string[]
  readonly cue: Span | null
  readonly content: readonly Span[]
  readonly mode: StatementMode
}

const MODES: readonly StatementMode[] = ['direct', 'indirect', 'mixed', 'topic']
/** What a label names when the speaker is all sides as one. */
export const ALL_SIDES = 'all sides'

/**
 * The statements that marks describe, in the order of their numbers' first use. Labels:
 * - `speaker 1`, `speaker 1 2` (of two statements), `speaker 1 = Aino Lehtovaara`
 * - `cue 1`
 * - `content 1 indirect`, `content 1 direct = Aino Lehtovaara + KZ`; further spans of a statement need no mode
 *
 * Behind `=` stand the names of the participants, party codes, or "all sides".
 */
export function saidIn({ marks }: MarkedText): readonly Said[] {
  const found = new Map<string, Said>()
  for (const mark of marks) {
    const { what, numbers, mode, names } = readLabel(mark)
    for (const number of numbers) {
      const said = found.get(number) ?? blank(number)
      found.set(number, withMark({ ...said, names: names.length > 0 ? names : said.names }, { what, mode, mark }))
    }
  }
  for (const said of found.values()) {
    if (said.content.length === 0) throw new SyntaxError(`statement ${said.number} has no content`)
    if (said.names.length + said.speakerSpans.length === 0)
      throw new SyntaxError(`statement ${said.number} has no speaker`)
  }
  return [...found.values()]
}

function blank(number: string): Said {
  return { number, speakerSpans: [], names: [], cue: null, content: [], mode: 'indirect' }
}

interface Label {
  readonly what: 'speaker' | 'cue' | 'content'
  readonly numbers: readonly string[]
  readonly mode: StatementMode | null
  readonly names: readonly string[]
}

function readLabel({ label, line }: Mark): Label {
  const [left = '', right = ''] = label.split(/ = /)
  const [what, ...rest] = left.trim().split(/ +/)
  const mode = MODES.find((word) => word === rest.at(-1)) ?? null
  const numbers = mode ? rest.slice(0, -1) : rest
  const known = what === 'speaker' || what === 'cue' || what === 'content'
  if (!known || numbers.length === 0 || !numbers.every((number) => /^\d+$/.test(number))) {
    throw new SyntaxError(`line ${line} of the marked text: "${label}" is no label; write "cue 1" or "content 1 topic"`)
  }
  return { what, numbers, mode, names: right === '' ? [] : right.split(' + ').map((name) => name.trim()) }
}

function withMark(
  said: Said,
  { what, mode, mark }: { what: Label['what']; mode: StatementMode | null; mark: Mark },
): Said {
  if (what === 'cue') return { ...said, cue: mark.span }
  if (what === 'speaker') return { ...said, speakerSpans: [...said.speakerSpans, mark.span] }
  return { ...said, content: [...said.content, mark.span], mode: mode ?? said.mode }
}

/** How the statements of a record differ from those that are expected, a sentence each. */
export function differencesOfSaid(expected: readonly Said[], record: SourceRecord): readonly string[] {
  const left = new Set(record.statements)
  const differences: string[] = []
  for (const said of expected) {
    const found = bestMatch(said, left)
    if (found) {
      left.delete(found)
      differences.push(...compare(said, found, record))
    } else differences.push(`statement ${said.number} is not found: ${quoted(said.content)}`)
  }
  for (const extra of left) {
    differences.push(`found, but not expected: ${shown(extra.cue)} → ${quoted(extra.content)} (${extra.rule})`)
  }
  return differences
}

/** The statement with the same content, else one with the same cue, else one that begins within the content. */
function bestMatch(said: Said, left: ReadonlySet<Statement>): Statement | undefined {
  const all = [...left]
  const start = said.content[0]?.start ?? 0
  const end = said.content.at(-1)?.end ?? 0
  return (
    all.find(({ content }) => sameSpans(content, said.content)) ??
    all.find(({ cue }) => cue !== null && said.cue !== null && sameSpan(cue, said.cue)) ??
    all.find(({ content }) => content.some((span) => span.start < end && span.end > start))
  )
}

function compare(said: Said, found: Statement, record: SourceRecord): readonly string[] {
  const differ = (what: string, is: string, wanted: string) =>
    is === wanted ? [] : [`${what} of statement ${said.number} is ${is}, not ${wanted}`]
  const names = found.speakers.map((id) => nameFor(id, said.names, record))
  return [
    ...differ('the content', placed(found.content), placed(said.content)),
    ...differ('the cue', placed(found.cue ? [found.cue] : []), placed(said.cue ? [said.cue] : [])),
    ...differ('the mode', found.mode, said.mode),
    ...(said.names.length === 0
      ? []
      : differ('the speaker', names.sort().join(' + '), [...said.names].sort().join(' + '))),
    ...(said.speakerSpans.length === 0
      ? []
      : differ("the speaker's mark", placed(found.speakerSpan ? [found.speakerSpan] : []), placed(said.speakerSpans))),
  ]
}

/** What to call a participant: as the label does, where it fits him; else his name. */
function nameFor(id: string, wanted: readonly string[], { participants }: SourceRecord): string {
  const one = participants.find((participant) => participant.id === id)
  if (!one) return `nobody (${id})`
  if (one.kind === 'collective' && wanted.includes(ALL_SIDES)) return ALL_SIDES
  if (one.kind !== 'person' && one.party !== null && wanted.includes(one.party)) return one.party
  return one.name
}

function sameSpan(a: Span, b: Span): boolean {
  return a.start === b.start && a.end === b.end
}

function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every((span, i) => sameSpan(span, b[i] as Span))
}

function placed(spans: readonly Span[]): string {
  return spans.length === 0 ? 'none' : spans.map(({ start, text }) => `“${text}” at ${start}`).join(' and ')
}

function quoted(spans: readonly Span[]): string {
  return spans.map(({ text }) => `“${text}”`).join(' … ')
}

function shown(span: Span | null): string {
  return span ? `“${span.text}”` : 'no cue'
}
