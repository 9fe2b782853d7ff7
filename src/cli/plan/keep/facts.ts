import { UsageError } from '../../error-codes.ts'
import { nearest } from '../../suggest.ts'

/** What can be set of a step, a body or a document, and how it is written. */
type Reader = (text: string, before: unknown, today: string) => unknown

const plain: Reader = (text) => text
const number: Reader = (text) => (/^-?[0-9]+(?:\.[0-9]+)?$/.test(text) ? Number(text) : text)
const yes: Reader = (text) => (text === 'true' ? true : text === 'false' ? false : text)
const list: Reader = (text) => text.split(',')
const numbers: Reader = (text) => text.split(',').map((part) => number(part, null, ''))
const span = (text: string) => text.split('..')
const spans: Reader = (text) => text.split(',').map(span)

/** `2026-01-03..2026-02-01` */
const done: Reader = (text, _before, today) => {
  const [start, end = start ?? ''] = span(text)
  checkPast('done', end, today)
  return { start, end }
}

/** What is done or has begun is a fact, and no fact is of a day to come. ISO days compare as they are written. */
function checkPast(option: string, day: string, today: string): void {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day) || day <= today) return
  throw new UsageError('E_BAD_VALUE', { option, word: day, suggestion: '', accepted: `… ${today}` })
}

/** `2026-01-03+15`: the first day, and the working days that are left from today on. */
const started: Reader = (text, _before, today) => {
  const [start = '', remaining = ''] = text.split('+')
  checkPast('started', start, today)
  return { start, remainingDays: number(remaining, null, '') }
}

/** `fixed`, or best, likeliest and worst case: `5/10/30`. */
const estimate: Reader = (text) => {
  if (text === 'fixed') return { shape: 'fixed' }
  const [low, likely, high] = text.split('/').map((part) => number(part, null, ''))
  return { shape: 'three-point', low, likely, high }
}

type Dated = { readonly from: string | null }

/** `4` from today on, `4@2027-01-01`, or several of them; lines of other days stay. */
const capacity: Reader = (text, before, today) => {
  const lines = text.split(',').map((part) => {
    const [units = '', from = today] = part.split('@')
    return { from, units: number(units, null, '') }
  })
  return laidOver(before, lines)
}

/** `thursday-closed`, always, or `thursday-closed@2027-01-01`. */
const weeks: Reader = (text, before) => {
  const lines = text.split(',').map((part) => {
    const [week, from = null] = part.split('@')
    return { from, week }
  })
  return laidOver(before, lines)
}

function laidOver(before: unknown, lines: readonly Dated[]): readonly Dated[] {
  const known = Array.isArray(before) ? (before as readonly Dated[]) : []
  const kept = known.filter(({ from }) => lines.every((line) => line.from !== from))
  return [...kept, ...lines].sort((a, b) => (a.from ?? '').localeCompare(b.from ?? '', 'en'))
}

interface Fact {
  /** Its name in files of settings. */
  readonly key: string
  readonly read: Reader
}

const named = (read: Reader, ...names: readonly string[]) =>
  Object.fromEntries(names.map((key): [string, Fact] => [key, { key, read }]))

/** Facts by what they are set of: the sections of a file of settings. */
export const FACTS = {
  steps: {
    ...named(number, 'days', 'returns', 'never'),
    ...named(plain, 'calendar', 'notBefore', 'due', 'latestEnd', 'fixedStart', 'note'),
    bodies: { key: 'bodies', read: list },
    windows: { key: 'windows', read: spans },
    skip: { key: 'skip', read: yes },
    done: { key: 'done', read: done },
    started: { key: 'started', read: started },
    estimate: { key: 'estimate', read: estimate },
  },
  bodies: {
    units: { key: 'capacity', read: capacity },
    week: { key: 'weeks', read: weeks },
    recess: { key: 'recess', read: spans },
    meets: { key: 'meets', read: numbers },
    note: { key: 'note', read: plain },
  },
  documents: {
    ...named(plain, 'due', 'route', 'note'),
    weight: { key: 'weight', read: number },
    exclude: { key: 'exclude', read: yes },
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Fact>>>>

export type FactSection = keyof typeof FACTS

/** A fact of each, as it is written. */
export const EXAMPLES: Readonly<Record<FactSection, string>> = {
  steps: 'days=30',
  bodies: 'units=4@2027-01-01',
  documents: 'due=2027-12-31',
}

/**
 * The settings of one step, body or document with what is given laid over them: `days=20`, and `due=` to take it back.
 * Values of another shape are left for `readPlanSettings` to refuse. Throws UsageError E_WRONG_FACT, E_BAD_VALUE.
 */
export function withFacts(
  section: FactSection,
  { before, words, today }: { readonly before: object; readonly words: readonly string[]; readonly today: string },
): Readonly<Record<string, unknown>> {
  const facts: Readonly<Record<string, Fact>> = FACTS[section]
  const after: Record<string, unknown> = { ...before }
  for (const word of words) {
    const at = word.indexOf('=')
    if (at < 1) throw new UsageError('E_WRONG_FACT', { word, example: EXAMPLES[section] })
    const [name, text] = [word.slice(0, at), word.slice(at + 1)]
    const fact = Object.hasOwn(facts, name) ? facts[name] : undefined
    if (fact === undefined) throw unknownFact(name, Object.keys(facts))
    // A step is done or has begun, never both.
    if (fact.key === 'done') delete after.started
    if (fact.key === 'started') delete after.done
    if (text === '') delete after[fact.key]
    else after[fact.key] = fact.read(text, after[fact.key], today)
  }
  return after
}

function unknownFact(word: string, names: readonly string[]): UsageError {
  const suggestion = nearest(word, names)
  return new UsageError('E_BAD_VALUE', { option: 'plan', word, suggestion, accepted: names.join(', ') })
}
