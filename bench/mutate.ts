import { type Random, randomOf, seedOf } from './random.ts'

/** No mutated text is longer than this (UTF-16 code units), so that many can be read. */
export const LONGEST_INPUT = 4096

const QUOTES = [...'"“”„‟‘’‚‛«»‹›「」『』\'`´']
const BIDI = [...'\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u061c']
const INVISIBLE = ['\u200b', '\u200c', '\u200d', '\ufeff', '\u00ad', '\u2060', '\u0000', '\u0007', '\u001b[31m']
const BREAKS = ['\n', '\n\n', '\r\n', '\r', '\t', '\u2028', '\u2029', '\u0085', '\u00a0', '\n\n\n\n']
const HALVES = ['\ud800', '\udbff', '\udc00', '\udfff', '👋', '👩‍👩‍👧', 'e\u0301', '\u0301\u0302\u0303', 'İ', 'ß', 'ﬁ']
const MARKS = [...':;,.!?…—–-()[]{}<>/\\|*#_~^%$€&@+=']
const SCRIPTS = ['دفتر مقام معظم رهبری', 'Ҷумҳурии Тоҷикистон', '二〇二二年', '۱۴۰۱/۳/۹', 'ʻ', '٪', '١٢٣']
const CUES = [
  ...[
    ' said that ',
    ' stressed: ',
    ' noted ',
    ', adding: ',
    ', noting that ',
    'According to ',
    ' called for ',
    ' agreed to ',
  ],
  ...[
    ' must ',
    ' is ready to ',
    ' will sign ',
    ' discussed ',
    ' praised ',
    ' thanked ',
    ' and ',
    ' that ',
    ' he said, ',
  ],
]
const LABELS = [
  ...['\nVladimir Putin: ', '\nQuestion: ', '\nMINISTER LIND: ', '\nMr. Varga: ', '\n- ', '\n1. ', '\n# ', '\n* * *\n'],
  ...[
    '12 March 2021',
    ' by 2030',
    ' next year',
    ' 31 February 2020',
    '9 Khordad 1401',
    ' (Monday) ',
    ' U.S. ',
    ' H.E. ',
  ],
]
const ODD_PIECES = [QUOTES, BIDI, INVISIBLE, BREAKS, HALVES, MARKS, SCRIPTS, CUES, LABELS]

/** Changes a text at one place; gets the other texts too, to take pieces from. */
type Mutation = (text: string, random: Random, others: readonly string[]) => string

interface Stretch {
  readonly start: number
  readonly end: number
}

/** A stretch of the text, mostly short. */
function stretchOf(text: string, random: Random): Stretch {
  const start = random.whole(text.length + 1)
  const reach = random.oneOf([1, 4, 20, 120, 800])
  return { start, end: Math.min(text.length, start + random.whole(reach) + 1) }
}

const deleteStretch: Mutation = (text, random) => {
  const { start, end } = stretchOf(text, random)
  return text.slice(0, start) + text.slice(end)
}

const duplicateStretch: Mutation = (text, random) => {
  const { start, end } = stretchOf(text, random)
  const times = random.oneOf([1, 1, 2, 8])
  return text.slice(0, end) + text.slice(start, end).repeat(times) + text.slice(end)
}

const swapStretches: Mutation = (text, random) => {
  const [a, b] = [stretchOf(text, random), stretchOf(text, random)]
  const [first, second] = a.start <= b.start ? [a, b] : [b, a]
  if (first.end > second.start) return text
  const between = text.slice(first.end, second.start)
  const swapped = text.slice(second.start, second.end) + between + text.slice(first.start, first.end)
  return text.slice(0, first.start) + swapped + text.slice(second.end)
}

const insertOddPiece: Mutation = (text, random) => {
  const at = random.whole(text.length + 1)
  const piece = random.oneOf<string>(random.oneOf<readonly string[]>(ODD_PIECES))
  return text.slice(0, at) + piece.repeat(random.oneOf([1, 1, 1, 2, 9])) + text.slice(at)
}

const replaceUnit: Mutation = (text, random) => {
  const at = random.whole(text.length)
  return (
    text.slice(0, at) +
    String.fromCharCode(random.oneOf([random.whole(128), random.whole(0x10000)])) +
    text.slice(at + 1)
  )
}

const spliceOther: Mutation = (text, random, others) => {
  const other = random.oneOf(others)
  return text.slice(0, random.whole(text.length + 1)) + other.slice(random.whole(other.length + 1))
}

const truncate: Mutation = (text, random) => {
  const at = random.whole(text.length + 1)
  return random.next() < 0.5 ? text.slice(0, at) : text.slice(at)
}

const changeCase: Mutation = (text, random) => {
  const { start, end } = stretchOf(text, random)
  const piece = text.slice(start, end)
  return text.slice(0, start) + (random.next() < 0.5 ? piece.toUpperCase() : piece.toLowerCase()) + text.slice(end)
}

const dropBlanks: Mutation = (text, random) => {
  const { start, end } = stretchOf(text, random)
  return text.slice(0, start) + text.slice(start, end).replace(/\s+/g, '') + text.slice(end)
}

/** Insertions weigh more: most faults come from a mark where none is expected. */
const MUTATIONS: readonly Mutation[] = [
  ...[insertOddPiece, insertOddPiece, insertOddPiece, insertOddPiece, deleteStretch, deleteStretch],
  ...[duplicateStretch, swapStretches, replaceUnit, spliceOther, truncate, changeCase, dropBlanks],
]

/** Input `number` of the series of a seed: a window of one of the texts after 1 to 12 mutations. */
export function mutatedInput(bases: readonly string[], seed: number, number: number): string {
  const random = randomOf(seedOf(seed, number))
  let text = windowOf(random.oneOf(bases), random)
  const mutations = random.oneOf([1, 2, 3, 5, 8, 12])
  for (let done = 0; done < mutations; done++)
    text = random.oneOf(MUTATIONS)(text, random, bases).slice(0, LONGEST_INPUT)
  return text
}

function windowOf(text: string, random: Random): string {
  const length = random.oneOf([300, 1000, 2000, LONGEST_INPUT])
  const start = random.next() < 0.4 ? 0 : random.whole(Math.max(1, text.length - length))
  return text.slice(start, start + length)
}
