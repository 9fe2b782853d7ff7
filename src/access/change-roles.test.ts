import assert from 'node:assert/strict'
import { test } from 'node:test'
import { CHANGE_SHAPES, type ChangeType } from '../register/index.ts'
import { atLeast, CHANGE_ROLES, ROLES, roleFor } from './index.ts'

const TYPES = Object.keys(CHANGE_SHAPES) as ChangeType[]

test('every type of change has a least role, and none is for readers', () => {
  assert.deepEqual(Object.keys(CHANGE_ROLES).sort(), [...TYPES].sort())
  for (const type of TYPES) assert.ok(atLeast(CHANGE_ROLES[type], 'editor'), type)
})

test('several changes take the highest of their roles', () => {
  for (const one of TYPES) {
    for (const other of TYPES) {
      const role = roleFor([one, other])
      for (const type of [one, other]) assert.ok(atLeast(role, CHANGE_ROLES[type]), `${one} ${other}`)
      assert.ok([CHANGE_ROLES[one], CHANGE_ROLES[other]].includes(role))
    }
  }
  assert.equal(roleFor([]), ROLES[0])
})
