import type { ItemView } from '../../../desk/register/index.ts'
import type { Item } from '../../../register/index.ts'
import { titleOf } from '../../../words/index.ts'
import { cite, EMPTY, type Entry, paragraph, type Run, say, separated } from '../../page/entry.ts'
import { historyEntry } from './changes-page.ts'
import { delayRuns } from './due-page.ts'
import { factEntries } from './fact-entries.ts'
import { date, field, nameOf, type PageContext, parties, party, styled, title, told } from './item-lines.ts'
import { ladderEntries, proofEntries } from './ladder.ts'
import { edgeRuns } from './waiting-page.ts'

export interface ItemPageOptions {
  /** Every entry about the item, not only how many there are. */
  readonly isLong: boolean
}

/** Everything about one item, each fact with its source. */
export function itemPage(view: ItemView, context: PageContext, { isLong }: ItemPageOptions): readonly Entry[] {
  const { item } = view
  const { page } = context.words.register
  const parts: readonly (readonly [string, readonly Entry[]])[] = [
    [page.facts, factEntries(item, context)],
    [page.wordsTitle, pinEntries(item)],
    [page.ladder, ladderEntries(item, context)],
    [page.statusTitle, statusEntries(item, context)],
    [page.evidence, item.kind === 'document' ? [] : proofEntries(item.evidence, context)],
    [page.claimsTitle, claimEntries(item, context)],
    [page.waitingTitle, view.waits.map((edge) => waitEntry(edge, context))],
    [page.delaysTitle, item.delays.map((delay) => paragraph(2, delayRuns(delay, context)))],
    [
      page.contradictionsTitle,
      view.contradictions.flatMap((other) => [idLine(other.id, context), ...claimEntries(other, context)]),
    ],
    [page.judgements, judgementEntries(item, context)],
    [page.comments, commentEntries(item, context)],
    [page.corrections, correctionEntries(item, context)],
    [page.related, view.related.map(({ id }) => idLine(id, context))],
    [page.logTitle, logEntries(view, context)],
    [page.historyTitle, isLong ? view.history.map((line) => historyEntry(line, context)) : shortHistory(view, context)],
  ]
  const filled = parts.filter(([, entries]) => entries.length > 0)
  return [...head(item, context), ...filled.flatMap(([heading, entries]) => [EMPTY, title(heading), ...entries])]
}

function head(item: Item, context: PageContext): readonly Entry[] {
  const { words } = context
  const { kinds, types } = words.register
  const { facts, kind, id, withdrawn } = item
  const parts: readonly (readonly Run[])[] = [
    [cite(id, 'cue')],
    [say('type' in facts ? types[facts.type] : kinds[kind])],
    'field' in facts && facts.field !== null ? [say(field(facts.field, context))] : [],
  ]
  const struck =
    withdrawn === null
      ? []
      : [
          paragraph(
            0,
            styled(
              'error',
              told(context, 'withdrawn', { index: words.digits(withdrawn.entry.index), reason: withdrawn.reason }),
            ),
          ),
        ]
  return [paragraph(0, [cite(titleOf(item, words), 'heading')]), paragraph(0, separated(parts)), ...struck]
}

function idLine(id: string, context: PageContext): Entry {
  return paragraph(2, [cite(id, 'cue'), say('  '), cite(nameOf(id, context))])
}

function pinEntries({ facts }: Item): readonly Entry[] {
  const { pins = [] } = facts as { readonly pins?: readonly { readonly source: string; readonly text: string }[] }
  return pins.map(({ source, text }) => paragraph(2, [cite(`“${text}”`), say('  '), cite(source, 'quiet')]))
}

function statusEntries({ kind, statuses }: Item, context: PageContext): readonly Entry[] {
  const { words } = context
  const names = words.register.statuses
  if (kind !== 'undertaking') return []
  if (statuses.length === 0) return [paragraph(2, [say(names.open)])]
  return statuses.map(({ status, on, reason }) =>
    paragraph(
      2,
      separated([[say(names[status], 'name')], [say(date(on, context))], reason === null ? [] : [cite(reason)]]),
    ),
  )
}

