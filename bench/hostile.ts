/** An input that is meant to be slow. */
export interface HostileInput {
  readonly name: string
  /** Repeated up to the wanted length. */
  readonly piece: string
  /** Closes what the pieces open, so that the other end of the text matters too. */
  readonly ending?: string
}

/** What a reader that looks back or ahead without a bound trips over. */
export const HOSTILE_INPUTS: readonly HostileInput[] = [
  { name: 'straight quotes', piece: '"' },
  { name: 'opening quotes', piece: '“' },
  { name: 'closing quotes', piece: '”' },
  { name: 'nested quotes', piece: '“‘«„' },
  { name: 'quotes that open each paragraph', piece: '\n\n“A word' },
  { name: 'quotes in every word', piece: '"a" ' },
  { name: 'apostrophes', piece: "states' " },
  { name: 'opening brackets', piece: '(' },
  { name: 'brackets that close at the end', piece: '([{', ending: ')]}' },
  { name: 'that that that', piece: 'that ' },
  { name: 'said said', piece: 'said ' },
  { name: 'said that', piece: 'said that ' },
  { name: 'he said, she said', piece: 'he said, she said, ' },
  { name: 'adding, noting, stressing', piece: ', adding, noting, stressing' },
  { name: 'according to', piece: 'according to ' },
  { name: 'commas', piece: ',' },
  { name: 'commas between words', piece: 'trade, ' },
  { name: 'colons', piece: ':' },
  { name: 'colons between words', piece: 'noted: ' },
  { name: 'full stops', piece: '.' },
  { name: 'one endless word', piece: 'a' },
  { name: 'one endless sentence', piece: 'the road of the bridge in the town ' },
  { name: 'words without blanks', piece: 'said,that.he:noted;' },
  { name: 'hyphens', piece: 'a-' },
  { name: 'dashes', piece: '— ' },
  { name: 'newlines', piece: '\n' },
  { name: 'carriage returns and newlines', piece: '\r\n' },
  { name: 'blanks', piece: ' ' },
  { name: 'tabs', piece: '\t' },
  { name: 'one word a line', piece: 'Meeting\n' },
  { name: 'one word a paragraph', piece: 'said\n\n' },
  { name: 'speaker labels', piece: 'Otto Varga: ' },
  { name: 'speaker labels on lines', piece: 'Otto Varga:\n' },
  { name: 'list items', piece: '\n- build' },
  { name: 'Mr. Mr. Mr.', piece: 'Mr. ' },
  { name: 'U.S.U.S.', piece: 'U.S.' },
  { name: 'and and and', piece: 'and ' },
  { name: 'and between names', piece: 'Norland and ' },
  { name: 'capitalised words', piece: 'Norland ' },
  { name: 'other capitalised words', piece: 'Otto Varga Edda Lind ' },
  { name: 'President of the President', piece: 'President of the ' },
  { name: 'pronouns', piece: 'He he they she it ' },
  { name: 'capitals', piece: 'SAID ' },
  { name: 'Treaty on Treaty on', piece: 'Treaty on ' },
  { name: 'Agreement, Protocol, and', piece: 'the Agreement on Trade, the Protocol, and ' },
  { name: 'must and will', piece: 'must will is ready to ' },
  { name: 'agreed to', piece: 'agreed to ' },
  { name: 'fields of cooperation', piece: 'cooperation in energy and trade ' },
  { name: 'levels', piece: 'growth of 5 percent of ' },
  { name: 'digits', piece: '7' },
  { name: 'digits between blanks', piece: '12 ' },
  { name: 'digits with marks', piece: '1,000.' },
  { name: 'dates', piece: '12 March 2021 ' },
  { name: 'months', piece: 'May ' },
  { name: 'dates with slashes', piece: '3/5/' },
  { name: 'relative dates', piece: 'next year this month today ' },
  { name: 'Persian digits', piece: '۱۴۰۱/' },
  { name: 'another script', piece: 'جمهوری ' },
  { name: 'zero-width characters', piece: '\u200b' },
  { name: 'zero-width characters in words', piece: 'sa\u200cid ' },
  { name: 'lone surrogates', piece: '\ud800' },
  { name: 'surrogates the wrong way round', piece: '\udc00\ud800' },
  { name: 'combining marks', piece: '\u0301' },
  { name: 'bidi controls', piece: '\u202e' },
  { name: 'NULs', piece: '\u0000' },
  { name: 'emoji', piece: '👩‍👩‍👧' },
  { name: 'tags', piece: '<p><b>' },
]

/** The input at a length in UTF-16 code units. */
export function hostileText({ piece, ending = '' }: HostileInput, length: number): string {
  const half = ending === '' ? length : Math.floor(length / 2)
  const text = piece.repeat(Math.ceil(half / piece.length)).slice(0, half)
  return text + ending.repeat(Math.ceil((length - half) / Math.max(1, ending.length))).slice(0, length - half)
}
