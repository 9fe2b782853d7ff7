import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { after, before, describe, type TestContext, test } from 'node:test'
import {
  type Account,
  type AccountStore,
  type Invitation,
  type NewRecovery,
  SESSION_IDLE_MS,
  type Share,
  SIGN_IN_OF_NAME,
} from '../../../access/index.ts'
import { NORTH } from '../../../register/testing/index.ts'
import { roleOf } from '../store/roles.ts'
import { assertNoRights } from '../store/testing/no-rights.ts'
import { openedStore, REL, type TestStore } from '../store/testing/stores.ts'
import { openAccounts } from './index.ts'

const NOW = Date.UTC(2026, 0, 15, 12)
const DAY = 86_400_000
const hash = () => new Uint8Array(randomBytes(32))
const id = () => randomBytes(8).toString('hex')

interface World extends TestStore {
  readonly accounts: AccountStore
  readonly invited: (some?: Partial<Invitation>) => Promise<Invitation & { readonly hash: Uint8Array }>
  readonly joined: (name: string, some?: Partial<Invitation>) => Promise<Account>
}

async function world(t: TestContext): Promise<World> {
  const made = await openedStore(t)
  const accounts = openAccounts(made.database)
  t.after(() => accounts.close())
  const invited: World['invited'] = async (some) => {
    const usual = { rel: REL, role: 'editor', party: NORTH, email: null, by: 'desk', createdAt: NOW } as const
    const invitation = { id: id(), hash: hash(), ...usual, expiresAt: NOW + DAY, ...some }
    await accounts.invite(invitation)
    return invitation
  }
  const joined: World['joined'] = async (name, some) => {
    const invitation = await invited(some)
    return accounts.accept(invitation.id, { create: { id: id(), name, passwordHash: 'x', subject: null } }, NOW)
  }
  return { ...made, accounts, invited, joined }
}

test('nobody with a role of a relationship has any right on the tables', async (t) => {
  const { raw, joined, accounts } = await world(t)
  const account = await joined('north desk')
  await accounts.beginSession({ hash: hash(), of: { account: account.id }, at: NOW })
  await accounts.addToken(account.id, { ...token(), hash: hash() })
  await accounts.addShare({ ...share(), hash: hash() })
  await accounts.attempt('somebody', NOW, SIGN_IN_OF_NAME)
  await accounts.addRecovery({ ...recovery(account.id), hash: hash() })
  const tables = ['account', 'membership', 'session', 'api_token', 'invitation', 'share', 'attempt', 'recovery']
  await assertNoRights({ raw }, tables)
  for (const table of tables) {
    const statement = `begin; set local role "${roleOf(REL, NORTH)}"; select * from paygir.${table}`
    await assert.rejects(raw(statement), { code: '42501' })
    await raw('rollback')
    const [forced] = await raw(`select relrowsecurity and relforcerowsecurity as is_forced from pg_class
      where oid = 'paygir.${table}'::regclass`)
    assert.equal(forced?.is_forced, true, table)
  }
})

