import { z } from 'zod'
import { loadExchange } from '../../../adapters/index.ts'
import { listed, listedDocuments, matrixTable } from '../../../desk/register/index.ts'
import { matrix } from '../../../register/index.ts'
import { loadVocabulary } from '../../../words/index.ts'
import { languageOf } from '../../http/problem-response.ts'
import { type Call, relationshipOf, route } from '../../http/route.ts'
import { filtered, listQueryOf, viewIn } from './looking.ts'

const MEDIA = {
  csv: 'text/csv; charset=utf-8',
  json: 'application/json; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const
type FileFormat = keyof typeof MEDIA

const READING = { role: 'reader', scope: 'read' } as const

export const EXPORT_ROUTES = [
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/matrix/download',
      tag: 'register',
      summary: 'The whole matrix that is asked for, as one file',
      description: 'Headings of CSV and XLSX are in the language of Accept-Language or ?lang=.',
      access: READING,
      query: filtered.extend({ format: z.enum(['csv', 'xlsx', 'json', 'jsonl']), lang: z.string().max(5).optional() }),
      reply: z.string(),
      kind: 'file',
      media: Object.values(MEDIA),
      isOfLog: true,
    },
    async (call) => {
      const view = await viewIn(call)
      const { documents, columns } = listedDocuments(view, listQueryOf(call.query))
      const whole = matrix(documents, view.context, columns)
      const { format } = call.query
      const name = `${relationshipOf(call).rel}-matrix`
      if (format === 'json') return fileOf(JSON.stringify(whole), format, name)
      if (format === 'jsonl') {
        return fileOf(whole.rows.map((row) => `${JSON.stringify({ columns, ...row })}\n`).join(''), format, name)
      }
      const language = languageOf(call.context)
      const table = matrixTable(whole, view.context.relationship, await loadVocabulary(language))
      const { formatCsv, formatXlsx } = await loadExchange()
      const body = format === 'csv' ? formatCsv(table, { bom: true }) : await formatXlsx([table], { language })
      return fileOf(body, format, name)
    },
  ),
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/export',
      tag: 'register',
      summary: 'Items with all that is known of them, as one file that `paygir import` reads',
      access: READING,
      query: filtered.extend({ format: z.enum(['xlsx', 'json', 'jsonl']) }),
      reply: z.string(),
      kind: 'file',
      media: [MEDIA.xlsx, MEDIA.json, MEDIA.jsonl],
      isOfLog: true,
    },
    async (call) => {
      const { rel } = relationshipOf(call)
      const { formatJson, formatJsonl, formatXlsx, tablesOf } = await loadExchange()
      const items = await exported(call)
      const options = { reader: relationshipOf(call).membership.party }
      const { format } = call.query
      if (format === 'json') return fileOf([...formatJson(items, options)].join(''), format, rel)
      if (format === 'jsonl') return fileOf([...formatJsonl(items, options)].join(''), format, rel)
      const workbook = await formatXlsx(tablesOf(items, options), { language: languageOf(call.context) })
      return fileOf(workbook, format, rel)
    },
  ),
]

/** The relationship itself first: nothing else can be read without it. */
async function exported(call: Pick<Call, 'services' | 'relationship'> & { query: z.output<typeof filtered> }) {
  const view = await viewIn(call)
  const { relationship } = view.context
  const items = listed(view, listQueryOf(call.query)).items.map(({ item }) => item)
  return relationship === null ? items : [relationship, ...items]
}

function fileOf(body: string | Uint8Array, format: FileFormat, name: string): Response {
  return new Response(typeof body === 'string' ? body : Uint8Array.from(body), {
    headers: { 'content-type': MEDIA[format], 'content-disposition': `attachment; filename="${name}.${format}"` },
  })
}
