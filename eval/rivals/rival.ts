import type { Bounds } from '../../src/model/index.ts'
import type { Measure } from '../score.ts'

/** Another tool, with an adapter that makes the most of what it offers. */
export interface Rival {
  readonly name: string
  /** One line: what of the tool was used, and what the adapter adds. */
  readonly used: string
  /** The measures that the tool offers something for. */
  readonly offers: ReadonlySet<Measure>
  readonly read: (source: string) => RivalRecord
}

/** The fields of a record that are scored, as far as a tool can fill them. */
export interface RivalRecord {
  readonly event: { readonly date: string | null }
  readonly participants: readonly { readonly id: string; readonly name: string; readonly party: null }[]
  readonly statements: readonly RivalStatement[]
}

export interface RivalStatement {
  readonly speakers: readonly string[]
  readonly cue: (Bounds & { readonly text: string }) | null
  readonly content: readonly (Bounds & { readonly text: string })[]
  readonly mode: 'direct' | 'indirect' | 'topic'
}

/** A word as a tool tagged it. */
export interface TaggedWord extends Bounds {
  readonly text: string
  /** Dictionary form, lower case. */
  readonly lemma: string
  readonly tag: 'verb' | 'noun' | 'name' | 'pronoun' | 'determiner' | 'adjective' | 'other'
}

/** What a tool found in a text, in the one form that `recordOf` takes. */
export interface TaggedText {
  readonly sentences: readonly (readonly TaggedWord[])[]
  /** With their quotation marks. */
  readonly quotations: readonly Bounds[]
  /** Names of persons and bodies that go into the list of participants even when they say nothing. */
  readonly people: readonly Bounds[]
  readonly dates: readonly Bounds[]
}
