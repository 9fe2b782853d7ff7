import { type GoldText, type Half, SEED_ID } from './gold.ts'
import { type Miss, missesOf } from './misses.ts'
import type { SetFigures, ToolFigures } from './page.ts'
import type { Rival } from './rivals/index.ts'
import { figureOf, MEASURES, type Measure, scoreText, sumPinning, sumTallies, type TextScore } from './score.ts'
import { readSeed, type SeedReading } from './seed-lines.ts'

/** Anything that makes a record of a text. */
export type Read = (source: string) => unknown

/** Paygir or a rival, as the table of tools takes them. */
export interface Tool extends Omit<Rival, 'read'> {
  readonly read: Read
}

/** A text that could not be read; it counts as an empty record. */
export interface Failure {
  readonly id: string
  readonly reason: string
}

/** All that one run measured. */
export interface Measured {
  readonly sets: readonly SetFigures[]
  readonly seed: SeedReading | null
  readonly failures: readonly Failure[]
  /** Of the form half only, unless the check half was asked for. */
  readonly misses: readonly Miss[]
}

interface Scored {
  readonly text: GoldText
  readonly score: TextScore
  readonly failure: Failure | null
}

/** Reads and scores every text; a reader that throws is a failure of that text, never of the run. */
export function measure(texts: readonly GoldText[], read: Read, half: Half | null): Measured {
  const scored = texts.map((text) => scoreOne(text, read))
  const ofHalf = (one: Half) => scored.filter(({ text }) => text.half === one)
  const halves = half === null ? (['form', 'check'] as const).map((one) => figuresOf(one, ofHalf(one))) : []
  const seed = scored.find(({ text }) => text.id === SEED_ID)
  return {
    sets: [figuresOf(half ?? 'all', scored), ...halves],
    seed: seed === undefined ? null : readSeed(seed.score),
    failures: scored.map((one) => one.failure).filter((failure) => failure !== null),
    misses: ofHalf(half ?? 'form').flatMap(({ score }) => missesOf(score)),
  }
}

/** What one tool finds on the texts, and how fast; it reads everything once before the clock starts. */
export function measureTool(texts: readonly GoldText[], tool: Tool): ToolFigures {
  const scored = texts.map((text) => scoreOne(text, tool.read))
  const { figures } = figuresOf(tool.name, scored)
  return { name: tool.name, used: tool.used, offers: tool.offers, figures, speed: speedOf(texts, tool.read) }
}

/** Paygir itself as a row of the table of tools. */
export function paygirAsTool(read: Read): Tool {
  return { name: 'Paygir', used: 'all of it', offers: new Set(MEASURES), read }
}

function scoreOne(text: GoldText, read: Read): Scored {
  try {
    return { text, score: scoreText(text.source, text.gold, read(text.source)), failure: null }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    return { text, score: scoreText(text.source, text.gold, {}), failure: { id: text.id, reason } }
  }
}

function figuresOf(name: string, scored: readonly Scored[]): SetFigures {
  const tallies = sumTallies(scored.map(({ score }) => score.tallies))
  const figures = Object.fromEntries(MEASURES.map((one) => [one, figureOf(tallies[one])]))
  return {
    name,
    texts: scored.length,
    figures: figures as Record<Measure, ReturnType<typeof figureOf>>,
    pinning: sumPinning(scored.map(({ score }) => score.pinning)),
  }
}

/** Characters a second over all texts; texts that cannot be read take their time too. */
function speedOf(texts: readonly GoldText[], read: Read): number {
  const begun = performance.now()
  for (const { source } of texts) {
    try {
      read(source)
    } catch {
      // counted as a failure where the figures are made
    }
  }
  const seconds = (performance.now() - begun) / 1000
  return texts.reduce((sum, { source }) => sum + source.length, 0) / Math.max(seconds, 1e-6)
}
