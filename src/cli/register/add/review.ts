import { type Proposal, type Reviewed, takenUnasked, type Unasked, wordsOf } from '../../../desk/reading/index.ts'
import { fill, titleOf } from '../../../words/index.ts'
import type { Keyboard } from '../../io.ts'
import { cite, type Entry, paragraph, type Run, say, separated } from '../../page/entry.ts'
import { printed, type Session } from '../../session.ts'
import { field, nameOf, type PageContext, parties, styled, told } from '../pages/item-lines.ts'
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

/**
 * Puts each proposal before somebody: accept, say by a number which document of the register it is, edit, reject, accept
 * all that follow, or quit.
 */
export async function review(keyboard: Keyboard, given: Review): Promise<(Reviewed & Pick<Unasked, 'left'>) | null> {
  const { context, session } = given
  const { page } = context.words.register
  const accepted: Proposal[] = []
  const rejected: Proposal[] = []
  const rest = [...given.proposals]
  session.io.stdout.write(`${page.addKeys}\n\n`)
  for (let current = rest.shift(); current !== undefined; ) {
    const place = accepted.length + rejected.length + 1
    session.io.stdout.write(printed(session, proposalEntries(current, given, place)))
    const key = await keyboard.key(askOf(current, context))
    if (key === null || key === 'q') return null
    if (key === 'e') {
      current = await edited(current, keyboard, given)
      continue
    }
    if (key === 'A') {
      const { accepted: unasked, left } = takenUnasked(rest)
      return { accepted: [...accepted, current, ...unasked], rejected, left }
    }
    const same = sameBy(current, key)
    if (same !== null) accepted.push(same)
    else if (key === 'a') accepted.push(current)
    else if (key === 'r') rejected.push(current)
    else continue
    current = rest.shift()
  }
  return { accepted, rejected, left: [] }
}

function askOf(proposal: Proposal, { words }: PageContext): string {
  const { page } = words.register
  const most = proposal.kind === 'document' ? proposal.candidates.length : 0
  return most === 0 ? page.addAsk : words.digits(fill(page.addAskSame, { most }))
}

/** The proposal as the document of the register whose number was pressed; null for any other key. */
function sameBy(proposal: Proposal, key: string): Proposal | null {
  const same = proposal.kind === 'document' && /^[1-9]$/.test(key) ? proposal.candidates[Number(key) - 1] : undefined
  return same === undefined || proposal.kind !== 'document' ? null : { ...proposal, same }
}

/** "3/12 memorandum · signed 30 May 2022 · Transport", its words, and where they stand. */
export function proposalEntries(proposal: Proposal, given: Review, place: number): readonly Entry[] {
  const { context, proposals } = given
  const { words } = context
  const { page } = words.register
  const count = words.digits(fill(page.addProposed, { place, all: proposals.length }))
  const { similar, candidates } = proposal.kind === 'document' ? proposal : { similar: null, candidates: [] }
  const like = similar === null ? [] : told(context, 'addSimilar', { item: similar.id, title: titleOf(similar, words) })
  const doubt = proposal.confidence === 'unsure' ? [say(words.kinds.confidence.unsure, 'warning')] : []
  return [
    paragraph(0, separated([[say(count, 'cue')], ...facts(proposal, context), doubt])),
    paragraph(2, [cite(wordsOf(proposal), 'name')]),
    paragraph(2, [cite(given.placeOf(proposal.span.start), 'quiet')]),
    ...(like.length === 0 ? [] : [paragraph(2, styled('warning', like))]),
    ...(candidates.length === 0 ? [] : [paragraph(2, told(context, 'addCandidates'))]),
    ...candidates.map((item, at) =>
      paragraph(4, [
        say(words.digits(`${at + 1}  `), 'cue'),
        cite(titleOf(item, words), 'name'),
        say(`  ${item.id}`, 'quiet'),
      ]),
    ),
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
  const { kind, actors, body, due, field: code } = proposal.facts
  const named = actors.length === 0 ? [] : [parties(actors, context)]
  const who = [...(body === null ? [] : [nameOf(body, context)]), ...named].join(', ') || page.nobodyNamed
  const by = due === null ? [] : told(context, 'dueOn', { date: words.date(due) })
  return [[say(undertakings[kind], 'name')], [say(who)], by, code === null ? [] : [say(field(code, context))]]
}
