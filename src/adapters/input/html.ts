import { Token, Tokenizer, TokenizerMode } from 'parse5'
import { type Decoded, decodeCharacters } from './html-characters.ts'
import {
  CELLS,
  CONTAINERS,
  DROPPED,
  ENDED_BY,
  ESCAPABLE_RAW_TEXT,
  FOREIGN,
  LINES,
  PARAGRAPHS,
  RAW_TEXT,
  VOID,
} from './html-tags.ts'
import { type Extracted, type TextCollector, textCollector } from './offset-map.ts'

/**
 * The text of an HTML page as a reader would see it, block by block, with the way back to the file. Nothing is
 * rendered, fetched or run: the standard's tokenizer (parse5) cuts the page into tags and characters, and no tree is
 * built, so that a page nested a million deep costs no more than a flat one. White space folds as in a browser,
 * blocks are set apart by an empty line, `<br>` is a line break, `<q>` gives its marks. Scripts, styles, navigation,
 * form controls and hidden elements are left out. All other characters stay as they are, NULs and controls included.
 */
export function htmlText(html: string): Extracted {
  const walk: Walk = { html, out: textCollector(), run: null, gap: '', gapAt: -1, drop: null, preformatted: 0 }
  const characters = (token: Token.CharacterToken) => extendRun(walk, token)
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onCharacter: characters,
      onNullCharacter: characters,
      onWhitespaceCharacter: characters,
      onStartTag(token) {
        flushRun(walk)
        const mode = walk.drop && FOREIGN.has(walk.drop.name) ? null : rawMode(token.tagName)
        if (mode !== null) tokenizer.state = mode
        startTag(walk, token)
      },
      onEndTag(token) {
        flushRun(walk)
        endTag(walk, token)
      },
      onComment: () => flushRun(walk),
      onDoctype: () => flushRun(walk),
      onEof: () => flushRun(walk),
    },
  )
  tokenizer.write(html, true)
  return walk.out.finish()
}

interface Walk {
  readonly html: string
  readonly out: TextCollector
  /** The characters since the last tag, from here to there in the file. */
  run: { readonly start: number; end: number } | null
  /** What is due before the next character: '', ' ', a tab, or line breaks. */
  gap: string
  /** Where in the file the white space stands that folds to the gap, or -1. */
  gapAt: number
  /** The element that is being left out, and how many of its like (or of its containers) are open inside. */
  drop: { readonly name: string; same: number; containers: number } | null
  /** Open `<pre>` elements. */
  preformatted: number
}

function rawMode(name: string): Tokenizer['state'] | null {
  if (name === 'script') return TokenizerMode.SCRIPT_DATA
  if (name === 'plaintext') return TokenizerMode.PLAINTEXT
  if (RAW_TEXT.has(name)) return TokenizerMode.RAWTEXT
  return ESCAPABLE_RAW_TEXT.has(name) ? TokenizerMode.RCDATA : null
}

function startTag(walk: Walk, token: Token.TagToken): void {
  const name = token.tagName
  if (walk.drop !== null && !endsDrop(walk, name)) {
    countInside(walk.drop, token, 1)
    return
  }
  walk.drop = null
  setApart(walk, name)
  if (VOID.has(name)) return
  if (DROPPED.has(name) || isHidden(token)) {
    if (!(token.selfClosing && FOREIGN.has(name))) walk.drop = { name, same: 0, containers: 0 }
  } else if (name === 'pre') walk.preformatted++
  else if (name === 'q') addMark(walk, '“')
}

function endTag(walk: Walk, token: Token.TagToken): void {
  const name = token.tagName
  const drop = walk.drop
  if (drop !== null) {
    if (name === drop.name && drop.same === 0) walk.drop = null
    else if (ENDED_BY.has(drop.name) && CONTAINERS.has(name) && drop.containers === 0) walk.drop = null
    else countInside(drop, token, -1)
    if (walk.drop !== null) return
  }
  setApart(walk, name)
  if (drop?.name === name) return
  if (name === 'pre') walk.preformatted = Math.max(0, walk.preformatted - 1)
  else if (name === 'q') walk.out.insert('”')
}

