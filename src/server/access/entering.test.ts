import assert from 'node:assert/strict'
import test from 'node:test'
import { atLeast, CHANGE_ROLES, ROLES } from '../../access/index.ts'
import type { Change, ChangeType } from '../../register/index.ts'
import { member } from '../testing/member.ts'
import { enteringOf } from './entering.ts'

test('each role enters the types of change that the table gives it, whatever the route takes', () => {
  for (const role of ROLES) {
    const membership = { role, party: 'ir' }
    const call = { principal: member('ir', role), relationship: { rel: 'ir-tj', membership } }
    const { check, author } = enteringOf(call, { isDry: false })
    assert.deepEqual([author.party, author.role], ['ir', role])
    for (const [type, least] of Object.entries(CHANGE_ROLES) as [ChangeType, (typeof ROLES)[number]][]) {
      const enter = () => check([{ type: 'comment.add' }, { type }] as unknown as readonly Change[])
      if (atLeast(role, least) && atLeast(role, 'editor')) assert.doesNotThrow(enter, `${role} ${type}`)
      else assert.throws(enter, { code: 'E_NOT_ALLOWED' }, `${role} ${type}`)
    }
  }
})
