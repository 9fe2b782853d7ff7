import { z } from 'zod'
import { NAME_LIKENESS, seenNames } from '../../desk/people/index.ts'
import { enterChanges, type ViewData, type Viewer } from '../../desk/register/index.ts'
import {
  type Change,
  type LocalText,
  NAME_PLACES,
  NAME_VERDICTS,
  type NameDecision,
  type Person,
  pairOf,
  peopleIn,
  type SeenName,
  standingDecisions,
  titlesOf,
  undecidedPairs,
  type ViewContext,
} from '../../register/index.ts'
import { enteringOf } from '../access/entering.ts'
import { pageOf } from '../http/cursor.ts'
import { HttpProblem } from '../http/problem.ts'
import { type Call, relationshipOf, route } from '../http/route.ts'
import { viewerOf, viewIn } from './register/looking.ts'
import { nullable } from './register/register-shapes.ts'
import { localText, paging } from './shapes.ts'

const READ = { role: 'reader', scope: 'read' } as const

const seenName = z.object({
  name: z.string(),
  where: z.enum(NAME_PLACES),
  item: z.string(),
  titles: localText.describe('Of the document, body or source'),
  on: nullable,
  office: nullable,
  party: nullable,
  quote: z
    .object({
      text: z.string(),
      start: z.number().int(),
      end: z.number().int(),
      place: z.number().int().describe('Where the name begins in the stored text, in UTF-16 units'),
    })
    .nullable(),
})

const role = z.object({ office: z.string(), party: nullable, first: nullable, last: nullable })

const decision = z.object({
  one: z.string(),
  other: z.string(),
  decision: z.enum(NAME_VERDICTS),
  reason: nullable,
  by: z.string(),
  at: z.string(),
  index: z.number().int().describe('Of the entry in the log'),
})

const personLine = z.object({
  id: z.string(),
  name: z.string(),
  variants: z.array(z.object({ name: z.string(), seen: z.number().int() })).readonly(),
  parties: z.array(z.string()).readonly(),
  roles: z.array(role).readonly(),
  seen: z.number().int(),
  last: nullable.describe('The last day on which somebody was seen with the name'),
})

const personShape = personLine.extend({
  where: z.array(seenName),
  merges: z.array(decision).describe('By which the spellings are one person\u2019s'),
})

const pairShape = z.object({
  one: z.string(),
  other: z.string(),
  likeness: z.string(),
  sharesParty: z.boolean(),
  sharesOffice: z.boolean(),
  seenOne: z.array(seenName),
  seenOther: z.array(seenName),
})

/** Places at which a name was seen that a question shows. */
const SHOWN_PLACES = 5

