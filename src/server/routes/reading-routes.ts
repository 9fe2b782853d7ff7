import { z } from 'zod'
import {
  acceptProposals,
  decided,
  earlierMarks,
  type Fate,
  forceFromSignature,
  type KeptText,
  type KnownText,
  keptTexts,
  knownFates,
  knownText,
  type Proposal,
  proposalsOf,
  reviewedRecord,
  type TextView,
  textView,
} from '../../desk/reading/index.ts'
import { allItems, type Entered, type Viewer } from '../../desk/register/index.ts'
import { BY_HAND, type SourceRecord } from '../../model/index.ts'
import {
  type DocumentFacts,
  type Item,
  isKind,
  type LocalText,
  type RelationshipItem,
  type UndertakingFacts,
} from '../../register/index.ts'
import { enteringOf } from '../access/entering.ts'
import { readerOf } from '../access/principal.ts'
import { pageOf } from '../http/cursor.ts'
import { HttpProblem, ShapeProblem } from '../http/problem.ts'
import { loggedAs } from '../http/problem-response.ts'
import { type Call, relationshipOf, route } from '../http/route.ts'
import { handedInForm, handedInShape, handedInText, UPLOAD_LIMIT_BYTES } from '../readings/handed-in.ts'
import type { StoredReading } from '../readings/readings.ts'
import { todayOf } from '../services.ts'
import { beginJob, jobShape, ownerOf } from './job-routes.ts'
import {
  type decidedShape,
  enteredShape,
  keptTextShape,
  type proposalShape,
  readingShape,
  readingViewShape,
  reviewShape,
  textViewShape,
} from './reading-shapes.ts'
import { askerOf, keptDecisions, markedRecord, reviewKeyOf } from './review-routes.ts'
import { paging } from './shapes.ts'

export const READING_ROUTES = [
  route(
    {
      method: 'post',
      path: '/readings',
      tag: 'reading',
      summary: 'Reads a text or a file',
      description:
        'A text as JSON, or a form with a `file`. The answer is a job: when it is done, `result.reading` is the id of the reading; until then `GET /jobs/{id}` and its events tell how far it is. A reading is one’s own; it is kept until it is thrown away, or not used for 90 days. Of 50 of one’s own, or 64 MiB, a new one takes the place of the one that was used longest ago, among those of which nothing is decided or all is entered; where only others are left, the job fails with E_READINGS_FULL.',
      access: { role: 'signed-in', scope: 'write' },
      body: handedInShape,
      bodyType: 'either',
      limitBytes: UPLOAD_LIMIT_BYTES,
      reply: jobShape,
      mayLast: true,
    },
    async (call) => {
      const { body, context } = call
      const { readings } = call.services
      const handedIn = body === undefined ? await handedInForm(context) : handedInText(body)
      const owner = ownerOf(call.principal)
      return beginJob(call, 'reading', async (control) => {
        const reading = await readings.read(handedIn, owner, control)
        return { reading: reading.id }
      })
    },
  ),
  route(
    {
      method: 'get',
      path: '/readings/{id}',
      tag: 'reading',
      summary: 'A text that was read, with its record',
      description: 'The id `sample` is a made-up readout that comes with Paygir.',
      access: { role: 'signed-in', scope: 'read' },
      reply: readingShape,
    },
    async ({ services, principal, path }) =>
      shownReading(await services.readings.get(path.id ?? '', askerOf(principal))),
  ),
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/readings/{id}',
      tag: 'reading',
      summary: 'A text that was read, with what the register could take over',
      access: { role: 'reader', scope: 'read' },
      reply: readingViewShape,
    },
    async (call) => {
      const reading = await call.services.readings.get(call.path.id ?? '', askerOf(call.principal))
      const viewer = viewerOf(call)
      const items = await allItems(viewer)
      const known = await knownText(reading.text, items, viewer)
      const kept = await call.services.desk.readings.review(reviewKeyOf(call, reading.id))
      const decided = keptDecisions(kept?.decided, reading) ?? begunAgain(reading, known)
      const record = decided === null ? reading.record : reviewedRecord(reading.record, reading.text, decided)
      return {
        ...{ ...shownReading(reading), proposals: proposalsIn(reading, items, viewer).map(shownProposal) },
        ...{ decided, version: kept?.version ?? 0 },
        forceFromSignature: [...forceFromSignature(relationshipIn(items))],
        ...{ knownAs: known?.source.id ?? null, fates: [...knownFates(record, known, items)] },
      }
    },
  ),
  route(
    {
      method: 'post',
      path: '/relationships/{rel}/readings',
      tag: 'reading',
      summary: 'Enters what was accepted of a reading, with the text and its record',
      description: 'All of it or nothing. With `dry`, says what would be entered.',
      access: { role: 'editor', scope: 'write' },
      body: reviewShape,
      problems: [409],
      reply: enteredShape,
    },
    enterReview,
  ),
  route(
    {
      method: 'post',
      path: '/relationships/{rel}/texts/{source}/readings',
      tag: 'reading',
      summary: 'Reads a text of the register again',
      description:
        'A reading like one of a text that was handed in, as a job. What was entered of the text is told by `fates`; what was left out can be entered, under the same source and event. It is readable for as long as the register is.',
      access: { role: 'editor', scope: 'write' },
      reply: jobShape,
      mayLast: true,
    },
    readAgain,
  ),
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/texts',
      tag: 'reading',
      summary: 'The texts that the register keeps, the last one entered first',
      access: { role: 'reader', scope: 'read' },
      query: z.object(paging),
      reply: keptTextShape,
      kind: 'list',
      isOfLog: true,
    },
    async (call) => {
      const texts = keptTexts(await allItems(viewerOf(call))).map(shownText)
      return pageOf(texts, call.query, ({ source }) => source)
    },
  ),
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/texts/{source}',
      tag: 'reading',
      summary: 'A text that the register keeps, with its record and what became of each item',
      access: { role: 'reader', scope: 'read' },
      reply: textViewShape,
      isOfLog: true,
    },
    async (call) => {
      const { kept, text, record, fates } = await keptView(call)
      return { ...shownText(kept), text, read: record as z.input<typeof textViewShape>['read'], fates: [...fates] }
    },
  ),
]

