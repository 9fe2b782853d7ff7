import assert from 'node:assert/strict'
import test from 'node:test'
import { firstQuestion } from './first-question.ts'

const SAMPLE = '/api/v1/relationships/ir-tj/readings/sample'

for (const [address, expected] of [
  ['/ir-tj/read', SAMPLE],
  ['/ir-tj/read/', SAMPLE],
  ['/ir-tj/read?lang=fa', SAMPLE],
  ['/ir-tj/read?item=s1&kind=document', SAMPLE],
  ['/ir-tj/read?reading=r1', null],
  ['/ir-tj/read?text=src:1', null],
  ['/ir-tj/read?lang=fa&view=own', null],
  ['/ir-tj/plan', null],
  ['/read', null],
  ['/', null],
] as const) {
  test(`the page at ${address} asks first for ${expected ?? 'what its script asks for'}`, () => {
    assert.equal(firstQuestion(new URL(address, 'http://paygir.example')), expected)
  })
}
