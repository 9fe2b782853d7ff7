import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import fc from 'fast-check'
import type { Change } from '../entries/changes.ts'
import { evolve, replay } from '../entries/evolve.ts'
import type { DocumentItem, Item } from '../items/item.ts'
import { DOCUMENT_TYPES } from '../stages/document-types.ts'
import { ENDINGS, isEnding, RUNGS, STAGE_CODES } from '../stages/stage-codes.ts'
import { CONSENT_MEANS } from '../stages/stage-mark.ts'
import { markOf, standingOf } from '../stages/standing.ts'
import { templateFor } from '../stages/template-for.ts'
import { aHistory, factsOf, NORTH, newEvidence, SOUTH } from '../testing/index.ts'
import { earliest, latest } from './context.ts'
import { decide } from './decide.ts'
import { Refusal } from './refusal.ts'

const DOC = 'doc:one'
const SEED = Number(process.env.PAYGIR_SEED ?? Date.now() % 1_000_000)

const side = fc.constantFrom(NORTH, SOUTH, null)
/** Mostly rungs, and mostly as they should be entered: else no document would get far. */
const stage = fc.oneof({ weight: 30, arbitrary: fc.constantFrom(...RUNGS) }, fc.constantFrom(...ENDINGS))
const mostly = fc.integer({ min: 0, max: 9 }).map((n) => n > 0)

const move = fc
  .record({
    stage,
    side,
    isSided: mostly,
    day: fc.integer({ min: 0, max: 99 }),
    means: fc.constantFrom(...CONSENT_MEANS),
    isMeant: mostly,
    isProved: mostly,
  })
  .map(({ stage, side, isSided, day, means, isMeant, isProved }): Change => {
    const isOfSide = stage === 'consent' || stage === 'notes'
    const on = `20${20 + Math.floor(day / 25)}-${String(1 + (day % 12)).padStart(2, '0')}`
    const evidence = isProved ? [newEvidence(on, { attachment: `sha256:${'0'.repeat(64)}` })] : []
    const body = {
      stage,
      party: isOfSide === isSided ? side : null,
      on,
      means: (stage === 'consent') === isMeant ? means : null,
    }
    return { type: 'stage.set', obj: DOC, party: null, body: { ...body, scope: null, evidence, successor: 'doc:two' } }
  })

const takenBack: fc.Arbitrary<Change> = fc
  .record({ stage: fc.constantFrom(...STAGE_CODES), party: side })
  .map((body) => {
    return { type: 'stage.withdraw', obj: DOC, party: null, body: { ...body, reason: 'taken for another' } }
  })

suite('random moves', () => {
  test(`what is let through is a possible life of a document (seed ${SEED})`, () => {
    const moves = fc.array(fc.oneof({ weight: 12, arbitrary: move }, takenBack), {
      minLength: 20,
      maxLength: 120,
      size: 'max',
    })
    const reached = new Set<string | null>()
    const property = fc.property(fc.constantFrom(...DOCUMENT_TYPES), moves, (type, changes) => {
      const items = begun(type)
      let index = items.size
      for (const change of changes) {
        if (!passes(change, items)) continue
        index += 1
        const item = items.get(DOC) as Item
        items.set(DOC, evolve(item, { ...change, index, hash: String(index), at: '', by: '' }))
        reached.add(isPossible(items.get(DOC) as DocumentItem))
      }
    })
    fc.assert(property, { seed: SEED, numRuns: 250 })
    for (const rung of ['signed', 'in-force', 'first-use']) assert.ok(reached.has(rung), rung)
  })
})

function begun(type: (typeof DOCUMENT_TYPES)[number]): Map<string, Item> {
  const changes: readonly Change[] = [
    { type: 'relationship.open', obj: 'rel:north-south', party: null, body: factsOf('relationship') },
    { type: 'document.add', obj: DOC, party: null, body: factsOf('document', { type, signedOn: null }) },
    { type: 'document.add', obj: 'doc:two', party: null, body: factsOf('document') },
  ]
  return replay(aHistory(changes))
}

function passes(change: Change, items: ReadonlyMap<string, Item>): boolean {
  try {
    decide(change, { items, today: '2026-01-01', signedBy: null })
    return true
  } catch (error) {
    assert.ok(error instanceof Refusal, String(error))
    return false
  }
}

/** The ladder's own words: use is proved and applied, nothing is before its signature, no stage is set twice. */
function isPossible(document: DocumentItem): string | null {
  const standing = standingOf(document, templateFor(null, document.facts.type), () => null)
  const active = document.stages.filter(({ withdrawn, stage }) => withdrawn === null && !isEnding(stage))
  const places = active.map(({ stage, party }) => `${stage} ${party}`)
  assert.equal(new Set(places).size, places.length, 'no stage twice')
  const signed = markOf(document, 'signed', null)
  for (const { stage, on } of active) {
    if (signed === null || stage === 'negotiated' || stage === 'initialled') continue
    assert.ok(latest(on) >= earliest(signed.on), `${stage} ${on} is not before ${signed.on}`)
  }
  if (standing.full) assert.ok(standing.operational, 'full scope is use')
  const used = markOf(document, 'first-use', null)
  if (used !== null)
    assert.ok(document.evidence.some(({ stage, supports }) => stage === 'first-use' && supports === 'for'))
  return standing.rung
}
