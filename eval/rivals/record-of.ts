import { type Bounds, overlaps, type Span, spanOf } from '../../src/model/index.ts'
import {
  JOINING_WORDS,
  OFFICE_WORDS,
  PREPOSITIONS,
  REPORT_LINKS,
  REPORTING_VERBS,
  TOPIC_LINKS,
  TOPIC_VERBS,
} from './reporting-verbs.ts'
import type { RivalRecord, RivalStatement, TaggedText, TaggedWord } from './rival.ts'

/**
 * The record that a tool's tags give: a statement for each reporting verb with its complement (up to the next such verb
 * or the end of the sentence) and for each quotation; speakers are the subject of the sentence, or the last speaker.
 */
export function recordOf(source: string, tagged: TaggedText): RivalRecord {
  const roster = new Roster()
  const [firstPerson] = tagged.people.map(({ start, end }) => source.slice(start, end))
  let speaker: readonly string[] = []
  const spoken: RivalStatement[] = []
  for (const words of tagged.sentences) {
    for (const [nth, clause] of clausesOf(source, words).entries()) {
      const subject = nth === 0 ? subjectOf(source, words.slice(0, clause.at)) : null
      if (subject !== null && !(subject.isOffice && speaker.length > 0)) {
        speaker = [roster.idOf(subject.isOffice ? (firstPerson ?? subject.name) : subject.name)]
      }
      spoken.push({ speakers: speaker, cue: clause.cue, content: [clause.content], mode: clause.mode })
    }
  }
  for (const { start, end } of tagged.people) roster.idOf(source.slice(start, end))
  const statements = withQuotations(source, spoken, tagged.quotations)
  return { event: { date: firstDate(source, tagged.dates) }, participants: roster.list(), statements }
}

interface Clause {
  /** Place of the cue in the words of its sentence. */
  readonly at: number
  readonly cue: Span
  readonly content: Span
  readonly mode: 'indirect' | 'topic'
}

function clausesOf(source: string, words: readonly TaggedWord[]): readonly Clause[] {
  const cues = words.flatMap((word, at) => (reports(word) ? [at] : []))
  return cues.flatMap((at, nth) => {
    const cue = words[at] as TaggedWord
    const topic = TOPIC_VERBS.has(cue.lemma)
    const content = complementOf(words, { from: at + 1, to: cues[nth + 1] ?? words.length, topic })
    if (content === null) return []
    const clause: Clause = {
      at,
      cue: spanOf(source, cue.start, cue.end),
      content: spanOf(source, content.start, content.end),
      mode: topic ? 'topic' : 'indirect',
    }
    return [clause]
  })
}

function reports(word: TaggedWord): boolean {
  return word.tag === 'verb' && (REPORTING_VERBS.has(word.lemma) || TOPIC_VERBS.has(word.lemma))
}

function complementOf(
  words: readonly TaggedWord[],
  { from, to, topic }: { readonly from: number; readonly to: number; readonly topic: boolean },
): Bounds | null {
  const links = topic ? TOPIC_LINKS : REPORT_LINKS
  let first = from
  while (first < to && links.has((words[first] as TaggedWord).text.toLowerCase())) first++
  let last = to - 1
  while (last > first && to < words.length && JOINING_WORDS.has((words[last] as TaggedWord).text.toLowerCase())) last--
  const [opening, closing] = [words[first], words[last]]
  return opening === undefined || closing === undefined || first > last
    ? null
    : { start: opening.start, end: closing.end }
}

const PHRASE_TAGS: ReadonlySet<TaggedWord['tag']> = new Set(['name', 'noun', 'adjective', 'determiner'])

/**
 * Who speaks: of the words before the first cue of a sentence the first noun phrase that no preposition governs, if it
 * holds a name or is a plural ("The sides"); else null: whoever spoke before.
 */
