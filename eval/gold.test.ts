import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { GoldFolderError, type GoldText, halvesOf, readGoldFolder } from './gold.ts'
import { measure, measureTool, paygirAsTool } from './measure.ts'
import { missLine } from './misses.ts'
import { EvalUsageError, parseEvalOptions } from './options.ts'
import { figuresTable, seedPage, toolsTable } from './page.ts'

const SOURCE = 'Envoy Tamsin Oake said that the bridge was open.'
const CONTENT = { start: 28, end: 47, text: 'the bridge was open' }
const GOLD = {
  event: { kind: 'meeting', date: null, place: null },
  participants: [{ key: 'oake', name: 'Tamsin Oake', party: 'GB' }],
  statements: [{ speakers: ['oake'], cue: null, content: [CONTENT], mode: 'indirect' }],
  undertakings: [],
  documents: [],
}

function textOf(id: string, half: GoldText['half']): GoldText {
  return { id, half, source: SOURCE, gold: { id, ...GOLD } as GoldText['gold'] }
}

describe('the folder of gold records', () => {
  const dir = mkdtempSync(join(tmpdir(), 'paygir-gold-'))
  after(() => rmSync(dir, { recursive: true }))
  const put = (name: string, content: unknown) =>
    writeFileSync(join(dir, name), typeof content === 'string' ? content : JSON.stringify(content))

  test('tells what is missing', () => {
    const fails = (told: RegExp) =>
      assert.throws(
        () => readGoldFolder(dir),
        (error) => error instanceof GoldFolderError && told.test(error.message) && error.fix !== '',
      )
    assert.throws(() => readGoldFolder(join(dir, 'nowhere')), GoldFolderError)
    fails(/no <id>\.gold\.json/)
    put('a.gold.json', '{')
    fails(/a\.gold\.json is not JSON|cannot read .*a\.txt/)
    put('a.txt', SOURCE)
    fails(/is not JSON/)
    put('a.gold.json', [])
    fails(/holds no event/)
    put('a.gold.json', { id: 'a', ...GOLD })
    assert.deepEqual(readGoldFolder(dir), [textOf('a', 'form')])
  })
})

test('halves: even places and the seed are for forming, odd places for checking', () => {
  const halves = halvesOf(['b', 'a', 'seed', 'c'])
  assert.deepEqual(Object.fromEntries(halves), { a: 'form', b: 'check', c: 'form', seed: 'form' })
})

const TEXTS = [textOf('a', 'form'), textOf('b', 'check'), textOf('seed', 'form')]

test('misses come from the form half alone, unless the other one is asked for', () => {
  const idsOf = (half: 'form' | 'check' | null) => {
    const texts = TEXTS.filter((text) => half === null || text.half === half)
    return [...new Set(measure(texts, () => ({}), half).misses.map((miss) => miss.id))]
  }
  assert.deepEqual(idsOf(null), ['a', 'seed'])
  assert.deepEqual(idsOf('form'), ['a', 'seed'])
  assert.deepEqual(idsOf('check'), ['b'])
})

test('every departure is a line', () => {
  const record = {
    participants: [{ id: 'p1', name: 'Ann Reed', party: 'IE' }],
    statements: [
      { speakers: ['p1'], content: [{ ...CONTENT, start: 24 }], mode: 'indirect' },
      { speakers: [], content: [{ start: 0, end: 5, text: 'Envoy' }], mode: 'topic' },
    ],
    undertakings: [{ kind: 'ask', span: CONTENT }],
  }
  const lines = measure([textOf('a', 'form')], () => record, null).misses.map(missLine)
  assert.deepEqual(lines, [
    'a @28 statement edges: gold “the bridge was open” / record “the bridge was open”',
    'a @28 statement speaker: gold Tamsin Oake / record Ann Reed: [-] the bridge was open',
    'a @0 topic extra: [-] Envoy',
    'a @28 undertaking extra: [ask] the bridge was open',
    'a participant missed: Tamsin Oake (GB)',
    'a participant extra: Ann Reed (IE)',
    'a event kind: gold meeting / record -',
  ])
})

test('a reader that throws fails that text, not the run', () => {
  const read = (source: string) => assert.fail(`cannot read ${source.length} characters`)
  const { failures, sets } = measure(TEXTS, read, null)
  assert.equal(failures.length, 3)
  assert.equal(sets[0]?.figures.statement.gold, 3)
  assert.ok(measureTool(TEXTS, paygirAsTool(read)).speed > 0)
})

test('the page names every measure, each set, the seed and the tools', () => {
  const { sets, seed } = measure(TEXTS, () => GOLD, null)
  const page = figuresTable(sets)
  assert.match(page, /all \(3\) +form \(2\) +check \(1\)/)
  assert.match(page, /statements found +1\.000/)
  assert.match(page, /statements, right speaker +0\.85 +0\.000 ✗/)
  assert.ok(seed !== null)
  assert.match(seedPage(seed), /✗ 1 of 1 statements found \(target 25\)/)
  const tool = { ...paygirAsTool(() => GOLD), offers: new Set(['statement' as const]), name: 'other' }
  const rows = toolsTable([
    measureTool(
      TEXTS,
      paygirAsTool(() => GOLD),
    ),
    measureTool(TEXTS, tool),
  ])
  assert.match(rows, /other +1\.000 +– +– +–/)
  assert.equal(figuresTable([]), '')
})

test('options', () => {
  const parse = (...args: readonly string[]) => parseEvalOptions(args, 'gold')
  assert.deepEqual(parse(), {
    dir: 'gold',
    half: null,
    only: null,
    misses: false,
    json: false,
    rivals: true,
    tagger: false,
    help: false,
  })
  assert.equal(parse('--misses').rivals, false)
  assert.equal(parse('--misses', '--rivals').rivals, true)
  assert.equal(parse('--no-rivals').rivals, false)
  assert.deepEqual([parse('mine', '--half', 'check').dir, parse('--half=check').half], ['mine', 'check'])
  for (const args of [['--half', 'both'], ['a', 'b'], ['--loud'], ['--only']]) {
    assert.throws(() => parse(...args), EvalUsageError, args.join(' '))
  }
})
