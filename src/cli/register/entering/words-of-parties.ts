import type { Change } from '../../../register/index.ts'
import { chosenItem } from '../choose-item.ts'
import { neededText, textOption } from '../options.ts'
import type { ViewRequest } from '../view-request.ts'

/** `paygir endorse ITEM --key FILE --party CODE` */
export async function endorseChanges({ args, workspace }: ViewRequest): Promise<readonly Change[]> {
  const item = await chosenItem(args.words[0] ?? '', workspace)
  const body = { upTo: item.last.hash, reason: textOption(args.options, 'reason') }
  return [{ type: 'endorse', obj: item.id, party: workspace.reader.party, body }]
}

/** `paygir dispute ITEM --reason TEXT --key FILE --party CODE` */
export async function disputeChanges({ args, workspace }: ViewRequest): Promise<readonly Change[]> {
  const item = await chosenItem(args.words[0] ?? '', workspace)
  const body = { upTo: item.last.hash, reason: neededText(args.options, 'reason', '"…"') }
  return [{ type: 'dispute', obj: item.id, party: workspace.reader.party, body }]
}