describe('accounts', () => {
  let made: World
  const undo: (() => unknown)[] = []
  before(async () => {
    made = await world({ after: (work: () => unknown) => void undo.unshift(work) } as TestContext)
  })
  after(async () => {
    for (const work of undo) await work()
  })

  test('are made by an invitation, which works once', async () => {
    const { accounts, invited } = made
    const invitation = await invited({ email: 'Rail@Example.org' })
    const found = await accounts.invitation(invitation.hash, NOW)
    assert.deepEqual(found, { ...withoutHash(invitation), email: 'rail@example.org' })
    const create = { id: id(), name: 'Rail desk', passwordHash: 'kept', subject: null }
    const both = await Promise.allSettled([
      accounts.accept(invitation.id, { create }, NOW),
      accounts.accept(invitation.id, { create: { ...create, id: id(), name: 'Another' } }, NOW),
    ])
    assert.deepEqual(both.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected'])
    assert.equal(await accounts.invitation(invitation.hash, NOW), null)
    const known = await accounts.account({ email: 'RAIL@example.org' })
    assert.equal(known?.email, 'rail@example.org')
    assert.deepEqual(await accounts.memberships(known?.id ?? ''), [{ rel: REL, role: 'editor', party: NORTH }])
  })

  test('have names that nobody mistakes for another, and a taken one leaves the invitation', async () => {
    const { accounts, invited, joined } = made
    await joined('Water desk')
    const invitation = await invited()
    const create = { id: id(), name: 'water  desk'.replace('  ', ' '), passwordHash: null, subject: null }
    await assert.rejects(accounts.accept(invitation.id, { create }, NOW), { code: 'E_NAME_TAKEN' })
    assert.equal((await accounts.invitation(invitation.hash, NOW))?.id, invitation.id)
    assert.equal((await accounts.account({ name: 'WATER DESK' }))?.name, 'Water desk')
  })

  test('join further registers, none twice, and never by a link that is over', async () => {
    const { accounts, invited, joined } = made
    const account = await joined('Energy desk')
    const again = await invited({ role: 'administrator' })
    const joining = { account: account.id }
    await assert.rejects(accounts.accept(again.id, joining, NOW), { code: 'E_ALREADY_MEMBER' })
    const other = await invited({ rel: 'east-west', party: null })
    await accounts.accept(other.id, joining, NOW)
    assert.equal((await accounts.memberships(account.id)).length, 2)
    const late = await invited({ rel: 'elsewhere' })
    await assert.rejects(accounts.accept(late.id, joining, NOW + DAY), { code: 'E_LINK_NOT_VALID' })
    await accounts.withdrawInvitation(REL, again.id)
    await assert.rejects(accounts.withdrawInvitation(REL, again.id), { code: 'E_GRANT_UNKNOWN' })
  })

  test('sign in for a time; what ends a session ends it at once', async () => {
    const { accounts, joined } = made
    const account = await joined('Trade desk')
    const [one, other] = [hash(), hash()]
    for (const own of [one, other]) await accounts.beginSession({ hash: own, of: { account: account.id }, at: NOW })
    const identity = await accounts.session(one, NOW + 1)
    assert.deepEqual(identity, { kind: 'account', account, memberships: [{ rel: REL, role: 'editor', party: NORTH }] })
    assert.equal(await accounts.session(hash(), NOW), null)
    // Used every four hours, it goes on beyond the eight that an idle one lasts.
    for (let hours = 4; hours <= 16; hours += 4) assert.ok(await accounts.session(one, NOW + hours * 3_600_000))
    assert.equal(await accounts.session(other, NOW + SESSION_IDLE_MS), null)
    assert.equal(await accounts.endSessions(account.id, one), 1)
    await accounts.endSession(one)
    assert.equal(await accounts.session(one, NOW), null)
  })

  test('begin no session for a password that has been changed meanwhile, however close', async () => {
    const { accounts, joined } = made
    for (let turn = 0; turn < 20; turn++) {
      const { id: account } = await joined(`Hasty ${turn}`)
      const [session, secret] = [hash(), hash()]
      const link = recovery(account)
      await accounts.addRecovery({ ...link, hash: secret })
      const begun = accounts.beginSession({ hash: session, of: { account, passwordHash: 'x' }, at: NOW })
      await Promise.allSettled([begun, accounts.recover(link.id, 'another', NOW)])
      assert.equal(await accounts.session(session, NOW), null, `turn ${turn}: a session of the former password`)
      const late = { hash: hash(), of: { account, passwordHash: 'x' }, at: NOW }
      await assert.rejects(accounts.beginSession(late), { code: 'E_SIGN_IN_FAILED' })
      await accounts.beginSession({ ...late, of: { account, passwordHash: 'another' } })
      assert.ok(await accounts.session(late.hash, NOW))
    }
  })

  test('use tokens until these are over or removed', async () => {
    const { accounts, joined } = made
    const account = await joined('Script')
    const secret = hash()
    const given = { ...token(), scope: 'write' as const }
    await accounts.addToken(account.id, { ...given, hash: secret })
    const identity = await accounts.token(secret, NOW + 5)
    assert.equal(identity?.kind === 'token' && identity.scope, 'write')
    assert.deepEqual(await accounts.tokens(account.id, NOW), [{ ...given, usedAt: NOW + 5 }])
    assert.equal(await accounts.token(secret, NOW + DAY), null)
    await assert.rejects(accounts.removeToken('somebody else', given.id), { code: 'E_GRANT_UNKNOWN' })
    await accounts.removeToken(account.id, given.id)
    assert.equal(await accounts.token(secret, NOW), null)
  })

  test('spend each code once, also when two send it at once', async () => {
    const { accounts, joined } = made
    const { id: account } = await joined('Careful')
    const both = await Promise.all([accounts.spendCode(account, 7), accounts.spendCode(account, 7)])
    assert.deepEqual(both.toSorted(), [false, true])
    assert.equal(await accounts.spendCode(account, 6), false)
    assert.equal(await accounts.spendCode(account, 8), true)
  })

  test('are kept from guessing: a hundred tries at once are a hundred tries', async () => {
    const { accounts } = made
    const tries = Array.from({ length: 100 }, () => accounts.attempt('guessed', NOW, SIGN_IN_OF_NAME))
    const heard = (await Promise.all(tries)).filter((wait) => wait === 0)
    assert.equal(heard.length, SIGN_IN_OF_NAME.free)
    assert.equal(await accounts.attempt('another', NOW, SIGN_IN_OF_NAME), 0)
    await accounts.forgive('guessed', 'one')
    assert.equal(await accounts.attempt('guessed', NOW, SIGN_IN_OF_NAME), 0)
    assert.ok((await accounts.attempt('guessed', NOW, SIGN_IN_OF_NAME)) > 0)
    await accounts.forgive('guessed', 'all')
    assert.equal(await accounts.attempt('guessed', NOW, SIGN_IN_OF_NAME), 0)
    await accounts.forgive('guessed', 'one')
    assert.equal(await accounts.attempt('guessed', NOW, SIGN_IN_OF_NAME), 0)
  })

  test('look by a share until it is over or taken back, with all sessions that it opened', async () => {
    const { accounts } = made
    const [secret, session] = [hash(), hash()]
    const given: Share = share()
    await accounts.addShare({ ...given, hash: secret })
    assert.deepEqual(await accounts.share(secret, NOW), given)
    await accounts.beginSession({ hash: session, of: { share: given.id }, at: NOW })
    assert.deepEqual(await accounts.session(session, NOW), { kind: 'share', share: given })
    assert.deepEqual(await accounts.shares(REL, NOW), [given])
    assert.equal(await accounts.share(secret, NOW + DAY), null)
    await accounts.removeShare(REL, given.id)
    assert.equal(await accounts.session(session, NOW), null)
  })

  test('are opened again by a link that works once, and ends whatever opened them before', async () => {
    const { accounts, joined } = made
    const { id: account } = await joined('Forgetful')
    const [session, former, secret] = [hash(), hash(), hash()]
    await accounts.beginSession({ hash: session, of: { account }, at: NOW })
    await accounts.addToken(account, { ...token(), hash: hash() })
    await accounts.change(account, { totpSecret: 'A', totpPending: 'B' })
    const [replaced, given] = [recovery(account), recovery(account)]
    await accounts.addRecovery({ ...replaced, hash: former })
    await accounts.addRecovery({ ...given, hash: secret })
    assert.equal(await accounts.recovery(former, NOW), null, 'a former link opens the account')
    assert.equal(await accounts.recovery(secret, NOW + DAY), null, 'it holds for good')
    const found = { ...given, name: 'Forgetful', usedAt: null, withdrawnAt: null }
    assert.deepEqual(await accounts.recovery(secret, NOW), found)
    assert.ok(await accounts.session(session, NOW), 'it is used up by looking')
    const both = await Promise.allSettled([1, 2].map((one) => accounts.recover(given.id, `password ${one}`, NOW)))
    assert.deepEqual(both.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected'])
    const known = await accounts.account({ id: account })
    assert.match(known?.passwordHash ?? '', /^password/)
    assert.deepEqual([known?.totpSecret, known?.totpPending], [null, null])
    assert.equal(await accounts.session(session, NOW), null)
    assert.deepEqual(await accounts.tokens(account, NOW), [])
    await assert.rejects(accounts.recover(replaced.id, 'x', NOW), { code: 'E_LINK_NOT_VALID' })
    await assert.rejects(accounts.withdrawRecovery(given.id, NOW), { code: 'E_GRANT_UNKNOWN' })
    const trace = (await accounts.recoveries(REL)).filter((one) => one.account === account)
    assert.deepEqual(
      trace.map(({ usedAt, withdrawnAt }) => [usedAt, withdrawnAt]).toSorted(),
      [
        [null, NOW],
        [NOW, null],
      ].toSorted(),
    )
    await accounts.addRecovery({ ...recovery(account), rel: null, id: 'of the data', hash: hash() })
    assert.ok((await accounts.recoveries(REL)).some((one) => one.id === 'of the data'))
    assert.ok(!(await accounts.recoveries('elsewhere')).some((one) => one.id === 'of the data'))
    await accounts.withdrawRecovery('of the data', NOW)
    assert.ok((await accounts.everybody()).some(({ name }) => name === 'Forgetful'))
  })

  test('keep an administrator, also when two remove each other at once', async () => {
    const { accounts, joined } = made
    const boss = { role: 'administrator', party: null, rel: 'two' } as const
    const [one, other] = [await joined('First', boss), await joined('Second', boss)]
    const both = await Promise.allSettled([
      accounts.setRole('two', one.id, null),
      accounts.setRole('two', other.id, 'reader'),
    ])
    assert.deepEqual(both.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected'])
    assert.equal((await accounts.members('two')).filter(({ role }) => role === 'administrator').length, 1)
  })

  test('begin with a link for every register that nobody administers', async () => {
    const { accounts, invited, joined } = made
    assert.deepEqual(await accounts.unadministered(), [REL])
    const setup = { rel: null, role: 'administrator', party: null } as const
    const former = await invited(setup)
    const link = await invited(setup)
    assert.equal(await accounts.invitation(former.hash, NOW), null)
    const create = { id: id(), name: 'Beginner', passwordHash: 'x', subject: null }
    const account = await accounts.accept(link.id, { create }, NOW)
    assert.deepEqual(await accounts.memberships(account.id), [{ rel: REL, role: 'administrator', party: null }])
    assert.deepEqual(await accounts.unadministered(), [])
    const late = await invited(setup)
    const { id: other } = await joined('Late')
    await assert.rejects(accounts.accept(late.id, { account: other }, NOW), { code: 'E_LINK_NOT_VALID' })
  })

  test('leave nothing behind that is over', async () => {
    const { accounts, raw } = made
    await accounts.tidy(NOW + 366 * DAY)
    for (const table of ['session', 'share', 'api_token', 'invitation', 'attempt', 'recovery']) {
      assert.deepEqual(await raw(`select * from paygir.${table}`), [], table)
    }
  })
})

function token() {
  return { id: id(), name: 'nightly export', scope: 'read' as const, createdAt: NOW, expiresAt: NOW + DAY }
}

function recovery(account: string): NewRecovery {
  return { id: id(), account, rel: REL, giver: null, by: 'desk', createdAt: NOW, expiresAt: NOW + DAY }
}

function share(): Share {
  return { id: id(), rel: REL, name: 'for the press', by: 'desk', createdAt: NOW, expiresAt: NOW + DAY }
}

function withoutHash({ hash: _, ...invitation }: Invitation & { readonly hash: Uint8Array }): Invitation {
  return invitation
}
