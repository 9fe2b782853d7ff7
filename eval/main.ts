import { relative, resolve } from 'node:path'
import { readText } from '../src/reader/index.ts'
import { GoldFolderError, type GoldText, readGoldFolder } from './gold.ts'
import { type Measured, measure, measureTool, paygirAsTool } from './measure.ts'
import { missLine } from './misses.ts'
import { EVAL_USAGE, type EvalOptions, EvalUsageError, parseEvalOptions } from './options.ts'
import { figuresTable, MEASURE_NOTES, SEED_TARGETS, seedPage, type ToolFigures, toolsTable } from './page.ts'
import { endWithReader } from './pipe.ts'

const EXIT = { ok: 0, usage: 2, unreadable: 3 } as const

const read = (source: string) => readText(source)

/** Runs `npm run eval`; gives the exit code. Low figures are no failure of the run. */
async function main(args: readonly string[]): Promise<number> {
  const gold = process.env.PAYGIR_GOLD ?? resolve(import.meta.dirname, '../../shared/gold/dev')
  try {
    const options = parseEvalOptions(args, gold)
    if (options.help) {
      process.stdout.write(`${EVAL_USAGE}\n`)
      return EXIT.ok
    }
    const texts = chosen(readGoldFolder(options.dir), options)
    if (options.tagger) {
      process.stdout.write(await taggers(options, texts))
      return EXIT.ok
    }
    const measured = measure(texts, read, options.half)
    const tools = options.rivals ? await measureTools(texts) : []
    process.stdout.write(options.json ? asJson(options, measured, tools) : asPage(options, measured, tools))
    return EXIT.ok
  } catch (cause) {
    return explain(cause)
  }
}

function chosen(texts: readonly GoldText[], { half, only, dir }: EvalOptions): readonly GoldText[] {
  const asked = texts.filter((text) => (half === null || text.half === half) && (only === null || text.id === only))
  if (asked.length > 0) return asked
  const place = half === null ? dir : `the ${half} half of ${dir}`
  throw new GoldFolderError(`no text ${only ?? ''} in ${place}`, 'name the id of a <id>.gold.json in that folder')
}

/** The other tools are loaded only when asked for: they take longer to load than the reader to read. */
async function measureTools(texts: readonly GoldText[]): Promise<readonly ToolFigures[]> {
  const { RIVALS } = await import('./rivals/index.ts')
  return [paygirAsTool(read), ...RIVALS].map((tool) => measureTool(texts, tool))
}

/** The same holds for other taggers. */
async function taggers({ json }: EvalOptions, texts: readonly GoldText[]): Promise<string> {
  const [{ measureTaggers }, { taggersPage }] = await Promise.all([import('./tagger.ts'), import('./tagger-page.ts')])
  const figures = measureTaggers(texts)
  return json ? `${JSON.stringify({ taggers: figures }, null, 2)}\n` : `${taggersPage(figures)}\n`
}

function asPage(options: EvalOptions, measured: Measured, tools: readonly ToolFigures[]): string {
  const { sets, seed, failures, misses } = measured
  const parts = [
    `Paygir on ${relative(process.cwd(), options.dir) || '.'}: ✓ target reached, ✗ not reached`,
    figuresTable(sets),
    ...(sets.length > 1 ? ['P, R and counts: all texts.'] : []),
    ...(seed === null ? [] : [seedPage(seed)]),
    ...(tools.length === 0 ? [] : [`Other tools on the same texts\n${toolsTable(tools)}`]),
    ...failures.map(({ id, reason }) => `could not read ${id}: ${reason}`),
    ...(options.misses ? [missesPage(options, misses.map(missLine))] : []),
  ]
  return `${parts.join('\n\n')}\n`
}

function missesPage({ half }: EvalOptions, lines: readonly string[]): string {
  const title = `Departures, ${half ?? 'form'} half only: ${lines.length}`
  return [title, ...lines].join('\n')
}

function asJson(options: EvalOptions, measured: Measured, tools: readonly ToolFigures[]): string {
  const { misses, ...rest } = measured
  const page = {
    dir: options.dir,
    targets: { f1: MEASURE_NOTES, seed: SEED_TARGETS },
    ...rest,
    tools: tools.map((tool) => ({ ...tool, offers: [...tool.offers] })),
    ...(options.misses ? { misses } : {}),
  }
  return `${JSON.stringify(page, null, 2)}\n`
}

function explain(cause: unknown): number {
  if (cause instanceof GoldFolderError) {
    process.stderr.write(`eval: ${cause.message}\n  fix: ${cause.fix}\n  code: ${cause.code}\n`)
    return EXIT.unreadable
  }
  if (cause instanceof EvalUsageError) {
    process.stderr.write(`eval: ${cause.message}\n  fix: npm run eval -- --help\n  code: ${cause.code}\n`)
    return EXIT.usage
  }
  throw cause
}

endWithReader()
process.exitCode = await main(process.argv.slice(2))
