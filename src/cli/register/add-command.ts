import {
  acceptProposals,
  type DocumentProposal,
  type Fate,
  knownFates,
  knownText,
  type Proposal,
  proposalsOf,
  type Reviewed,
  takenUnasked,
  wordsOf,
} from '../../desk/reading/index.ts'
import type { Entered } from '../../desk/register/index.ts'
import { type Item, isKind } from '../../register/index.ts'
import { fill, titleOf } from '../../words/index.ts'
import type { Arguments } from '../arguments.ts'
import { EXIT } from '../error-codes.ts'
import type { Reading } from '../output/document.ts'
import { cite, type Entry, paragraph, say } from '../page/entry.ts'
import { readNamed } from '../reading.ts'
import { printed, type Session } from '../session.ts'
import { settingsOf } from '../settings.ts'
import type { Words } from '../words/words.ts'
import { type Workspace, withWorkspace } from '../workspace/workspace.ts'
import { proposalEntries, type Review, review } from './add/review.ts'
import { entering } from './entering/enter-all.ts'
import { dayOption, textOption } from './options.ts'
import { print } from './output.ts'
import { styled, title, told } from './pages/item-lines.ts'
import { viewData } from './view-data.ts'
import { pageContext } from './views/view-head.ts'

/** `paygir add FILE`: reads a text, and enters what of it is accepted. Returns the exit code. */
export async function addCommand(args: Arguments, session: Session): Promise<number> {
  const settings = settingsOf(args)
  const reading = await readNamed(args.words[0] ?? '-', session.io, { settings, words: session.words })
  return withWorkspace(args, session, (workspace) => addReading(reading, { args, session, workspace }))
}

interface Adding {
  readonly args: Arguments
  readonly session: Session
  readonly workspace: Workspace
}

async function addReading(reading: Reading, adding: Adding): Promise<number> {
  const { args, session, workspace } = adding
  const data = await viewData({ ...args, options: {} }, workspace)
  const context = pageContext(data, session.words)
  const known = await knownText(reading.input.text, data.items, workspace)
  const fates = new Map(knownFates(reading.record, known, data.items).map((fate) => [fate.of, fate]))
  if (known !== null && args.options.json !== true) {
    const items = [...fates.values()].flatMap(({ item }) => item ?? []).join(', ')
    session.io.stdout.write(
      printed(session, [paragraph(0, told(context, 'addKnown', { source: known.source.id, items }))]),
    )
  }
  const all = proposalsOf({
    record: reading.record,
    text: reading.input.text,
    relationship: workspace.relationship,
    documents: data.items.filter((item) => isKind(item, 'document')) as Item<'document'>[],
    bodies: data.items.filter((item) => isKind(item, 'body')) as Item<'body'>[],
    today: workspace.today,
  })
  // What was entered of the text before is not entered twice.
  const proposals = all.filter(({ of }) => fates.get(of)?.state !== 'accepted')
  if (proposals.length === 0) {
    return tell(adding, [paragraph(0, told(context, all.length === 0 ? 'addNothing' : 'addNothingLeft'))])
  }
  const placeOf = (offset: number) => {
    const { line, column } = reading.input.placeOf(offset)
    return `${line}:${column}`
  }
  const given: Review = { proposals, context, session, placeOf, today: workspace.today }
  const reviewed = await decided(given, adding, fates)
  if (reviewed === null) return tell(adding, [paragraph(0, told(context, 'addQuit'))])
  if (reviewed === 'asked-nobody') return propose(given, reading, adding)
  if (reviewed.accepted.length === 0 && known !== null) return tellNothingLeft(reviewed, given, adding)
  const entered = await accept(reading, reviewed, { ...adding, items: data.items })
  return tellDone(entered, { reviewed, given }, adding)
}

async function accept(
  { input, record }: Reading,
  reviewed: Reviewed,
  adding: Adding & { readonly items: readonly Item[] },
): Promise<readonly Entered[]> {
  const { options } = adding.args
  const publication = {
    publisher: textOption(options, 'publisher'),
    address: textOption(options, 'address'),
    publishedOn: dayOption(options, 'published'),
  }
  const read = { name: input.name, text: input.text, record }
  const { random } = adding.session.io
  const acceptance = { read, reviewed, publication, items: adding.items }
  return acceptProposals(acceptance, adding.workspace, { ...(await entering(adding)), random })
}

/** What is entered and what is found not to be so; and what is left, for nobody was asked. */
type Answered = Reviewed & { readonly left: readonly DocumentProposal[] }

