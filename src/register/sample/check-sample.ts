import { firstDayOf, lastDayOf, parseIso } from '../../calendar/index.ts'
import type { SampleData, SampleDocument } from './sample-data.ts'
import { SampleError, type SampleErrorCode } from './sample-error.ts'

/** Translations are this project's own: no page confirms them, so every document says so. */
const OWN_WORDS = ['titles.fa', 'titles.tg', 'titles.ru']

/** A fault and where it is. */
function fault(code: SampleErrorCode, where: string, told: { value: string; accepted: string }): SampleError {
  return new SampleError(code, { where, ...told })
}

/** What holds between the rows. Throws the SampleError of the first rule that is broken. */
export function checkSample(data: SampleData): void {
  const rows = [
    ...data.sources,
    ...data.bodies,
    ...data.events,
    ...data.documents,
    ...data.undertakings,
    ...data.contradictions,
  ]
  const ids = rows.map(({ id }) => id)
  isOnce('E_SAMPLE_ID_TWICE', ids)
  isOnce(
    'E_SAMPLE_ADDRESS_TWICE',
    data.sources.map(({ address }) => address),
  )
  pagesAreListed(data)
  partiesAreKnown(data)
  for (const [row, wanted] of pointers(data)) {
    if (!ids.includes(wanted)) throw fault('E_SAMPLE_UNKNOWN_ID', row, { value: wanted, accepted: 'the id of a row' })
  }
  parentsComeFirst(data.documents)
  for (const event of data.events) inOrder(event.id, event.from, event.until)
  for (const document of data.documents) {
    if (document.expiresOn !== null) inOrder(document.id, document.signedOn, document.expiresOn)
    for (const { on } of document.stages) inOrder(document.id, document.signedOn, on)
    marksWhatIsUnverified(document)
  }
}

function isOnce(code: SampleErrorCode, values: readonly string[]): void {
  const twice = values.find((value, place) => values.indexOf(value) !== place)
  if (twice !== undefined) throw fault(code, twice, { value: twice, accepted: 'once' })
}

/** Every row names a page, every page is among the sources, and no source is there for nothing. */
function pagesAreListed(data: SampleData): void {
  const listed = new Set(data.sources.map(({ address }) => address))
  const used = new Set<string>()
  for (const row of [...data.events, ...data.documents, ...data.undertakings, ...data.contradictions]) {
    if ('pages' in row && row.pages.length === 0) {
      throw fault('E_SAMPLE_NO_PAGE', row.id, { value: '', accepted: 'at least one address' })
    }
    for (const address of valuesOf(row, (key) => key === 'page' || key === 'pages')) {
      used.add(address)
      if (!listed.has(address)) {
        throw fault('E_SAMPLE_UNKNOWN_PAGE', row.id, { value: address, accepted: 'an address among the sources' })
      }
    }
  }
  const unused = data.sources.find(({ address }) => !used.has(address))
  if (unused) throw fault('E_SAMPLE_UNUSED_PAGE', unused.id, { value: unused.address, accepted: 'a page of some row' })
}

function partiesAreKnown({ relationship, bodies, events, documents, undertakings }: SampleData): void {
  const known = relationship.parties.map(({ code }) => code)
  for (const row of [...bodies, ...events, ...documents, ...undertakings]) {
    for (const party of valuesOf(row, (key) => key === 'party' || key === 'host' || key === 'actors')) {
      if (!known.includes(party)) {
        throw fault('E_SAMPLE_PARTY', row.id, { value: party, accepted: known.join(', ') })
      }
    }
  }
}

/** All strings under keys that are wanted, at any depth. */
function valuesOf(value: unknown, isWanted: (key: string) => boolean): readonly string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    if (isWanted(key) && !Array.isArray(value)) return [inner].flat().filter((one) => typeof one === 'string')
    return valuesOf(inner, isWanted)
  })
}

/** Which row points to which id. */
function pointers({ documents, undertakings, contradictions }: SampleData): readonly (readonly [string, string])[] {
  const all: readonly { readonly id: string; readonly to: readonly (string | null)[] }[] = [
    ...documents.map(({ id, event, responsible, delays, parent, dependsOn }) => ({
      id,
      to: [
        event,
        parent,
        ...dependsOn,
        ...responsible.map(({ body }) => body),
        ...delays.map(({ waitsFor }) => waitsFor),
      ],
    })),
    ...undertakings.map(({ id, body, document, delays }) => ({
      id,
      to: [body, document, ...delays.map(({ waitsFor }) => waitsFor)],
    })),
    ...contradictions.map(({ id, about }) => ({ id, to: about })),
  ]
  return all.flatMap(({ id, to }) => to.filter((one) => one !== null).map((one) => [id, one] as const))
}

/** Rows are entered in their order: a document can only point to one that is there. */
function parentsComeFirst(documents: readonly SampleDocument[]): void {
  const ids = documents.map(({ id }) => id)
  documents.forEach(({ id, parent, dependsOn, delays }, place) => {
    for (const earlier of [parent, ...dependsOn, ...delays.map(({ waitsFor }) => waitsFor)]) {
      if (earlier !== null && ids.indexOf(earlier) >= place) {
        throw fault('E_SAMPLE_LATER_ID', id, { value: earlier, accepted: 'a row above' })
      }
    }
  })
}

function inOrder(where: string, from: string, until: string): void {
  const [first, last] = [parseIso(from), parseIso(until)]
  if (first === null || last === null || lastDayOf(last) < firstDayOf(first)) {
    throw fault('E_SAMPLE_DATES_TURNED', where, { value: until, accepted: `${from} or later` })
  }
}

/** What is unverified names facts of the row, and our own translations are always among it. */
function marksWhatIsUnverified({ unverified, ...facts }: SampleDocument): void {
  const known = [...Object.keys(facts), ...Object.keys(facts.titles).map((language) => `titles.${language}`)]
  const unknown = unverified.find((name) => !known.includes(name))
  if (unknown !== undefined) {
    throw fault('E_SAMPLE_UNKNOWN_FACT', facts.id, { value: unknown, accepted: known.join(', ') })
  }
  const missing = OWN_WORDS.find((name) => !unverified.includes(name))
  if (missing) throw fault('E_SAMPLE_NOT_MARKED', facts.id, { value: missing, accepted: OWN_WORDS.join(', ') })
}
