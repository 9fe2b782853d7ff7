import type { TaggedSentence } from '../front/analyse.ts'
import * as words from '../wording/en/people.ts'
import { findCollective } from './find-collectives.ts'
import { findPartyMention } from './find-parties.ts'
import { findPerson } from './find-persons.ts'
import { PARTY_NAMES } from './gazetteer.ts'
import { BARE_MENTION, type FoundMention } from './mention.ts'

/** Names known from elsewhere in the text, lower case: a word of one stands for its bearer. */
export interface KnownNames {
  readonly words: ReadonlySet<string>
}

const SPEAKING_PRONOUNS = new Set(['he', 'she', 'they', 'we', 'it', 'everyone', 'everybody', 'both', 'all', 'i'])

/** Everything in one sentence that can be somebody, in order, without overlaps. */
export function findMentions(sentence: TaggedSentence, known: KnownNames): FoundMention[] {
  const mentions: FoundMention[] = []
  for (let i = 0; i < sentence.tokens.length; ) {
    const mention =
      findPerson(sentence, i, known) ??
      findPartyMention(sentence, i) ??
      findCollective(sentence, i) ??
      findPaperOrEvent(sentence, i) ??
      findCounterpart(sentence, i) ??
      findPronoun(sentence, i) ??
      findNamedBody(sentence, i)
    if (mention) mentions.push(mention)
    i = mention ? mention.to : i + 1
  }
  return mentions
}

/** "his Tajik counterpart", "the guest", "the host": the one of the two who is not meant otherwise. */
function findCounterpart({ tokens, readings }: TaggedSentence, i: number): FoundMention | null {
  const first = tokens[i]?.lower ?? ''
  const owned = readings[i]?.tag === 'poss'
  if (!owned && first !== 'the') return null
  const head = tokens.findIndex(
    ({ lower }, k) => k > i && k < i + 4 && (owned ? words.OTHERS : words.HOSTS_AND_GUESTS).has(lower),
  )
  if (head < 0 || tokens.slice(i + 1, head).some(({ kind }) => kind !== 'word')) return null
  const place = PARTY_NAMES.match(tokens, i + 1)
  const word = tokens[head]?.lower ?? ''
  return {
    ...BARE_MENTION,
    kind: 'pronoun',
    from: i,
    to: head + 1,
    head: word,
    party: place?.value.code || null,
    article: first,
  }
}

/** "The Taliban reiterated", "the TTC underlined": a body known by its capitals alone, where a verb follows it. */
function findNamedBody({ tokens, readings }: TaggedSentence, i: number): FoundMention | null {
  if (tokens[i]?.lower !== 'the') return null
  let to = i + 1
  while (to < i + 8 && readings[to]?.tag === 'name') to++
  if (
    to === i + 1 ||
    readings[to]?.tag !== 'verb' ||
    readings[to]?.form === 'ing' ||
    readings[to]?.form === 'participle'
  )
    return null
  const head = tokens
    .slice(i + 1, to)
    .map(({ text }) => text)
    .join(' ')
  return { ...BARE_MENTION, kind: 'body', from: i, to, head, article: 'the' }
}

/** "He", "they", "we"; "both" and "all" only where a verb follows. */
function findPronoun({ tokens, readings }: TaggedSentence, i: number): FoundMention | null {
  const word = tokens[i]?.lower ?? ''
  if (!SPEAKING_PRONOUNS.has(word)) return null
  const reading = readings[i]
  if (reading?.tag !== 'pron' && reading?.tag !== 'det') return null
  if (reading.tag === 'det' && readings[i + 1]?.tag !== 'verb') return null
  return { ...BARE_MENTION, kind: 'pronoun', from: i, to: i + 1, head: word }
}

/** "the joint statement", "the message", "the talks", "the Council", "today's inaugural leaders meeting": a noun phrase with such a head. */
function findPaperOrEvent({ tokens, readings }: TaggedSentence, i: number): FoundMention | null {
  const first = tokens[i]
  const opens = readings[i]?.tag === 'det' || readings[i]?.tag === 'poss' || i === 0
  if (!first || !opens) return null
  let end = i
  let head = -1
  for (; end < tokens.length && end < i + 10; end++) {
    const tag = readings[end]?.tag
    if (
      tag !== 'det' &&
      tag !== 'poss' &&
      tag !== 'adj' &&
      tag !== 'noun' &&
      tag !== 'name' &&
      tag !== 'num' &&
      tag !== 'adv' &&
      tokens[end]?.text !== '-'
    )
      break
    if (headKind(tokens[end]?.lower ?? '')) head = end
  }
  if (head < 0 || head !== end - 1) return null
  const word = tokens[head]?.lower ?? ''
  const kind = headKind(word)
  if (!kind || (kind === 'collective' && first.lower !== 'the')) return null
  return {
    ...BARE_MENTION,
    kind,
    from: i,
    to: end,
    head: word,
    article: first.lower,
  }
}

function headKind(word: string): 'document' | 'event' | 'collective' | null {
  if (words.JOINT_PAPERS.has(word) || words.PERSONAL_PAPERS.has(word)) return 'document'
  if (words.EVENT_NOUNS.has(word)) return 'event'
  return words.SHARED_BODY_NOUNS.has(word) ? 'collective' : null
}
