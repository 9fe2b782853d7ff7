import { type Issue, type IssueCode, spanOf } from '../../model/index.ts'

interface OddCharacters {
  readonly code: IssueCode
  readonly pattern: RegExp
  readonly severity: Issue['severity']
  readonly what: string
}

/** So many places of one kind are pinned; the last issue says how many more there are. */
const PINNED = 20

const ODD: readonly OddCharacters[] = [
  { code: 'BYTE_ORDER_MARK', pattern: /^\ufeff/g, severity: 'note', what: 'The text opens with a byte order mark' },
  { code: 'NUL_CHARACTER', pattern: /\0+/g, severity: 'warning', what: 'A NUL character stands in the text' },
  {
    code: 'LONE_SURROGATE',
    pattern: /\p{Cs}/gu,
    severity: 'warning',
    what: 'Half of a character (a lone surrogate) stands in the text',
  },
  {
    code: 'BIDI_CONTROL',
    pattern: /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g,
    severity: 'warning',
    what: 'A control character that turns the direction of the text stands here',
  },
  // U+200C and U+200D belong to Persian spelling: between Arabic letters they are no oddity.
  {
    code: 'ZERO_WIDTH',
    pattern: /(?<!\p{Script=Arabic})[\u200c\u200d]+|[\u200b\u2060]+|(?<!^)\ufeff+/gu,
    severity: 'note',
    what: 'An invisible character of no width stands in the text',
  },
  {
    code: 'CONTROL_CHARACTER',
    // biome-ignore lint/suspicious/noControlCharactersInRegex: looking for them is the point.
    pattern: /[\x01-\x08\x0e-\x1f\x7f-\x9f]+/g,
    severity: 'warning',
    what: 'A control character stands in the text',
  },
]

/** Reports characters that a reader of the page would not see or expect. Nothing is changed. */
export function findOddCharacters(source: string): Issue[] {
  return ODD.flatMap((odd) => issuesOf(source, odd))
}

function issuesOf(source: string, { code, pattern, severity, what }: OddCharacters): Issue[] {
  const issues: Issue[] = []
  let count = 0
  for (const match of source.matchAll(pattern)) {
    count++
    if (count > PINNED) continue
    const span = spanOf(source, match.index, match.index + match[0].length)
    issues.push({ code, severity, span, message: `${what}; it was left as it is.` })
  }
  if (count > PINNED) {
    const more = count - PINNED
    issues.push({ code, severity, span: null, message: `${what} at ${more} more places.`, values: { more } })
  }
  return issues
}
