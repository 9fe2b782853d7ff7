import type { Half } from './gold.ts'
import { table } from './page.ts'
import type { Share, TaggerFigures, TaggerHalf } from './tagger.ts'

const HALVES: readonly Half[] = ['form', 'check']
const MEASURES: readonly (keyof TaggerHalf)[] = ['cues', 'verbs', 'others']
const LABELS: Readonly<Record<keyof TaggerHalf, string>> = { cues: 'cues', verbs: 'verbs', others: 'others' }

/** What each tagger gets right, the halves side by side, and its speed; the first one is Paygir. */
export function taggersPage(taggers: readonly TaggerFigures[]): string {
  const [first] = taggers
  if (first === undefined) return ''
  const halves = HALVES.filter((half) => first.halves[half].others.of > 0)
  const columns = MEASURES.flatMap((measure) => halves.map((half) => ({ measure, half })))
  const heads = columns.map(({ measure, half }) => (half === halves[0] ? `${LABELS[measure]}: ${half}` : half))
  const rows = taggers.map(({ name, halves: figures, speed }) => [
    name,
    ...columns.map(({ measure, half }) => shareText(figures[half][measure])),
    `${Math.round(speed / 1000)} k`,
    `${(speed / first.speed).toFixed(2)} ×`,
  ])
  const counts = ['of', ...columns.map(({ measure, half }) => countText(taggers, { measure, half })), '', '']
  const notes = taggers.map(({ name, used }) => `  ${name}: ${used}.`)
  return [
    table([['Tagged right', ...heads, 'chars/s', 'to ours'], ...rows, counts]),
    '',
    '  cues: verbs that carry a cue of the gold records, tagged as verbs.',
    '  verbs: of the words that both other taggers call verbs, those called so. others: the same of words called none.',
    ...notes,
  ].join('\n')
}

function shareText({ hit, of }: Share): string {
  return of === 0 ? '–' : (hit / of).toFixed(3)
}

/** The words two taggers agree on are others for each third one: the range is told. */
function countText(
  taggers: readonly TaggerFigures[],
  { measure, half }: { readonly measure: keyof TaggerHalf; readonly half: Half },
): string {
  const counts = taggers.map(({ halves }) => halves[half][measure].of)
  const [least, most] = [Math.min(...counts), Math.max(...counts)]
  return least === most ? `${least}` : `${least}–${most}`
}