/** `<p hidden>one<p>two`: the second paragraph ends the first one, and with it what is left out. */
function endsDrop(walk: Walk, name: string): boolean {
  const drop = walk.drop
  return drop !== null && drop.containers === 0 && ENDED_BY.get(drop.name)?.has(name) === true
}

function countInside(drop: NonNullable<Walk['drop']>, token: Token.TagToken, step: 1 | -1): void {
  const name = token.tagName
  if (VOID.has(name) || (step === 1 && token.selfClosing && FOREIGN.has(drop.name))) return
  if (name === drop.name) drop.same = Math.max(0, drop.same + step)
  if (CONTAINERS.has(name)) drop.containers = Math.max(0, drop.containers + step)
}

function isHidden(token: Token.TagToken): boolean {
  if (Token.getTokenAttr(token, 'hidden') !== null) return true
  const style = Token.getTokenAttr(token, 'style')
  return style !== null && /(?:^|[;\s])(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden)/i.test(style)
}

/** Line breaks count for more than a tab, a tab for more than a space. */
const GAPS = ['', ' ', '\t', '\n', '\n\n']

function widenGap(walk: Walk, gap: string): void {
  if (GAPS.indexOf(gap) > GAPS.indexOf(walk.gap)) walk.gap = gap
}

function setApart(walk: Walk, name: string): void {
  if (PARAGRAPHS.has(name)) widenGap(walk, '\n\n')
  else if (name === 'br' && walk.gap === '\n') walk.gap = '\n\n'
  else if (LINES.has(name)) widenGap(walk, '\n')
  else if (CELLS.has(name)) widenGap(walk, '\t')
}

function flushGap(walk: Walk): void {
  if (walk.gap !== '' && walk.out.length > 0) {
    if (walk.gap === ' ' && walk.gapAt >= 0) walk.out.put(' ', walk.gapAt)
    else walk.out.insert(walk.gap)
  }
  walk.gap = ''
  walk.gapAt = -1
}

function addMark(walk: Walk, mark: string): void {
  flushGap(walk)
  walk.out.insert(mark)
}

/**
 * The tokenizer cuts words from white space, and places a reference at such a cut by its last character only. From tag
 * to tag its places are right, so characters are taken in one piece.
 */
function extendRun(walk: Walk, token: Token.CharacterToken): void {
  if (walk.drop !== null || token.location === null) return
  const { startOffset, endOffset } = token.location
  if (walk.run === null) walk.run = { start: startOffset, end: endOffset }
  else walk.run.end = endOffset
}

function flushRun(walk: Walk): void {
  const { run } = walk
  walk.run = null
  if (run === null) return
  for (const piece of decodeCharacters(walk.html.slice(run.start, run.end), run.start)) {
    if (walk.preformatted > 0) addAsIs(walk, piece)
    else addFolded(walk, piece)
  }
}

function addAsIs(walk: Walk, { characters, fileStart }: Decoded): void {
  flushGap(walk)
  walk.out.put(characters, fileStart)
}

/** White space of the file folds to one space; a no-break space is a character like others. */
function addFolded(walk: Walk, { characters, fileStart }: Decoded): void {
  let at = 0
  for (const match of characters.matchAll(/[ \t\n\f\r]+/g)) {
    const end = match.index + match[0].length
    if (match[0] === ' ' && match.index > at && end < characters.length) continue
    if (match.index > at) addAsIs(walk, { characters: characters.slice(at, match.index), fileStart: fileStart + at })
    if (walk.gap === '') walk.gapAt = fileStart + match.index
    widenGap(walk, ' ')
    at = end
  }
  if (at < characters.length) addAsIs(walk, { characters: characters.slice(at), fileStart: fileStart + at })
}
