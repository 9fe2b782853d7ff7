import { resolve } from 'node:path'
import { loadBundle, loadKeys, type SigningKey } from '../../adapters/index.ts'
import { COSIGNATURE, formatVerifierKey, type VerifierKey } from '../../log/index.ts'
import { activeKey, type Change } from '../../register/index.ts'
import type { Arguments } from '../arguments.ts'
import { EXIT, UsageError } from '../error-codes.ts'
import { oneOf, textOption } from '../register/options.ts'
import { print } from '../register/output.ts'
import type { Session } from '../session.ts'
import { atDesk, type Desk, neededWord } from './desk.ts'
import { KEY_ACTIONS, type KeyAction } from './options.ts'
import { remark, sentence } from './tell.ts'

const ACTIONS: Readonly<Record<KeyAction, (args: Arguments, session: Session) => Promise<number>>> = {
  new: newKey,
  show: showKey,
  add: addKey,
}

/** `paygir key new NAME | show FILE | add FILE`. Returns the exit code. Throws UsageError, KeyError, BundleError. */
export async function keyCommand(args: Arguments, session: Session): Promise<number> {
  return ACTIONS[oneOf(args.words[0] ?? '', KEY_ACTIONS, 'key')](args, session)
}

/** Makes a key and prints its public part; the secret goes nowhere but into the file. */
async function newKey(args: Arguments, session: Session): Promise<number> {
  const name = neededWord(args, 'NAME')
  const { createKey, KEY_KINDS } = await loadKeys()
  const kind = oneOf(textOption(args.options, 'kind') ?? 'witness', KEY_KINDS, '--kind')
  const file = textOption(args.options, 'output') ?? `${name.replace(/[^\p{L}\p{N}.-]+/gu, '-')}.key`
  const key = await createKey({ file: resolve(file), name, kind })
  tellKey(key, { file, args, session })
  remark(session, sentence(session, kind === 'witness' ? 'keyMadeWitness' : 'keyMade', { file, name }))
  return EXIT.ok
}

async function showKey(args: Arguments, session: Session): Promise<number> {
  const file = neededWord(args, 'FILE')
  const { openKey } = await loadKeys()
  const key = await openKey(resolve(file))
  tellKey(key, { file, args, session })
  if (key.isExposed) remark(session, sentence(session, 'keyExposed', { file }))
  return EXIT.ok
}

interface Telling {
  readonly file: string
  readonly args: Arguments
  readonly session: Session
}

function tellKey({ verifierKey, kind, key }: SigningKey, { file, args, session }: Telling): void {
  if (args.options.json !== true) session.io.stdout.write(`${verifierKey}\n`)
  else print({ data: () => ({ file, kind, name: key.name, vkey: verifierKey }), page: () => [] }, args, session)
}

/** Makes a side's key known: a witness's stands in the policy, a party's own in the log. */
async function addKey(args: Arguments, session: Session): Promise<number> {
  const file = neededWord(args, 'FILE')
  const key = await (await loadKeys()).readVerifierKey(resolve(file))
  return atDesk(args, session, async (desk) => {
    const { party } = desk.workspace.reader
    if (party === null) {
      const first = desk.workspace.summary.facts.parties[0]?.code ?? 'CODE'
      throw new UsageError('E_OPTION_NEEDED', { option: '--party', example: first })
    }
    const isWitness = key.type === COSIGNATURE
    await (isWitness ? addWitness(key, party, desk) : addPartyKey(key, party, desk))
    const kind = session.words.log.keyKinds[isWitness ? 'witness' : 'party']
    const vkey = formatVerifierKey(key)
    const page = () => [sentence(session, 'keyAdded', { name: key.name, party, kind })]
    print({ data: () => ({ party, kind: isWitness ? 'witness' : 'party', vkey }), page }, args, session)
    return EXIT.ok
  })
}

async function addWitness(key: VerifierKey, party: string, { policy, workspace }: Desk): Promise<void> {
  const { policyFile, withWitness, writePolicy } = await loadBundle()
  await writePolicy(policyFile(workspace.folder, workspace.rel), withWitness(policy, party, key))
}

/** The first key of a party is entered as it is; a later one retires the one before and is signed by it (`--key`). */
async function addPartyKey(key: VerifierKey, party: string, { args, workspace }: Desk): Promise<void> {
  const { store, rel, relationship, author } = workspace
  const retires = activeKey(relationship.keys, party)?.verifierKey ?? null
  const body = { party, verifierKey: formatVerifierKey(key), retires }
  const change: Change = { type: 'key.add', obj: `rel:${rel}`, party, body }
  const file = textOption(args.options, 'key')
  const signed = file === null ? {} : { key: await (await loadKeys()).openKey(resolve(file), ['party']) }
  await store.enter(rel, [change], { ...author, ...signed })
}
