import type { Item, LocalText, PublicationFacts } from '../../../register/index.ts'
import { FACT_LABELS, type FactLabel, LANGUAGES, placeName, textIn } from '../../../words/index.ts'
import { cite, type Entry, explained, type Run, say, separated } from '../../page/entry.ts'
import { comma, field, nameOf, type PageContext, parties, party, styled, told } from './item-lines.ts'

/** Facts that stand elsewhere on the page: in its head, or in a part of their own. */
const ELSEWHERE: ReadonlySet<string> = new Set(['pins', 'claims', 'unverified', 'field', 'type', 'sources'])

const DATE = /^[0-9]{4}(?:-[0-9]{2}){0,2}$/
const ID = /^[a-z]{1,8}:[a-z0-9][a-z0-9._-]*$/

/** Each fact of an item that is known, with what was corrected and what no page confirms; then the sources of all. */
export function factEntries(item: Item, context: PageContext): readonly Entry[] {
  const facts = item.facts as unknown as Readonly<Record<string, unknown>>
  const { unverified = [] } = item.facts as { readonly unverified?: readonly string[] }
  const known = FACT_LABELS.filter((name) => !ELSEWHERE.has(name) && isKnown(facts[name]))
  const rows = known.flatMap((name) => {
    if (TITLES.has(name)) return titleEntries(name, facts[name] as LocalText, { context, unverified })
    const doubt = unverified.includes(name) ? styled('warning', told(context, 'unverifiedFact')) : []
    return explained(context.words.register.facts[name], separated([valueRuns(name, facts[name], context), doubt]))
  })
  return [...rows, ...sourceEntries(item, context)]
}

/** Facts that are texts in several languages; the one of the page stands in its head. */
const TITLES: ReadonlySet<string> = new Set(['names', 'titles', 'action'])

function titleEntries(
  name: FactLabel,
  titles: LocalText,
  { context, unverified }: { readonly context: PageContext; readonly unverified: readonly string[] },
): readonly Entry[] {
  const { facts } = context.words.register
  const own = textIn(titles, context.words.language)
  const isDoubtful = (language: string) => unverified.includes(name) || unverified.includes(`${name}.${language}`)
  return LANGUAGES.flatMap((language) => {
    const text = titles[language]
    if (text === undefined || (text === own && !isDoubtful(language))) return []
    const doubt = isDoubtful(language) ? styled('warning', told(context, 'unverifiedFact')) : []
    return explained(`${facts[name]} ${language}`, separated([[cite(text)], doubt]))
  })
}

function isKnown(value: unknown): boolean {
  return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)
}

/** The value of a fact in words: names for codes, dates as the language writes them. */
function valueRuns(name: FactLabel, value: unknown, context: PageContext): readonly Run[] {
  const { words } = context
  const named = NAMED[name]?.(value as never, context)
  if (named !== undefined) return named
  if (Array.isArray(value))
    return listed(
      value.map((one) => valueRuns(name, one, context)),
      context,
    )
  if (typeof value === 'number') return [say(words.digits(value))]
  if (typeof value === 'object')
    return listed(
      Object.values(value as object)
        .filter(isKnown)
        .map((one) => valueRuns(name, one, context)),
      context,
    )
  const text = String(value)
  if (DATE.test(text)) return [say(words.date(text))]
  return ID.test(text) ? [cite(nameOf(text, context)), say(' '), cite(text, 'quiet')] : [cite(text)]
}

const listed = (parts: readonly (readonly Run[])[], context: PageContext) => separated(parts, comma(context))

type Namer = (value: never, context: PageContext) => readonly Run[] | undefined

const partyCode: Namer = (value: string, context) => [say(party(value, context))]

const NAMED: Readonly<Partial<Record<FactLabel, Namer>>> = {
  party: partyCode,
  host: partyCode,
  actors: (value: readonly string[], context) => [say(parties(value, context))],
  parties: (value: readonly (string | { readonly code: string })[], context) => [
    say(
      parties(
        value.map((one) => (typeof one === 'string' ? one : one.code)),
        context,
      ),
    ),
  ],
  kind: (value: string, { words: { register } }) => {
    const names: Readonly<Record<string, string>> = { ...register.meetings, ...register.undertakings }
    return [say(names[value] ?? value)]
  },
  renewal: (value: keyof PageContext['words']['register']['renewals'], { words }) => [
    say(words.register.renewals[value]),
  ],
  place: (value: string, { words }) => [cite(placeName(value, words.language))],
  field: (value: string, context) => [say(field(value, context))],
  termMonths: (value: number, context) => told(context, 'months', { count: context.words.digits(value) }),
  signatories: (value: readonly Signing[], context) =>
    listed(
      value.map(({ name, office, party: side }) => [
        cite(office === null ? name : `${name}, ${office}`),
        ...(side === null ? [] : [say(` (${party(side, context)})`, 'quiet')]),
      ]),
      context,
    ),
  responsible: (value: readonly { readonly body: string; readonly party: string | null }[], context) =>
    listed(
      value.map(({ body, party: side }) => [
        cite(nameOf(body, context)),
        ...(side === null ? [] : [say(` (${party(side, context)})`, 'quiet')]),
      ]),
      context,
    ),
  deadlines: (
    value: readonly { readonly stage: string; readonly on: string; readonly why: string | null }[],
    context,
  ) => {
    const { words } = context
    const names: Readonly<Record<string, string>> = words.register.stages
    return listed(
      value.map(({ stage, on, why }) => [
        say(`${names[stage] ?? stage}: ${words.date(on)}`),
        ...(why === null ? [] : [say(' ('), cite(why), say(')')]),
      ]),
      context,
    )
  },
}

interface Signing {
  readonly name: string
  readonly office: string | null
  readonly party: string | null
}

/** Where the facts come from: publisher, day, reliability and address of each source. */
function sourceEntries({ facts }: Item, context: PageContext): readonly Entry[] {
  const { sources = [] } = facts as { readonly sources?: readonly string[] }
  if (sources.length === 0) return []
  const { words } = context
  return sources.map((id) => {
    const source = context.items.get(id)?.facts as PublicationFacts | undefined
    const parts = [
      [cite(id, 'cue')],
      source?.publisher == null ? [] : [cite(source.publisher)],
      source?.publishedOn == null ? [] : [say(words.date(source.publishedOn))],
      source === undefined ? [] : [say(`${words.register.facts.reliability} ${source.reliability}`, 'quiet')],
      source?.address == null ? [] : [cite(source.address, 'quiet')],
    ]
    return explained(words.register.facts.source, separated(parts))
  })
}
