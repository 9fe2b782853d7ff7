import type { TaggedSentence } from '../front/analyse.ts'
import { tokenize } from '../front/tokens.ts'
import { PARTY_NAMES } from '../people/gazetteer.ts'
import type { FoundMention } from '../people/mention.ts'
import type { Reading } from '../reading.ts'
import type { Draft } from '../statements/draft.ts'
import { ABBREVIATIONS } from '../wording/en/grammar.ts'

/** What every rule looks up: who is at the table, and whose words stand where. */
export interface Table {
  readonly reading: Reading
  /** Codes of the parties that meet or speak, in order of the text. */
  readonly parties: readonly string[]
  /** Codes of parties that say something without being one of those. */
  readonly speakers: ReadonlySet<string>
  /** Lower-case words of the names of persons in the text. */
  readonly names: ReadonlySet<string>
  /** Stretches of statements by where they begin. */
  readonly stretches: readonly Stretch[]
}

/** One stretch of a statement's content. */
export interface Stretch {
  readonly start: number
  readonly end: number
  /** Index of the statement. */
  readonly draft: number
}

/** So many statements at most can be nested around one place. */
const NESTING = 6

export function layTable(reading: Reading): Table {
  const stretches = reading.drafts.flatMap(({ content }, draft) =>
    content.map(({ start, end }) => ({ start, end, draft })),
  )
  stretches.sort((a, b) => a.start - b.start || b.end - a.end)
  const names = new Set<string>()
  for (const entity of reading.discourse.cast.entities) {
    if (entity.kind === 'person') for (const word of entity.name) if (word.length > 2) names.add(word.toLowerCase())
  }
  return {
    reading,
    parties: partiesOf(reading),
    speakers: new Set([...speakingParties(reading), ...leadingOrganisations(reading)]),
    names,
    stretches,
  }
}

/** Sentences of the body in which the sides are introduced. */
const OPENING_SENTENCES = 3

/**
 * The parties of the headline and of the persons who meet. Where these are fewer than two, or some persons are of no
 * known party and neither the headline nor the line above the text names the sides, also those that the text lets
 * speak, names most, and names together in its opening.
 */
function partiesOf(reading: Reading): string[] {
  const { discourse, analysis, mentions } = reading
  const parties = new Set<string>()
  analysis.sentences.forEach((sentence, s) => {
    if (analysis.blocks[sentence.block]?.kind !== 'headline') return
    for (const code of headlineParties(sentence, mentions[s] ?? [])) parties.add(code)
  })
  const attributed = attributedParties(reading)
  const isTold = parties.size > 1 || attributed.length > 1
  for (const { party } of discourse.principals) if (party) parties.add(party)
  for (const { kind, takesPart, party } of discourse.cast.entities)
    if (kind === 'person' && takesPart && party) parties.add(party)
  const unknown = isTold ? 0 : discourse.principals.filter(({ party }) => !party).length
  const wanted = Math.max(2, parties.size + unknown)
  const likely = [...attributed, ...speakingParties(reading), ...mostNamed(mentions.flat()), ...openingParties(reading)]
  for (const code of [...likely.filter(isState), ...likely.filter((other) => !isState(other))]) {
    if (parties.size >= wanted) break
    parties.add(code)
  }
  return [...parties]
}

/** "Joint Statement of Georgia and Norway on Support for Iceland": behind two parties, "on" tells what they met about. */
function headlineParties({ tokens }: TaggedSentence, mentions: readonly FoundMention[]): string[] {
  const codes = new Set<string>()
  for (const { party, parties, from } of mentions) {
    const isTopic = codes.size > 1 && tokens.slice(0, from).some(({ lower }) => lower === 'on')
    if (!isTopic) for (const code of [party, ...parties]) if (code) codes.add(code)
  }
  return [...codes]
}

/** ISO 3166 codes of states have two letters. */
function isState(code: string): boolean {
  return code.length === 2
}

/** "released by the Governments of Iraq and the United States": the line above a joint text. */
function attributedParties({ analysis }: Reading): string[] {
  const lines = analysis.blocks.filter(({ kind }) => kind === 'attribution')
  return lines.flatMap((line) => {
    const tokens = tokenize(analysis.source, line, ABBREVIATIONS)
    const codes = tokens.map((_, k) => PARTY_NAMES.match(tokens, k)?.value.code ?? '').filter((code) => code !== '')
    return codes.length > 1 ? codes : []
  })
}

/** "the delegations of Iraq and the United States": parties that the first sentences name together. */
function openingParties({ analysis, mentions }: Reading): string[] {
  const opening = analysis.sentences
    .filter(({ block }) => analysis.blocks[block]?.kind === 'body')
    .slice(0, OPENING_SENTENCES)
  return opening.flatMap(({ index }) => (mentions[index] ?? []).flatMap(({ parties }) => parties))
}

/** Parties that speak for themselves, the most frequent first. */
function speakingParties({ drafts }: Reading): Set<string> {
  const speakers = drafts.flatMap((draft) => (draft.nested ? [] : draft.speakers))
  return byFrequency(speakers.flatMap(({ kind, party }) => (kind === 'party' && party ? [party] : [])))
}

/** So often named, an organisation is what the text is about. */
const OFTEN = 3

/** Organisations that a text of their members names again and again. */
function leadingOrganisations({ mentions }: Reading): string[] {
  const counts = new Map<string, number>()
  for (const { kind, party } of mentions.flat())
    if (kind === 'party' && party && !isState(party)) counts.set(party, (counts.get(party) ?? 0) + 1)
  return [...counts].flatMap(([code, count]) => (count >= OFTEN ? [code] : []))
}

/** The parties that the text names, the most frequent first: among them is that of one who meets without his country told. */
function mostNamed(mentions: readonly FoundMention[]): Set<string> {
  return byFrequency(mentions.flatMap(({ kind, party, parties }) => (kind === 'party' && party ? [party] : parties)))
}

function byFrequency(codes: readonly string[]): Set<string> {
  const counts = new Map<string, number>()
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1)
  return new Set([...counts].sort((a, b) => b[1] - a[1]).map(([code]) => code))
}

/** The innermost statement stretch that holds the offset, or null. */
export function stretchAt({ stretches }: Table, offset: number): Stretch | null {
  let low = 0
  let high = stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  for (let i = low - 1; i >= 0 && i >= low - NESTING; i--) {
    const stretch = stretches[i]
    if (stretch && stretch.end > offset) return stretch
  }
  return null
}

/** The statement whose words hold the offset, or else the last one before it. */
export function draftAround(table: Table, offset: number): { draft: Draft; holds: boolean } | null {
  const stretch = stretchAt(table, offset)
  const held = stretch ? table.reading.drafts[stretch.draft] : undefined
  if (held) return { draft: held, holds: true }
  let last: Draft | null = null
  let low = 0
  let high = table.stretches.length
  while (low < high) {
    const middle = (low + high) >> 1
    const candidate = table.stretches[middle]
    if (!candidate || candidate.start > offset) high = middle
    else {
      last = table.reading.drafts[candidate.draft] ?? null
      low = middle + 1
    }
  }
  return last ? { draft: last, holds: false } : null
}
