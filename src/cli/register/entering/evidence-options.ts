import { createHash } from 'node:crypto'
import { allItems } from '../../../desk/register/index.ts'
import { type Change, type Evidence, isKind, type NewEvidence } from '../../../register/index.ts'
import { fileBytes } from '../../file-bytes.ts'
import { chosenItem } from '../choose-item.ts'
import { textOption } from '../options.ts'
import type { ViewRequest } from '../view-request.ts'

/** A source that is named, and what has to be entered first so that it is there. */
export interface NamedSource {
  readonly id: string | null
  readonly changes: readonly Change[]
}

/** `--source`: an item, or an address, which becomes a source of its own when none has it. Throws UsageError. */
export async function sourceOption({ args, workspace }: ViewRequest): Promise<NamedSource> {
  const word = textOption(args.options, 'source')
  if (word === null) return { id: null, changes: [] }
  if (!/^https?:\/\//.test(word)) return { id: (await chosenItem(word, workspace)).id, changes: [] }
  const known = (await allItems(workspace)).find((item) => isKind(item, 'source') && item.facts.address === word)
  if (known !== undefined) return { id: known.id, changes: [] }
  const id = sourceId(word)
  const host = URL.canParse(word) ? new URL(word).host.replace(/^www\./, '') : null
  const body = {
    ...{ publisher: host, title: null, address: word, language: null },
    ...{ publishedOn: null, textHash: null, reliability: 'F' as const },
  }
  return { id, changes: [{ type: 'source.add', obj: id, party: workspace.reader.party, body }] }
}

/** An id that the same address always gets. */
export function sourceId(address: string): string {
  const host = URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : 'text'
  return `src:${host.replace(/[^a-z0-9.-]/g, '-')}-${createHash('sha256').update(address).digest('hex').slice(0, 8)}`
}

/** Evidence of the day, from `--source`, `--grade`, `--attach`. Keeps the attached file. Throws UsageError, InputError. */
export async function evidenceOf(
  { text, on, source }: { readonly text: string; readonly on: string; readonly source: string | null },
  request: ViewRequest,
): Promise<NewEvidence> {
  const { options } = request.args
  const grade = Number(textOption(options, 'grade') ?? 6) as Evidence['grade']
  const supports = options.against === true ? 'against' : 'for'
  return { supports, on, source, grade, text, attachment: await attached(request), pins: [] }
}

async function attached({ args, workspace }: ViewRequest): Promise<string | null> {
  const path = textOption(args.options, 'attach')
  if (path === null) return null
  const bytes = await fileBytes(path)
  if (args.options['dry-run'] === true) return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  return workspace.store.keep(workspace.rel, bytes)
}
