import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { packageFile } from '../../adapters/index.ts'
import { readText } from '../../reader/index.ts'
import type { Item } from '../../register/index.ts'
import { allItems, hashOf } from '../register/index.ts'
import { AUTHOR, sampleDesk } from '../testing/desk-world.ts'
import { acceptProposals, isKnown, knownSource, type Proposal, proposalsOf } from './index.ts'

const NOBODY = { publisher: null, address: null, publishedOn: null }
const DRY = { author: AUTHOR, isDry: true, random: randomBytes }
const LIVE = { ...DRY, isDry: false }

test('what is accepted of a text is entered once, with its words, its record and its source', async (t) => {
  const desk = await sampleDesk(t)
  const text = await readFile(packageFile('fixtures/sample/readout.txt'), 'utf8')
  const record = readText(text)
  const proposals = async () => {
    const documents = (await allItems(desk)).filter(({ kind }) => kind === 'document') as Item<'document'>[]
    return proposalsOf({ record, relationship: desk.relationship, documents, today: desk.today })
  }
  const proposed = await proposals()
  assert.equal(proposed.length, record.documents.length + record.undertakings.length)
  const [last, ...accepted] = proposed.toReversed()
  assert.ok(last && accepted[0])
  const edited = withWords(accepted[0], 'In words of our own')
  const reviewed = { accepted: [edited, ...accepted.slice(1)], rejected: [last] }
  const acceptance = { read: { name: 'readout.txt', text, record }, reviewed, publication: NOBODY }

  const before = await allItems(desk)
  assert.equal(knownSource(text, before), null)
  const tried = await acceptProposals(acceptance, desk, DRY)
  assert.ok(tried.length > accepted.length && tried.every(({ entry }) => entry === null))
  assert.deepEqual(await allItems(desk), before)
  assert.equal(await desk.store.kept(desk.rel, hashOf(Buffer.from(text))), null)

  const entered = await acceptProposals(acceptance, desk, LIVE)
  assert.ok(entered.every(({ entry }) => entry !== null))
  const items = await allItems(desk)
  const source = knownSource(text, items)
  const kept = await desk.store.kept(desk.rel, source?.facts.textHash ?? '')
  assert.equal(Buffer.from(kept ?? []).toString('utf8'), text)
  const found = items.find(
    ({ kind, id }) => kind === 'record' && before.every((one) => one.id !== id),
  ) as Item<'record'>
  assert.deepEqual([found.facts.source, found.facts.rejected], [source?.id, [last.of]])
  const json = await desk.store.kept(desk.rel, found.facts.recordHash)
  assert.deepEqual(JSON.parse(Buffer.from(json ?? []).toString('utf8')), JSON.parse(JSON.stringify(record)))
  const titles = JSON.stringify(entered.map(({ change }) => change.body))
  assert.match(titles, /In words of our own/)
  for (const { change } of entered) {
    const { pins = [] } = change.body as { readonly pins?: readonly { start: number; end: number; text: string }[] }
    for (const pin of pins) assert.equal(text.slice(pin.start, pin.end), pin.text)
  }

  const again = new Map((await proposals()).map((one) => [one.of, one]))
  const taken = accepted.slice(1).flatMap(({ kind, of }) => (kind === 'document' ? [again.get(of)] : []))
  assert.ok(taken.length > 0 && taken.every((one) => one !== undefined && isKnown(one)))
})

function withWords(proposal: Proposal, words: string): Proposal {
  return proposal.kind === 'document'
    ? { ...proposal, facts: { ...proposal.facts, titles: { en: words } } }
    : { ...proposal, facts: { ...proposal.facts, action: { en: words } } }
}
