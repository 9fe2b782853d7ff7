import {
  acceptProposals,
  isFresh,
  isKnown,
  knownSource,
  type Proposal,
  proposalsOf,
  type Reviewed,
} from '../../desk/reading/index.ts'
import type { Entered } from '../../desk/register/index.ts'
import { type Item, isKind } from '../../register/index.ts'
import { fill } from '../../words/index.ts'
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
  const known = knownSource(reading.input.text, data.items)
  if (known !== null) return tell(adding, [paragraph(0, told(context, 'addKnown', { source: known.id }))])
  const proposals = proposalsOf({
    record: reading.record,
    text: reading.input.text,
    relationship: workspace.relationship,
    documents: data.items.filter((item) => isKind(item, 'document')) as Item<'document'>[],
    today: workspace.today,
  })
  if (proposals.length === 0) return tell(adding, [paragraph(0, told(context, 'addNothing'))])
  const placeOf = (offset: number) => {
    const { line, column } = reading.input.placeOf(offset)
    return `${line}:${column}`
  }
  const given: Review = { proposals, context, session, placeOf, today: workspace.today }
  const reviewed = await decided(given, adding)
  if (reviewed === null) return tell(adding, [paragraph(0, told(context, 'addQuit'))])
  if (reviewed === 'asked-nobody') return propose(given, reading, adding)
  return tellDone(await accept(reading, reviewed, adding), reviewed, adding)
}

async function accept({ input, record }: Reading, reviewed: Reviewed, adding: Adding): Promise<readonly Entered[]> {
  const { options } = adding.args
  const publication = {
    publisher: textOption(options, 'publisher'),
    address: textOption(options, 'address'),
    publishedOn: dayOption(options, 'published'),
  }
  const read = { name: input.name, text: input.text, record }
  const { random } = adding.session.io
  return acceptProposals({ read, reviewed, publication }, adding.workspace, { ...(await entering(adding)), random })
}

/** Everything with `--accept-all`, else what somebody at the keyboard says. */
async function decided(given: Review, { args, session }: Adding): Promise<Reviewed | null | 'asked-nobody'> {
  const { proposals } = given
  if (args.options['accept-all'] === true) {
    return { accepted: proposals.filter(isFresh), rejected: proposals.filter(isKnown) }
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
  const similar = proposal.kind === 'document' ? (proposal.similar?.id ?? null) : null
  return { of, kind, span, confidence, facts, similar }
}

function tell({ session }: Adding, entries: readonly Entry[]): number {
  session.io.stdout.write(printed(session, entries))
  return EXIT.findings
}

/** Each item that was entered, and how many. */
function tellDone(entered: readonly Entered[], reviewed: Reviewed, { args, session }: Adding): number {
  const { words } = session
  const { page, changes } = words.register
  const isDry = args.options['dry-run'] === true
  const rejected = reviewed.rejected.map(({ of }) => of)
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
  const pageEntries = () => [
    ...entered.map(line),
    paragraph(0, [say(fill(page.addDone, counted(reviewed, words)))]),
    ...(isDry ? [paragraph(0, [say(page.nothingStored, 'warning')])] : []),
  ]
  print({ data: () => ({ dryRun: isDry, rejected, entries }), page: pageEntries }, args, session)
  return EXIT.ok
}

function counted({ accepted, rejected }: Reviewed, { digits, register: { count } }: Words) {
  const of = (kind: Proposal['kind']) => accepted.filter((one) => one.kind === kind).length
  return {
    documents: count.documents(of('document')),
    undertakings: count.undertakings(of('undertaking')),
    rejected: digits(rejected.length),
  }
}
