import type { DocumentFacts, Item, ItemId, Pin, PublicationFacts } from '../../../register/index.ts'
import { ExchangeError, type RowPlace } from '../exchange-error.ts'
import { parseGuarded } from '../json/guarded-json.ts'
import { toCodePoints, toUtf16 } from './code-points.ts'

/** Words of ours have a prefix of their own beside those of the standard. */
const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { paygir: 'urn:paygir:ns:' }]
/** Characters of the source before and behind the words, for finding them in another copy of it. */
const AROUND = 32

/** The text of a source, in UTF-16 as pins count it; null when it is not kept. */
export type TextOf = (source: ItemId) => string | null

export interface AnnotationOptions {
  /** Code of the relationship, which the addresses of annotations begin with. */
  readonly rel: string
  readonly textOf?: TextOf
}

/** A pin and what it is of: an item, or a piece of evidence of it. */
export interface PinnedTo {
  readonly item: ItemId
  readonly evidence: string | null
  readonly pin: Pin
}

/** All pins of the items: of documents and undertakings, and of their evidence. */
export function pinsOf(items: Iterable<Item>): readonly PinnedTo[] {
  return [...items].flatMap((item): readonly PinnedTo[] => [
    ...((item.facts as Partial<DocumentFacts>).pins ?? []).map((pin) => ({ item: item.id, evidence: null, pin })),
    ...item.evidence.flatMap(({ id, pins }) => pins.map((pin) => ({ item: item.id, evidence: id, pin }))),
  ])
}

/**
 * The pins as a collection of W3C web annotations (Web Annotation Data Model, W3C Recommendation of 23 February 2017):
 * each links the words, as its target, with what is pinned to them, as its body. Positions are in code points, as
 * sections 4.2.4 and 4.2.5 want; without the source's text these cannot be told, and the position in UTF-16 units
 * stands as a selector of ours instead.
 */
export function formatAnnotations(items: Iterable<Item>, { rel, textOf = () => null }: AnnotationOptions): string {
  const all = new Map([...items].map((item) => [item.id, item]))
  const annotations = pinsOf(all.values()).map((pinned, place) => {
    const { source } = pinned.pin
    const facts = all.get(source)?.facts as PublicationFacts | undefined
    return {
      id: `urn:paygir:${rel}:pin:${place + 1}`,
      type: 'Annotation',
      motivation: 'linking',
      body: addressOf(rel, pinned.item, pinned.evidence),
      target: {
        type: 'SpecificResource',
        source: facts?.address ?? addressOf(rel, source, null),
        'paygir:source': source,
        ...(facts?.textHash ? { 'paygir:textHash': facts.textHash } : {}),
        selector: selectorsOf(pinned.pin, textOf(source)),
      },
    }
  })
  const first = { type: 'AnnotationPage', startIndex: 0, items: annotations }
  const id = `urn:paygir:${rel}:pins`
  return JSON.stringify({ '@context': CONTEXT, id, type: 'AnnotationCollection', total: annotations.length, first })
}

function addressOf(rel: string, item: ItemId, evidence: string | null): string {
  return `urn:paygir:${rel}:${item}${evidence === null ? '' : `#${evidence}`}`
}

function selectorsOf({ start, end, text: exact }: Pin, source: string | null): readonly object[] {
  if (source === null) {
    return [
      { type: 'paygir:Utf16PositionSelector', 'paygir:start': start, 'paygir:end': end },
      { type: 'TextQuoteSelector', exact },
    ]
  }
  const [prefix, suffix] = [whole(source.slice(0, start).slice(-AROUND)), whole(source.slice(end, end + AROUND))]
  return [
    { type: 'TextPositionSelector', start: toCodePoints(source, start), end: toCodePoints(source, end) },
    { type: 'TextQuoteSelector', exact, prefix, suffix },
  ]
}

/** Without the halves of pairs at its ends that were cut through. */
function whole(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]/, '').replace(/[\uD800-\uDBFF]$/, '')
}

interface Fields {
  readonly [name: string]: unknown
}

export interface PlacedPin extends PinnedTo {
  readonly at: RowPlace
}

/**
 * The pins of a collection, of a page, or of one annotation, each with its place. Words have to stand where they are
 * said to stand. Throws ExchangeError: E_BAD_ANNOTATION, E_NO_SOURCE_TEXT when code points cannot be turned into
 * UTF-16 units, E_PIN_MISMATCH.
 */
export function parseAnnotations(text: string, { rel, textOf = () => null }: AnnotationOptions): readonly PlacedPin[] {
  const file = parseGuarded(text) as Fields | null
  const page = ((file?.first as Fields | undefined)?.items ?? file?.items ?? [file]) as unknown
  if (!Array.isArray(page)) throw new ExchangeError('E_BAD_ANNOTATION', { path: 'items' })
  return page.map((annotation: Fields | null, place) => {
    const at = { sheet: 'annotations', row: place + 1 }
    const target = annotation?.target as Fields | undefined
    const source = target?.['paygir:source']
    if (annotation?.type !== 'Annotation' || typeof source !== 'string') throw bad(at, 'target')
    const pin = pinOf(target as Fields, { source, text: textOf(source), at })
    return { ...ownerOf(annotation.body, rel, at), pin, at }
  })
}

function ownerOf(body: unknown, rel: string, at: RowPlace): Pick<PinnedTo, 'item' | 'evidence'> {
  const start = `urn:paygir:${rel}:`
  if (typeof body !== 'string' || !body.startsWith(start)) throw bad(at, 'body')
  const [item = '', evidence = null] = body.slice(start.length).split('#')
  return { item, evidence }
}

interface PinSource {
  readonly source: ItemId
  readonly text: string | null
  readonly at: RowPlace
}

function pinOf({ selector }: Fields, { source, text, at }: PinSource): Pin {
  const selectors = (Array.isArray(selector) ? selector : [selector]) as readonly (Fields | null)[]
  const byType = (type: string) => selectors.find((one) => one?.type === type)
  const exact = byType('TextQuoteSelector')?.exact
  if (typeof exact !== 'string') throw bad(at, 'target.selector.exact')
  const own = byType('paygir:Utf16PositionSelector')
  const standard = byType('TextPositionSelector')
  const position = standard ? standard.start : own?.['paygir:start']
  if (!Number.isSafeInteger(position) || (position as number) < 0) throw bad(at, 'target.selector.start')
  if (standard && text === null) throw new ExchangeError('E_NO_SOURCE_TEXT', { ...at, source })
  const start = standard ? toUtf16(text ?? '', position as number) : (position as number)
  const pin = { source, start, end: start + exact.length, text: exact }
  if (text !== null && text.slice(pin.start, pin.end) !== exact) {
    throw new ExchangeError('E_PIN_MISMATCH', { ...at, source, start, value: exact.slice(0, 80) })
  }
  return pin
}

function bad(at: RowPlace, path: string): ExchangeError {
  return new ExchangeError('E_BAD_ANNOTATION', { ...at, path })
}
