/** What a token does in its sentence. */
export type Tag =
  | 'det'
  | 'poss'
  | 'pron'
  | 'prep'
  | 'conj'
  | 'sub'
  | 'rel'
  | 'be'
  | 'have'
  | 'do'
  | 'modal'
  | 'to'
  | 'adv'
  | 'adj'
  | 'noun'
  | 'name'
  | 'num'
  | 'verb'
  | 'quote'
  | 'mark'

/** The form of a verb; `past` is the finite past, `participle` the third form, `present` the form in -s. */
export type VerbForm = 'base' | 'present' | 'past' | 'participle' | 'ing'

/** A token's reading: its tag and, for verbs, lemma and form. */
export interface Reading {
  readonly tag: Tag
  readonly lemma: string
  readonly form: VerbForm | null
}
