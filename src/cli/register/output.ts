import { cellsOf, type Row, rowsCsv } from '../../adapters/index.ts'
import type { Arguments } from '../arguments.ts'
import { UsageError } from '../error-codes.ts'
import { jsonText } from '../output/json-text.ts'
import type { Entry } from '../page/entry.ts'
import { type Line, layOut } from '../page/layout.ts'
import { painted, type Session } from '../session.ts'

/** The name and version of the shape that `--json` prints of the register. */
export const VIEW_SCHEMA = 'paygir.view/1'

/** Something of the register in each form that can be asked for; what is not asked for is not made. */
export interface Output {
  /** What `--json` prints, beside the schema. */
  readonly data: () => object
  /** What `--jsonl`, `--csv` and `--plain` print a line each of; absent where there is nothing to list. */
  readonly rows?: () => readonly Row[]
  readonly page: () => readonly Entry[]
  /** Instead of `page`, for what is laid out in its own way. */
  readonly lines?: () => readonly Line[]
}

export type { Row }

/** Prints it in the form that was asked for. Throws UsageError E_TWO_FORMATS. */
export function print(output: Output, { options }: Arguments, session: Session): void {
  const { stdout } = session.io
  const [form, other] = (['json', 'jsonl', 'csv', 'plain'] as const).filter((name) => options[name] === true)
  if (other !== undefined) throw new UsageError('E_TWO_FORMATS', { option: `--${form}`, other: `--${other}` })
  if (form === 'json') stdout.write(`${jsonText({ schema: VIEW_SCHEMA, ...output.data() }, 2)}\n`)
  else if (form === 'jsonl') for (const row of output.rows?.() ?? []) stdout.write(`${jsonText(row)}\n`)
  else if (form === 'csv') stdout.write(rowsCsv(output.rows?.() ?? []))
  else if (form === 'plain') stdout.write(plainText(output.rows?.() ?? []))
  else stdout.write(painted(session, output.lines?.() ?? layOut(output.page(), session.width)))
}

/** Tab-separated, without a heading; what would break the line is written as an escape. */
function plainText(rows: readonly Row[]): string {
  const lines = cellsOf(rows).slice(1)
  return lines.map((cells) => `${cells.map((cell) => oneLine(String(cell))).join('\t')}\n`).join('')
}

function oneLine(text: string): string {
  return jsonText(text).slice(1, -1).replaceAll('\\"', '"')
}