/** What there is no doubt about with `--accept-all`, else what somebody at the keyboard says. */
async function decided(
  given: Review,
  { args, session }: Adding,
  fates: ReadonlyMap<string, Fate>,
): Promise<Answered | null | 'asked-nobody'> {
  if (args.options['accept-all'] === true) {
    // What somebody once found not to be so is not taken over unasked.
    const open = given.proposals.filter(({ of }) => !fates.has(of))
    return { ...takenUnasked(open), rejected: given.proposals.filter(({ of }) => fates.has(of)) }
  }
  const { keyboard } = session.io
  return keyboard === null || args.options.json === true ? 'asked-nobody' : review(keyboard, given)
}

/** Nobody can be asked: what would be asked is shown, and how to take over everything. */
function propose(given: Review, { input }: Reading, adding: Adding): number {
  const { args, session } = adding
  const { context, proposals } = given
  const command = `paygir add ${input.name} --accept-all`
  const entries = proposals.flatMap((proposal, place) => proposalEntries(proposal, given, place + 1))
  print(
    {
      data: () => ({ view: 'proposal', file: input.name, proposals: proposals.map(shown) }),
      page: () => [
        title(context.words.register.page.addTitle.replace('{name}', input.name)),
        ...entries,
        paragraph(0, styled('warning', told(context, 'addHow', { command }))),
      ],
    },
    args,
    session,
  )
  return EXIT.findings
}

function shown(proposal: Proposal): object {
  const { of, kind, span, confidence, facts } = proposal
  const { similar, candidates } = proposal.kind === 'document' ? proposal : { similar: null, candidates: [] }
  const ids = candidates.map(({ id }) => id)
  return { of, kind, span, confidence, facts, similar: similar?.id ?? null, candidates: ids }
}

function tell({ session }: Adding, entries: readonly Entry[]): number {
  session.io.stdout.write(printed(session, entries))
  return EXIT.findings
}

interface Done {
  readonly reviewed: Answered
  readonly given: Review
}

/** Of a text that the register knows nothing more is taken over: what was left out says why. */
function tellNothingLeft({ left }: Answered, given: Review, adding: Adding): number {
  const { context } = given
  const lines = left.map((one) => paragraph(0, leftOut(one, given)))
  return tell(adding, lines.length > 0 ? lines : [paragraph(0, told(context, 'addNothingLeft'))])
}

/** Each item that was entered, and how many; what was linked to a document of the register, and what was left out. */
function tellDone(entered: readonly Entered[], { reviewed, given }: Done, { args, session }: Adding): number {
  const { words } = session
  const { page, changes } = words.register
  const isDry = args.options['dry-run'] === true
  const rejected = reviewed.rejected.map(({ of }) => of)
  const left = reviewed.left.map(({ of }) => of)
  const entries = entered.map(({ change: { type, obj, body }, entry }) => ({
    type,
    obj,
    ...(isDry ? { body } : entry),
  }))
  const line = ({ change: { type, obj }, entry }: Entered): Entry =>
    paragraph(0, [
      say(`${entry === null ? '' : `${words.digits(entry.index)}  `}${changes[type]}  `, 'quiet'),
      cite(obj),
    ])
  const linked = reviewed.accepted.flatMap((one) => (one.kind === 'document' && one.same !== null ? [one] : []))
  const pageEntries = () => [
    ...entered.map(line),
    ...linked.map((one) => paragraph(0, told(given.context, 'addLinked', valuesOf(one, one.same, given)))),
    ...reviewed.left.map((one) => paragraph(0, leftOut(one, given))),
    paragraph(0, [say(fill(page.addDone, counted(reviewed, words)))]),
    ...(isDry ? [paragraph(0, [say(page.nothingStored, 'warning')])] : []),
  ]
  print({ data: () => ({ dryRun: isDry, rejected, left, entries }), page: pageEntries }, args, session)
  return EXIT.ok
}

function leftOut(proposal: DocumentProposal, given: Review) {
  return styled('warning', told(given.context, 'addLeftOut', valuesOf(proposal, proposal.similar, given)))
}

function valuesOf(proposal: DocumentProposal, item: Item<'document'> | null, { context }: Review) {
  return { words: wordsOf(proposal), item: item?.id ?? '', title: item === null ? '' : titleOf(item, context.words) }
}

function counted({ accepted, rejected }: Reviewed, { digits, register: { count } }: Words) {
  const isNew = (one: Proposal) => one.kind === 'undertaking' || one.same === null
  const of = (kind: Proposal['kind']) => accepted.filter((one) => one.kind === kind && isNew(one)).length
  return {
    documents: count.documents(of('document')),
    undertakings: count.undertakings(of('undertaking')),
    rejected: digits(rejected.length),
  }
}
