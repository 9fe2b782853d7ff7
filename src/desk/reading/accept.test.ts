import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { test } from 'node:test'
import { packageFile } from '../../adapters/index.ts'
import { readText } from '../../reader/index.ts'
import type { Item } from '../../register/index.ts'
import { allItems, hashOf, itemDetail, registerView } from '../register/index.ts'
import { AUTHOR, sampleDesk } from '../testing/desk-world.ts'
import {
  acceptProposals,
  decided,
  type Edit,
  earlierMarks,
  forceFromSignature,
  keptTexts,
  knownFates,
  knownText,
  type Proposal,
  proposalsOf,
  reviewedRecord,
  takenUnasked,
  textView,
} from './index.ts'

const NOBODY = { publisher: null, address: null, publishedOn: null }
const DRY = { author: AUTHOR, isDry: true, random: randomBytes }
const LIVE = { ...DRY, isDry: false }

test('what is accepted of a text is entered once, with its words, its record and its source', async (t) => {
  const desk = await sampleDesk(t)
  const text = await readFile(packageFile('fixtures/sample/readout.txt'), 'utf8')
  const record = readText(text)
  const proposals = async () => {
    const items = await allItems(desk)
    const documents = items.filter(({ kind }) => kind === 'document') as Item<'document'>[]
    const bodies = items.filter(({ kind }) => kind === 'body') as Item<'body'>[]
    return proposalsOf({ record, text, relationship: desk.relationship, documents, bodies, today: desk.today })
  }
  const proposed = await proposals()
  assert.equal(proposed.length, record.documents.length + record.undertakings.length)
  const asked = proposed.find(({ span }) => span.text.startsWith('draw up a timetable'))
  assert.equal(asked?.kind === 'undertaking' && asked.facts.body, 'body:joint-commission')
  const [last, ...accepted] = proposed.toReversed()
  assert.ok(last && accepted[0])
  const edited = withWords(accepted[0], 'In words of our own')
  const reviewed = { accepted: [edited, ...accepted.slice(1)], rejected: [last] }
  const before = await allItems(desk)
  const acceptance = { read: { name: 'readout.txt', text, record }, reviewed, publication: NOBODY, items: before }
  assert.equal(await knownText(text, before, desk), null)
  const tried = await acceptProposals(acceptance, desk, DRY)
  assert.ok(tried.length > accepted.length && tried.every(({ entry }) => entry === null))
  assert.deepEqual(await allItems(desk), before)
  assert.equal(await desk.store.kept(desk.rel, hashOf(Buffer.from(text))), null)

  const entered = await acceptProposals(acceptance, desk, LIVE)
  assert.ok(entered.every(({ entry }) => entry !== null))
  const items = await allItems(desk)
  const { source } = (await knownText(text, items, desk)) ?? {}
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
  assert.ok(taken.length > 0 && taken.every((one) => one?.kind === 'document' && one.exact !== null))
})

const MENTIONS = `Joint Statement

The Foreign Ministers of Iran and Tajikistan met in Dushanbe on 17 November 2025. They noted that travel has grown since the Treaty on the Kelp Lanterns entered into force. They referred to the Convention on Kite Races, which has not entered into force. They recalled the Agreement on the Exemption from Visas.
`

