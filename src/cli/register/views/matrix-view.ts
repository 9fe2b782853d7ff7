import { type DocumentItem, isKind, type Matrix, matrix } from '../../../register/index.ts'
import { type DateForm, textIn } from '../../../words/index.ts'
import { EMPTY, type Entry, paragraph, separated } from '../../page/entry.ts'
import { layOut } from '../../page/layout.ts'
import { countOption } from '../options.ts'
import type { Output, Row } from '../output.ts'
import { type PageContext, party, styled, told } from '../pages/item-lines.ts'
import { dateFormOf, matrixLines } from '../pages/matrix-page.ts'
import { viewData } from '../view-data.ts'
import type { ViewRequest } from '../view-request.ts'
import { filtered } from './filter.ts'
import { pageContext, pageFoot, viewFacts, viewHead } from './view-head.ts'

const USUAL_LIMIT = 50
/** A table may be wider than text: up to what shows whole dates and whole titles. */
const WIDEST = 220
/** A day that shows how dates are cut short. */
const AN_EXAMPLE = '2022-05-30'

/** Documents down, stages across; what is to stand above the table comes after the heading. */
export async function matrixView(request: ViewRequest, above: readonly Entry[] = []): Promise<Output> {
  const { args, session, workspace } = request
  const { words, io } = session
  const data = await viewData(args, workspace)
  const documents = (await filtered(data.items, request)).filter((item) => isKind(item, 'document')) as DocumentItem[]
  const offset = countOption(args.options, 'offset') ?? 0
  const limit = countOption(args.options, 'limit') ?? USUAL_LIMIT
  const whole = matrix(documents, data.context)
  const shown: Matrix = { ...whole, rows: whole.rows.slice(offset, offset + limit) }
  const context = pageContext(data, words)
  const width = Math.max(session.width, Math.min(WIDEST, io.stdout.columns ?? 0))
  const counts = { offset, shown: shown.rows.length, total: whole.rows.length }
  return {
    data: () => ({ ...viewFacts('matrix', data), total: whole.rows.length, ...whole }),
    rows: () => whole.rows.map((row) => flatRow(row, whole)),
    page: () => [],
    lines: () => [
      ...layOut([...viewHead(data, words), ...above], session.width),
      ...matrixLines({ matrix: shown, words, width, nameOf: (code) => party(code, context) }),
      ...layOut(
        [EMPTY, pageFoot(counts, context), ...legend(context, dateFormOf(shown.columns.length, width))],
        session.width,
      ),
    ],
  }
}

/** What the signs mean, and how to read dates that are cut short. */
function legend(context: PageContext, form: DateForm): readonly Entry[] {
  const { words } = context
  const short = words.digits(words.register.shortDate(AN_EXAMPLE, 'tight'))
  const tight =
    form === 'tight' ? told(context, 'legendTight', { short, long: words.register.shortDate(AN_EXAMPLE, 'month') }) : []
  return [paragraph(0, styled('quiet', separated([told(context, 'legendSigns'), tight])))]
}

function flatRow(row: Matrix['rows'][number], { columns }: Matrix): Row {
  const cells = columns.flatMap(({ rung, party }, place) => {
    const cell = row.cells[place]
    const name = party === null ? rung : `${rung} ${party}`
    return [
      [name, cell?.on ?? null],
      [`${name} knowledge`, cell?.knowledge ?? null],
    ]
  })
  const { item, type, field, signedOn, rung, condition, operational, titles } = row
  const title = textIn(titles, 'en')
  return { item, title, type, field, signedOn, rung, condition, operational, ...Object.fromEntries(cells) }
}
