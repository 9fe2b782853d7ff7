/**
 * A stretch of the stored source: half-open, in UTF-16 code units, with its characters repeated.
 * Invariant everywhere in Paygir: `source.slice(start, end) === text`.
 */
export interface Span {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** The span `[start, end)` of `source`. Throws RangeError when the bounds do not lie in the source in order. */
export function spanOf(source: string, start: number, end: number): Span {
  if (!(start >= 0 && start <= end && end <= source.length)) {
    throw new RangeError(`span ${start}–${end} does not lie in a source of ${source.length} code units`)
  }
  return { start, end, text: source.slice(start, end) }
}

/** True when the span repeats exactly the characters that it points at. */
export function fitsSource(source: string, span: Span): boolean {
  return (
    span.start >= 0 &&
    span.start <= span.end &&
    span.end <= source.length &&
    source.slice(span.start, span.end) === span.text
  )
}

/** True when the two stretches share at least one code unit. */
export function overlaps(a: Bounds, b: Bounds): boolean {
  return a.start < b.end && b.start < a.end
}

/** True when `inner` lies wholly within `outer`. */
export function contains(outer: Bounds, inner: Bounds): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** Where something stands, without its characters. */
export interface Bounds {
  readonly start: number
  readonly end: number
}
