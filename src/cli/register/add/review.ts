import { isFresh, isKnown, type Proposal, type Reviewed, wordsOf } from '../../../desk/reading/index.ts'
import { fill, titleOf } from '../../../words/index.ts'
import type { Keyboard } from '../../io.ts'
import { cite, type Entry, paragraph, type Run, say, separated } from '../../page/entry.ts'
import { printed, type Session } from '../../session.ts'
import { field, type PageContext, parties, styled, told } from '../pages/item-lines.ts'
import { edited } from './edit.ts'

export interface Review {
  readonly proposals: readonly Proposal[]
  readonly context: PageContext
  readonly session: Session
  /** `YYYY-MM-DD`: nothing was signed after it. */
  readonly today: string
  /** `line:column` in the text. */
  readonly placeOf: (offset: number) => string
}

/** Puts each proposal before somebody: accept, edit, reject, accept all that follow, or quit. */
export async function review(keyboard: Keyboard, given: Review): Promise<Reviewed | null> {
  const { context, session } = given
  const { page } = context.words.register
  const accepted: Proposal[] = []
  const rejected: Proposal[] = []
  const rest = [...given.proposals]
  session.io.stdout.write(`${page.addKeys}\n\n`)
  for (let current = rest.shift(); current !== undefined; ) {
    const place = accepted.length + rejected.length + 1
    session.io.stdout.write(printed(session, proposalEntries(current, given, place)))
    const key = await keyboard.key(page.addAsk)
    if (key === null || key === 'q') return null
    if (key === 'e') {
      current = await edited(current, keyboard, given)
      continue
    }
    if (key === 'A')
      return {
        accepted: [...accepted, current, ...rest.filter(isFresh)],
        rejected: [...rejected, ...rest.filter(isKnown)],
      }
    if (key === 'a') accepted.push(current)
    else if (key === 'r') rejected.push(current)
    else continue
    current = rest.shift()
  }
  return { accepted, rejected }
}

/** "3/12 memorandum · signed 30 May 2022 · Transport", its words, and where they stand. */
export function proposalEntries(proposal: Proposal, given: Review, place: number): readonly Entry[] {
  const { context, proposals } = given
  const { words } = context
  const { page } = words.register
  const count = words.digits(fill(page.addProposed, { place, all: proposals.length }))
  const known = proposal.kind === 'document' ? proposal.similar : null
  const like = known === null ? [] : told(context, 'addSimilar', { item: known.id, title: titleOf(known, words) })
  const doubt = proposal.confidence === 'unsure' ? [say(words.kinds.confidence.unsure, 'warning')] : []
  return [
    paragraph(0, separated([[say(count, 'cue')], ...facts(proposal, context), doubt])),
    paragraph(2, [cite(wordsOf(proposal), 'name')]),
    paragraph(2, [cite(given.placeOf(proposal.span.start), 'quiet')]),
    ...(like.length === 0 ? [] : [paragraph(2, styled('warning', like))]),
  ]
}

function facts(proposal: Proposal, context: PageContext): readonly (readonly Run[])[] {
  const { words } = context
  const { types, stages, undertakings, page } = words.register
  if (proposal.kind === 'document') {
    const { type, signedOn, field: code } = proposal.facts
    const signed = signedOn === null ? page.notReached : `${stages.signed} ${words.date(signedOn)}`
    return [[say(types[type], 'name')], [say(signed)], [say(field(code, context))]]
  }
  const { kind, actors, due, field: code } = proposal.facts
  const who = actors.length === 0 ? page.nobodyNamed : parties(actors, context)
  const by = due === null ? [] : told(context, 'dueOn', { date: words.date(due) })
  return [[say(undertakings[kind], 'name')], [say(who)], by, code === null ? [] : [say(field(code, context))]]
}