function subjectOf(source: string, words: readonly TaggedWord[]): Subject | null {
  for (let first = 0; first < words.length; first++) {
    const phrase = phraseFrom(source, words, first)
    const governed = PREPOSITIONS.has(words[first - 1]?.text.toLowerCase() ?? '')
    if (!governed && phrase.some(({ tag, text }) => tag === 'name' || (tag === 'noun' && text.endsWith('s')))) {
      const named = phrase.filter((word) => word.tag !== 'determiner')
      const [opening, closing] = [named[0], named.at(-1)]
      if (opening === undefined || closing === undefined) return null
      const isOffice = named.every((word) => OFFICE_WORDS.has(word.text.toLowerCase()))
      return { name: source.slice(opening.start, closing.end), isOffice }
    }
    first += phrase.length
  }
  return null
}

interface Subject {
  readonly name: string
  /** "The Secretary": an office without the name of its holder. */
  readonly isOffice: boolean
}

/** The run of nouns, names and their attributes that begins at a place, up to the next mark of punctuation. */
function phraseFrom(source: string, words: readonly TaggedWord[], first: number): readonly TaggedWord[] {
  const phrase: TaggedWord[] = []
  for (const word of words.slice(first)) {
    const gap = source.slice(phrase.at(-1)?.end ?? word.start, word.start)
    if (!PHRASE_TAGS.has(word.tag) || gap.trim() !== '') break
    phrase.push(word)
  }
  return phrase
}

/** A quotation that a clause already holds gives it its edges; any other one is a statement of the speaker before it. */
function withQuotations(
  source: string,
  spoken: readonly RivalStatement[],
  quotations: readonly Bounds[],
): readonly RivalStatement[] {
  const inner = quotations.flatMap((quotation) => insideOf(source, quotation))
  const sharpened = spoken.map((statement): RivalStatement => {
    const quotation = inner.find((one) => statement.content.some((span) => Math.abs(span.start - one.start) <= 1))
    return quotation === undefined ? statement : { ...statement, content: [quotation], mode: 'direct' }
  })
  const held = sharpened.flatMap((statement) => statement.content)
  const alone = inner.filter((one) => !held.some((span) => overlaps(span, one)))
  const added = alone.map((one): RivalStatement => {
    const before = spoken.findLast((statement) => (statement.content[0]?.start ?? 0) < one.start)
    return { speakers: before?.speakers ?? [], cue: null, content: [one], mode: 'direct' }
  })
  return [...sharpened, ...added]
}

function insideOf(source: string, { start, end }: Bounds): readonly Span[] {
  const first = /[\p{L}\p{N}]/u.exec(source.slice(start, end))?.index ?? 0
  const inner = source.slice(start + first, end).replace(/[\s"“”«»‘’'.,]+$/, '')
  return inner === '' ? [] : [spanOf(source, start + first, start + first + inner.length)]
}

/** Names by their last word, as the participants of the record. */
class Roster {
  readonly #byLastWord = new Map<string, { readonly id: string; name: string }>()

  idOf(written: string): string {
    const name = written
      .replace(/\s+/g, ' ')
      .replace(/[.,;:]+$/, '')
      .replace(/[’']s$/, '')
    const key = name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
    const known = this.#byLastWord.get(key)
    if (known !== undefined) return known.id
    const id = `p${this.#byLastWord.size + 1}`
    this.#byLastWord.set(key, { id, name })
    return id
  }

  list(): RivalRecord['participants'] {
    return [...this.#byLastWord.values()].map(({ id, name }) => ({ id, name, party: null }))
  }
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** The first date with a year, as ISO; else null. The tools give the words of a date, the value is worked out here. */
function firstDate(source: string, dates: readonly Bounds[]): string | null {
  for (const { start, end } of dates) {
    const words = source.slice(start, end).toLowerCase()
    const year = /\b(?:19|20)\d\d\b/.exec(words)?.[0]
    if (year === undefined) continue
    const month = MONTHS.findIndex((name) => new RegExp(`\\b${name}`).test(words)) + 1
    const day = /\b\d{1,2}\b/.exec(words.replace(year, ''))?.[0]
    if (month === 0) return year
    return [year, month, ...(day === undefined ? [] : [day])].map((part) => String(part).padStart(2, '0')).join('-')
  }
  return null
}
