import { join, resolve } from 'node:path'
import { loadExchange } from '../../adapters/index.ts'
import { allItems, textsOfSources, withoutKind } from '../../desk/register/index.ts'
import { type DocumentItem, type Item, isKind } from '../../register/index.ts'
import { fill } from '../../words/index.ts'
import type { Arguments } from '../arguments.ts'
import { EXIT } from '../error-codes.ts'
import { writeWhole } from '../file-bytes.ts'
import { chosenItem } from '../register/choose-item.ts'
import { neededText, oneOf, textOption } from '../register/options.ts'
import type { ViewRequest } from '../register/view-request.ts'
import type { Session } from '../session.ts'
import { withWorkspace } from '../workspace/workspace.ts'
import { EXPORT_FORMATS, type ExportFormat } from './formats.ts'

type Exporter = (items: readonly Item[], request: ViewRequest) => Promise<void>

const EXPORTERS: Readonly<Record<ExportFormat, Exporter>> = {
  csv: exportCsv,
  xlsx: exportXlsx,
  json: async (items, request) => writeText((await loadExchange()).formatJson(items, readerOf(request)), request),
  jsonl: async (items, request) => writeText((await loadExchange()).formatJsonl(items, readerOf(request)), request),
  annotations: exportAnnotations,
  akn: exportAkn,
}

/** `paygir export FORMAT [ITEM] [-o FILE]`. Returns the exit code. Throws UsageError, ExchangeError. */
export async function exportCommand(args: Arguments, session: Session): Promise<number> {
  const format = oneOf(args.words[0] ?? '', EXPORT_FORMATS, 'export')
  return withWorkspace(args, session, async (workspace) => {
    const [, word] = args.words
    const items = word === undefined ? await allItems(workspace) : [await chosenItem(word, workspace)]
    await EXPORTERS[format](items, { args, session, workspace })
    return EXIT.ok
  })
}

async function exportCsv(items: readonly Item[], request: ViewRequest): Promise<void> {
  const { formatCsv, tablesOf } = await loadExchange()
  const folder = resolve(neededText(request.args.options, 'output', 'DIR'))
  const tables = tablesOf(items, readerOf(request))
  for (const table of tables) {
    await write(join(folder, `${table.sheet}.csv`), [formatCsv(table)], request)
  }
  tell(request, folder, tables.length)
}

async function exportXlsx(items: readonly Item[], request: ViewRequest): Promise<void> {
  const { formatXlsx, tablesOf } = await loadExchange()
  const path = resolve(neededText(request.args.options, 'output', 'FILE.xlsx'))
  const { language } = request.session.words
  await write(path, [await formatXlsx(tablesOf(items, readerOf(request)), { language })], request)
  tell(request, path, 1)
}

async function exportAnnotations(items: readonly Item[], request: ViewRequest): Promise<void> {
  const { formatAnnotations } = await loadExchange()
  const texts = await textsOfSources(await allItems(request.workspace), request.workspace)
  const textOf = (source: string) => texts.get(source) ?? null
  await writeText([formatAnnotations(items, { rel: request.workspace.rel, textOf })], request)
}

/** One document as it is, or each in a file of its own. */
async function exportAkn(items: readonly Item[], request: ViewRequest): Promise<void> {
  const { formatAkomaNtoso } = await loadExchange()
  const { rel, relationship } = request.workspace
  const documents = items.filter((item) => isKind(item, 'document')) as DocumentItem[]
  const [only, other] = documents
  if (only !== undefined && other === undefined) {
    return writeText([formatAkomaNtoso(only, { rel, relationship })], request)
  }
  const folder = resolve(neededText(request.args.options, 'output', 'DIR'))
  for (const document of documents) {
    const path = join(folder, `${withoutKind(document.id)}.xml`)
    await write(path, [formatAkomaNtoso(document, { rel, relationship })], request)
  }
  tell(request, folder, documents.length)
}

function readerOf({ workspace }: ViewRequest) {
  return { reader: workspace.reader.party }
}

/** To the file that is named, else to the standard output. */
async function writeText(chunks: Iterable<string>, request: ViewRequest): Promise<void> {
  const path = textOption(request.args.options, 'output')
  if (path === null) {
    for (const chunk of chunks) request.session.io.stdout.write(chunk)
    return
  }
  await write(resolve(path), chunks, request)
  tell(request, path, 1)
}

async function write(path: string, chunks: Iterable<string | Uint8Array>, { args }: ViewRequest): Promise<void> {
  await writeWhole({ path, chunks, replaces: args.options.yes === true })
}

function tell({ session }: ViewRequest, path: string, files: number): void {
  const { page } = session.words.exchange
  session.io.stderr.write(`${fill(page.exported, { path, files: session.words.digits(files) })}\n`)
}
