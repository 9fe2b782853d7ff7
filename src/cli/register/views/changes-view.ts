import type { ViewData } from '../../../desk/register/index.ts'
import {
  type ChangedItem,
  changesSince,
  type Item,
  lastSession,
  type RecordedChange,
  sessionDay,
} from '../../../register/index.ts'
import { titleOf } from '../../../words/index.ts'
import { EMPTY, type Entry, paragraph } from '../../page/entry.ts'
import { dayOption, textOption } from '../options.ts'
import type { Output } from '../output.ts'
import { changesPage } from '../pages/changes-page.ts'
import { type PageContext, styled, told } from '../pages/item-lines.ts'
import { viewData } from '../view-data.ts'
import type { ViewRequest } from '../view-request.ts'
import { filtered } from './filter.ts'
import { pageContext, viewFacts, viewHead } from './view-head.ts'

/** The word of `--since` for the last session of the commission. */
const SESSION = 'session'

/** What was entered, or since a session what happened, from a day on; without a day everything that was entered. */
export async function changesView(request: ViewRequest): Promise<Output> {
  const { args, session, workspace } = request
  const data = await viewData(args, workspace)
  const { store, rel, reader } = workspace
  const start = startOf(request, data)
  const changes: RecordedChange[] = []
  for await (const change of store.changes(rel, {}, reader)) changes.push(change)
  const asked = new Set((await filtered(data.items, request)).map(({ id }) => id))
  const isAsked = ({ item }: ChangedItem) => asked.has(item) || !data.context.items.has(item)
  const since = { since: start.since, by: start.meeting === null ? ('entered' as const) : ('dated' as const) }
  const changed = changesSince(changes, data.context.items, since).filter(isAsked)
  const context = pageContext(data, session.words)
  return {
    data: () => ({ ...viewFacts('changes', data), ...since, session: start.meeting?.id ?? null, changed }),
    rows: () => changed.flatMap(({ item, kind, lines }) => lines.map((line) => ({ item, kind, ...line }))),
    page: () => [...viewHead(data, session.words), ...startEntries(start, context), ...changesPage(changed, context)],
  }
}

/** Before everything. */
const BEGINNING = '0001-01-01'

interface Start {
  readonly since: string
  /** The session since which it is looked, where one is asked for. */
  readonly meeting: Item<'event'> | null
  /** True when a session was asked for, and none is known. */
  readonly isLacking: boolean
}

function startOf({ args: { options } }: ViewRequest, { items, context }: ViewData): Start {
  if (textOption(options, 'since') !== SESSION) {
    return { since: dayOption(options, 'since') ?? BEGINNING, meeting: null, isLacking: false }
  }
  const meeting = lastSession(items, context.today)
  const day = meeting === null ? null : sessionDay(meeting)
  return { since: day ?? context.today, meeting, isLacking: day === null }
}

function startEntries({ since, meeting, isLacking }: Start, context: PageContext): readonly Entry[] {
  const { words } = context
  if (isLacking)
    return [paragraph(0, styled('warning', told(context, 'noSession', { date: words.date(since) }))), EMPTY]
  if (since === BEGINNING) return []
  const session =
    meeting === null ? [] : [paragraph(0, told(context, 'lastSession', { name: titleOf(meeting, words) }))]
  return [
    paragraph(0, styled('heading', told(context, 'changesSince', { date: words.date(since) }))),
    ...session,
    EMPTY,
  ]
}
