import type { Participant, SourceRecord, Span } from '../../model/index.ts'
import { foldText, type Item, isKind, type RelationshipItem, type SeenName } from '../../register/index.ts'
import { keptTexts, type TextView, textView } from '../reading/index.ts'
import type { Access } from '../register/index.ts'
import { isPersonName } from './is-person.ts'

/** Characters around a name in a text that are shown with it, on each side. */
const AROUND = 70

/** Every name of a person in the register: of signatories, of bodies' contacts, and in the texts that it keeps. */
export async function seenNames(
  items: readonly Item[],
  relationship: RelationshipItem | null,
  access: Access,
): Promise<readonly SeenName[]> {
  const bodies = new Set(
    items.flatMap((item) => (isKind(item, 'body') ? Object.values(item.facts.names).map(foldText) : [])),
  )
  const names = items
    .filter(({ withdrawn }) => withdrawn === null)
    .flatMap(namesOfItem)
    .filter(({ name }) => !bodies.has(foldText(name)))
  for (const { source } of keptTexts(items)) {
    const view = await textView(source, items, access)
    if (view !== null) names.push(...namesInText(view, relationship))
  }
  return names
}

function namesOfItem(item: Item): SeenName[] {
  if (isKind(item, 'document')) {
    const { signatories, signedOn } = item.facts
    return signatories
      .filter(({ name }) => isPersonName(name))
      .map(({ name, office, party }) => {
        return { name: plain(name), where: 'signatory', item: item.id, on: signedOn, office, party, quote: null }
      })
  }
  if (!isKind(item, 'body')) return []
  const { contacts, party } = item.facts
  return contacts
    .filter(({ name }) => isPersonName(name))
    .map(({ name, role }) => {
      return { name: plain(name), where: 'contact', item: item.id, on: null, office: role, party, quote: null }
    })
}

/** Persons that the text names, at each place where it does; persons of whom it tells only the office have no name. */
function namesInText({ kept, text, record }: TextView, relationship: RelationshipItem | null): readonly SeenName[] {
  if (record === null) return []
  const on = record.event.date ?? kept.facts.publishedOn
  const persons = new Map(record.participants.filter(isNamed).map((person) => [person.id, person]))
  const seen = (name: string, span: Span, person?: Participant): SeenName => ({
    ...{ name: plain(name), where: 'text', item: kept.source, on, quote: quoteOf(text, span) },
    ...{ office: person?.role ?? null, party: partyIn(person?.party ?? null, relationship) },
  })
  const mentioned = record.mentions.flatMap(({ form, refersTo, span }) => {
    const person = refersTo.length === 1 ? persons.get(refersTo[0] ?? '') : undefined
    return person === undefined || form !== 'name' ? [] : [seen(person.name, span, person)]
  })
  const known = new Set(mentioned.map(({ name }) => name))
  return [
    ...mentioned,
    ...undecidedIn(record).flatMap(([name, span]) => (known.has(plain(name)) ? [] : [seen(name, span)])),
  ]
}

function isNamed({ kind, name, role }: Participant): boolean {
  return kind === 'person' && name !== '' && name !== role
}

/** Names of which the reader itself could not say whose they are, though they neither take part nor speak. */
function undecidedIn({ issues }: SourceRecord): readonly (readonly [string, Span])[] {
  return issues.flatMap(({ code, span, values }) => {
    if (code !== 'NAMES_UNDECIDED' || span === null) return []
    const name = values?.b
    return typeof name === 'string' ? [[name, span] as const] : []
  })
}

/** The reader counts by codes of countries, the register by codes of its own: `TJ` is the party `tj`. */
function partyIn(country: string | null, relationship: RelationshipItem | null): string | null {
  const code = country?.toLowerCase()
  return relationship?.facts.parties.find((party) => party.code === code)?.code ?? null
}

function plain(name: string): string {
  return name.replace(/\s+/g, ' ').trim()
}

/** The name with the words around it, cut between words. White space becomes a blank, so that places stay. */
function quoteOf(source: string, { start, end }: Span): SeenName['quote'] {
  const flat = (from: number, to: number) => source.slice(from, to).replace(/\s/g, ' ')
  const before = flat(Math.max(0, start - AROUND), start)
  const after = flat(end, end + AROUND)
  const lead = start > AROUND ? before.slice(before.indexOf(' ') + 1) : before
  const last = after.lastIndexOf(' ')
  const tail = end + AROUND < source.length && last >= 0 ? after.slice(0, last) : after
  const text = `${lead}${flat(start, end)}${tail}`
  return { text, start: lead.length, end: lead.length + end - start, place: start }
}
