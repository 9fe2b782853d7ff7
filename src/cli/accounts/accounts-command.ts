import { type MembershipOf, RECOVERY_MS } from '../../access/index.ts'
import { giveRecoveryTo } from '../../desk/accounts/index.ts'
import type { Opened } from '../../desk/folder/index.ts'
import type { Arguments } from '../arguments.ts'
import { EXIT, UsageError } from '../error-codes.ts'
import { cite, explained, paragraph, type Run, say, separated } from '../page/entry.ts'
import { filled } from '../page/filled.ts'
import { oneOf } from '../register/options.ts'
import { print } from '../register/output.ts'
import { runningAddress } from '../serve/running-file.ts'
import { printed, type Session } from '../session.ts'
import { nearest } from '../suggest.ts'
import { authorOf, withOpened } from '../workspace/workspace.ts'
import { ACCOUNT_ACTIONS, type AccountAction } from './options.ts'

const HOUR_MS = 3_600_000

interface Desk {
  readonly args: Arguments
  readonly session: Session
  readonly opened: Opened
}

const ACTIONS: Readonly<Record<AccountAction, (desk: Desk) => Promise<number>>> = {
  list: listAccounts,
  recover: recoverAccount,
}

/**
 * `paygir accounts [list | recover NAME]`: whoever holds the data folder lets in who is locked out, also when nobody is
 * left who could do it on the pages. Returns the exit code. Throws UsageError.
 */
export async function accountsCommand(args: Arguments, session: Session): Promise<number> {
  const action = ACTIONS[oneOf(args.words[0] ?? 'list', ACCOUNT_ACTIONS, 'accounts')]
  return withOpened(args, session, (opened) => action({ args, session, opened }))
}

/** Who has an account, and what they are in which register. */
async function listAccounts({ args, session, opened: { accounts } }: Desk): Promise<number> {
  const everybody = await accounts.everybody()
  const rows = await Promise.all(
    everybody.map(async ({ id, name, email }) => ({ name, email, memberships: await accounts.memberships(id) })),
  )
  const { words } = session
  const page = () =>
    rows.length === 0
      ? [paragraph(0, filled(words.accounts.none, {}))]
      : rows.map(({ name, email, memberships }) => {
          const of = memberships.map((one) => cite(membershipText(one)))
          const told: readonly (readonly Run[])[] = [[cite(email ?? '', 'quiet')], ...of.map((one) => [one])]
          return explained(name, separated(told.filter(([run]) => run?.text !== '')))
        })
  const flat = rows.map(({ memberships, ...row }) => ({ ...row, memberships: memberships.map(membershipText) }))
  print({ data: () => ({ accounts: rows }), rows: () => flat, page }, args, session)
  return EXIT.ok
}

/** The codes of the register, the role and the side, as far as there is one. */
function membershipText({ rel, role, party }: MembershipOf): string {
  return [rel, role, party].filter(Boolean).join(' ')
}

/** A link by which the account gets a new password, once. Throws UsageError E_ACCOUNT_UNKNOWN. */
async function recoverAccount({ args, session, opened }: Desk): Promise<number> {
  const { io } = session
  const name = args.words[1]
  if (name === undefined) {
    throw new UsageError('E_MISSING_ARGUMENT', { command: 'accounts recover', accepted: 'NAME', first: 'NAME' })
  }
  const doors = { accounts: opened.accounts, clock: io.clock, random: io.random }
  const given = await giveRecoveryTo(doors, name, authorOf(args, session, null).by)
  if (given === null) {
    const names = (await opened.accounts.everybody()).map((one) => one.name)
    throw new UsageError('E_ACCOUNT_UNKNOWN', { word: name, suggestion: nearest(name, names) })
  }
  const path = `recover#${given.secret}`
  const address = await runningAddress(opened.folder)
  const link = address === null ? `/${path}` : `${address}${path}`
  const { recovery } = given
  const told = { name: recovery.name, link, expiresAt: new Date(recovery.expiresAt).toISOString() }
  const isForPrograms = (['json', 'jsonl', 'csv', 'plain'] as const).some((form) => args.options[form] === true)
  if (isForPrograms) print({ data: () => told, rows: () => [told], page: () => [] }, args, session)
  else io.stdout.write(recoveryPage(told, address !== null, session))
  return EXIT.ok
}

/** The link stands on a line of its own, unbroken and without marks of direction, so that it can be copied as it is. */
function recoveryPage(
  { name, link }: { readonly name: string; readonly link: string },
  isWhole: boolean,
  session: Session,
): string {
  const { accounts, digits } = session.words
  const intro = filled(accounts[isWhole ? 'recover' : 'recoverPath'], { name, hours: digits(RECOVERY_MS / HOUR_MS) })
  return `${printed(session, [paragraph(0, intro)])}${link}\n${printed(session, [paragraph(0, [say(accounts.ends, 'quiet')])])}`
}