/** Throws HttpProblem E_TEXT_UNKNOWN. */
async function keptView(call: AnyCall & Pick<Call, 'path'>): Promise<TextView> {
  const viewer = viewerOf(call)
  const id = call.path.source ?? ''
  const view = await textView(id, await allItems(viewer), viewer)
  if (view === null) throw new HttpProblem('E_TEXT_UNKNOWN', { id: id.slice(0, 100) })
  return view
}

async function readAgain(call: Call): Promise<z.input<typeof jobShape>> {
  const { kept, text } = await keptView(call)
  const { title, publisher, address, publishedOn } = kept.facts
  const { rel } = relationshipOf(call)
  const given = { rel, name: title ?? kept.source, text, publication: { publisher, address, publishedOn } }
  const owner = ownerOf(call.principal)
  return beginJob(call, 'reading', async (control) => {
    const reading = await call.services.readings.readAgain(given, owner, control)
    return { reading: reading.id }
  })
}

type AnyCall = Pick<Call, 'services' | 'relationship'>

function viewerOf(call: AnyCall): Viewer {
  const { rel, membership } = relationshipOf(call)
  const { services } = call
  return { store: services.desk.store, rel, reader: readerOf(membership), today: todayOf(services) }
}

function relationshipIn(items: readonly Item[]): RelationshipItem {
  return items.find((item) => isKind(item, 'relationship')) as RelationshipItem
}

function proposalsIn(
  { record, text }: Pick<StoredReading, 'record' | 'text'>,
  items: readonly Item[],
  { today }: Viewer,
): readonly Proposal[] {
  const relationship = relationshipIn(items)
  const documents = items.filter((item) => isKind(item, 'document')) as Item<'document'>[]
  const bodies = items.filter((item) => isKind(item, 'body')) as Item<'body'>[]
  return proposalsOf({ record, text, relationship, documents, bodies, today })
}

/** What was marked by hand when the text was entered is marked again; null where there is nothing of that kind. */
function begunAgain({ record }: StoredReading, known: KnownText | null): z.output<typeof decidedShape> | null {
  const marked = known === null ? [] : [...earlierMarks(record, known)]
  return marked.length === 0 ? null : { decisions: {}, edits: {}, marked, names: [], later: [] }
}

async function enterReview(call: Call<undefined, typeof reviewShape>): Promise<z.input<typeof enteredShape>> {
  const { services, principal, body } = call
  const reading = await services.readings.get(body.reading, askerOf(principal))
  const viewer = viewerOf(call)
  checkOnce(body)
  const record = markedRecord(reading, body)
  const items = await allItems(viewer)
  const { unknown, ...reviewed } = decided(proposalsIn({ ...reading, record }, items, viewer), body)
  if (unknown.length > 0) {
    throw new ShapeProblem('body.accepted', { fault: 'unrecognized_keys', expected: unknown.join(', ') })
  }
  checkMarkedOnce(reviewed.accepted, record)
  checkNotEntered(body.accepted, knownFates(record, await knownText(reading.text, items, viewer), items))
  const read = { name: reading.name, text: reading.text, record }
  const publication = { ...reading.publication, ...body.publication }
  const accepting = { ...enteringOf(call, { isDry: body.dry }), random: services.random }
  const entered = await acceptProposals({ read, reviewed, publication, items }, viewer, accepting)
  if (!body.dry) {
    // It is entered by now, whatever becomes of the list of what is begun.
    const ending = services.desk.readings.endReview(reviewKeyOf(call, reading.id), services.clock())
    await ending.catch(loggedAs)
  }
  return shownEntered(entered, body.dry, items)
}

