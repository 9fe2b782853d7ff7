import { freshId } from '../../../desk/register/index.ts'
import { type Change, SCALES, type Scale, UNDERTAKING_STATUSES } from '../../../register/index.ts'
import { UsageError } from '../../error-codes.ts'
import { chosenItem } from '../choose-item.ts'
import { dateOption, neededDate, neededText, oneOf, textOption } from '../options.ts'
import type { ViewRequest } from '../view-request.ts'
import { evidenceOf, sourceOption } from './evidence-options.ts'

/** `paygir status ITEM STATUS --on DATE` */
export async function statusChanges(request: ViewRequest): Promise<readonly Change[]> {
  const { args, workspace } = request
  const { words, options } = args
  const item = await chosenItem(words[0] ?? '', workspace)
  const on = neededDate(options, 'on')
  const text = textOption(options, 'evidence')
  const source = await sourceOption(request)
  const evidence = text === null ? [] : [await evidenceOf({ text, on, source: source.id }, request)]
  const status = oneOf(words[1] ?? '', UNDERTAKING_STATUSES, 'status')
  const body = { status, on, reason: textOption(options, 'reason'), evidence }
  return [...source.changes, { type: 'status.set', obj: item.id, party: workspace.reader.party, body }]
}

/** `paygir judge ITEM g20|kroc SCORE --author --guideline --reason` */
export async function judgeChanges({ args, workspace }: ViewRequest): Promise<readonly Change[]> {
  const { words, options } = args
  const item = await chosenItem(words[0] ?? '', workspace)
  const scale = oneOf(words[1] ?? '', Object.keys(SCALES) as Scale[], 'judge')
  const score = Number((words[2] ?? '').replace('−', '-'))
  if (!Number.isInteger(score)) {
    const accepted = SCALES[scale].join(', ')
    throw new UsageError('E_BAD_VALUE', { option: 'judge', word: words[2] ?? '', suggestion: '', accepted })
  }
  const body = {
    ...{ scale, score, on: dateOption(options, 'on') ?? workspace.today },
    author: neededText(options, 'author', 'NAME'),
    guideline: neededText(options, 'guideline', '"…"'),
    reason: neededText(options, 'reason', '"…"'),
  }
  return [{ type: 'judgement.add', obj: item.id, party: workspace.reader.party, body }]
}

/** `paygir comment ITEM TEXT`: for all sides to see. */
export async function commentChanges(request: ViewRequest): Promise<readonly Change[]> {
  return [await remark('comment.add', request)]
}

/** `paygir note ITEM TEXT --party CODE`: for the own side alone. */
export async function noteChanges(request: ViewRequest): Promise<readonly Change[]> {
  needsParty(request)
  return [await remark('note.add', request)]
}

/** `paygir draft TITLE TEXT --party CODE`: for the own side alone. */
export async function draftChanges(request: ViewRequest): Promise<readonly Change[]> {
  needsParty(request)
  const { args, session, workspace } = request
  const [title = '', text = ''] = args.words
  const obj = freshId('draft', title, session.io.random)
  return [{ type: 'draft.add', obj, party: workspace.reader.party, body: { title, text } }]
}

async function remark(type: 'comment.add' | 'note.add', { args, session, workspace }: ViewRequest): Promise<Change> {
  const item = await chosenItem(args.words[0] ?? '', workspace)
  const body = { text: args.words[1] ?? '', language: session.words.language }
  return { type, obj: item.id, party: workspace.reader.party, body }
}

/** What only one side sees has to be that side's. Throws UsageError E_OPTION_NEEDED. */
function needsParty({ workspace }: ViewRequest): void {
  if (workspace.reader.party !== null) return
  const example = workspace.relationship.facts.parties.map(({ code }) => code).join(' | ')
  throw new UsageError('E_OPTION_NEEDED', { option: '--party', example })
}
