import { type Span, spanOf } from '../../model/index.ts'

/** So far behind its name a text says of a document that it is in force, in UTF-16 units. */
const REACH = 120
/** "entered into force", "is in force"; not "has not entered", "until it enters". */
const IN_FORCE = /^[^.;!?\n]*?\b(?:(?:entered|came|has come) into force|(?:is|are|was|been|being|remains?) in force)\b/u
const NOT_SO = /\b(?:not|never|will|would|once|when|until|before|if|yet|after)\b|n['’]t\b/iu

/** The words by which the text says that the document at `span` is in force, with its name; null when it does not. */
export function saysInForce(text: string, { start, end }: Span): Span | null {
  const [words] = IN_FORCE.exec(text.slice(end, end + REACH)) ?? []
  return words === undefined || NOT_SO.test(words) ? null : spanOf(text, start, end + words.length)
}
