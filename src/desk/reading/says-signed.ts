import { type DateMention, type Span, spanOf } from '../../model/index.ts'

/** So far behind its name a text tells when a document was signed, in UTF-16 units. */
const REACH = 120
/** ", signed in Dushanbe on", ", which was signed by both ministers on": all that stands between the name and the day. */
const SIGNED = /^,? (?:(?:which|that) (?:was|were|had been) )?signed (?:[^.;!?\n]*? )?(?:on )?$/u
const NOT_SO = /\b(?:not|never|to be|will|would|until|before|if|yet)\b|n['’]t\b/iu

export interface SaidSigned {
  /** `YYYY-MM-DD`. */
  readonly on: string
  /** From the name to the day. */
  readonly span: Span
}

/** The day on which the text says, right behind its name, that the document at `span` was signed; null when it does not. */
export function saysSigned(text: string, { start, end }: Span, dates: readonly DateMention[]): SaidSigned | null {
  for (const { value, until, precision, span } of dates) {
    if (value === null || until !== null || precision !== 'day') continue
    if (span.start < end || span.start > end + REACH) continue
    const between = text.slice(end, span.start)
    if (SIGNED.test(between) && !NOT_SO.test(between)) return { on: value, span: spanOf(text, start, span.end) }
  }
  return null
}
