import type { LevelClaim } from '../../model/index.ts'
import { type Entry, paragraph, placed, type Run, say, separated } from './entry.ts'
import { quotation } from './quotation.ts'
import { doubtAfter, fieldName, placeOf, type View } from './view.ts'

/** What was claimed about the level, growth, potential and target of ties, in order of the text. */
export function levelClaims(view: View): readonly Entry[] {
  return view.record.levelClaims.map((claim) =>
    placed(placeOf(view, claim.span), [
      say(view.words.kinds.aspect[claim.aspect], 'cue'),
      ...claimMarks(view, claim),
      say(': '),
      ...quotation(view, [claim.span]),
      ...doubtAfter(view, claim),
    ]),
  )
}

/** " [rising, trade]" */
function claimMarks(view: View, { direction, field }: LevelClaim): readonly Run[] {
  const marks = [
    ...(direction === null ? [] : [view.words.kinds.direction[direction]]),
    ...(field === null ? [] : [fieldName(view, field)]),
  ]
  return marks.length === 0 ? [] : [say(` [${marks.join(', ')}]`, 'quiet')]
}

/** Places shown for one field; the rest is counted. */
const MOST_PLACES = 6

/** The fields of cooperation in one paragraph, the most mentioned first, each with its first places. */
export function fields(view: View): readonly Entry[] {
  const groups = [...Map.groupBy(view.record.fields, (mention) => mention.field)]
  const ordered = groups.sort(([, a], [, b]) => b.length - a.length)
  const runs = ordered.map(([code, mentions]): readonly Run[] => {
    const places = mentions.slice(0, MOST_PLACES).map((mention) => placeOf(view, mention.span))
    const rest = mentions.length - places.length
    const more = rest > 0 ? ` +${rest}` : ''
    return [say(fieldName(view, code)), say(` ${places.join(', ')}${more}`, 'quiet')]
  })
  return [paragraph(2, separated(runs))]
}
