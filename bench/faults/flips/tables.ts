import type { Finding } from '../../../src/register/index.ts'
import type { TwoSides } from '../ground/two-sides.ts'
import type { Intruder } from './database.ts'
import { cosignaturesOf, lookWith } from './look.ts'
import { judged, maskOf, type Target, type Verdict } from './target.ts'

/** A column that consists of bytes or of text, and the place that the check has to name. */
interface Column {
  readonly name: string
  readonly weight: number
  readonly table: string
  readonly column: string
  /** How the bytes of the value are had, and how a value is made of bytes; `?` stands for them. */
  readonly kind: 'bytes' | 'text' | 'json'
  readonly where: readonly Finding['where'][]
  /** The place of a row, as SQL. */
  readonly place: string
}

const LEAF = ['leaf', 'entry'] as const

const COLUMNS: readonly Column[] = [
  column('leaves', 4, { in: 'log_entry.leaf', kind: 'bytes', where: LEAF, place: 'idx::text' }),
  column('leaf hashes', 2, { in: 'log_entry.leaf_hash', kind: 'bytes', where: LEAF, place: 'idx::text' }),
  column('tree nodes', 2, { in: 'log_node.hash', kind: 'bytes', where: ['node'], place: `level || '/' || idx` }),
  column('frontier', 1, { in: 'frontier.peaks', kind: 'bytes', where: ['node'], place: `'frontier'` }),
  column('checkpoint notes', 3, {
    ...{ in: 'checkpoint.note', kind: 'text', where: ['checkpoint'], place: 'size::text' },
  }),
  column('checkpoint roots', 1, {
    ...{ in: 'checkpoint.root', kind: 'bytes', where: ['checkpoint'], place: 'size::text' },
  }),
  column('private bodies', 2, { in: 'private_body.body', kind: 'json', where: ['commitment'], place: 'idx::text' }),
  column('salts', 1, { in: 'private_body.salt', kind: 'bytes', where: ['commitment'], place: 'idx::text' }),
  column('item states', 3, { in: 'item.state', kind: 'json', where: ['item'], place: 'id' }),
  column('item words', 1, { in: 'item_text.words', kind: 'text', where: ['item'], place: 'id' }),
  column('attachments', 1, { in: 'attachment.bytes', kind: 'bytes', where: ['attachment'], place: 'hash' }),
]

type Given = Pick<Column, 'kind' | 'where' | 'place'> & { readonly in: string }

function column(name: string, weight: number, { in: path, ...rest }: Given): Column {
  const [table = '', of = ''] = path.split('.')
  return { name, weight, table: `paygir.${table}`, column: of, ...rest }
}

const TO_BYTES = { bytes: '?', text: `convert_to(?, 'UTF8')`, json: `convert_to(?::text, 'UTF8')` } as const
const OF_BYTES = { bytes: '?', text: `convert_from(?, 'UTF8')`, json: `convert_from(?, 'UTF8')::json` } as const

/** Bytes within the tables, changed by somebody with all rights. */
export async function tableTargets(sides: TwoSides, intruder: Intruder): Promise<readonly Target[]> {
  const given = await cosignaturesOf(sides)
  return COLUMNS.map((one) => targetOf(one, { sides, intruder, given }))
}

interface Field {
  readonly sides: TwoSides
  readonly intruder: Intruder
  readonly given: ReadonlySet<string>
}

interface Row {
  readonly ctid: string
  readonly place: string
  readonly bytes: Buffer
}

function targetOf(one: Column, { sides, intruder, given }: Field): Target {
  const { table, column: name, kind, where, place: placeOf } = one
  const bytes = TO_BYTES[kind].replace('?', name)
  const set = `update ${table} set ${name} = ${OF_BYTES[kind].replace('?', '$2::bytea')} where ctid = $1::tid
    returning ctid::text`
  return {
    name: `table: ${one.name}`,
    weight: one.weight,
    async flip(random) {
      const rows = (await intruder.rows(
        `select ctid::text, ${placeOf} as place, ${bytes} as bytes from ${table} where octet_length(${bytes}) > 0
          order by 2, 1`,
      )) as unknown as readonly Row[]
      const row = random.oneOf(rows)
      const at = random.whole(row.bytes.length)
      const changed = Buffer.from(row.bytes)
      changed[at] = (row.bytes[at] ?? 0) ^ maskOf(random)
      const written = await intruder.rows(set, [row.ctid, changed]).catch(refusedBy)
      if (typeof written === 'string') return { detected: `by PostgreSQL, which does not take it in (${written})` }
      const spot = `byte ${at} of ${table}.${name} at ${row.place}`
      const verdict = await judged(async () => {
        const found = await lookWith(sides.store, sides, given)
        return 'length' in found ? placed(found, { where, place: row.place }) : sameOr(found, row.bytes, changed)
      }, spot)
      await intruder.rows(set, [written[0]?.ctid, row.bytes])
      return verdict
    },
  }

  function sameOr(found: Verdict, before: Buffer, after: Buffer): Verdict {
    const isSame = kind === 'json' && JSON.stringify(parsed(before)) === JSON.stringify(parsed(after))
    return isSame ? { harmless: 'the JSON reads back the same' } : found
  }
}

function parsed(bytes: Buffer): unknown {
  return JSON.parse(bytes.toString('utf8'))
}

/** A finding counts when it names the place. */
function placed(
  findings: readonly Finding[],
  { where, place }: { readonly where: readonly Finding['where'][]; readonly place: string },
): Verdict {
  const found = findings.find((finding) => where.includes(finding.where) && finding.place === place)
  if (found) return { detected: `${found.code}, with its place` }
  return { undetected: `found in another place: ${JSON.stringify(findings[0])}` }
}

/** The SQLSTATE. */
export function refusedBy(error: unknown): string {
  const { code, severity } = error as { readonly code?: string; readonly severity?: string }
  if (code === undefined || severity !== 'ERROR') throw error
  return code
}
