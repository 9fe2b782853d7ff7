import {
  type Change,
  DELAY_REASONS,
  type DocumentFacts,
  type ItemId,
  RUNGS,
  type StageCode,
} from '../../../src/register/index.ts'
import type { Random } from '../../random.ts'
import { change, type Drawn, evidenceOf, isoOf, PARTIES } from './moves.ts'
import { sentenceOf } from './texts.ts'

/** What is said about an item: more comments and evidence than delays, judgements and corrections. */
export function asideOf(id: ItemId, drawn: Drawn, signedDay: number): Change {
  const { random } = drawn
  const turn = random.next()
  const on = isoOf(signedDay + random.whole(700))
  const { text, language } = sentenceOf(random)
  if (turn < 0.45) return change('comment.add', id, { text, language })
  if (turn < 0.75) return evidenceAside(id, drawn, on)
  if (turn < 0.85) return change('item.correct', id, { changes: { note: text }, reason: sentenceOf(random).text })
  if (turn < 0.95) {
    const reason = random.oneOf(DELAY_REASONS)
    const party = random.oneOf([...PARTIES, null])
    return change('delay.add', id, { reason, party, since: on, waitsFor: null, text, source: null })
  }
  const score = random.oneOf([-1, 0, 1])
  const judgement = { author: 'A reviewer', on, guideline: 'Guideline of the bench', reason: text }
  return change('judgement.add', id, { scale: 'g20', score, ...judgement })
}

function evidenceAside(id: ItemId, drawn: Drawn, on: string): Change {
  const { random } = drawn
  const evidence = evidenceOf(drawn, on, random.next() < 0.93 ? 'for' : 'against')
  if (id.startsWith('und:')) return change('evidence.add', id, { ...evidence, stage: null, party: null })
  const stage: StageCode = random.oneOf(RUNGS)
  const party = stage === 'consent' || stage === 'notes' ? random.oneOf(PARTIES) : null
  return change('evidence.add', id, { ...evidence, stage, party })
}

/** Deadlines of some documents, from before the day that views are of until after it. */
export function deadlinesOf(random: Random, signedDay: number): DocumentFacts['deadlines'] {
  if (random.next() > 0.25) return []
  const on = isoOf(signedDay + 365 * (1 + random.whole(25)))
  return [{ stage: random.oneOf(['in-force', 'set-up', 'first-use'] as const), on, why: null }]
}
