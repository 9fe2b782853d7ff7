import type { Bounds } from '../../model/index.ts'

/** A line or paragraph of the source, without outer blanks, numbered from the top. */
export interface Block extends Bounds {
  /** True when a blank line (or the start of the text) stands before it. */
  readonly afterBlank: boolean
}

const LINE_END = /\r\n|[\n\r\u2028\u2029\f\v]/g
const SENTENCE_CLOSED = /[.!?:;…”"»)\]]$/u
const STARTS_LOWER = /^\p{Ll}/u
const LIST_MARK = /^(?:[-–—•*·▪‣]|\(?\p{N}{1,2}[.)]|\(?[a-z][.)])\s/u

/** The longest line that a typed page, a terminal or a mail program breaks at. */
const WRAP_COLUMN = 100
/** A wrapped line is filled: one shorter than this ended on purpose. */
const FILLED_COLUMN = 50

/** Splits the source into paragraphs; lines that were only wrapped are taken together. */
export function splitBlocks(source: string): Block[] {
  const lines = splitLines(source)
  const wrapped = looksWrapped(source, lines)
  const blocks: Block[] = []
  for (const line of lines) {
    const last = blocks.at(-1)
    if (last && !line.afterBlank && continues(source, { last, line, wrapped })) {
      blocks[blocks.length - 1] = { ...last, end: line.end }
    } else blocks.push(line)
  }
  return blocks
}

/** True when a line opens with a bullet, a dash or a number of a list. */
export function isListItem(source: string, block: Bounds): boolean {
  return LIST_MARK.test(source.slice(block.start, Math.min(block.end, block.start + 8)))
}

function splitLines(source: string): Block[] {
  const lines: Block[] = []
  let from = 0
  let afterBlank = true
  const push = (to: number): void => {
    const line = trimmed(source, { start: from, end: to })
    if (line.start < line.end) lines.push({ ...line, afterBlank })
    afterBlank = line.start >= line.end
  }
  for (const match of source.matchAll(LINE_END)) {
    push(match.index)
    from = match.index + match[0].length
  }
  push(source.length)
  return lines
}

/** The same stretch without blanks and byte order marks at its ends. */
export function trimmed(source: string, { start, end }: Bounds): Bounds {
  let from = start
  let to = end
  while (from < to && isBlank(source.charCodeAt(from))) from++
  while (to > from && isBlank(source.charCodeAt(to - 1))) to--
  return { start: from, end: to }
}

function isBlank(code: number): boolean {
  return code <= 32 || code === 0xa0 || code === 0xfeff || (code >= 0x2000 && code <= 0x200b) || code === 0x3000
}

/** True when lines break in mid-sentence: filled lines, and most that follow one begin in lower case. A list of titles does not. */
function looksWrapped(source: string, lines: readonly Block[]): boolean {
  let joints = 0
  let broken = 0
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i - 1]
    const next = lines[i]
    if (!line || !next || next.afterBlank) continue
    const length = line.end - line.start
    if (length > WRAP_COLUMN) return false
    joints++
    if (length >= FILLED_COLUMN && STARTS_LOWER.test(source.slice(next.start, next.start + 2))) broken++
  }
  return joints >= 4 && broken / joints >= 0.4
}

const DATE_LINE = /^(?:\p{Lu}\p{L}+ \d{1,2}, \d{4}|\d{1,2} \p{Lu}\p{L}+ \d{4})\s*$/u

function continues(source: string, { last, line, wrapped }: { last: Block; line: Block; wrapped: boolean }): boolean {
  if (isListItem(source, line) || DATE_LINE.test(source.slice(line.start, Math.min(line.end, line.start + 40))))
    return false
  const lastLine = source.slice(Math.max(last.start, lastLineStart(source, last.end)), last.end)
  if (wrapped) return lastLine.length >= FILLED_COLUMN
  const open = !SENTENCE_CLOSED.test(lastLine)
  return open && lastLine.length >= FILLED_COLUMN && STARTS_LOWER.test(source.slice(line.start, line.start + 2))
}

function lastLineStart(source: string, end: number): number {
  let at = end
  while (at > 0 && !/[\n\r\u2028\u2029]/.test(source[at - 1] ?? '')) at--
  return at
}
