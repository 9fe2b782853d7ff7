import { dataFolder, type Opened } from '../../desk/folder/index.ts'
import type { Author, Item, Reader, RelationshipItem, RelationshipSummary } from '../../register/index.ts'
import type { Arguments } from '../arguments.ts'
import { UsageError } from '../error-codes.ts'
import type { Io } from '../io.ts'
import type { Session } from '../session.ts'
import { nearest } from '../suggest.ts'
import { openFolder } from './open-folder.ts'

/** One register in an open data folder, and who works with it. */
export interface Workspace extends Opened {
  readonly rel: string
  readonly summary: RelationshipSummary
  readonly relationship: RelationshipItem
  readonly reader: Reader
  readonly author: Author
  /** `YYYY-MM-DD` */
  readonly today: string
}

/** `--data`, else where data usually lie. Absolute. */
export function folderOf({ options }: Pick<Arguments, 'options'>, io: Io): string {
  return dataFolder(typeof options.data === 'string' ? options.data : null, io)
}

/** Opens the data folder for the action, and closes it whatever happens; a signal to end closes it too. */
export async function withOpened(
  args: Arguments,
  session: Session,
  action: (opened: Opened) => Promise<number>,
): Promise<number> {
  if (session.opened !== null) return action(session.opened)
  const { io, words } = session
  const stopped = Promise.withResolvers<number>()
  const off = io.onStop(stopped.resolve)
  try {
    const command = `paygir ${args.command ?? ''}`.trim()
    const opening = openFolder(io, { folder: folderOf(args, io), command, words })
    const work = opening.then(action)
    const closing = async () => (await opening.catch(() => null))?.close()
    try {
      return await Promise.race([work, stopped.promise])
    } finally {
      // After a signal the action goes on until the database is closed under it.
      work.catch(() => undefined)
      await closing()
    }
  } finally {
    off()
  }
}

/** The same, with the register that `--rel` names or that is the only one. Throws UsageError. */
export function withWorkspace(
  args: Arguments,
  session: Session,
  action: (workspace: Workspace) => Promise<number>,
): Promise<number> {
  return withOpened(args, session, async (opened) => {
    const summary = chosen(await opened.store.relationships(), args, opened.folder)
    return action(await workspaceOf(opened, summary, { args, session }))
  })
}

/** The register as the user of the command line works with it. Throws UsageError for a party that it does not have. */
export async function workspaceOf(
  opened: Opened,
  summary: RelationshipSummary,
  { args, session }: { readonly args: Arguments; readonly session: Session },
): Promise<Workspace> {
  const { rel } = summary
  const party = partyOf(args, session, summary)
  const relationship = (await opened.store.item(rel, `rel:${rel}`, { party: null })) as Item<'relationship'>
  const today = new Date(session.io.clock()).toISOString().slice(0, 10)
  return { ...opened, rel, summary, relationship, reader: { party }, author: authorOf(args, session, party), today }
}

/** In whose name things are entered: `--by`, else PAYGIR_BY, else the account, else the secretariat. */
export function authorOf({ options }: Arguments, { io }: Session, party: string | null): Author {
  const by = (typeof options.by === 'string' && options.by) || io.env.PAYGIR_BY || io.account.name || 'secretariat'
  return { by, party, role: party === null ? 'secretariat' : 'party' }
}

function chosen(all: readonly RelationshipSummary[], { options }: Arguments, folder: string): RelationshipSummary {
  const codes = all.map(({ rel }) => rel)
  const [only, other] = all
  if (only === undefined) throw new UsageError('E_NO_REGISTER', { folder })
  if (options.rel === undefined) {
    if (other !== undefined) throw new UsageError('E_REL_NEEDED', { accepted: codes.join(', '), first: only.rel })
    return only
  }
  const word = String(options.rel)
  const found = all.find(({ rel }) => rel === word)
  if (found) return found
  throw new UsageError('E_REL_UNKNOWN', { word, suggestion: nearest(word, codes), accepted: codes.join(', ') })
}

function partyOf({ options }: Arguments, { io }: Session, { facts }: RelationshipSummary): string | null {
  const word = (typeof options.party === 'string' && options.party) || io.env.PAYGIR_PARTY || null
  if (word === null) return null
  const accepted = facts.parties.map(({ code }) => code)
  if (accepted.includes(word)) return word
  const suggestion = nearest(word, accepted)
  throw new UsageError('E_BAD_VALUE', { option: '--party', word, suggestion, accepted: accepted.join(', ') })
}
