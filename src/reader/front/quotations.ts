import { type Bounds, type Issue, spanOf } from '../../model/index.ts'
import { type Block, trimmed } from './blocks.ts'
import type { Token } from './token.ts'

/** A stretch between quotation marks, with one segment per paragraph where each paragraph opens it anew. */
export interface Quotation {
  /** Offset of the first opening mark, and behind the last closing mark (or the end of the text held). */
  readonly start: number
  readonly end: number
  /** Inside the marks, one `[start, end)` each time the quotation opens. */
  readonly segments: readonly { readonly start: number; readonly end: number }[]
  readonly closed: boolean
  /** The segments without the comma or full stop before the closing mark: what was said. */
  readonly spoken: readonly Bounds[]
  /** The last character inside that is no blank, or '' when there is none. */
  readonly lastCharacter: string
}

interface OpenQuotation {
  start: number
  segmentStart: number
  segments: { start: number; end: number }[]
}

type Role = 'open' | 'close' | 'reopen'

const OPENING = new Set(['“', '„', '«'])
const CLOSING = new Set(['”', '‟', '»'])
const SENTENCE_END = new Set(['.', '!', '?', '…', '."'])

/**
 * Pairs quotation marks of all kinds over the blocks of a text. It never fails: a mark that fits nowhere is
 * reported and left as an ordinary mark. A quotation ends with its block unless the next block opens it anew.
 */
export function findQuotations(
  source: string,
  blocks: readonly { block: Block; tokens: readonly Token[] }[],
): { quotations: Quotation[]; issues: Issue[] } {
  const quotations: Quotation[] = []
  const issues: Issue[] = []
  let open: OpenQuotation | null = null
  for (let b = 0; b < blocks.length; b++) {
    const { block, tokens } = blocks[b] as { block: Block; tokens: readonly Token[] }
    const marks = tokens.flatMap((token, i) => (token.kind === 'quote' ? [i] : []))
    for (let m = 0; m < marks.length; m++) {
      const at = marks[m] as number
      const mark = tokens[at] as Token
      const next = marks[m + 1]
      const role = roleOf({
        source,
        tokens,
        at,
        next: next === undefined ? null : (tokens[next] as Token),
        open: open !== null,
      })
      if (role === 'open') open = { start: mark.start, segmentStart: mark.end, segments: [] }
      else if (role === 'reopen' && open) {
        closeSegment(source, open, tokens[at - 1]?.end ?? block.start)
        open.segmentStart = mark.end
      } else if (role === 'close' && open) {
        quotations.push(finish(source, open, { innerEnd: mark.start, end: mark.end, closed: true }))
        open = null
      } else report(issues, () => oddMark(source, mark))
    }
    if (open && !opensWithQuote(blocks[b + 1]?.tokens)) {
      report(issues, neverClosed(source, open.start))
      quotations.push(finish(source, open, { innerEnd: block.end, end: block.end, closed: false }))
      open = null
    } else if (open) closeSegment(source, open, block.end)
  }
  return { quotations, issues }
}

interface MarkPlace {
  source: string
  tokens: readonly Token[]
  at: number
  next: Token | null
  open: boolean
}

function roleOf(place: MarkPlace): Role {
  const { tokens, at, open, source } = place
  const mark = tokens[at] as Token
  const atStart = at === 0
  const startsAnew = atStart || SENTENCE_END.has(tokens[at - 1]?.text ?? '')
  if (OPENING.has(mark.text)) return open ? (startsAnew ? 'reopen' : 'close') : 'open'
  if (CLOSING.has(mark.text)) return 'close'
  if (!open) return 'open'
  const spaceBefore = atStart || source.charCodeAt(mark.start - 1) <= 32
  const spaceAfter = mark.end >= source.length || source.charCodeAt(mark.end) <= 32
  if (!startsAnew || !spaceBefore) return 'close'
  if (!spaceAfter) return 'reopen'
  return place.next && closesByShape(source, place.next) ? 'reopen' : 'close'
}

/** `nations." Then`: a mark that leans on the word before it. */
function closesByShape(source: string, mark: Token): boolean {
  const spaceBefore = source.charCodeAt(mark.start - 1) <= 32
  const spaceAfter = mark.end >= source.length || source.charCodeAt(mark.end) <= 32
  return !spaceBefore && spaceAfter
}

function opensWithQuote(tokens: readonly Token[] | undefined): boolean {
  const first = tokens?.[0]
  return first?.kind === 'quote' && !CLOSING.has(first.text)
}

function closeSegment(source: string, open: OpenQuotation, end: number): void {
  const inner = trimmed(source, { start: open.segmentStart, end: Math.max(open.segmentStart, end) })
  if (inner.end > inner.start) open.segments.push(inner)
  open.segmentStart = end
}

function finish(
  source: string,
  open: OpenQuotation,
  { innerEnd, end, closed }: { innerEnd: number; end: number; closed: boolean },
): Quotation {
  closeSegment(source, open, innerEnd)
  const last = open.segments.at(-1)
  return {
    start: open.start,
    end,
    segments: open.segments,
    spoken: open.segments.flatMap((segment) => withoutStop(source, segment)),
    closed,
    lastCharacter: last ? (source[last.end - 1] ?? '') : '',
  }
}

function withoutStop(source: string, { start, end }: Bounds): Bounds[] {
  const last = source[end - 1]
  const cut = last === '.' || last === ',' ? end - 1 : end
  return cut > start ? [{ start, end: cut }] : []
}

/** Marks of a text that is nothing but odd marks are not all reported: so many tell the tale. */
const MOST_ISSUES = 40

function report(issues: Issue[], issue: () => Issue): void {
  if (issues.length < MOST_ISSUES) issues.push(issue())
}

function oddMark(source: string, mark: Token): Issue {
  return {
    code: 'QUOTE_NOT_OPENED',
    severity: 'note',
    span: spanOf(source, mark.start, mark.end),
    message: 'A closing quotation mark has no opening one before it; it was read as an ordinary mark.',
  }
}

function neverClosed(source: string, start: number): () => Issue {
  return () => ({
    code: 'QUOTE_NOT_CLOSED',
    severity: 'warning',
    span: spanOf(source, start, start + 1),
    message: 'A quotation opens here and is never closed; it was read to the end of its paragraph.',
  })
}
