import assert from 'node:assert/strict'
import { test } from 'node:test'
import { HttpProblem } from '../http/problem.ts'
import type { Call } from '../http/route.ts'
import { NOBODY, type Principal } from './principal.ts'
import { stillMay } from './still-may.ts'

const READ = { role: 'reader', scope: 'read' } as const
const member: Principal = {
  ...{ kind: 'account', name: 'desk', account: 'a', scope: 'read' },
  memberOf: () => ({ role: 'reader', party: null }),
}

const CASES: readonly (readonly [says: string, principal: () => Principal, expected: boolean | null])[] = [
  ['the membership is there', () => member, true],
  ['the session has ended', () => NOBODY, false],
  ['the membership has ended', () => ({ ...member, memberOf: () => null }), false],
  ['who asks is refused', () => thrown(new HttpProblem('E_SIGN_IN_NEEDED')), false],
  ['the database does not answer', () => thrown(new Error('connection lost')), null],
]

for (const [says, principal, expected] of CASES) {
  test(`${says}: ${expected}`, async () => {
    const call = {
      services: { principalOf: async () => principal() },
      context: { req: { raw: new Request('http://localhost/') } },
      relationship: { rel: 'north-south', membership: { role: 'reader', party: null } },
    } as unknown as Call
    assert.equal(await stillMay(call, READ), expected)
  })
}

function thrown(error: Error): never {
  throw error
}
