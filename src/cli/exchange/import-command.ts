import { stat } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import { loadExchange } from '../../adapters/index.ts'
import { allItems, textsOfSources, tryChanges } from '../../desk/register/index.ts'
import type { Item } from '../../register/index.ts'
import { fill } from '../../words/index.ts'
import type { Arguments } from '../arguments.ts'
import { EXIT, UsageError } from '../error-codes.ts'
import { failureOf, failureText } from '../failure.ts'
import { fileBytes } from '../file-bytes.ts'
import { jsonText } from '../output/json-text.ts'
import { enterAll } from '../register/entering/enter-all.ts'
import { textOption } from '../register/options.ts'
import type { ViewRequest } from '../register/view-request.ts'
import type { Session } from '../session.ts'
import { withWorkspace } from '../workspace/workspace.ts'
import { IMPORT_FORMATS, type ImportFormat } from './formats.ts'

/** What an import found: changes with their places, and faults with theirs. */
type Imported = ReturnType<Awaited<ReturnType<typeof loadExchange>>['changesOf']>

/** Faults that are told at once; who mends these finds the rest. */
const MOST_TOLD = 20

/** `paygir import FILE|DIR`: enters what the register lacks, all or nothing. Returns the exit code. */
export async function importCommand(args: Arguments, session: Session): Promise<number> {
  const path = resolve(args.words[0] ?? '')
  const format = await formatOf(path, args)
  return withWorkspace(args, session, async (workspace) => {
    const request = { args, session, workspace }
    const items = await allItems(workspace)
    const imported = await read(path, format, { request, items })
    if (imported.issues.length > 0) return tellIssues(imported, request)
    if (imported.changes.length === 0) {
      session.io.stdout.write(`${session.words.exchange.page.nothingNew}\n`)
      return EXIT.ok
    }
    await requireAllowed(imported, request)
    return enterAll(
      imported.changes.map(({ change }) => change),
      request,
    )
  })
}

/** `--format`, else by the ending of the name; a folder holds CSV files. */
async function formatOf(path: string, { options }: Arguments): Promise<ImportFormat> {
  const asked = textOption(options, 'format')
  if (asked !== null) return asked as ImportFormat
  const facts = await stat(path).catch(() => null)
  if (facts?.isDirectory()) return 'csv'
  const ending = extname(path).slice(1).toLowerCase()
  const found = IMPORT_FORMATS.find((format) => format === ending)
  if (found !== undefined) return found
  if (facts === null) await fileBytes(path)
  throw new UsageError('E_OPTION_NEEDED', { option: '--format', example: IMPORT_FORMATS.join(' | ') })
}

interface Reading {
  readonly request: ViewRequest
  readonly items: readonly Item[]
}

async function read(path: string, format: ImportFormat, { request, items }: Reading): Promise<Imported> {
  const exchange = await loadExchange()
  const { workspace, args } = request
  const current = new Map(items.map((item) => [item.id, item]))
  const reason = textOption(args.options, 'reason')
  const options = { party: workspace.reader.party, ...(reason === null ? {} : { reason }) }
  const encoding = textOption(args.options, 'encoding')
  switch (format) {
    case 'csv':
      return exchange.changesOf(await exchange.readCsv(path, encoding === null ? {} : { encoding }), current, options)
    case 'xlsx':
      return exchange.changesOf(await exchange.parseXlsx(await fileBytes(path)), current, options)
    case 'json':
      return exchange.changesOfItems(exchange.parseJson(await fileBytes(path)), current, options)
    case 'jsonl':
      return exchange.changesOfItems(
        await Array.fromAsync(exchange.parseJsonl([await fileBytes(path)])),
        current,
        options,
      )
    case 'annotations': {
      const texts = await textsOfSources(items, workspace)
      const textOf = (source: string) => texts.get(source) ?? null
      const text = Buffer.from(await fileBytes(path)).toString('utf8')
      const pins = exchange.parseAnnotations(text, { rel: workspace.rel, textOf })
      return exchange.changesOfPins(pins, current, options)
    }
  }
}

/** Every fault with its place; nothing is entered. */
function tellIssues({ issues }: Imported, { args, session }: ViewRequest): number {
  const failures = issues.map((issue) => failureOf(issue, session.words))
  const { io, words } = session
  if (args.options.json === true) {
    const errors = failures.map(({ code, message, hint }) => ({ code, message, hint }))
    io.stdout.write(`${jsonText({ error: errors[0], errors }, 2)}\n`)
    return EXIT.input
  }
  for (const failure of failures.slice(0, MOST_TOLD)) io.stderr.write(failureText(failure))
  const more = failures.length - MOST_TOLD
  if (more > 0) io.stderr.write(`${fill(words.exchange.page.moreIssues, { count: words.digits(more) })}\n`)
  return EXIT.input
}

/** Judges all changes before any is entered, so that a refusal can name its row. Throws Refusal. */
async function requireAllowed({ changes }: Imported, { session, workspace }: ViewRequest): Promise<void> {
  let at = changes[0]?.at
  const onEach = (place: number) => {
    at = changes[place]?.at
  }
  try {
    await tryChanges(
      changes.map(({ change }) => change),
      workspace,
      { author: workspace.author, onEach },
    )
  } catch (error) {
    const { sheet = '', row = 0 } = at ?? {}
    session.io.stderr.write(`${fill(session.words.exchange.page.place, { sheet, row: session.words.digits(row) })}\n`)
    throw error
  }
}
