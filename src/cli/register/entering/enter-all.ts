import { resolve } from 'node:path'
import { loadKeys } from '../../../adapters/index.ts'
import {
  type Author,
  type Change,
  decide,
  type EntryRef,
  evolve,
  type Item,
  referencesOf,
} from '../../../register/index.ts'
import { EXIT } from '../../error-codes.ts'
import { cite, paragraph, type Run, say } from '../../page/entry.ts'
import { fill } from '../../words/words.ts'
import type { Workspace } from '../../workspace/workspace.ts'
import { textOption } from '../options.ts'
import { print } from '../output.ts'
import type { ViewRequest } from '../view-request.ts'

/** What was entered, or with `--dry-run` would have been. */
export interface Entered {
  readonly change: Change
  /** Null when nothing was stored. */
  readonly entry: EntryRef | null
}

/** Enters all changes or none, or with `--dry-run` only tries. Throws Refusal, StoreError. */
export async function enter(changes: readonly Change[], request: ViewRequest): Promise<readonly Entered[]> {
  const { args, workspace } = request
  const author = await authorWithKey(request)
  if (args.options['dry-run'] === true) {
    await tryAll(changes, { workspace, author })
    return changes.map((change) => ({ change, entry: null }))
  }
  const entries = await workspace.store.enter(workspace.rel, changes, author)
  return changes.map((change, place) => ({ change, entry: entries[place] ?? null }))
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

export interface Trying {
  readonly workspace: Workspace
  readonly author: Author
  /** Called with the place of each change before it is judged. */
  readonly onEach?: (place: number) => void
}

/** Judges the changes one after the other, each by the state that those before it would leave. Throws Refusal. */
export async function tryAll(changes: readonly Change[], { workspace, author, onEach }: Trying): Promise<void> {
  const { store, rel, reader, today } = workspace
  const items = new Map<string, Item>()
  for (const [place, change] of changes.entries()) {
    onEach?.(place)
    for (const id of referencesOf(change, rel)) {
      const item = items.has(id) ? null : await store.item(rel, id, reader)
      if (item !== null) items.set(id, item)
    }
    decide(change, { items, today, signedBy: author.key?.verifierKey ?? null })
    const entry = { index: workspace.summary.size + place, hash: '', at: `${today}T00:00:00Z`, by: author.by }
    if (change.type !== 'note.add') {
      items.set(change.obj, evolve(items.get(change.obj) ?? null, { ...change, ...entry }))
    }
  }
}
