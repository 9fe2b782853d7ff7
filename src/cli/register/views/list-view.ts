import { datesOf, type Item } from '../../../register/index.ts'
import { titleOf } from '../../../words/index.ts'
import { type Entry, say, separated } from '../../page/entry.ts'
import { countOption } from '../options.ts'
import type { Output, Row } from '../output.ts'
import { detail, field, itemHead, type PageContext } from '../pages/item-lines.ts'
import { viewData } from '../view-data.ts'
import type { ViewRequest } from '../view-request.ts'
import { filtered } from './filter.ts'
import { pageContext, pageFoot, viewFacts, viewHead } from './view-head.ts'

const USUAL_LIMIT = 50

/** Every item that is asked for, one after the other. */
export async function listView(request: ViewRequest): Promise<Output> {
  const { args, session, workspace } = request
  const { words } = session
  const data = await viewData(args, workspace)
  const items = (await filtered(data.items, request)).filter(({ kind }) => kind !== 'relationship')
  const offset = countOption(args.options, 'offset') ?? 0
  const limit = countOption(args.options, 'limit') ?? USUAL_LIMIT
  const shown = items.slice(offset, offset + limit)
  const context = pageContext(data, words)
  const counts = { offset, shown: shown.length, total: items.length }
  return {
    data: () => ({ ...viewFacts('list', data), total: items.length, items }),
    rows: () => items.map(rowOf),
    page: () => [
      ...viewHead(data, words),
      ...shown.flatMap((item) => itemEntries(item, context)),
      pageFoot({ ...counts, of: 'items' }, context),
    ],
  }
}

function itemEntries(item: Item, context: PageContext): readonly Entry[] {
  const { words } = context
  const { facts, kind } = item
  const on = datesOf(item).from
  const parts = [
    [say(words.register.kinds[kind])],
    'type' in facts ? [say(words.register.types[facts.type])] : [],
    'field' in facts && facts.field !== null ? [say(field(facts.field, context))] : [],
    on === null ? [] : [say(words.date(on))],
  ]
  return [itemHead(item.id, context), ...detail(separated(parts))]
}

function rowOf(item: Item): Row {
  const { id, kind, facts } = item
  const { type = null, field: code = null } = facts as Partial<Record<'type' | 'field', string | null>>
  const title = titleOf(item, { language: 'en' })
  return {
    item: id,
    kind,
    title,
    type,
    field: code,
    on: datesOf(item).from,
    entered: item.added.at,
    changed: item.last.at,
  }
}
