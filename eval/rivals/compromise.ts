import nlp from 'compromise'
import type { Bounds } from '../../src/model/index.ts'
import { recordOf } from './record-of.ts'
import type { Rival, TaggedText, TaggedWord } from './rival.ts'

/** compromise 14, English, rules only. */
export const compromise: Rival = {
  name: 'compromise 14',
  used: 'quotations(), people(), Date tags, sentences with verb, noun and root tags; ours: which verbs report, ISO dates',
  offers: new Set(['statement', 'attributed', 'strict', 'topic', 'participant', 'eventDate']),
  read: (source) => recordOf(source, tagsOf(source)),
}

/** What `json({ offset: true })` gives for each part of a text. */
interface Part {
  readonly text: string
  readonly offset?: { readonly start: number; readonly length: number }
  readonly terms?: readonly Term[]
}

interface Term extends Part {
  readonly root?: string
  readonly normal: string
  readonly tags: readonly string[]
}

interface View {
  readonly json: (options: object) => unknown
}

function tagsOf(source: string): TaggedText {
  const doc = nlp(source)
  doc.compute('root')
  const sentences = partsOf(doc.sentences()).map((sentence) => (sentence.terms ?? []).flatMap(wordOf))
  return {
    sentences,
    quotations: partsOf(doc.quotations()).flatMap(boundsOf),
    people: partsOf(doc.people()).flatMap(boundsOf),
    dates: partsOf(doc.match('#Date+')).flatMap(boundsOf),
  }
}

function partsOf(view: View): readonly Part[] {
  const parts = view.json({ offset: true, terms: { root: true } })
  return Array.isArray(parts) ? parts : []
}

function boundsOf({ offset }: Part): readonly Bounds[] {
  return offset === undefined ? [] : [{ start: offset.start, end: offset.start + offset.length }]
}

function wordOf(term: Term): readonly TaggedWord[] {
  return boundsOf(term).map((bounds) => ({
    ...bounds,
    text: term.text,
    lemma: term.root ?? term.normal,
    tag: tagOf(new Set(term.tags)),
  }))
}

function tagOf(tags: ReadonlySet<string>): TaggedWord['tag'] {
  if (tags.has('Verb')) return 'verb'
  if (tags.has('Pronoun')) return 'pronoun'
  if (tags.has('ProperNoun')) return 'name'
  if (tags.has('Noun')) return 'noun'
  if (tags.has('Determiner')) return 'determiner'
  return tags.has('Adjective') ? 'adjective' : 'other'
}
