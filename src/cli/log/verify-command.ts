import { resolve } from 'node:path'
import { loadBundle } from '../../adapters/index.ts'
import { type Policy, type Proved, parseVerifierKey, policyOfLog } from '../../log/index.ts'
import type { Arguments } from '../arguments.ts'
import { EXIT } from '../error-codes.ts'
import type { Entry } from '../page/entry.ts'
import { textOption } from '../register/options.ts'
import { print } from '../register/output.ts'
import type { Session } from '../session.ts'
import { instant, sentence } from './tell.ts'

/** `paygir verify PROOF [--policy FILE | --log VKEY]`: checks a proof without a database and without a network. */
export async function verifyCommand(args: Arguments, session: Session): Promise<number> {
  const { BundleError, checkProof, readLogFile } = await loadBundle()
  const policy = await policyFor(args)
  const text = Buffer.from(await readLogFile(resolve(args.words[0] ?? ''))).toString('utf8')
  const proved = checkProof(text, policy)
  if (!proved.isSatisfied) {
    const given = proved.cosignatures.map(({ name }) => name).join(', ')
    throw new BundleError('E_PROOF_QUORUM', { name: policy.quorum, given, size: proved.checkpoint.size })
  }
  print({ data: () => dataOf(proved), page: () => pageOf(proved, session) }, args, session)
  return EXIT.ok
}

async function policyFor(args: Arguments): Promise<Policy> {
  const { BundleError, readPolicy } = await loadBundle()
  const [file, vkey] = [textOption(args.options, 'policy'), textOption(args.options, 'log')]
  if (file !== null) {
    const policy = await readPolicy(resolve(file))
    if (policy === null) throw new BundleError('E_LOG_FILE_NOT_FOUND', { file })
    return policy
  }
  if (vkey === null) throw new BundleError('E_POLICY_NEEDED')
  return policyOfLog(parseVerifierKey(vkey))
}

function dataOf({ index, entry, checkpoint, cosignatures }: Proved): object {
  return { verified: true, origin: checkpoint.origin, index, size: checkpoint.size, entry, cosignatures }
}

function pageOf({ index, entry, checkpoint, cosignatures }: Proved, session: Session): readonly Entry[] {
  const { type, obj, at, by, party } = entry
  return [
    sentence(session, 'proved', { index, origin: checkpoint.origin, size: checkpoint.size }),
    sentence(session, 'provedEntry', { type, obj, at, by, party: party ?? '' }),
    ...('plain' in entry.body
      ? [sentence(session, 'provedBody', { body: JSON.stringify(entry.body.plain) })]
      : [sentence(session, 'provedClosed')]),
    ...cosignatures.map(({ name, atSeconds }) =>
      sentence(session, 'provedSeen', { party: name, at: instant(atSeconds) }),
    ),
    ...(cosignatures.length === 0 ? [sentence(session, 'provedUnseen')] : []),
  ]
}
