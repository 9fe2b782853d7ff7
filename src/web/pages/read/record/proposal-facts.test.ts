import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Proposal } from '../api.ts'
import { proposalFacts } from './proposal-facts.ts'

const SAME = { id: 'doc:quay', titles: { en: 'Agreement on the Quay' } }
const PROPOSAL: Proposal = {
  of: 'd1',
  kind: 'document',
  facts: {
    titles: { en: 'Quay Agreement' },
    type: 'agreement',
    signedOn: null,
    field: 'economy',
    unverified: ['field'],
  },
  similar: SAME,
  candidates: [SAME],
  says: 'signed',
}

test('a field that the text does not state is shown as none, until somebody gives one', () => {
  assert.equal(proposalFacts(PROPOSAL).field, null)
  assert.equal(proposalFacts(PROPOSAL, { field: 'transport' }).field, 'transport')
  const stated = { ...PROPOSAL, facts: { ...PROPOSAL.facts, unverified: [] } }
  assert.equal(proposalFacts(stated).field, 'economy')
})

test('a document is a new one until somebody says which one it is', () => {
  assert.equal(proposalFacts(PROPOSAL).same, null)
  assert.equal(proposalFacts(PROPOSAL, { same: SAME.id }).same, SAME.id)
})
