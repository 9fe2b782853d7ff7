import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import fc from 'fast-check'
import {
  AccessError,
  afterTry,
  atLeast,
  checkChange,
  checkedName,
  checkPassword,
  isSessionOver,
  mayAdmit,
  nameKey,
  ROLES,
  SCOPES,
  SESSION_IDLE_MS,
  SESSION_LONGEST_MS,
  SIGN_IN_OF_ADDRESS,
  SIGN_IN_OF_NAME,
  scopeAllows,
  type Tries,
  waitMs,
} from './index.ts'

const seed = Number(process.env.SEED ?? 20_260_115)

/** The code of what is thrown; null when nothing is. */
function codeOf(work: () => unknown): string | null {
  try {
    work()
    return null
  } catch (error) {
    assert.ok(error instanceof AccessError)
    return error.code
  }
}

describe('passwords', () => {
  const cases: readonly (readonly [string, string, string | null])[] = [
    ['', 'desk', 'E_PASSWORD_SHORT'],
    ['elevenchars', 'desk', 'E_PASSWORD_SHORT'],
    ['راه‌آهن خواف هرات تا مرز', 'desk', null],
    ['correct horse battery staple', 'desk', null],
    ['x'.repeat(257), 'desk', 'E_PASSWORD_LONG'],
    ['aaaaaaaaaaaaaaaa', 'desk', 'E_PASSWORD_GUESSABLE'],
    ['abababababab', 'desk', 'E_PASSWORD_GUESSABLE'],
    ['123456789012', 'desk', 'E_PASSWORD_GUESSABLE'],
    ['Qwertyuiop12', 'desk', 'E_PASSWORD_GUESSABLE'],
    ['Password1234!', 'desk', 'E_PASSWORD_GUESSABLE'],
    ['йцукенгшщзхъ', 'desk', 'E_PASSWORD_GUESSABLE'],
    ['ضصثقفغعهخحجچ', 'desk', 'E_PASSWORD_GUESSABLE'],
    ['north.desk2026', 'North.Desk', 'E_PASSWORD_GUESSABLE'],
    ['🚂🚃🚄🚅🚆🚇🚈🚉🚊🚋🚌', 'desk', 'E_PASSWORD_SHORT'],
  ]
  for (const [password, name, code] of cases) {
    test(`${JSON.stringify(password.slice(0, 30))} is ${code ?? 'good'}`, () => {
      assert.equal(
        codeOf(() => checkPassword(password, name)),
        code,
      )
    })
  }
})

describe('names', () => {
  const good = ['desk', ' North desk ', 'дафтари Душанбе', 'دبیرخانه‌ی تهران', 'a.b@example.org', 'O’Neil']
  for (const name of good) test(`${name} is one`, () => assert.equal(checkedName(name), name.trim()))
  const bad = ['', ' ', 'a  b', 'a\u202eb', 'a\nb', '<b>', 'a\u0000', 'x'.repeat(65), '-x', 'a\u200bb']
  for (const name of bad) {
    test(`${JSON.stringify(name.slice(0, 10))} is none`, () =>
      assert.equal(
        codeOf(() => checkedName(name)),
        'E_NAME_NOT_VALID',
      ))
  }
  test('are one when they only look different', () => {
    assert.equal(nameKey('North Desk'), nameKey(' north desk'))
    assert.equal(nameKey('علي'), nameKey('علی'))
    assert.equal(nameKey('ｄｅｓｋ'), nameKey('desk'))
    assert.notEqual(nameKey('north'), nameKey('south'))
  })
})

describe('limits', () => {
  test('let an attacker of one name try few times a day, and forget', () => {
    let tries: Tries | null = null
    let heard = 0
    const day = 86_400_000
    for (let now = 0; now < day; now += 1000) {
      if (waitMs(tries, now, SIGN_IN_OF_NAME) > 0) continue
      tries = afterTry(tries, now, SIGN_IN_OF_NAME)
      heard++
    }
    assert.ok(heard < 120, `${heard} tries were heard`)
    assert.ok(heard > 90, `${heard} tries were heard`)
    assert.equal(waitMs(tries, (tries?.lastAt ?? 0) + SIGN_IN_OF_NAME.forgetMs, SIGN_IN_OF_NAME), 0)
  })

  test('grow, never beyond the longest wait, whatever the clock does', () => {
    const limits = fc.constantFrom(SIGN_IN_OF_NAME, SIGN_IN_OF_ADDRESS)
    const tries = fc.record({ count: fc.nat(10_000), lastAt: fc.nat() })
    const property = fc.property(limits, tries, fc.nat(), (limit, before, now) => {
      const wait = waitMs(before, now, limit)
      assert.ok(wait >= 0 && wait <= limit.longestWaitMs)
      assert.ok(waitMs({ ...before, count: before.count + 1 }, now, limit) >= wait)
      if (before.count < limit.free) assert.equal(wait, 0)
      assert.ok(afterTry(before, now, limit).count >= 1)
    })
    fc.assert(property, { seed })
  })
})

describe('members', () => {
  const joint = { account: 'joint', role: 'administrator', party: null } as const
  const north = { account: 'north', role: 'administrator', party: 'north' } as const
  const editor = { account: 'editor', role: 'editor', party: 'north' } as const

  test('of one side say who belongs to it, and to no other', () => {
    assert.equal(mayAdmit(joint, { party: 'south' }), true)
    assert.equal(mayAdmit(north, { party: 'north' }), true)
    assert.equal(mayAdmit(north, { party: 'south' }), false)
    assert.equal(mayAdmit(north, { party: null }), false)
    assert.equal(mayAdmit(editor, { party: 'north' }), false)
  })

  test('keep an administrator, whatever is asked', () => {
    assert.equal(
      codeOf(() => checkChange([joint, north, editor], 'joint', null)),
      'E_LAST_ADMINISTRATOR',
    )
    assert.equal(
      codeOf(() => checkChange([joint, north, editor], 'joint', 'secretary')),
      'E_LAST_ADMINISTRATOR',
    )
    assert.equal(
      codeOf(() => checkChange([joint, north], 'north', null)),
      null,
    )
    assert.equal(
      codeOf(() => checkChange([joint, { ...joint, account: 'second' }], 'joint', null)),
      null,
    )
    assert.equal(
      codeOf(() => checkChange([joint], 'nobody', null)),
      'E_MEMBER_UNKNOWN',
    )
  })
})

describe('sessions, roles and scopes', () => {
  test('end when nobody uses them, and in any case', () => {
    const begun = { createdAt: 0, usedAt: 0 }
    assert.equal(isSessionOver(begun, SESSION_IDLE_MS - 1), false)
    assert.equal(isSessionOver(begun, SESSION_IDLE_MS), true)
    assert.equal(isSessionOver({ ...begun, usedAt: SESSION_LONGEST_MS - 1 }, SESSION_LONGEST_MS - 1), false)
    assert.equal(isSessionOver({ ...begun, usedAt: SESSION_LONGEST_MS - 1 }, SESSION_LONGEST_MS), true)
  })

  test('are in order: each may all that the one before it may', () => {
    for (const [place, one] of ROLES.entries())
      for (const [other, least] of ROLES.entries()) assert.equal(atLeast(one, least), place >= other)
    for (const [place, one] of SCOPES.entries())
      for (const [other, least] of SCOPES.entries()) assert.equal(scopeAllows(one, least), place >= other)
  })
})
