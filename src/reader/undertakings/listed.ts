import type { UndertakingKind } from '../../model/index.ts'
import type { TaggedSentence } from '../front/analyse.ts'
import { isListItem } from '../front/blocks.ts'
import { VERB_FORMS } from '../tagger/verb-forms.ts'
import * as words from '../wording/en/undertakings.ts'
import { type Actors, actorsOf } from './actors.ts'
import { nounHolder } from './governing.ts'
import type { ActionShape, Hit } from './hit.ts'
import { makePlace, type Place, readingAt, wordAt } from './place.ts'
import type { Table } from './table.ts'

/** An action of a list, and the sentence that opens it. */
export interface Listed {
  readonly place: Place
  readonly hit: Hit
  /** Index of the sentence that ends in the colon. */
  readonly opener: number
}

/** A list that is being read. */
interface OpenList {
  readonly kind: UndertakingKind
  readonly actors: readonly string[]
  readonly opener: number
  /** The block last read. */
  readonly block: number
  /** The words before the colon bind somebody, so that items in -ing count and need no mark. */
  readonly binds: boolean
}

/** "We agree to the following steps:" and below, an item each, "– Withdraw heavy weapons", "to support the initiative;" */
export function listedActions(table: Table): Listed[] {
  const { analysis } = table.reading
  const listed: Listed[] = []
  let open: OpenList | null = null
  for (const sentence of analysis.sentences) {
    if (open && sentence.block !== open.block) {
      const item = itemOf(table, sentence, open)
      if (item) listed.push(item)
      const goesOn = item !== null || isMarked(table, sentence)
      open = goesOn ? { ...(open as OpenList), block: sentence.block } : null
    }
    if (sentence.tokens.at(-1)?.text === ':' && analysis.blocks[sentence.block]?.kind === 'body')
      open = openingOf(placeOf(table, sentence))
  }
  return listed
}

function placeOf(table: Table, sentence: TaggedSentence): Place {
  return makePlace(table, sentence, { found: table.reading.mentions[sentence.index] ?? [], quoted: false })
}

/** A bullet, a number, or a small letter opens the paragraph. */
function isMarked({ reading }: Table, { tokens, block }: TaggedSentence): boolean {
  const { source, blocks } = reading.analysis
  const bounds = blocks[block]
  return bounds !== undefined && (isListItem(source, bounds) || /^\p{Ll}/u.test(tokens[0]?.text ?? ''))
}

function itemOf(table: Table, sentence: TaggedSentence, { kind, actors, opener, binds }: OpenList): Listed | null {
  if (!binds && !isMarked(table, sentence)) return null
  const place = placeOf(table, sentence)
  const from = itemStart(place)
  const shape = shapeAt(place, from)
  if (shape === null || (shape === 'gerund' && !binds)) return null
  return {
    place,
    opener,
    hit: { kind, rule: 'listed-action', confidence: binds ? 'certain' : 'likely', from, shape, actors, strict: false },
  }
}

/** The first word of an item behind its mark, its number, its label ("Clean energy:") and "to". */
function itemStart(place: Place): number {
  let k = 0
  while (k < 4 && (readingAt(place, k).tag === 'mark' || readingAt(place, k).tag === 'num')) k++
  for (let label = k; label < k + 8; label++) if (wordAt(place, label) === ':') return label + 1
  return wordAt(place, k) === 'to' ? k + 1 : k
}

function shapeAt(place: Place, from: number): ActionShape | null {
  const verb = readingAt(place, from).tag === 'adv' ? from + 1 : from
  const forms = VERB_FORMS.get(wordAt(place, verb))?.forms
  const next = readingAt(place, verb + 1)
  if (next.tag === 'mark' || next.tag === 'be' || next.tag === 'modal') return null
  return forms?.includes('base') ? 'verb' : forms?.includes('ing') ? 'gerund' : null
}

/** Tokens before the colon among which the binding word stands. */
const OPENING_REACH = 40

/** Who is to do what the list says: the last words before the colon that bind or ask somebody; else all sides. */
function openingOf(place: Place): OpenList {
  const { sentence, table } = place
  const base = { actors: table.parties, opener: sentence.index, block: sentence.block, binds: true } as const
  for (let k = sentence.tokens.length - 2; k >= 0 && k > sentence.tokens.length - OPENING_REACH; k--) {
    const { lemma, tag } = readingAt(place, k)
    const actors = bound(place, k)
    if (actors) return { ...base, kind: 'commitment', actors }
    if ((tag === 'verb' && words.ASKING_VERBS.has(lemma)) || words.OBLIGING_MODALS.has(lemma))
      return { ...base, kind: 'ask' }
  }
  return { ...base, kind: 'commitment', binds: false }
}

function bound(place: Place, at: number): Actors {
  const { lemma, tag } = readingAt(place, at)
  if (words.FUTURE_MODALS.has(lemma) || (tag === 'verb' && words.BINDING_VERBS.has(lemma))) return actorsOf(place, at)
  return words.BINDING_NOUNS.has(lemma) ? nounHolder(place, at) : null
}
