import { create } from 'xmlbuilder2'
import type {
  DocumentItem,
  LocalText,
  PartyCode,
  RelationshipItem,
  StageCode,
  StageMark,
} from '../../../register/index.ts'
import { ExchangeError } from '../exchange-error.ts'
import { expressionLanguage, isDay, workDate, workIri } from './iri.ts'

export const AKN_NAMESPACE = 'http://docs.oasis-open.org/legaldocml/ns/akn/3.0'
const OWN_NAMESPACE = 'urn:paygir:ns:stages:1'

/**
 * The stages that are events of a document's life, with the types that the standard has for them (eventType: generation,
 * amendment, repeal). Carrying out (registration, set up … full scope) changes nothing in the document: it is analysis.
 */
const EVENT_TYPES: Readonly<Partial<Record<StageCode, 'generation' | 'amendment' | 'repeal'>>> = {
  signed: 'generation',
  consent: 'generation',
  notes: 'generation',
  provisional: 'generation',
  'in-force': 'generation',
  suspended: 'amendment',
  resumed: 'amendment',
  lapsed: 'repeal',
  superseded: 'repeal',
  terminated: 'repeal',
}

export interface AkomaNtosoOptions {
  /** Code of the relationship. */
  readonly rel: string
  readonly relationship: RelationshipItem
  /** ISO 3166-1 code in the addresses; the first party of the document when left out. */
  readonly country?: string
}

/**
 * The document and the events of its life as an Akoma Ntoso 3.0 `doc` (OASIS LegalDocML). Its text is not in it, its
 * titles are. Every stage that is set stands in `otherAnalysis`, with the date as precise as it is known; `lifecycle`
 * has those events alone whose day is known, because the standard takes whole days only.
 */
export function formatAkomaNtoso(document: DocumentItem, options: AkomaNtosoOptions): string {
  const marks = document.stages.filter(({ withdrawn }) => withdrawn === null)
  const events = marks.filter(({ stage, on }) => EVENT_TYPES[stage] !== undefined && isDay(on))
  const country = options.country ?? document.facts.parties[0] ?? 'un'
  const meta = {
    identification: identification(document, country),
    ...(events.length === 0 ? {} : { lifecycle: lifecycle(events) }),
    analysis: { '@source': '#paygir', otherAnalysis: { '@source': '#paygir', ...stagesElement(marks) } },
    references: references(document, events, { ...options, country }),
  }
  const titles = Object.entries(document.facts.titles)
  const mainBody = { p: titles.map(([language, title]) => ({ '@xml:lang': language, '#': title })) }
  const tree = { akomaNtoso: { '@xmlns': AKN_NAMESPACE, doc: { '@name': document.facts.type, meta, mainBody } } }
  return create({ version: '1.0', encoding: 'UTF-8', invalidCharReplacement: '\uFFFD' }, tree).end({
    prettyPrint: true,
  })
}

/** Work, expression and manifestation, each with the same core of properties in the order of the schema. */
function identification(document: DocumentItem, country: string): object {
  const work = workIri(document, country)
  const expression = `${work}/${expressionLanguage(document)}@`
  const { date, name } = workDate(document)
  const core = (iri: string) => ({
    FRBRthis: { '@value': `${iri}/!main` },
    FRBRuri: { '@value': iri },
    FRBRalias: aliases(document.facts.titles),
    FRBRdate: { '@date': date, '@name': name },
    FRBRauthor: document.facts.parties.map((party) => ({ '@href': `#party-${party}`, '@as': '#author' })),
  })
  return {
    '@source': '#paygir',
    FRBRWork: { ...core(work), FRBRcountry: { '@value': country }, FRBRsubtype: { '@value': document.facts.type } },
    FRBRExpression: { ...core(expression), FRBRlanguage: { '@language': expressionLanguage(document) } },
    FRBRManifestation: { ...core(`${expression}.xml`), FRBRformat: { '@value': 'application/xml' } },
  }
}