export const PEOPLE_ROUTES = [
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/people',
      tag: 'register',
      summary: 'Persons named by signatories, contacts and texts, each with the spellings of the name',
      access: READ,
      query: z.object(paging),
      reply: personLine,
      kind: 'list',
      isOfLog: true,
    },
    async (call) => {
      const { people } = await peopleOf(call)
      return pageOf(people.map(lineOf), call.query, ({ id }) => id)
    },
  ),
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/people/{id}',
      tag: 'register',
      summary: 'One person: spellings, offices with their days, where the name was seen, and what was decided',
      access: READ,
      reply: personShape,
      isOfLog: true,
    },
    async (call) => {
      const { people, context } = await peopleOf(call)
      const { id = '' } = call.path
      const person = people.find((one) => one.variants.some(({ name }) => name === id))
      if (person === undefined) throw new HttpProblem('E_ITEM_UNKNOWN', { id })
      const where = person.seen.map((seen) => placed(seen, context))
      return { ...lineOf(person), where, merges: person.merges.map(decisionLine) }
    },
  ),
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/names/undecided',
      tag: 'register',
      summary: 'Pairs of names that may be one person’s, most likely ones first, with where each was seen',
      access: READ,
      query: z.object(paging),
      reply: pairShape,
      kind: 'list',
      isOfLog: true,
    },
    async (call) => {
      const { people, decisions, seen, context } = await peopleOf(call)
      const placesOf = (name: string) =>
        seen
          .filter((one) => one.name === name)
          .slice(0, SHOWN_PLACES)
          .map((one) => placed(one, context))
      const pairs = undecidedPairs(people, decisions, NAME_LIKENESS)
      const page = pageOf(pairs, call.query, ({ one, other }) => `${one}\n${other}`)
      const rows = page.rows.map((pair) => ({ ...pair, seenOne: placesOf(pair.one), seenOther: placesOf(pair.other) }))
      return { ...page, rows }
    },
  ),
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/names/decisions',
      tag: 'register',
      summary: 'Decisions on names that hold, the last one first',
      access: READ,
      query: z.object(paging),
      reply: decision,
      kind: 'list',
      isOfLog: true,
    },
    async (call) => {
      const { decisions } = await peopleOf(call)
      const rows = standingDecisions(decisions).toReversed().map(decisionLine)
      return pageOf(rows, call.query, ({ index }) => String(index))
    },
  ),
  route(
    {
      method: 'post',
      path: '/relationships/{rel}/names/decisions',
      tag: 'register',
      summary: 'Says that two names are one person’s, or two persons’, or takes that back',
      description: '`undecided` takes an earlier decision back. Each is an entry of the log; texts stay as they are.',
      access: { role: 'approver', scope: 'write' },
      body: z.object({
        one: z.string().min(1).max(1000),
        other: z.string().min(1).max(1000),
        decision: z.enum(NAME_VERDICTS),
        reason: z.string().max(10_000).nullable().optional(),
      }),
      problems: [409],
      reply: z.object({ index: z.number().int(), hash: z.string() }),
      status: 201,
    },
    async (call) => {
      const { rel, membership } = relationshipOf(call)
      const { one, other, decision: verdict, reason = null } = call.body
      const change: Change = {
        type: 'names.decide',
        obj: `rel:${rel}`,
        party: membership.party,
        body: { ...pairOf(one, other), decision: verdict, reason },
      }
      const [entered] = await enterChanges([change], viewerOf(call), enteringOf(call, { isDry: false }))
      return { index: entered?.entry?.index ?? 0, hash: entered?.entry?.hash ?? '' }
    },
  ),
]

interface NamesInView {
  readonly seen: readonly SeenName[]
  readonly decisions: readonly NameDecision[]
  readonly people: readonly Person[]
  readonly context: ViewContext
}

/** Views stay for as long as nothing is entered: all kept texts need not be gone through for each question. */
const inViews = new WeakMap<ViewContext, Promise<NamesInView>>()

async function peopleOf(call: Pick<Call, 'services' | 'relationship'>): Promise<NamesInView> {
  const view = await viewIn({ ...call, query: {} })
  const known = inViews.get(view.context)
  if (known !== undefined) return known
  const gathering = namesIn(view, viewerOf(call))
  inViews.set(view.context, gathering)
  gathering.catch(() => inViews.delete(view.context))
  return gathering
}

async function namesIn({ items, context }: ViewData, viewer: Viewer): Promise<NamesInView> {
  const seen = await seenNames(items, context.relationship, viewer)
  const decisions = context.relationship?.names ?? []
  return { seen, decisions, people: peopleIn(seen, decisions), context }
}

function lineOf({ id, name, variants, parties, roles, seen }: Person): z.input<typeof personLine> {
  return { id, name, variants, parties, roles, seen: seen.length, last: seen[0]?.on ?? null }
}

function placed(seen: SeenName, { items }: ViewContext): z.input<typeof seenName> {
  const item = items.get(seen.item)
  const titles: LocalText = item === undefined ? { en: seen.item } : titlesOf(item)
  return { ...seen, titles }
}

function decisionLine({ one, other, decision: verdict, reason, entry }: NameDecision): z.input<typeof decision> {
  return { one, other, decision: verdict, reason, by: entry.by, at: entry.at, index: entry.index }
}
