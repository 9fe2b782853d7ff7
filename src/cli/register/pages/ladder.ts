import {
  type Cell,
  conditionOf,
  type Evidence,
  type Item,
  isKind,
  isShownCell,
  sourceDatesIn,
  standingOf,
  templateFor,
} from '../../../register/index.ts'
import { cite, type Entry, paragraph, type Run, say, separated } from '../../page/entry.ts'
import { date, nameOf, type PageContext, party, styled, told } from './item-lines.ts'

/** A sign before each stage: what is known of it, not by colour alone. */
const SIGNS = {
  evidenced: '✓',
  'no-evidence': '?',
  claimed: '~',
  contradicted: '!',
  denied: '×',
  'not-reached': '·',
} as const
const STYLES = {
  evidenced: 'name',
  'no-evidence': 'warning',
  claimed: 'warning',
  contradicted: 'error',
  denied: 'error',
  'not-reached': 'quiet',
} as const

/** The stages of a document from the lowest up, each with its evidence below it. Of other items nothing. */
export function ladderEntries(item: Item, context: PageContext): readonly Entry[] {
  if (!isKind(item, 'document')) return []
  const standing = standingOf(item, templateFor(context.relationship, item.facts.type), sourceDatesIn(context.items))
  const { page, conditions } = context.words.register
  const condition = conditionOf(item)
  const use = standing.operational ? page.operational : page.notOperational
  const state = separated([[say(use, 'name')], condition === 'active' ? [] : [say(conditions[condition], 'error')]])
  const shown = standing.cells.filter(isShownCell)
  return [
    paragraph(2, state),
    ...shown.flatMap((cell) => cellEntries(cell, item, context)),
    ...(shown.some(({ knowledge }) => knowledge === 'claimed')
      ? [paragraph(2, [say(page.useNeedsProof, 'warning')])]
      : []),
    ...endingEntries(item, context),
    ...proofEntries(
      item.evidence.filter(({ stage }) => stage === null),
      context,
    ),
  ]
}

function cellEntries(cell: Cell, item: Item<'document'>, context: PageContext): readonly Entry[] {
  const { stages, knowledge, means, page } = context.words.register
  const { rung, party: side, on } = cell
  const style = STYLES[cell.knowledge]
  const parts: readonly (readonly Run[])[] = [
    [say(`${SIGNS[cell.knowledge]} ${stages[rung]}`, style)],
    side === null ? [] : [say(party(side, context))],
    [on === null ? say(page.notYet, 'quiet') : say(date(on, context))],
    cell.means === null ? [] : told(context, 'byMeans', { means: means[cell.means] }),
    cell.scope === null ? [] : told(context, 'forScope', { scope: cell.scope }),
    cell.knowledge === 'not-reached' || cell.knowledge === 'evidenced' ? [] : [say(knowledge[cell.knowledge], style)],
  ]
  const proofs = item.evidence.filter(({ id }) => cell.evidence.includes(id))
  return [paragraph(2, separated(parts)), ...proofEntries(proofs, context, 6)]
}

/** When it was suspended, resumed or ended. */
function endingEntries({ stages, facts }: Item<'document'>, context: PageContext): readonly Entry[] {
  const names = context.words.register
  const endings: readonly string[] = ['suspended', 'resumed', 'lapsed', 'superseded', 'terminated']
  return stages
    .filter(({ stage, withdrawn }) => withdrawn === null && endings.includes(stage))
    .map(({ stage, on }) => {
      const next = stage === 'superseded' && facts.successor !== null ? [cite(nameOf(facts.successor, context))] : []
      return paragraph(2, separated([[say(`■ ${names.stages[stage]}`, 'error')], [say(date(on, context))], next]))
    })
}

/** What was seen, when, by whom it was published, and how credible it is. */
export function proofEntries(evidence: readonly Evidence[], context: PageContext, indent = 2): readonly Entry[] {
  const { page } = context.words.register
  return evidence.map(({ supports, on, source, grade, text }) => {
    const parts: readonly (readonly Run[])[] = [
      [say(page[supports], supports === 'for' ? 'plain' : 'error')],
      [say(date(on, context))],
      styled('quiet', told(context, 'grade', { grade: context.words.digits(grade) })),
      source === null ? [] : [cite(`${nameOf(source, context)} (${source})`, 'quiet')],
    ]
    return paragraph(indent, [...separated(parts), say(': '), cite(text)])
  })
}