function aliases(titles: LocalText): readonly object[] {
  return Object.entries(titles).map(([language, title]) => ({ '@value': title, '@name': `title-${language}` }))
}

function lifecycle(events: readonly StageMark[]): object {
  const eventRef = events.map(({ stage, on }, place) => ({
    '@eId': `e${place + 1}`,
    '@date': on,
    '@source': '#original',
    '@type': EVENT_TYPES[stage],
    '@refersTo': `#event-${place + 1}`,
  }))
  return { '@source': '#paygir', eventRef }
}

/** What the standard has no place for, in a namespace of its own. */
function stagesElement(marks: readonly StageMark[]): object {
  const stage = marks.map(({ stage, party, on, means, scope }) => ({
    '@stage': stage,
    '@on': on,
    ...(party === null ? {} : { '@party': party }),
    ...(means === null ? {} : { '@means': means }),
    ...(scope === null ? {} : { '@scope': scope }),
  }))
  return { 'paygir:stages': { '@xmlns:paygir': OWN_NAMESPACE, 'paygir:stage': stage } }
}

function references(
  document: DocumentItem,
  events: readonly StageMark[],
  { rel, relationship, country }: AkomaNtosoOptions & { readonly country: string },
): object {
  const names = new Map(relationship.facts.parties.map(({ code, names }) => [code, names]))
  const nameOf = (party: PartyCode) => Object.values(names.get(party) ?? {})[0] ?? party
  const concepts = [...new Set(events.map(({ stage }) => stage))]
  const ontology = (kind: string, name: string) => `/akn/ontology/${kind}/${rel}/${name}`
  const titles = Object.values(document.facts.titles)
  const original = { '@eId': 'original', '@href': workIri(document, country), '@showAs': titles[0] ?? document.id }
  return {
    '@source': '#paygir',
    original,
    TLCOrganization: [
      { '@eId': 'paygir', '@href': ontology('organization', 'paygir'), '@showAs': 'Paygir' },
      ...document.facts.parties.map((party) => ({
        ...{ '@eId': `party-${party}`, '@href': ontology('organization', party), '@showAs': nameOf(party) },
      })),
    ],
    TLCConcept: concepts.map((stage) => ({
      ...{ '@eId': `stage-${stage}`, '@href': ontology('concept', stage), '@showAs': stage },
    })),
    TLCEvent: events.map(({ stage, party }, place) => ({
      '@eId': `event-${place + 1}`,
      '@href': ontology('event', `${stage}${party === null ? '' : `/${party}`}`),
      '@showAs': party === null ? stage : `${stage} ${party}`,
    })),
    TLCRole: { '@eId': 'author', '@href': ontology('role', 'author'), '@showAs': 'author' },
  }
}

/** A stage as a file tells it. */
export type ToldStage = Pick<StageMark, 'party' | 'on' | 'scope'> & {
  readonly stage: string
  readonly means: string | null
}

/** The stages in the `otherAnalysis` of a document that `formatAkomaNtoso` wrote. Throws E_XML_DOCTYPE. */
export function stagesOfAkomaNtoso(xml: string): readonly ToldStage[] {
  if (/<!DOCTYPE/i.test(xml)) throw new ExchangeError('E_XML_DOCTYPE', { part: 'akomaNtoso' })
  const found: ToldStage[] = []
  create(xml).each(
    ({ node }) => {
      if (node.nodeType !== 1) return
      const element = node as unknown as Element
      if (element.namespaceURI !== OWN_NAMESPACE || element.localName !== 'stage') return
      const of = (name: string) => element.getAttribute(name)
      found.push({
        stage: of('stage') ?? '',
        party: of('party'),
        on: of('on') ?? '',
        means: of('means'),
        scope: of('scope'),
      })
    },
    false,
    true,
  )
  return found
}

interface Element {
  readonly namespaceURI: string | null
  readonly localName: string
  getAttribute(name: string): string | null
}
