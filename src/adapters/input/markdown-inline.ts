/** Characters of the source that are left out, and what stands in their place, if anything. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly insert?: string
}

/** An escape; a run of emphasis or code marks; a bracket; a comment, tag or address in angle brackets. */
const MARK = /\\[!-/:-@[-`{-~]|\*{1,3}|_{1,3}|~~|`{1,3}|!?\[|\]|<!--|<[^<>\s][^<>\n]{0,300}>/g

interface Walk {
  readonly source: string
  readonly end: number
  readonly edits: Edit[]
  /** Where an emphasis mark of each kind was opened last. */
  readonly opened: Map<string, number>
  readonly brackets: { readonly at: number; readonly image: boolean }[]
  /** For each closing mark, where the next one stands at or after the place last asked for. */
  readonly nextClose: Map<string, number>
  /** Marks before this place belong to something left out already. */
  skipTo: number
}

/** The marks inside one paragraph, `[start, end)` of the source. Linear: nothing is looked for twice. */
export function inlineEdits(source: string, start: number, end: number): Edit[] {
  const walk: Walk = { source, end, edits: [], opened: new Map(), brackets: [], nextClose: new Map(), skipTo: start }
  for (const match of source.slice(start, end).matchAll(MARK)) {
    const at = start + match.index
    if (at >= walk.skipTo) takeMark(walk, match[0], at)
  }
  return walk.edits
}

function takeMark(walk: Walk, mark: string, at: number): void {
  if (mark.startsWith('\\')) walk.edits.push({ start: at, end: at + 1 })
  else if (mark.endsWith('[')) walk.brackets.push({ at, image: mark.startsWith('!') })
  else if (mark === ']') closeBracket(walk, at)
  else if (mark === '<!--') dropComment(walk, at)
  else if (mark.startsWith('<')) takeAngle(walk, mark, at)
  else pairEmphasis(walk, mark, at)
}

/** `<https://example.org>` keeps the address; `<br>` and `</b>` go; `a < b and c > d` stays. */
function takeAngle(walk: Walk, mark: string, at: number): void {
  const end = at + mark.length
  if (/^<(?:https?:\/\/|mailto:|[\w.+-]{1,64}@)[^\s]+>$/.test(mark)) {
    walk.edits.push({ start: at, end: at + 1 }, { start: end - 1, end })
    walk.skipTo = end
  } else if (/^<\/?[a-zA-Z][a-zA-Z0-9-]*(?:[\s/][^<>]*)?>$/.test(mark)) walk.edits.push({ start: at, end })
}

function dropComment(walk: Walk, at: number): void {
  const close = nextClose(walk, '-->', at)
  if (close === null) return
  walk.edits.push({ start: at, end: close + 3 })
  walk.skipTo = close + 3
}

/** `[words](address)` and `[words][3]` keep the words; `![words](address)` keeps nothing; `[sic]` stays. */
function closeBracket(walk: Walk, at: number): void {
  const open = walk.brackets.pop()
  if (open === undefined) return
  const end = targetEnd(walk, at + 1)
  if (end < 0) return
  if (open.image) walk.edits.push({ start: open.at, end })
  else walk.edits.push({ start: open.at, end: open.at + 1 }, { start: at, end })
  walk.skipTo = end
}

/** The end of `(address)` or `[3]` at `at`, or -1. */
function targetEnd(walk: Walk, at: number): number {
  if (walk.source[at] === '(') {
    const close = nextClose(walk, ')', at)
    return close === null ? -1 : close + 1
  }
  const reference = /^\[[^\][\n]{0,80}\]/.exec(walk.source.slice(at, Math.min(at + 82, walk.end)))
  return reference === null ? -1 : at + reference[0].length
}

/** The next `mark` of the paragraph from `at` on, or null. Asked for in order of the text, it looks at nothing twice. */
function nextClose(walk: Walk, mark: string, at: number): number | null {
  const known = walk.nextClose.get(mark) ?? -1
  if (known >= at) return Number.isFinite(known) ? known : null
  const found = walk.source.slice(at, walk.end).indexOf(mark)
  walk.nextClose.set(mark, found < 0 ? Number.POSITIVE_INFINITY : at + found)
  return found < 0 ? null : at + found
}

/** A mark closes the last open one of its kind, or opens one; `5 * 3` and a footnote's star are left alone. */
function pairEmphasis(walk: Walk, mark: string, at: number): void {
  const before = walk.source[at - 1] ?? ' '
  const after = walk.source[at + mark.length] ?? ' '
  const inWord = mark.startsWith('_')
  const canClose = !/\s/.test(before) && !(inWord && /[\p{L}\p{Nd}]/u.test(after))
  const canOpen = !/\s/.test(after) && !(inWord && /[\p{L}\p{Nd}]/u.test(before))
  const opened = walk.opened.get(mark)
  if (canClose && opened !== undefined) {
    walk.edits.push({ start: opened, end: opened + mark.length }, { start: at, end: at + mark.length })
    walk.opened.delete(mark)
  } else if (canOpen) walk.opened.set(mark, at)
}
