import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { formatPolicy, formatVerifierKey, type Policy, parsePolicy, type VerifierKey } from '../../../log/index.ts'
import { replaceFile, systemCode } from '../../keys/durable-file.ts'
import { BundleError } from '../bundle-error.ts'

/** Group of the policy that both (all) sides' witnesses are in. */
const BOTH = 'both'

export function policyFile(folder: string, rel: string): string {
  return join(folder, `policy-${rel}.txt`)
}

/** A policy (C2SP tlog-policy) from its file; null when there is none. Throws LogError E_LOG_POLICY, E_LOG_KEY; BundleError E_LOG_FILE. */
export async function readPolicy(file: string): Promise<Policy | null> {
  try {
    return parsePolicy(await readFile(file, 'utf8'))
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).syscall === undefined ? null : systemCode(error)
    if (code === 'ENOENT') return null
    throw code === null ? error : new BundleError('E_LOG_FILE', { file, reason: code })
  }
}

/**
 * The policy with the witness of one more side; all of them have to have seen a checkpoint. Throws BundleError
 * E_POLICY_NAME_TAKEN when the side has another key, E_POLICY_KEY_KNOWN when the key stands there already.
 */
export function withWitness(policy: Policy, name: string, key: VerifierKey): Policy {
  const vkey = formatVerifierKey(key)
  const known = policy.witnesses.find((witness) => witness.name === name || isSame(witness.key, key))
  if (known !== undefined) {
    const code = isSame(known.key, key) ? 'E_POLICY_KEY_KNOWN' : 'E_POLICY_NAME_TAKEN'
    throw new BundleError(code, { name: known.name, vkey, stored: formatVerifierKey(known.key) })
  }
  const witnesses = [...policy.witnesses, { name, key, url: null }]
  const members = [...(policy.groups.find((group) => group.name === BOTH)?.members ?? []), name]
  const others = policy.groups.filter((group) => group.name !== BOTH)
  return { ...policy, witnesses, groups: [...others, { name: BOTH, threshold: members.length, members }], quorum: BOTH }
}

/** Resolves when the disk has it. Throws BundleError E_LOG_FILE. */
export async function writePolicy(file: string, policy: Policy): Promise<void> {
  await replaceFile(file, formatPolicy(policy)).catch((error) => {
    throw new BundleError('E_LOG_FILE', { file, reason: systemCode(error) })
  })
}

/** Same public key, whatever the names (C2SP tlog-policy, "Public key representation"). */
function isSame(a: VerifierKey, b: VerifierKey): boolean {
  return Buffer.compare(a.publicKey, b.publicKey) === 0
}
