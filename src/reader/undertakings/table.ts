import type { TaggedSentence } from '../front/analyse.ts'
import type { Token } from '../front/token.ts'
import { tokenize } from '../front/tokens.ts'
import { PARTY_NAMES } from '../people/gazetteer.ts'
import type { FoundMention } from '../people/mention.ts'
import type { Reading } from '../reading.ts'
import type { Draft } from '../statements/draft.ts'
import { ABBREVIATIONS } from '../wording/en/grammar.ts'
import { ORGANISATIONS } from '../wording/en/organisations.ts'

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
 * The parties of the title and of the persons who meet. Where these are fewer than two, also those that the line above
 * the text names, that the text lets speak, names most, and names together in its opening. Where the title or that line
 * names the sides, an office in an organisation that somebody has besides makes no further one.
 */
function partiesOf(reading: Reading): string[] {
  const { discourse, mentions } = reading
  const attributed = attributedParties(reading)
  const titled = titleParties(reading)
  const isTold = titled.size > 1 || attributed.length > 1
  const parties = new Set(titled.size > 1 ? titled : [...titled, ...attributed])
  const present = discourse.cast.entities.filter(({ kind, takesPart }) => kind === 'person' && takesPart)
  for (const { party } of [...discourse.principals, ...present])
    if (party && !(isTold && isOrganisation(party))) parties.add(party)
  const likely = [...speakingParties(reading), ...mostNamed(mentions.flat()), ...openingParties(reading)]
  for (const code of [...likely.filter(isState), ...likely.filter(isOrganisation)]) {
    if (parties.size >= 2) break
    parties.add(code)
  }
  return [...parties]
}

/** The parties that the headlines above the text name. */
function titleParties({ analysis: { sentences, blocks }, mentions }: Reading): Set<string> {
  const codes = new Set<string>()
  const body = sentences.findIndex(({ block }) => blocks[block]?.kind === 'body')
  sentences.slice(0, body < 0 ? sentences.length : body).forEach((sentence, s) => {
    if (blocks[sentence.block]?.kind !== 'headline') return
    for (const code of headlineParties(sentence, mentions[s] ?? [])) codes.add(code)
  })
  return codes
}

/**
 * "Joint Statement of Georgia and Norway on Support for Iceland": behind two parties, "on" tells what they met about,
 * and so does "for" everywhere ("Envoys for Iceland").
 */
function headlineParties({ tokens }: TaggedSentence, mentions: readonly FoundMention[]): string[] {
  const codes = new Set<string>(pairedParties(tokens))
  for (const { party, parties, from } of mentions) {
    const before = tokens.slice(0, from)
    const isTopic = codes.size > 1 && before.some(({ lower }) => lower === 'on')
    if (isTopic || before.at(-1)?.lower === 'for') continue
    for (const code of [party, ...parties]) if (code) codes.add(code)
  }
  return [...codes]
}

/** "the Norwegian-Georgian Dialogue", "Norway–Georgia Joint Statement": the parties that a hyphen or dash joins. */
function pairedParties(tokens: readonly Token[]): string[] {
  const parts = tokens.flatMap(withoutHyphen)
  return parts.flatMap((_, k) => {
    const first = PARTY_NAMES.match(parts, k)
    const joint = first ? k + first.length : 0
    if (!first || !/^[-–—]$/u.test(parts[joint]?.text ?? '')) return []
    const second = PARTY_NAMES.match(parts, joint + 1)
    return second && first.value.code && second.value.code ? [first.value.code, second.value.code] : []
  })
}

/** "Norway-Georgia" as three words. */
function withoutHyphen(token: Token): Token[] {
  if (!token.capital || !token.text.includes('-')) return [token]
  return token.text.split(/(-)/u).map((text) => ({ ...token, text, lower: text.toLowerCase() }))
}

const ORGANISATION_CODES = new Set(ORGANISATIONS.map(({ code }) => code))

function isOrganisation(code: string): boolean {
  return ORGANISATION_CODES.has(code)
}

/** Two letters may mean both: then it is the state. */
function isState(code: string): boolean {
  return !isOrganisation(code)
}

/** "released by the Governments of Iraq and the United States": the line above a joint text; no capital where they met. */
function attributedParties({ analysis }: Reading): string[] {
  const lines = analysis.blocks.filter(({ kind }) => kind === 'attribution')
  return lines.flatMap((line) => {
    const tokens = tokenize(analysis.source, line, ABBREVIATIONS)
    const codes = tokens.flatMap((_, k) => {
      const place = PARTY_NAMES.match(tokens, k)?.value
      return place?.code && place.form !== 'capital' && tokens[k - 1]?.lower !== 'for' ? [place.code] : []
    })
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
