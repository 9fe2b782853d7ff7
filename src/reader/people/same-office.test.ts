import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { OfficeRank } from '../wording/en/titles.ts'
import { impliedParty, sameOffice } from './same-office.ts'

type Held = readonly [office: string, rank: OfficeRank, party?: string]

/** An office held, an office mentioned (with a party behind "/"), and whether the words can mean the same. */
const CASES: readonly (readonly [held: Held, mentioned: string, same: boolean])[] = [
  [['President', 'head-of-state'], 'President', true],
  [['President', 'head-of-state', 'TJ'], 'President/TJ', true],
  [['President', 'head-of-state', 'TJ'], 'President/IR', false],
  [['President', 'head-of-state', 'TJ'], 'head of state', true],
  [['Prime Minister', 'head-of-government'], 'head of government', true],
  [['Prime Minister', 'head-of-government'], 'head of state', false],
  [['Minister of Foreign Affairs', 'minister'], 'Foreign Minister', true],
  [['Foreign Minister', 'minister'], 'Minister', true],
  [['Foreign Minister', 'minister'], 'Energy Minister', false],
  [['Secretary of State', 'minister'], 'Secretary', true],
  [['Deputy Foreign Minister', 'deputy'], 'Foreign Minister', false],
  [['Vice President', 'deputy'], 'President', false],
  [['Vice President', 'deputy'], 'Vice President', true],
  [['Supreme Leader of the Islamic Revolution', 'leader'], 'Leader', true],
  [['Supreme Leader of the Islamic Revolution', 'leader'], 'President', false],
]

describe('offices', () => {
  for (const [[office, rank, party = null], mentioned, same] of CASES) {
    test(`${office}${party ? ` of ${party}` : ''} ${same ? 'can be' : 'is not'} “${mentioned}”`, () => {
      const [words = '', code] = mentioned.split('/')
      const mention = { office: words, rank: null, party: code ?? null }
      assert.equal(sameOffice({ office, rank, party }, mention), same)
    })
  }
})

test('some offices name their party by themselves', () => {
  assert.equal(impliedParty('Secretary of State'), 'US')
  assert.equal(impliedParty('supreme leader'), 'IR')
  assert.equal(impliedParty('President'), null)
})
