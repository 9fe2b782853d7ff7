import type { Waiting, WaitingEdge } from '../../../register/index.ts'
import { EMPTY, type Entry, paragraph, type Run, say, separated } from '../../page/entry.ts'
import { date, detail, itemHead, nameOf, type PageContext, party, styled, title, told } from './item-lines.ts'

/** Who waits for whom: a part for each side that is waited for, one for items that wait for items. */
export function waitingPage({ edges, circles }: Waiting, context: PageContext): readonly Entry[] {
  const { page } = context.words.register
  const sides = [...new Set(edges.flatMap(({ waitsFor }) => ('party' in waitsFor ? [waitsFor.party] : [])))]
  const parts = sides.flatMap((side) => {
    const own = edges.filter(({ waitsFor }) => 'party' in waitsFor && waitsFor.party === side)
    return part(page.waitsFor.replace('{party}', party(side, context)), own, context)
  })
  const others = edges.filter(({ waitsFor }) => 'item' in waitsFor)
  const rest = others.length === 0 ? [] : part(page.waitsForItem, others, context)
  const round = circles.map((circle) =>
    paragraph(0, styled('warning', told(context, 'circle', { items: circle.join(', ') }))),
  )
  return edges.length === 0 ? [paragraph(0, told(context, 'nothing'))] : [...parts, ...rest, ...round]
}

function part(heading: string, edges: readonly WaitingEdge[], context: PageContext): readonly Entry[] {
  const head = title(`${heading} (${context.words.digits(edges.length)})`)
  const rows = edges.flatMap((edge) => [itemHead(edge.item, context), ...detail(edgeRuns(edge, context))])
  return [head, ...rows, EMPTY]
}

/** "the other side is ahead · lacks: consent to be bound · since 8 April 2020" */
export function edgeRuns(edge: WaitingEdge, context: PageContext): readonly Run[] {
  const { waits, stages, delays } = context.words.register
  const { why, rung, since, reason, text, waitsFor } = edge
  const runs = separated([
    'item' in waitsFor ? [say(nameOf(waitsFor.item, context), 'cue')] : [],
    [say(waits[why])],
    rung === null ? [] : told(context, 'lacks', { stage: stages[rung] }),
    reason === null ? [] : [say(delays[reason], 'warning')],
    since === null ? [] : told(context, 'since', { date: date(since, context) }),
  ])
  return text === null ? runs : [...runs, say(': '), { text, style: 'plain', quoted: true }]
}
