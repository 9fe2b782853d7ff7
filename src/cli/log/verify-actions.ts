import { loadBundle } from '../../adapters/index.ts'
import type { Finding } from '../../register/index.ts'
import type { Arguments } from '../arguments.ts'
import { EXIT } from '../error-codes.ts'
import { paragraph } from '../page/entry.ts'
import { filled } from '../page/filled.ts'
import { print } from '../register/output.ts'
import type { Session } from '../session.ts'
import { atDesk } from './desk.ts'
import { entryProgress, sentence } from './tell.ts'

const VERIFICATION_FAILED = 7

/** `paygir log verify`: recomputes the log from its leaves. Throws at the first fault, with its place. */
export function verifyAction(args: Arguments, session: Session): Promise<number> {
  return atDesk(args, session, async ({ log, logKey, policy }) => {
    const { verifyLog } = await loadBundle()
    const progress = entryProgress(session)
    const witnesses = policy.witnesses.map(({ key }) => key)
    const verified = await verifyLog({ log, logKey, witnesses, tell: progress.tell }).finally(progress.clear)
    const page = () => [
      sentence(session, 'verified', { size: verified.size, root: verified.root }),
      sentence(session, 'verifiedMore', { ...verified }),
      ...(verified.checkpoints === 0 ? [sentence(session, 'noCheckpoint')] : []),
    ]
    print({ data: () => ({ origin: log.origin, ...verified }), page }, args, session)
    return EXIT.ok
  })
}

/** `paygir log check`: rebuilds the register from the log and compares. Exit code 7 when anything differs. */
export function checkAction(args: Arguments, session: Session): Promise<number> {
  return atDesk(args, session, async ({ workspace, log }) => {
    const progress = entryProgress(session)
    const findings = await workspace.store.check(workspace.rel, progress.tell).finally(progress.clear)
    const size = await log.size()
    const page = () =>
      findings.length === 0
        ? [sentence(session, 'checked', { size })]
        : [
            sentence(session, 'findings', { count: findings.length }),
            ...findings.map((each) => findingLine(each, session)),
          ]
    print({ data: () => ({ size, findings }), rows: () => findings.map((each) => ({ ...each })), page }, args, session)
    return findings.length === 0 ? EXIT.ok : VERIFICATION_FAILED
  })
}

function findingLine({ where, place, code, expected, found }: Finding, { words }: Session) {
  const values = { where: words.log.places[where], place, code, expected: expected ?? '', found: found ?? '' }
  return paragraph(2, filled(words.log.page.finding, values))
}