function claimEntries(item: Item, context: PageContext): readonly Entry[] {
  if (item.kind !== 'contradiction') return []
  const { claims } = (item as Item<'contradiction'>).facts
  return claims.map(({ value, source }) =>
    paragraph(4, separated([[cite(value)], source === null ? [] : [cite(sourceLine(source, context), 'quiet')]])),
  )
}

function sourceLine(id: string, context: PageContext): string {
  const name = nameOf(id, context)
  return name === id ? id : `${name} (${id})`
}

function waitEntry(edge: ItemView['waits'][number], context: PageContext): Entry {
  const { waitsFor } = edge
  const who = 'party' in waitsFor ? [say(party(waitsFor.party, context), 'cue')] : [cite(waitsFor.item, 'cue')]
  return paragraph(2, separated([who, edgeRuns(edge, context)]))
}

function judgementEntries({ judgements }: Item, context: PageContext): readonly Entry[] {
  return judgements.map(({ scale, score, author, on, guideline, reason }) =>
    paragraph(2, [
      ...separated([
        [say(`${scale} ${score > 0 ? '+' : ''}${context.words.digits(score)}`, 'name')],
        [cite(author)],
        [say(date(on, context))],
        [cite(guideline, 'quiet')],
      ]),
      say(': '),
      cite(reason),
    ]),
  )
}

function commentEntries({ comments }: Item, context: PageContext): readonly Entry[] {
  return comments.map(({ text, privateTo, entry }) =>
    paragraph(2, [
      cite(text),
      say(' '),
      ...styled('quiet', told(context, 'entered', { date: date(entry.at.slice(0, 10), context), by: entry.by })),
      ...(privateTo === null
        ? []
        : [say(' · '), ...styled('warning', told(context, 'private', { party: party(privateTo, context) }))]),
    ]),
  )
}

function correctionEntries({ corrections }: Item, context: PageContext): readonly Entry[] {
  const { facts } = context.words.register
  return corrections.flatMap(({ before, reason, entry }) =>
    Object.entries(before).map(([fact, value]) =>
      paragraph(
        2,
        separated([
          [say(facts[fact as keyof typeof facts] ?? fact, 'name')],
          told(context, 'was', { value: typeof value === 'string' ? value : JSON.stringify(value) }),
          styled('quiet', told(context, 'correctedBy', { index: context.words.digits(entry.index), reason })),
        ]),
      ),
    ),
  )
}

function logEntries({ item, agreement }: ItemView, context: PageContext): readonly Entry[] {
  const { words } = context
  const place = ({ index, at, by }: Item['added']) => ({
    index: words.digits(index),
    date: date(at.slice(0, 10), context),
    by,
  })
  const isOne = item.added.index === item.last.index
  const states = [
    [say(words.register.agreement[agreement.state], 'name')],
    agreement.seenBy.length === 0 ? [] : told(context, 'seenBy', { parties: parties(agreement.seenBy, context) }),
    ...agreement.agreedBy.map((side) => told(context, 'endorsedBy', { party: party(side, context) })),
    ...agreement.disputedBy.map((side) => {
      const reason = item.disputes.findLast((word) => word.party === side)?.reason ?? ''
      return styled('error', told(context, 'disputedBy', { party: party(side, context), reason }))
    }),
  ]
  return [
    paragraph(2, separated(states)),
    paragraph(2, styled('quiet', told(context, 'recordedAs', place(item.added)))),
    ...(isOne ? [] : [paragraph(2, styled('quiet', told(context, 'lastEntry', place(item.last))))]),
  ]
}

function shortHistory({ item, history }: ItemView, context: PageContext): readonly Entry[] {
  const command = `paygir show ${item.id} --history`
  const counted = context.words.register.count.entries(history.length)
  return [paragraph(2, separated([[say(counted)], styled('quiet', told(context, 'moreHistory', { command }))]))]
}
