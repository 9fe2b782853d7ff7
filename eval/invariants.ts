import { fitsSource, ISSUE_CODES, RECORD_SCHEMA, type SourceRecord, type Span } from '../src/model/index.ts'

/**
 * What is wrong with a record of `source`, a sentence each; empty when every promise of its shape is kept: spans repeat
 * their characters, ids are unique in their list, references lead somewhere, parts and statements come in order, JSON
 * gives the record back. Says nothing about whether the text was read well.
 */
export function recordFaults(source: string, record: SourceRecord): readonly string[] {
  return [
    ...faultsOfHead(source, record),
    ...faultsOfSpans(source, record),
    ...faultsOfIds(record),
    ...faultsOfReferences(record),
    ...faultsOfStatements(record),
    ...faultsOfParts(record),
    ...faultsOfWords(record),
    ...differences(JSON.parse(JSON.stringify(record)), record, 'record').map((at) => `${at} is lost in JSON`),
  ]
}

function faultsOfHead(source: string, record: SourceRecord): readonly string[] {
  const faults: string[] = []
  if (record.schema !== RECORD_SCHEMA) faults.push(`schema is ${record.schema}, not ${RECORD_SCHEMA}`)
  if (record.source.length !== source.length) {
    faults.push(`source.length is ${record.source.length}, the source has ${source.length}`)
  }
  return faults
}

/** Every object anywhere in the record that has bounds, whatever list it stands in. */
function faultsOfSpans(source: string, record: SourceRecord): readonly string[] {
  return [...nodesOf(record, 'record')].flatMap(({ path, node }) => {
    if (!('start' in node || 'end' in node)) return []
    const { start, end, text } = node as Partial<Span>
    const whole = isWhole(start) && isWhole(end) && typeof text === 'string'
    if (whole && end <= source.length && fitsSource(source, node as unknown as Span)) return []
    return [`${path} [${start}, ${end}) does not repeat its source: ${JSON.stringify(text)?.slice(0, 60)}`]
  })
}

function isWhole(value: unknown): value is number {
  return Number.isInteger(value)
}

interface Visited {
  readonly path: string
  readonly node: Readonly<Record<string, unknown>>
}

/** Every object in a value, itself included, with its path; the values that an issue's message names are free. */
function* nodesOf(value: unknown, path: string): Generator<Visited> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield { path, node: value as Visited['node'] }
  for (const [key, part] of Object.entries(value)) {
    if (key !== 'values') yield* nodesOf(part, `${path}.${key}`)
  }
}

function faultsOfIds(record: SourceRecord): readonly string[] {
  const lists = Object.entries(record).filter((entry): entry is [string, readonly { id?: unknown }[]] =>
    Array.isArray(entry[1]),
  )
  return lists.flatMap(([name, items]) => {
    const seen = new Set<unknown>()
    return items.flatMap(({ id }) => {
      const twice = id !== undefined && seen.has(id)
      seen.add(id)
      return twice ? [`${name} has the id ${id} twice`] : []
    })
  })
}

function faultsOfReferences(record: SourceRecord): readonly string[] {
  const people = new Set(record.participants.map((one) => one.id))
  const statements = new Set(record.statements.map((one) => one.id))
  const missing = (path: string, ids: readonly string[], known: ReadonlySet<string>) =>
    ids.filter((id) => !known.has(id)).map((id) => `${path} names ${id}, which does not exist`)
  return [
    ...record.statements.flatMap((one) => missing(`statement ${one.id}`, one.speakers, people)),
    ...record.participants.flatMap((one) => missing(`participant ${one.id}`, one.members, people)),
    ...record.mentions.flatMap((one, place) => missing(`mention ${place}`, one.refersTo, people)),
    ...[...record.undertakings, ...record.levelClaims].flatMap((one) =>
      missing(`item ${one.id}`, one.statement === null ? [] : [one.statement], statements),
    ),
  ]
}

function faultsOfStatements(record: SourceRecord): readonly string[] {
  return record.statements.flatMap(({ id, content }) => {
    const faults: string[] = []
    if (content.length === 0) faults.push(`statement ${id} has no content`)
    if (content.some((span) => span.text.trim() === '')) faults.push(`statement ${id} has an empty span`)
    if (!inOrder(content)) faults.push(`the content of statement ${id} overlaps or is out of order`)
    return faults
  })
}

function faultsOfParts(record: SourceRecord): readonly string[] {
  return inOrder(record.parts.map((part) => part.span)) ? [] : ['parts overlap or are out of order']
}

function inOrder(spans: readonly Span[]): boolean {
  return spans.every((span, place) => place === 0 || (spans[place - 1] as Span).end <= span.start)
}

const CONFIDENCES: ReadonlySet<unknown> = new Set(['certain', 'likely', 'unsure'])
const CODES: ReadonlySet<unknown> = new Set(ISSUE_CODES)
const ISO_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/
const DATE_FIELDS = ['date', 'due', 'value', 'until'] as const

/** Words with a fixed set of values: confidence, issue codes, ISO dates. */
function faultsOfWords(record: SourceRecord): readonly string[] {
  const nodes = [...nodesOf(record, 'record')]
  return [
    ...nodes.flatMap(({ path, node }) => {
      if (!('confidence' in node || 'rule' in node)) return []
      const named = CONFIDENCES.has(node.confidence) && typeof node.rule === 'string' && node.rule !== ''
      return named ? [] : [`${path} lacks its confidence or the rule that found it`]
    }),
    ...nodes.flatMap(({ path, node }) =>
      DATE_FIELDS.filter((field) => typeof node[field] === 'string' && !ISO_DATE.test(node[field])).map(
        (field) => `${path}.${field} is ${JSON.stringify(node[field])}, no ISO date`,
      ),
    ),
    ...record.issues.filter((issue) => !CODES.has(issue.code)).map((issue) => `no issue has the code ${issue.code}`),
  ]
}

/** Paths at which two JSON-like values differ. */
export function differences(a: unknown, b: unknown, path: string): readonly string[] {
  if (Object.is(a, b)) return []
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return [path]
  const keys = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...keys].flatMap((key) => {
    if (!Object.hasOwn(a, key) || !Object.hasOwn(b, key)) return [`${path}.${key}`]
    return differences(a[key as keyof typeof a], b[key as keyof typeof b], `${path}.${key}`)
  })
}
