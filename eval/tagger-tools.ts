import compromise from 'compromise'
import model from 'wink-eng-lite-web-model'
import winkNLP, { type ItemToken } from 'wink-nlp'
import type { Bounds } from '../src/model/index.ts'
import { taggedWords } from '../src/reader/index.ts'

/** A word as a tool sees it: a verb of any kind, helping verbs with them, or not. */
export interface WordTag extends Bounds {
  readonly verb: boolean
}

/** Something that tells verbs from other words. */
export interface Tagger {
  readonly name: string
  readonly used: string
  /** The words of the text in order, without numbers and marks. */
  readonly wordsOf: (source: string) => readonly WordTag[]
  /** Only what the tool itself does, for the clock. */
  readonly run: (source: string) => unknown
}

const OWN_VERBS: ReadonlySet<string> = new Set(['verb', 'be', 'have', 'do', 'modal'])

const own: Tagger = {
  name: 'Paygir',
  used: 'blocks, quotations, sentences, tags with lemmas and forms',
  wordsOf: (source) => taggedWords(source).map(({ start, end, tag }) => ({ start, end, verb: OWN_VERBS.has(tag) })),
  run: taggedWords,
}

const winkTagger = winkNLP(model, ['sbd', 'pos'])
const { its } = winkTagger
const WORD_START = /^\p{L}/u

const wink: Tagger = {
  name: 'wink-nlp 2',
  used: 'its pipeline cut down to sentences and tags; VERB and AUX',
  wordsOf(source) {
    const words: WordTag[] = []
    let at = 0
    // Every blank is kept before its token, so that places in the source are sums of lengths.
    winkTagger
      .readDoc(source)
      .tokens()
      .each((token: ItemToken) => {
        const text = token.out()
        const start = at + token.out(its.precedingSpaces).length
        at = start + text.length
        const pos = token.out(its.pos)
        if (WORD_START.test(text)) words.push({ start, end: at, verb: pos === 'VERB' || pos === 'AUX' })
      })
    return words
  },
  run: (source) => winkTagger.readDoc(source),
}

interface Term {
  readonly text: string
  readonly tags: readonly string[]
  readonly offset?: { readonly start: number; readonly length: number }
}

const compromiseTagger: Tagger = {
  name: 'compromise 14',
  used: 'all of it, as its tags come with the rest; #Verb',
  wordsOf(source) {
    const sentences = compromise(source).json({ offset: true }) as readonly { readonly terms: readonly Term[] }[]
    return sentences.flatMap(({ terms }) =>
      terms.flatMap(({ text, tags, offset }) => {
        if (offset === undefined || !WORD_START.test(text)) return []
        return [{ start: offset.start, end: offset.start + offset.length, verb: tags.includes('Verb') }]
      }),
    )
  },
  run: (source) => compromise(source),
}

/** Ours first. */
export const TAGGERS: readonly Tagger[] = [own, compromiseTagger, wink]
