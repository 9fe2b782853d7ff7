import {
  type Change,
  CONSENT_MEANS,
  DELAY_REASONS,
  isKind,
  RUNGS,
  STAGE_CODES,
  templateFor,
} from '../../../register/index.ts'
import { chosenItem } from '../choose-item.ts'
import { dateOption, neededDate, neededText, oneOf, textOption, wordOption } from '../options.ts'
import type { ViewRequest } from '../view-request.ts'
import { evidenceOf, sourceOption } from './evidence-options.ts'

/** `paygir stage ITEM STAGE --on DATE …`, or `--withdraw --reason TEXT`. */
export async function stageChanges(request: ViewRequest): Promise<readonly Change[]> {
  const { args, workspace } = request
  const { words, options } = args
  const item = await chosenItem(words[0] ?? '', workspace)
  const stage = oneOf(words[1] ?? '', STAGE_CODES, 'stage')
  const own = workspace.reader.party
  const party = sideOption(request)
  if (options.withdraw === true) {
    const reason = neededText(options, 'reason', '"…"')
    return [{ type: 'stage.withdraw', obj: item.id, party: own, body: { stage, party, reason } }]
  }
  const on = neededDate(options, 'on')
  const means = wordOption(options, 'means', CONSENT_MEANS)
  const successor = textOption(options, 'successor')
  const text = textOption(options, 'evidence')
  const source = await sourceOption(request)
  const evidence = text === null ? [] : [await evidenceOf({ text, on, source: source.id }, request)]
  const body = {
    ...{ stage, party, on, means, evidence, scope: textOption(options, 'scope') },
    successor: successor === null ? null : (await chosenItem(successor, workspace)).id,
  }
  return [...source.changes, { type: 'stage.set', obj: item.id, party: own, body }]
}

/** `paygir evidence ITEM --text … --on … [--stage STAGE] [--side CODE] [--against]` */
export async function evidenceChanges(request: ViewRequest): Promise<readonly Change[]> {
  const { args, workspace } = request
  const { words, options } = args
  const item = await chosenItem(words[0] ?? '', workspace)
  const text = neededText(options, 'text', '"…"')
  const on = neededDate(options, 'on')
  const stage = wordOption(options, 'stage', STAGE_CODES)
  if (isKind(item, 'document') && stage === null) {
    const rungs = templateFor(workspace.relationship, item.facts.type).rungs.filter(({ need }) => need !== 'none')
    neededText(options, 'stage', rungs.map(({ rung }) => rung).join(' | ') || RUNGS.join(' | '))
  }
  const source = await sourceOption(request)
  const evidence = await evidenceOf({ text, on, source: source.id }, request)
  const body = { ...evidence, stage, party: sideOption(request) }
  return [...source.changes, { type: 'evidence.add', obj: item.id, party: workspace.reader.party, body }]
}

/** `paygir delay ITEM REASON --text …` */
export async function delayChanges(request: ViewRequest): Promise<readonly Change[]> {
  const { args, workspace } = request
  const { words, options } = args
  const item = await chosenItem(words[0] ?? '', workspace)
  const waited = textOption(options, 'waits-for')
  const source = await sourceOption(request)
  const body = {
    reason: oneOf(words[1] ?? '', DELAY_REASONS, 'delay'),
    party: sideOption(request),
    since: dateOption(options, 'since'),
    waitsFor: waited === null ? null : (await chosenItem(waited, workspace)).id,
    text: neededText(options, 'text', '"…"'),
    source: source.id,
  }
  return [...source.changes, { type: 'delay.add', obj: item.id, party: workspace.reader.party, body }]
}

/** `--side`: one of the parties, or null. Throws UsageError E_BAD_VALUE. */
function sideOption({ args, workspace }: ViewRequest): string | null {
  const codes = workspace.relationship.facts.parties.map(({ code }) => code)
  return wordOption(args.options, 'side', codes)
}
