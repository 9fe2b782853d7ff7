import type { Change, Item } from '../../../register/index.ts'
import { UsageError } from '../../error-codes.ts'
import { chosenItem } from '../choose-item.ts'
import { neededText } from '../options.ts'
import type { ViewRequest } from '../view-request.ts'

/** `paygir correct ITEM FACT=VALUE… --reason TEXT` */
export async function correctChanges({ args, workspace }: ViewRequest): Promise<readonly Change[]> {
  const [word = '', ...facts] = args.words
  const item = await chosenItem(word, workspace)
  const reason = neededText(args.options, 'reason', '"…"')
  let changes: Readonly<Record<string, unknown>> = {}
  for (const fact of facts) changes = { ...changes, ...correction(fact, item, changes) }
  return [{ type: 'item.correct', obj: item.id, party: workspace.reader.party, body: { changes, reason } }]
}

/** `paygir withdraw ITEM --reason TEXT`: entered by mistake. */
export async function withdrawChanges({ args, session, workspace }: ViewRequest): Promise<readonly Change[]> {
  const item = await chosenItem(args.words[0] ?? '', workspace)
  const reason = neededText(args.options, 'reason', '"…"')
  const isSure = args.options.yes === true || args.options['dry-run'] === true || session.io.keyboard !== null
  if (!isSure) throw new UsageError('E_NOT_CONFIRMED')
  return [{ type: 'item.withdraw', obj: item.id, party: workspace.reader.party, body: { reason } }]
}

/** "place=Dushanbe", "titles.ru=…", "termMonths=60", "expiresOn=" for none, "dependsOn=[…]" as JSON. */
function correction(word: string, item: Item, sofar: Readonly<Record<string, unknown>>) {
  const [, name, key, text] = /^([A-Za-z]+)(?:\.([A-Za-z]+))?=(.*)$/s.exec(word) ?? []
  if (name === undefined || text === undefined)
    throw new UsageError('E_WRONG_FACT', { word, example: 'place=Dushanbe, titles.ru="…"' })
  const facts = item.facts as unknown as Readonly<Record<string, unknown>>
  const before = sofar[name] ?? facts[name]
  if (key === undefined) return { [name]: newValue(text, before) }
  return { [name]: { ...(before as object), [key]: text } }
}

/** JSON where it is JSON and no text stands there now; nothing where nothing is given. */
function newValue(text: string, before: unknown): unknown {
  if (text === '') return null
  if (typeof before === 'string') return text
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
