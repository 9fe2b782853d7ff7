import { type Figure, MEASURES, type Measure, type Pinning } from './score.ts'
import type { SeedReading } from './seed-lines.ts'

/** What a measure is called on the page, and the F1 that is asked for on all texts; null when none is. */
export const MEASURE_NOTES: Readonly<Record<Measure, { readonly label: string; readonly target: number | null }>> = {
  statement: { label: 'statements found', target: null },
  attributed: { label: 'statements, right speaker', target: 0.85 },
  strict: { label: 'statements, same characters', target: 0.7 },
  topic: { label: 'topics', target: 0.8 },
  document: { label: 'documents', target: 0.8 },
  documentStatus: { label: 'documents, right status', target: null },
  participant: { label: 'participants', target: 0.9 },
  undertaking: { label: 'undertakings', target: 0.65 },
  undertakingKind: { label: 'undertakings, right kind', target: null },
  eventDate: { label: 'event date', target: 0.95 },
  eventKind: { label: 'event kind', target: 0.9 },
}

/** The seed text: statements found, and found with the right speaker, that are asked for. */
export const SEED_TARGETS = { found: 25, rightSpeaker: 23 } as const

/** The figures of one set of texts. */
export interface SetFigures {
  readonly name: string
  readonly texts: number
  readonly figures: Readonly<Record<Measure, Figure>>
  readonly pinning: Pinning
}

/** One tool on all texts of a run. */
export interface ToolFigures {
  readonly name: string
  readonly used: string
  readonly offers: ReadonlySet<Measure>
  readonly figures: Readonly<Record<Measure, Figure>>
  /** UTF-16 units a second. */
  readonly speed: number
}

const MARK = { reached: '✓', below: '✗' } as const
const RIVAL_MEASURES = [
  'statement',
  'attributed',
  'topic',
  'participant',
  'document',
  'undertaking',
  'eventDate',
] as const satisfies readonly Measure[]

/** The F1 of every measure for each set, with its target and a mark where one is set; counts of the first set. */
export function figuresTable(sets: readonly SetFigures[]): string {
  const [first] = sets
  if (first === undefined) return ''
  const heads = sets.map((set) => `${set.name} (${set.texts})`)
  const rows = MEASURES.map((measure) => {
    const { label, target } = MEASURE_NOTES[measure]
    const { precision, recall, gold, found, hit } = first.figures[measure]
    const scores = sets.map((set) => withMark(set.figures[measure].f1, target))
    return [
      label,
      target?.toFixed(2) ?? '',
      ...scores,
      fixed(precision),
      fixed(recall),
      `${gold}`,
      `${found}`,
      `${hit}`,
    ]
  })
  const exact = sets.map(
    ({ pinning }) => `${ratio(pinning)} ${pinning.exact === pinning.spans ? MARK.reached : MARK.below}`,
  )
  const pinned = [
    'spans exact in the source',
    'all',
    ...exact,
    '',
    '',
    '',
    `${first.pinning.spans}`,
    `${first.pinning.exact}`,
  ]
  return table([['F1 of', 'target', ...heads, 'P', 'R', 'gold', 'found', 'hit'], ...rows, pinned])
}

/** The lines about the seed text. */
export function seedPage(seed: SeedReading): string {
  const { found, rightSpeaker } = SEED_TARGETS
  const lines = [
    `${mark(seed.found >= found)} ${seed.found} of ${seed.statements} statements found (target ${found})`,
    `${mark(seed.rightSpeaker >= rightSpeaker)} ${seed.rightSpeaker} of them with the right speaker (target ${rightSpeaker})`,
    ...seed.undertakings.map((one) => `${mark(one.found)} what ${one.actors.join(', ')} is to do: “${one.text}”`),
  ]
  return ['The seed text', ...lines.map((line) => `  ${line}`)].join('\n')
}

/** What each tool finds on the same texts; a dash where it offers nothing. The first one is Paygir. */
export function toolsTable(tools: readonly ToolFigures[]): string {
  const own = tools[0]?.speed ?? 0
  const heads = ['statements', 'speaker', 'topics', 'people', 'documents', 'undertakings', 'date']
  const rows = tools.map(({ name, figures, offers, speed }) => [
    name,
    ...RIVAL_MEASURES.map((measure) => (offers.has(measure) ? fixed(figures[measure].f1) : '–')),
    `${Math.round(speed / 1000)} k`,
    own > 0 ? `${(speed / own).toFixed(2)} ×` : '–',
  ])
  const notes = tools.slice(1).map(({ name, used }) => `  ${name}: ${used}.`)
  return [table([['F1 of', ...heads, 'chars/s', 'to ours'], ...rows]), '', ...notes].join('\n')
}

function withMark(f1: number, target: number | null): string {
  return `${fixed(f1)} ${target === null ? ' ' : mark(f1 >= target)}`
}

function mark(reached: boolean): string {
  return reached ? MARK.reached : MARK.below
}

function ratio({ spans, exact }: Pinning): string {
  return spans === 0 ? 'none' : fixed(exact / spans)
}

function fixed(value: number): string {
  return value.toFixed(3)
}

/** Columns of equal width, the first one left-aligned, the others right-aligned. */
export function table(rows: readonly (readonly string[])[]): string {
  const columns = rows[0]?.length ?? 0
  const widths = Array.from({ length: columns }, (_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)))
  const line = (row: readonly string[]) =>
    row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('  ')
  return rows.map((row) => `  ${line(row)}`.trimEnd()).join('\n')
}
