import { FIELDS_OF_COOPERATION } from '../../../model/index.ts'
import {
  DOCUMENT_TYPES,
  type DocumentFacts,
  datesOf,
  foldedWords,
  ID_PREFIX,
  type Item,
  type ItemId,
  type ItemKind,
  isKind,
  RUNGS,
  type SourceDates,
  sourceDatesIn,
  standingOf,
  templateFor,
  wordsOfItem,
} from '../../../register/index.ts'
import { chosenItem } from '../choose-item.ts'
import { dateOption, textOption, wordOption } from '../options.ts'
import type { ViewRequest } from '../view-request.ts'

type Test = (item: Item) => boolean

/** The items that the options of `paygir register` ask for; without options all. Throws UsageError. */
export async function filtered(items: readonly Item[], request: ViewRequest): Promise<readonly Item[]> {
  const tests = await testsOf(request, new Map(items.map((item) => [item.id, item])))
  return items.filter((item) => item.withdrawn === null && tests.every((test) => test(item)))
}

async function testsOf(
  { args: { options }, workspace }: ViewRequest,
  items: ReadonlyMap<ItemId, Item>,
): Promise<readonly Test[]> {
  const tests: Test[] = []
  const kind = wordOption(options, 'kind', Object.keys(ID_PREFIX) as ItemKind[])
  const fields = FIELDS_OF_COOPERATION.map(({ code }) => code)
  const field = wordOption(options, 'field', fields)
  const type = wordOption(options, 'type', DOCUMENT_TYPES)
  const stage = wordOption(options, 'stage', RUNGS)
  const dates = sourceDatesIn(items)
  const text = textOption(options, 'text')
  const body = textOption(options, 'body')
  if (kind !== null) tests.push((item) => item.kind === kind)
  if (field !== null) tests.push(({ facts }) => 'field' in facts && facts.field === field)
  if (type !== null) tests.push(({ facts }) => 'type' in facts && facts.type === type)
  if (stage !== null) tests.push((item) => rungOf(item, workspace.relationship, dates) === stage)
  if (text !== null) tests.push(hasWords(text))
  if (body !== null) tests.push(isOfBody((await chosenItem(body, workspace)).id))
  const from = dateOption(options, 'from')
  const to = dateOption(options, 'to')
  if (from !== null) tests.push((item) => (datesOf(item).from ?? '') >= from)
  if (to !== null) tests.push((item) => (datesOf(item).from ?? '9999').slice(0, to.length) <= to)
  return tests
}

function rungOf(item: Item, relationship: Item<'relationship'>, dates: SourceDates): string | null {
  return isKind(item, 'document') ? standingOf(item, templateFor(relationship, item.facts.type), dates).rung : null
}

/** Every word has to begin a word of the item. */
function hasWords(text: string): Test {
  const wanted = foldedWords(text)
  return (item) => {
    const words = wordsOfItem(item)
    return wanted.every((one) => words.some((word) => word.startsWith(one)))
  }
}

function isOfBody(body: string): Test {
  return ({ id, facts }) => {
    const { responsible } = facts as Partial<DocumentFacts>
    const { body: own } = facts as Partial<{ body: string | null }>
    return id === body || own === body || (responsible?.some((one) => one.body === body) ?? false)
  }
}
