import { type DateMention, spanOf, type Undertaking } from '../../model/index.ts'
import { type DateAnchor, dueOf } from '../dates/index.ts'
import type { Reading } from '../reading.ts'
import { boundsOf } from '../statements/content.ts'
import { actionEnd } from './action-end.ts'
import { startsOfActions } from './action-list.ts'
import { FRAMES } from './frames.ts'
import type { ActionShape, Hit } from './hit.ts'
import { listedActions } from './listed.ts'
import { isParticular } from './particular.ts'
import { behindMark, type Place, placesWith, readingAt, skipAdverbs, wordAt } from './place.ts'
import { layTable, stretchAt, type Table } from './table.ts'

interface Found {
  readonly hit: Hit
  readonly start: number
  readonly end: number
}

/**
 * Everything identifiable that an identifiable side or body of the meeting is to do, in order of the text: what sides
 * undertake, what they are asked to do, and what they offer. `dates` are those of the whole text, for the time limits;
 * with the event's date in `anchor`, dates before it are no limits.
 */
export function findUndertakings(reading: Reading, dates: readonly DateMention[], anchor?: DateAnchor): Undertaking[] {
  const table = layTable(reading)
  const lists = listedActions(table)
  const openers = new Set(lists.map(({ opener }) => opener))
  const taken = lists.flatMap(({ place, hit }) => pinned(place, hit))
  const inLists = new Set(taken.map(({ start }) => start))
  for (const place of placesWith(table, FRAMES)) {
    for (const found of foundIn(place)) {
      const announces = openers.has(place.sentence.index) && place.sentence.end - found.end < 3
      if (!announces && !inLists.has(found.start) && !overlaps(taken, found)) taken.push(found)
    }
  }
  return taken
    .sort((a, b) => a.start - b.start)
    .map((found) => describe(table, found, { dates, anchor }))
    .filter((undertaking) => undertaking !== null)
    .map((undertaking, i) => ({ ...undertaking, id: `u${i + 1}` }))
}

/** A sentence and the sentences quoted in it hold at most so many actions that can overlap. */
const NEIGHBOURS = 40

function overlaps(taken: readonly Found[], { start, end }: Found): boolean {
  for (let i = taken.length - 1; i >= 0 && i >= taken.length - NEIGHBOURS; i--) {
    const other = taken[i]
    if (other && other.start < end && start < other.end) return true
  }
  return false
}

/** What one sentence tells, in order, none within another. */
function foundIn(place: Place): Found[] {
  const list: Found[] = []
  let next = 0
  place.sentence.readings.forEach(({ lemma }, at) => {
    if (at < next) return
    for (const frame of FRAMES.get(lemma) ?? []) {
      const hit = frame(place, at)
      const found = hit ? pinned(place, hit) : []
      if (!hit || found.length === 0) continue
      list.push(...found)
      next = Math.max(next, hit.from)
      return
    }
  })
  return list.sort((a, b) => a.start - b.start)
}

/** The actions that begin at a hit, each with its stretch of the source. */
function pinned(place: Place, hit: Hit): Found[] {
  if (topicAt(place, hit)) return []
  const shape = shapeOf(place, hit)
  const end = hit.to ?? actionEnd(place, { ...hit, shape })
  const starts = startsOfActions(place, { from: hit.from, end, shape })
  return starts.flatMap((from, i) => {
    const to = starts[i + 1] ?? end
    const { strict } = hit
    const bounds = boundsOf(place.sentence, from, withoutJoint(place, from, to))
    return bounds && isParticular(place, { from, to: withoutJoint(place, from, to), shape, strict })
      ? [{ hit, ...bounds }]
      : []
  })
}

/** "committed to building": what may be a thing is an action when its first word is. */
function shapeOf(place: Place, { shape, from }: Hit): ActionShape {
  return shape === 'thing' && readingAt(place, skipAdverbs(place, from)).form === 'ing' ? 'gerund' : shape
}

/** Leaves out ", and to" and "; (2)" before the next action of a list. */
function withoutJoint(place: Place, from: number, to: number): number {
  let end = to
  for (;;) {
    while (end > from + 1 && /^(?:[,.;:!?]|and|to)$/u.test(wordAt(place, end - 1))) end--
    if (end <= from + 3 || behindMark(place, end - 3) !== end) return end
    end -= 3
  }
}

/** What was only talked about is not undertaken. */
function topicAt({ table, sentence }: Place, hit: Hit): boolean {
  const stretch = stretchAt(table, sentence.tokens[hit.from]?.start ?? 0)
  return stretch !== null && table.reading.drafts[stretch.draft]?.mode === 'topic'
}

interface Context {
  readonly dates: readonly DateMention[]
  readonly anchor: DateAnchor | undefined
}

function describe(table: Table, { hit, start, end }: Found, context: Context): Undertaking | null {
  const span = spanOf(table.reading.analysis.source, start, end)
  const due = dueOf(context.dates, span, context.anchor)
  if (hit.rule === 'look-forward' && !due?.value) return null
  const stretch = stretchAt(table, start)
  return {
    id: '',
    kind: hit.kind,
    actors: hit.actors,
    span,
    due: due?.until ?? due?.value ?? null,
    dueSpan: due?.span ?? null,
    statement: stretch ? `s${stretch.draft + 1}` : null,
    confidence: hit.confidence,
    rule: hit.rule,
  }
}
