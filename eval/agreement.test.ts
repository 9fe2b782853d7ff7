import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, before, describe, test } from 'node:test'
import type { Bounds } from '../src/model/index.ts'
import { readText } from '../src/reader/index.ts'
import { type GoldText, readGoldFolder } from './gold.ts'
import type { GoldRecord } from './scorable.ts'
import { figureOf, MEASURES, scoreText, sumPinning, sumTallies } from './score.ts'

const GOLD_DIR = process.env.PAYGIR_GOLD ?? resolve(import.meta.dirname, '../../shared/gold/dev')
const REFERENCE = join(GOLD_DIR, '..', 'score.mjs')
const skip = existsSync(REFERENCE) ? false : `no reference scorer beside ${GOLD_DIR}`

/** A number from 0 to 1 that depends on nothing but its arguments. */
function chance(seed: number, ...parts: readonly (string | number)[]): number {
  let hash = seed
  for (const unit of parts.join('/')) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x5bd1e995) ^ (hash >>> 13)
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32
}

type Pick = (...parts: readonly (string | number)[]) => number

/** A gold record with faults of every kind: dropped, doubled, shifted, renamed and relabelled items. */
function imperfect(source: string, gold: GoldRecord, seed: number): object {
  const pick: Pick = (...parts) => chance(seed, gold.id, ...parts)
  const span = (at: Bounds, key: string) => shifted(source, at, (name) => pick(name, key))
  const kept = <T>(items: readonly T[], name: string): readonly { readonly one: T; readonly key: string }[] =>
    items.flatMap((one, place) => {
      const key = `${name}${place}`
      const copies = pick('keep', key) < 0.2 ? 0 : pick('copy', key) < 0.1 ? 2 : 1
      return Array.from({ length: copies }, (_, copy) => ({ one, key: `${key}.${copy}` }))
    })
  return {
    event: pick('event') < 0.2 ? undefined : eventOf(gold, pick),
    participants: kept(gold.participants, 'p').map(({ one, key }) => ({
      ...one,
      id: one.key,
      name: renamed(one, pick('name', key)),
      party: pick('party', key) < 0.3 ? null : one.party,
    })),
    statements: kept(gold.statements, 's').map(({ one, key }) => ({
      ...one,
      content: one.content.map((part, place) => span(part, `${key}.${place}`)),
      mode: pick('mode', key) < 0.1 ? 'topic' : one.mode,
      speakers: pick('who', key) < 0.2 ? gold.participants.slice(0, 2).map((two) => two.key) : one.speakers,
    })),
    undertakings: kept(gold.undertakings, 'u').map(({ one, key }) => ({
      ...one,
      span: span(one.span, key),
      kind: pick('kind', key) < 0.3 ? 'offer' : one.kind,
    })),
    documents: kept(gold.documents, 'd').map(({ one, key }) => ({
      ...one,
      span: span(one.span, key),
      status: pick('status', key) < 0.3 ? 'planned' : one.status,
    })),
  }
}

/** A span moved at one end or both, now and then with other characters than its source. */
function shifted(source: string, at: Bounds, pick: Pick): Bounds & { readonly text: string } {
  const start = Math.max(0, at.start + (pick('start') < 0.4 ? Math.floor(pick('by') * 60) - 30 : 0))
  const cut = pick('end') < 0.4 ? Math.floor(pick('off') * 40) : 0
  const end = Math.min(source.length, Math.max(start, at.end - cut))
  return { start, end, text: pick('pin') < 0.05 ? '?' : source.slice(start, end) }
}

function eventOf({ event }: GoldRecord, pick: Pick): object {
  const date =
    pick('date') < 0.3 ? null : event.date === null ? '2001-01-01' : event.date.slice(0, pick('cut') < 0.3 ? 4 : 10)
  return { ...event, date, kind: pick('eventKind') < 0.3 ? 'visit' : event.kind }
}

function renamed(one: GoldRecord['participants'][number], draw: number): string {
  if (draw < 0.2) return one.aliases?.[0] ?? one.name
  if (draw < 0.3) return `Mr ${one.name.split(' ').at(-1)}`
  return draw < 0.4 ? 'The two sides' : one.name
}

/** The ways to make records whose figures both scorers must give alike. */
const WAYS: readonly { readonly name: string; readonly make: (text: GoldText) => unknown }[] = [
  ...[1, 2, 3].map((seed) => ({
    name: `gold records with faults, ${seed}`,
    make: ({ source, gold }: GoldText) => imperfect(source, gold, seed),
  })),
  { name: 'what the reader makes of the texts', make: ({ source }) => readText(source) },
  { name: 'no records at all', make: () => undefined },
]

describe('the figures are those of the reference scorer', { skip }, () => {
  const work = mkdtempSync(join(tmpdir(), 'paygir-agreement-'))
  const goldDir = join(work, 'gold')
  let texts: readonly GoldText[] = []
  before(() => {
    texts = readGoldFolder(GOLD_DIR).filter(({ half }) => half === 'form')
    mkdirSync(goldDir)
    for (const { id } of texts) {
      for (const ending of ['.txt', '.gold.json']) copyFileSync(join(GOLD_DIR, id + ending), join(goldDir, id + ending))
    }
  })
  after(() => rmSync(work, { recursive: true }))

  for (const [place, { name, make }] of WAYS.entries()) {
    test(name, () => {
      const records = texts.map((text) => ({ text, record: make(text) }))
      const outDir = join(work, `records-${place}`)
      mkdirSync(outDir)
      for (const { text, record } of records) {
        if (record !== undefined) writeFileSync(join(outDir, `${text.id}.json`), JSON.stringify(record))
      }
      const reference = JSON.parse(
        execFileSync(process.execPath, [REFERENCE, goldDir, outDir, '--json'], { encoding: 'utf8' }),
      )
      assert.deepEqual(figuresOf(records), reference)
    })
  }
})

/** Our figures under the names that the reference scorer uses. */
function figuresOf(records: readonly { readonly text: GoldText; readonly record: unknown }[]): object {
  const scores = records.map(({ text, record }) => scoreText(text.source, text.gold, record))
  const tallies = sumTallies(scores.map((score) => score.tallies))
  const { spans, exact } = sumPinning(scores.map((score) => score.pinning))
  const figures = MEASURES.map((measure) => {
    const { gold, found, hit, precision, recall, f1 } = figureOf(tallies[measure])
    return [measure, { gold, pred: found, hit, p: precision, r: recall, f1 }]
  })
  return { ...Object.fromEntries(figures), pinned: { spans, exact } }
}
