import { type Opened, originOf } from '../../desk/folder/index.ts'
import { isKind, type Party, type RelationshipFacts, type RelationshipSummary, summary } from '../../register/index.ts'
import { fill } from '../../words/index.ts'
import type { Arguments } from '../arguments.ts'
import { EXIT, UsageError } from '../error-codes.ts'
import { cite, EMPTY, type Entry, say } from '../page/entry.ts'
import { layOut } from '../page/layout.ts'
import { painted, type Session } from '../session.ts'
import { authorOf, type Workspace, withOpened, workspaceOf } from '../workspace/workspace.ts'
import { neededText } from './options.ts'
import { print } from './output.ts'
import { type PageContext, title } from './pages/item-lines.ts'
import { summaryEntries } from './pages/tally-page.ts'
import { prompt } from './prompt.ts'
import { putSampleIn } from './put-sample-in.ts'
import { viewData } from './view-data.ts'
import { matrixView } from './views/matrix-view.ts'
import { pageContext, viewHead } from './views/view-head.ts'

const OWN_REGISTER = 'paygir open north-south --name TEXT --parties north:NAME,south:NAME'
/** Rows of the matrix on the first page. */
const FIRST_ROWS = 12

/** `paygir open [REL]`: the register with its first page; a terminal then stays as a prompt. Returns the exit code. */
export async function openCommand(args: Arguments, session: Session): Promise<number> {
  return withOpened(args, session, async (opened) => {
    const isNew = args.options.name !== undefined || args.options.parties !== undefined
    if (isNew) await openOwn(args, session, opened)
    const all = await opened.store.relationships()
    const isFirst = all.length === 0
    if (isFirst) await putSampleIn(opened, args, session)
    const found = summaryOf(isFirst ? await opened.store.relationships() : all, args)
    await firstPage(await workspaceOf(opened, found, { args, session }), args, session)
    if (isFirst) session.io.stderr.write(`${fill(session.words.register.page.sampleIn, { command: OWN_REGISTER })}\n`)
    const isPrompt = session.io.keyboard !== null && session.opened === null && args.options.json !== true
    return isPrompt ? prompt(session, opened, args) : EXIT.ok
  })
}

function summaryOf(all: readonly RelationshipSummary[], { words, options }: Arguments): RelationshipSummary {
  const asked = words[0] ?? (typeof options.rel === 'string' ? options.rel : undefined)
  const found = asked === undefined ? all[0] : all.find(({ rel }) => rel === asked)
  if (found !== undefined) return found
  const accepted = all.map(({ rel }) => rel).join(', ')
  throw new UsageError('E_REL_UNKNOWN', { word: asked ?? '', suggestion: '', accepted })
}

/** `paygir open ir-tj --name "…" --parties ir:Iran,tj:Tajikistan` */
async function openOwn(args: Arguments, session: Session, { store }: Opened): Promise<void> {
  const { words, options } = args
  const [rel] = words
  if (rel === undefined) {
    throw new UsageError('E_MISSING_ARGUMENT', {
      command: 'open',
      accepted: 'REL',
      first: 'ir-tj --name … --parties …',
    })
  }
  const name = neededText(options, 'name', '"Iran and Tajikistan"')
  const list = neededText(options, 'parties', 'ir:Iran,tj:Tajikistan')
  const { language } = session.words
  const parties = list.split(',').map((one): Party => {
    const [code = '', own = ''] = one.split(/:(.*)/s).map((part) => part.trim())
    return { code, names: { [language]: own || code } }
  })
  const facts: RelationshipFacts = { names: { [language]: name }, parties }
  await store.open({ rel, origin: originOf(rel, session.io.random), facts }, authorOf(args, session, null))
  session.io.stderr.write(`${fill(session.words.register.page.opened, { rel, name })}\n`)
}

async function firstPage(workspace: Workspace, args: Arguments, session: Session): Promise<void> {
  const { words } = session
  const data = await viewData(args, workspace)
  const context = pageContext(data, words)
  const numbers = summary(data.items, data.context)
  if (args.options.json === true) {
    const { rel, folder } = workspace
    return print(
      { data: () => ({ view: 'open', rel, folder, at: data.context.today, ...numbers }), page: () => [] },
      args,
      session,
    )
  }
  const shown = { ...args, options: { ...args.options, limit: String(FIRST_ROWS) } }
  const above = [...summaryEntries(numbers, context), EMPTY]
  const table = await matrixView({ args: shown, session, workspace }, above)
  const isFilled = data.items.some((item) => isKind(item, 'document'))
  const lines = isFilled ? (table.lines?.() ?? []) : layOut([...viewHead(data, words), ...above], session.width)
  session.io.stdout.write(painted(session, [...lines, ...layOut(nextSteps(data.items, context), session.width)]))
}

/** What a newcomer can try, with an item that is really there. */
function nextSteps(items: Awaited<ReturnType<typeof viewData>>['items'], context: PageContext): readonly Entry[] {
  const { page } = context.words.register
  const some =
    items.findLast((item) => isKind(item, 'document') && item.stages.length > 2) ??
    items.find((item) => isKind(item, 'document'))
  const steps: readonly (readonly [string, string])[] = [
    ...(some === undefined ? [] : [[`paygir show ${some.id}`, page.tryShow] as const]),
    ['paygir register due', page.tryDue],
    ['paygir register --at 2023-01-01', page.tryPast],
    ['paygir add FILE', page.tryAdd],
    ['paygir help', page.tryHelp],
  ]
  return [
    EMPTY,
    title(page.tryNext),
    ...steps.map(([command, what]): Entry => ({ indent: 2, place: cite(command, 'cue'), runs: [say(what, 'quiet')] })),
  ]
}
