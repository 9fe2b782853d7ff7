import type { Bounds } from '../../model/index.ts'
import type { Quotation } from './quotations.ts'

/** What a token is made of; what it does in its sentence is its tag (see tagger). */
export type TokenKind = 'word' | 'number' | 'mark' | 'quote'

/** One word, number or mark of the source, never changed, with the folded form that rules compare. */
export interface Token extends Bounds {
  /** `quote`: a quotation mark; in the tokens of a sentence, a whole quotation of speech. */
  readonly kind: TokenKind
  /** As written. */
  readonly text: string
  /** Lower case, with curly apostrophes straightened: for comparison only. */
  readonly lower: string
  /** Starts with an upper-case letter. */
  readonly capital: boolean
  /** In the tokens of a sentence: the quotation of speech that this token stands for. */
  readonly quotation?: Quotation
}
