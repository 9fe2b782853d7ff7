import { type TokenHandler, Tokenizer } from 'parse5'

/** A decoded stretch: `characters` stand for the source from `fileStart` on; one to one unless they were a reference. */
export interface Decoded {
  readonly characters: string
  readonly fileStart: number
}

/** `&name;`, `&#1234;`, `&#x4E2;`: the longest known name has 31 letters. */
const REFERENCE = /&(?:#[xX]?[0-9a-fA-F]{1,10}|[a-zA-Z][a-zA-Z0-9]{0,31});?/g

/**
 * The characters of a stretch of HTML text, references decoded, each with its offset in the file. CR LF stays as it
 * is: white space is folded later.
 */
export function decodeCharacters(raw: string, fileStart: number): readonly Decoded[] {
  if (!raw.includes('&')) return [{ characters: raw, fileStart }]
  const decoded: Decoded[] = []
  let at = 0
  for (const match of raw.matchAll(REFERENCE)) {
    const characters = decodeReference(match[0])
    if (characters === match[0]) continue
    // A name without its semicolon may be the head of a longer run: "&notit" is "¬" and "it".
    const kept = commonTail(characters, match[0])
    const end = match.index + match[0].length - kept
    if (match.index > at) decoded.push({ characters: raw.slice(at, match.index), fileStart: fileStart + at })
    decoded.push({ characters: characters.slice(0, characters.length - kept), fileStart: fileStart + match.index })
    at = end
  }
  if (at < raw.length) decoded.push({ characters: raw.slice(at), fileStart: fileStart + at })
  return decoded
}

function commonTail(decoded: string, reference: string): number {
  let length = 0
  while (length < decoded.length - 1 && decoded.at(-1 - length) === reference.at(-1 - length)) length++
  return length
}

const CACHE_ENTRIES = 2000
const cache = new Map<string, string>()

/** The standard's own tokenizer decodes one reference; the frequent ones are remembered. */
function decodeReference(reference: string): string {
  const known = cache.get(reference)
  if (known !== undefined) return known
  let characters = ''
  const collect = (token: { chars: string }) => {
    characters += token.chars
  }
  new Tokenizer({ sourceCodeLocationInfo: false }, handler(collect)).write(reference, true)
  if (cache.size < CACHE_ENTRIES) cache.set(reference, characters)
  return characters
}

function handler(collect: (token: { chars: string }) => void): TokenHandler {
  const ignore = () => {}
  return {
    onCharacter: collect,
    onNullCharacter: collect,
    onWhitespaceCharacter: collect,
    onStartTag: ignore,
    onEndTag: ignore,
    onComment: ignore,
    onDoctype: ignore,
    onEof: ignore,
  }
}
