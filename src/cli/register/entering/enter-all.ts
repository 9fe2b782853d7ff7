import { resolve } from 'node:path'
import { loadKeys } from '../../../adapters/index.ts'
import { type Entered, type Entering, enterChanges } from '../../../desk/register/index.ts'
import type { Author, Change } from '../../../register/index.ts'
import { fill } from '../../../words/index.ts'
import { EXIT } from '../../error-codes.ts'
import { cite, paragraph, type Run, say } from '../../page/entry.ts'
import { textOption } from '../options.ts'
import { print } from '../output.ts'
import type { ViewRequest } from '../view-request.ts'

/** Enters all changes or none, or with `--dry-run` only tries. Throws Refusal, StoreError. */
export async function enter(changes: readonly Change[], request: ViewRequest): Promise<readonly Entered[]> {
  return enterChanges(changes, request.workspace, await entering(request))
}

/** In whose name and with which key things are entered, and whether they are. Throws KeyError. */
export async function entering(request: ViewRequest): Promise<Entering> {
  return { author: await authorWithKey(request), isDry: request.args.options['dry-run'] === true }
}

/** Enters the changes and tells what became of them. Returns the exit code. */
export async function enterAll(changes: readonly Change[], request: ViewRequest): Promise<number> {
  const entered = await enter(changes, request)
  tellEntered(entered, request)
  return EXIT.ok
}

/** Each entry by its number, and how to see the item. */
export function tellEntered(entered: readonly Entered[], { args, session }: ViewRequest): void {
  const { words } = session
  const { page, changes: names } = words.register
  const isDry = args.options['dry-run'] === true
  const seen = entered.at(-1)?.change.obj ?? ''
  const line = ({ change, entry }: Entered): readonly Run[] => [
    ...(entry === null ? [] : [say(fill(page.entry, { index: words.digits(entry.index) }), 'cue'), say('  ')]),
    say(names[change.type]),
    say('  '),
    cite(change.obj, 'quiet'),
  ]
  const entries = entered.map(({ change: { type, obj }, entry }) => ({ type, obj, ...entry }))
  const last = isDry
    ? say(page.nothingStored, 'warning')
    : say(fill(page.seeItem, { command: `paygir show ${seen}` }), 'quiet')
  print(
    {
      data: () => ({ dryRun: isDry, entries }),
      page: () => [...entered.map((one) => paragraph(0, line(one))), paragraph(0, [last])],
    },
    args,
    session,
  )
}

async function authorWithKey({ args, workspace }: ViewRequest): Promise<Author> {
  const path = textOption(args.options, 'key')
  if (path === null) return workspace.author
  return { ...workspace.author, key: await (await loadKeys()).openKey(resolve(path), ['party']) }
}