/** Words that somebody marked become one item, however often they were marked or found. Throws HttpProblem E_DECIDED_TWICE. */
function checkMarkedOnce(accepted: readonly Proposal[], { documents, undertakings }: SourceRecord): void {
  const found = [...documents, ...undertakings]
  const byHand = new Set(found.filter(({ rule }) => rule === BY_HAND.rule).map((item) => item.id))
  const keyOf = ({ kind, span, facts }: Proposal) =>
    `${kind} ${'kind' in facts ? facts.kind : ''} ${span.start} ${span.end}`
  for (const same of Map.groupBy(accepted, keyOf).values()) {
    if (same.length === 1 || !same.some(({ of }) => byHand.has(of))) continue
    throw new HttpProblem('E_DECIDED_TWICE', { items: same.map(({ of }) => of).join(', ') })
  }
}

/** What somebody has entered of the text in the meantime is not entered twice. Throws HttpProblem E_ALREADY_ENTERED. */
function checkNotEntered(accepted: readonly { readonly of: string }[], fates: readonly Fate[]): void {
  const entered = fates.filter(({ of, item }) => item !== null && accepted.some((one) => one.of === of))
  if (entered.length === 0) return
  throw new HttpProblem('E_ALREADY_ENTERED', { items: entered.map(({ item }) => item).join(', ') })
}

/** One item becomes one item of the register. Throws HttpProblem E_DECIDED_TWICE. */
function checkOnce({ accepted, rejected }: z.output<typeof reviewShape>): void {
  const named = [...accepted.map(({ of }) => of), ...new Set(rejected)]
  const once = new Set<string>()
  const twice = named.filter((of) => once.size === once.add(of).size)
  if (twice.length > 0) throw new HttpProblem('E_DECIDED_TWICE', { items: [...new Set(twice)].join(', ') })
}

function shownReading({ owner: _, ...reading }: StoredReading): z.input<typeof readingShape> {
  return reading as unknown as z.input<typeof readingShape>
}

function shownProposal(proposal: Proposal): z.input<typeof proposalShape> {
  const { of, kind, confidence, facts } = proposal
  const named = ({ id, facts: { titles } }: Item<'document'>) => ({ id, titles })
  const { similar, candidates, says } =
    proposal.kind === 'document' ? proposal : { similar: null, candidates: [], says: null }
  return {
    ...{ of, kind, confidence, facts: { ...facts }, says: says?.stage ?? null },
    ...{ similar: similar === null ? null : named(similar), candidates: candidates.map(named) },
  }
}

function shownEntered(
  entered: readonly Entered[],
  dry: boolean,
  before: readonly Item[],
): z.input<typeof enteredShape> {
  const documents = before.filter((item) => isKind(item, 'document')) as Item<'document'>[]
  const known = new Map(documents.map(({ id, facts }) => [id, facts.titles]))
  const bodies = new Map(before.flatMap((item) => (isKind(item, 'body') ? [[item.id, item.facts.names] as const] : [])))
  const record = entered.find(({ change }) => change.type === 'record.add')?.change
  const { source = '' } = (record?.body ?? {}) as { readonly source?: string }
  const entries = entered.map(({ change: { type, obj, body }, entry }) => {
    const { titles, action } = body as { readonly titles?: LocalText; readonly action?: LocalText }
    const stage = type === 'stage.set' ? (body as { readonly stage: string }).stage : null
    const named = { type, obj, titles: titles ?? action ?? known.get(obj) ?? null, stage }
    const { body: responsible, ...who } = whoAndWhen({ type, body })
    return { ...named, ...who, body: bodies.get(responsible ?? '') ?? null, index: entry?.index ?? null }
  })
  return { source, record: record?.obj ?? '', dry, entries }
}

/** What one wants to see of a document or an undertaking before it is entered. */
function whoAndWhen({ type, body }: { readonly type: string; readonly body: unknown }) {
  if (type === 'document.add') {
    const { type: kind, parties, signedOn } = body as DocumentFacts
    return { kind, sides: [...parties], body: null, on: signedOn }
  }
  if (type !== 'undertaking.add') return { kind: null, sides: [], body: null, on: null }
  const { kind, actors, body: responsible, due } = body as UndertakingFacts
  return { kind, sides: [...actors], body: responsible, on: due }
}

function shownText({ source, facts, enteredAt, by, record, items }: KeptText): z.input<typeof keptTextShape> {
  const { title, publisher, address, language, publishedOn } = facts
  return { source, title, publisher, address, language, publishedOn, enteredAt, by, record, items }
}