test('a document from before is entered with what the text says of it, or added to the one that it is', async (t) => {
  const desk = await sampleDesk(t)
  const before = await allItems(desk)
  const documents = before.filter(({ kind }) => kind === 'document') as Item<'document'>[]
  const record = readText(MENTIONS)
  const { relationship, today } = desk
  const proposals = proposalsOf({ record, text: MENTIONS, relationship, documents, bodies: [], today })
  const byWords = (words: string) => {
    const found = proposals.find((one) => one.kind === 'document' && one.span.text.includes(words))
    assert.ok(found?.kind === 'document', words)
    return found
  }
  const [inForce, notYet, visas] = [byWords('Kelp'), byWords('Kite'), byWords('Visas')]
  assert.match(inForce.says.span.text, /^Treaty on the Kelp Lanterns entered into force$/)
  assert.deepEqual([inForce.says.stage, notYet.says.stage], ['in-force', 'signed'])
  assert.ok(inForce.facts.unverified.includes('signedOn') && inForce.facts.unverified.includes('field'))
  assert.deepEqual([inForce.similar, inForce.candidates], [null, []])
  assert.equal(visas.says.span.text, 'They recalled the Agreement on the Exemption from Visas.')
  const [target] = visas.candidates
  assert.match(Object.values(target?.facts.titles ?? {}).join(), /visa/i)

  const asNone = decided(proposals, { accepted: [{ of: visas.of, edit: { same: 'doc:nowhere' } }], rejected: [] })
  assert.deepEqual(asNone.unknown, [visas.of])
  const accepted = [{ of: inForce.of }, { of: visas.of, edit: { same: target?.id ?? '' } }]
  const reviewed = decided(proposals, { accepted, rejected: [] })
  const acceptance = { read: { name: 'x', text: MENTIONS, record }, reviewed, publication: NOBODY, items: before }
  await acceptProposals(acceptance, desk, LIVE)

  const items = await allItems(desk)
  const after = items.filter(({ kind }) => kind === 'document')
  assert.equal(after.length, documents.length + 1)
  const [added] = after.filter(({ id }) => documents.every((one) => one.id !== id))
  const evidence = (item: Item | undefined) => item?.evidence.at(-1)
  assert.deepEqual([evidence(added)?.stage, evidence(added)?.text], ['in-force', inForce.says.span.text])
  const grown = items.find(({ id }) => id === target?.id)
  assert.equal(grown?.evidence.length, (target?.evidence.length ?? 0) + 1)
  assert.deepEqual([evidence(grown)?.stage, evidence(grown)?.text], ['signed', visas.says.span.text])
  assert.ok(added)
  const { pinned } = await itemDetail(added, await registerView(desk, { at: null, recordedBy: null }), desk)
  assert.deepEqual(
    pinned.map(({ evidence, around }) => [evidence !== null, around?.before, around?.after]),
    [
      [false, 'They noted that travel has grown since the ', ' entered into force.'],
      [true, 'They noted that travel has grown since the ', '.'],
    ],
  )
  const [kept] = keptTexts(items)
  const view = await textView(kept?.source ?? '', items, desk)
  assert.deepEqual(view?.fates.map(({ of, item }) => [of, item]).toSorted(), [
    [inForce.of, added?.id],
    [visas.of, target?.id],
  ])
})

test('a signature of which the text tells no day is entered as evidence, and the stage stays open', async (t) => {
  const desk = await sampleDesk(t)
  const text =
    'The ministers of Iran and Tajikistan signed a Protocol on Kelp Lanterns. They recalled the Kite Treaty.\n'
  const record = readText(text)
  assert.deepEqual([record.event.date, record.documents[0]?.status], [null, 'signed'])
  const before = await allItems(desk)
  const { relationship, today } = desk
  const proposals = proposalsOf({ record, text, relationship, documents: [], bodies: [], today })
  const reviewed = { accepted: proposals, rejected: [] }
  await acceptProposals({ read: { name: 'x', text, record }, reviewed, publication: NOBODY, items: before }, desk, LIVE)
  const known = new Set(before.map(({ id }) => id))
  const added = (await allItems(desk)).filter(({ id, kind }) => kind === 'document' && !known.has(id))
  const said = added.flatMap(({ evidence }) => evidence.map(({ stage, text }) => [stage, text]))
  assert.deepEqual(said, [['signed', 'The ministers of Iran and Tajikistan signed a Protocol on Kelp Lanterns.']])
  assert.deepEqual([added.length, added.flatMap(({ stages }) => stages)], [2, []])
})

test('a document that the text says is in force is entered so on the day that somebody gives', async (t) => {
  const desk = await sampleDesk(t)
  const items = await allItems(desk)
  const documents = items.filter(({ kind }) => kind === 'document') as Item<'document'>[]
  const record = readText(MENTIONS)
  const { relationship, today } = desk
  const proposals = proposalsOf({ record, text: MENTIONS, relationship, documents, bodies: [], today })
  const found = proposals.find((one) => one.kind === 'document' && one.says.stage === 'in-force')
  const of = found?.of ?? ''
  const enter = async (edit: Edit) => {
    const { unknown: _, ...reviewed } = decided(proposals, { accepted: [{ of, edit }], rejected: [] })
    const read = { name: 'x', text: MENTIONS, record }
    return acceptProposals({ read, reviewed, publication: NOBODY, items }, desk, DRY)
  }
  const stages = (entered: readonly { change: { type: string; body: unknown } }[]) =>
    entered
      .filter(({ change }) => change.type === 'stage.set' || change.type === 'evidence.add')
      .map(({ change }) => change.body as { stage: string; on: string; evidence?: { text: string; on: string }[] })
  const types = forceFromSignature(relationship)
  assert.ok(types.includes('memorandum') && !types.includes('treaty') && !types.includes('joint-statement'))
  const [signed, inForce] = stages(await enter({ type: 'memorandum', on: '2019-04', inForceOn: '2020' }))
  assert.deepEqual([signed?.stage, signed?.on, inForce?.stage, inForce?.on], ['signed', '2019-04', 'in-force', '2020'])
  assert.deepEqual(
    inForce?.evidence?.map(({ text, on }) => [text, on]),
    [['Treaty on the Kelp Lanterns entered into force', '2025-11-17']],
  )
  // The day of signature alone does not lose what the text says of its force.
  const both = stages(await enter({ on: '2019-04' })).map(({ stage }) => stage)
  assert.deepEqual(both, ['signed', 'in-force'])
  await assert.rejects(enter({ type: 'memorandum', inForceOn: '2020' }), { code: 'R_LOWER_STAGE_MISSING' })
  await assert.rejects(enter({ type: 'treaty', on: '2019-04', inForceOn: '2020' }), { code: 'R_LOWER_STAGE_MISSING' })
})

