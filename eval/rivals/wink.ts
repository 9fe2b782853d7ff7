import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItemToken } from 'wink-nlp'
import type { Bounds } from '../../src/model/index.ts'
import { recordOf } from './record-of.ts'
import type { Rival, TaggedText, TaggedWord } from './rival.ts'

/** wink-nlp 2 with its small English model. */
export const wink: Rival = {
  name: 'wink-nlp 2',
  used: 'sentences, part-of-speech tags, lemmas, DATE entities, a custom pattern for names; ours: paired quotation marks, which verbs report, ISO dates',
  offers: new Set(['statement', 'attributed', 'strict', 'topic', 'participant', 'eventDate']),
  read: (source) => recordOf(source, tagsOf(source)),
}

const nlp = winkNLP(model)
const { its } = nlp
/** The package declares this one with more parameters than it lets pass. */
const lemmaOf = its.lemma as unknown as typeof its.precedingSpaces
/** wink-nlp has no people of its own: two to four proper nouns in a row are taken for one. */
nlp.learnCustomEntities([{ name: 'NAME', patterns: ['PROPN PROPN', 'PROPN PROPN PROPN', 'PROPN PROPN PROPN PROPN'] }])

function tagsOf(source: string): TaggedText {
  const doc = nlp.readDoc(source)
  const tokens = tokensOf(doc.tokens())
  const words = tokens.map((token) => (token.pos === 'PUNCT' || token.pos === 'SPACE' ? null : wordOf(token)))
  const within = ([first = 0, last = -1]: readonly number[]) =>
    words.slice(first, last + 1).filter((word) => word !== null)
  const boundsOf = (span: readonly number[]) => around(within(span))
  const dates = doc.entities().filter((one) => one.out(its.type) === 'DATE')
  return {
    sentences: spansOf(doc.sentences()).map(within),
    quotations: pairedMarks(tokens),
    people: spansOf(doc.customEntities())
      .filter(([first = 0]) => tokens[first - 1]?.pos !== 'DET')
      .flatMap(boundsOf),
    dates: spansOf(dates).flatMap(boundsOf),
  }
}

interface Token extends Bounds {
  readonly text: string
  readonly lemma: string
  readonly pos: string
}

/** Sentences and entities alike. */
interface Spanned {
  readonly each: (visit: (item: { readonly out: (kind: typeof its.span) => number[] }) => void) => void
}

/** Places of the first and the last token of each item. */
function spansOf(items: Spanned): readonly (readonly number[])[] {
  const spans: (readonly number[])[] = []
  items.each((item) => spans.push(item.out(its.span)))
  return spans
}

/** wink-nlp keeps every blank before its token, so places in the source are sums of lengths. */
function tokensOf(items: { readonly each: (visit: (item: ItemToken) => void) => void }): readonly Token[] {
  const tokens: Token[] = []
  let at = 0
  items.each((item) => {
    const text = item.out()
    const start = at + item.out(its.precedingSpaces).length
    at = start + text.length
    tokens.push({ start, end: at, text, lemma: item.out(lemmaOf), pos: item.out(its.pos) })
  })
  return tokens
}

function around(words: readonly Bounds[]): readonly Bounds[] {
  const [first, last] = [words[0], words.at(-1)]
  return first === undefined || last === undefined ? [] : [{ start: first.start, end: last.end }]
}

/** A straight mark opens and closes in turn; curly ones say which they are. */
function pairedMarks(tokens: readonly Token[]): readonly Bounds[] {
  const pairs: Bounds[] = []
  let opened: Token | null = null
  for (const token of tokens) {
    if (opened === null) opened = token.text === '"' || token.text === '“' ? token : null
    else if (token.text === '"' || token.text === '”') {
      pairs.push({ start: opened.start, end: token.end })
      opened = null
    }
  }
  return pairs
}

const TAGS: Readonly<Record<string, TaggedWord['tag']>> = {
  VERB: 'verb',
  PROPN: 'name',
  NOUN: 'noun',
  PRON: 'pronoun',
  DET: 'determiner',
  ADJ: 'adjective',
}

function wordOf({ start, end, text, lemma, pos }: Token): TaggedWord {
  return { start, end, text, lemma, tag: TAGS[pos] ?? 'other' }
}
