import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Item } from '../../register/index.ts'
import { bodyNamed } from './body-named.ts'

const body = (id: string, en: string, ru = en) =>
  ({ id: `body:${id}`, kind: 'body', facts: { names: { en, ru } } }) as unknown as Item<'body'>
const BODIES = [
  body('commission', 'Joint Commission on kelp', 'Совместная комиссия по ламинарии'),
  body('ir-energy', 'Ministry of Energy of Iran'),
  body('tj-energy', 'Ministry of Energy of Tajikistan'),
  body('customs', 'Customs Service'),
  body('customs-tj', 'Customs Service of Tajikistan'),
]
const CASES: readonly (readonly [name: string, id: string | null])[] = [
  ['the Joint Commission', 'body:commission'],
  ['Joint  commission', 'body:commission'],
  ['Совместная комиссия', 'body:commission'],
  ['Joint Comm', null],
  ['Ministry of Energy', null],
  ['The Ministry of Energy of Iran', 'body:ir-energy'],
  ['Customs Service', 'body:customs'],
  ['', null],
]

test('a body is known by its name, or the beginning of it where no other begins so', () => {
  for (const [name, id] of CASES) assert.equal(bodyNamed(name, BODIES)?.id ?? null, id, name)
})