test('a text that is read again keeps its source and event, and what was left out can be entered', async (t) => {
  const desk = await sampleDesk(t)
  const text = await readFile(packageFile('fixtures/sample/readout.txt'), 'utf8')
  const plain = readText(text)
  const start = text.indexOf('thanked the hosts')
  const marked = [{ kind: 'document', start, end: start + 'thanked the hosts'.length }] as const
  const enter = async (record: typeof plain, choose: (all: readonly Proposal[]) => readonly Proposal[]) => {
    const items = await allItems(desk)
    const documents = items.filter(({ kind }) => kind === 'document') as Item<'document'>[]
    const proposals = proposalsOf({
      record,
      text,
      relationship: desk.relationship,
      documents,
      bodies: [],
      today: desk.today,
    })
    const rejected = [{ of: 'u1' }, { of: 's2' }]
    const reviewed = { accepted: choose(proposals), rejected }
    const read = { name: 'readout.txt', text, record }
    return acceptProposals({ read, reviewed, publication: NOBODY, items }, desk, LIVE)
  }
  const byHand = reviewedRecord(plain, text, { marked, names: [] })
  const own = `d${byHand.documents.length}`
  await enter(byHand, (all) => all.filter(({ of }) => of === 'd1' || of === own))

  const items = await allItems(desk)
  const known = await knownText(text, items, desk)
  assert.ok(known?.event)
  assert.deepEqual(earlierMarks(plain, known), marked)
  const again = reviewedRecord(plain, text, { marked: earlierMarks(plain, known), names: [] })
  const fates = knownFates(again, known, items)
  assert.deepEqual(
    fates.map(({ of, state }) => [of, state]),
    [
      ['d1', 'accepted'],
      [own, 'accepted'],
      ['u1', 'rejected'],
      ['s2', 'rejected'],
    ],
  )
  const entered = await enter(again, (all) => all.filter(({ of }) => of === 'd2' || of === 'u2'))
  const types = entered.map(({ change }) => change.type)
  assert.ok(types.includes('document.add') && types.includes('undertaking.add') && types.includes('record.add'))
  assert.ok(!types.includes('source.add') && !types.includes('event.add'))
  const after = await allItems(desk)
  const added = after.filter(({ id }) => items.every((one) => one.id !== id))
  const document = added.find(({ kind }) => kind === 'document') as Item<'document'>
  assert.deepEqual([document.facts.sources, document.facts.event], [[known.source.id], known.event.id])
  const view = await textView(known.source.id, after, desk)
  assert.deepEqual(
    view?.fates.filter(({ item }) => item !== null).map(({ of }) => of),
    ['d1', 'd2', own, 'u2'],
  )
  assert.equal(keptTexts(after).filter(({ source }) => source === known.source.id).length, 1)
})

test('unasked, only documents of the very same title are linked', async (t) => {
  const desk = await sampleDesk(t)
  const documents = (await allItems(desk)).filter(({ kind }) => kind === 'document') as Item<'document'>[]
  const titled = documents.find(({ facts }) => (facts.titles.en?.split(' ').length ?? 0) > 6)
  const title = titled?.facts.titles.en ?? ''
  const like = title.replace(/ (?:on|of|for) /, ' about ')
  for (const [words, expected] of [
    [title, 'linked'],
    [like, 'left'],
    ['Convention on Kelp Lanterns', 'new'],
  ] as const) {
    const text = 'They recalled the Treaty on Friendship.'
    const record = readText(text)
    const [first] = record.documents
    assert.ok(first)
    const named = { ...record, documents: [{ ...first, span: { ...first.span, text: words } }] }
    const proposals = proposalsOf({
      record: named,
      text,
      relationship: desk.relationship,
      documents,
      bodies: [],
      today: desk.today,
    })
    const { accepted, left } = takenUnasked(proposals)
    const [one] = accepted
    const became = left.length > 0 ? 'left' : one?.kind === 'document' && one.same !== null ? 'linked' : 'new'
    assert.equal(became, expected, words)
    if (expected === 'linked') assert.equal(one?.kind === 'document' && one.same?.id, titled?.id)
  }
})

function withWords(proposal: Proposal, words: string): Proposal {
  return proposal.kind === 'document'
    ? { ...proposal, facts: { ...proposal.facts, titles: { en: words } } }
    : { ...proposal, facts: { ...proposal.facts, action: { en: words } } }
}
