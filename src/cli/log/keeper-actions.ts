import { basename, resolve } from 'node:path'
import { loadBundle } from '../../adapters/index.ts'
import { bundleName, bundleSince, takeCheckpoint } from '../../desk/log/index.ts'
import { formatPolicy, formatVerifierKey } from '../../log/index.ts'
import type { Arguments } from '../arguments.ts'
import { EXIT } from '../error-codes.ts'
import { countOption, neededText, textOption } from '../register/options.ts'
import { print } from '../register/output.ts'
import type { Session } from '../session.ts'
import { atDesk, neededWord } from './desk.ts'
import { entryProgress, instant, remark, sentence } from './tell.ts'

/** RFC 3339. */
function now({ io }: Session): string {
  return new Date(io.clock()).toISOString()
}

/** `paygir log checkpoint`: signs the log as it stands, and prints the signed note. */
export function checkpointAction(args: Arguments, session: Session): Promise<number> {
  return atDesk(args, session, async (desk) => {
    const checkpoint = await takeCheckpoint(desk, desk.workspace, now(session))
    if (args.options.json === true) print({ data: () => ({ ...checkpoint }), page: () => [] }, args, session)
    else session.io.stdout.write(checkpoint.note)
    remark(session, sentence(session, 'checkpointMade', { size: checkpoint.size }))
    return EXIT.ok
  })
}

/** `paygir log bundle [--since N] [-o FILE]`: what the other side needs, in one file. */
export function bundleAction(args: Arguments, session: Session): Promise<number> {
  return atDesk(args, session, async (desk) => {
    const { streamToFile } = await loadBundle()
    const { size } = await takeCheckpoint(desk, desk.workspace, now(session))
    const since = countOption(args.options, 'since') ?? 0
    const file = textOption(args.options, 'output') ?? bundleName(desk, since, size)
    const bytes = await streamToFile(resolve(file), await bundleSince(desk, desk.workspace, since))
    const vkey = formatVerifierKey(desk.logKey)
    const values = { file, since, size, bytes: session.words.size(bytes) }
    const page = () => [sentence(session, 'bundled', values), sentence(session, 'bundledNext')]
    print({ data: () => ({ file, since, size, bytes, vkey }), page }, args, session)
    // In one line, however long: it is there to be copied.
    const command = `paygir log cosign ${basename(file)} --key FILE --trust ${vkey}`
    if (args.options.json !== true) session.io.stdout.write(`${command}\n`)
    return EXIT.ok
  })
}

/** `paygir log accept FILE | -`: takes in the lines that the other side has sent back. */
export function acceptAction(args: Arguments, session: Session): Promise<number> {
  const name = neededWord(args, 'FILE')
  return atDesk(args, session, async ({ log, policy }) => {
    const { acceptCosignatures } = await loadBundle()
    const accepted = await acceptCosignatures({ log, policy, text: await textFrom(name, session) })
    const page = () =>
      accepted.map(({ name: party, size, atSeconds }) =>
        sentence(session, 'accepted', { party, size, at: instant(atSeconds) }),
      )
    print({ data: () => ({ accepted }), page }, args, session)
    return EXIT.ok
  })
}

async function textFrom(name: string, { io }: Session): Promise<string> {
  const { readLogFile } = await loadBundle()
  if (name !== '-') return Buffer.from(await readLogFile(resolve(name))).toString('utf8')
  const chunks = await Array.fromAsync(io.stdin.bytes(), (chunk) => Buffer.from(chunk as Uint8Array))
  return Buffer.concat(chunks).toString('utf8')
}

/** `paygir log policy`: whose signatures the log needs, as a file that verifies proofs offline (C2SP tlog-policy). */
export function policyAction(args: Arguments, session: Session): Promise<number> {
  return atDesk(args, session, async ({ policy, workspace }) => {
    const text = formatPolicy(policy)
    if (args.options.json === true) print({ data: () => ({ policy: text }), page: () => [] }, args, session)
    else session.io.stdout.write(text)
    const missing = workspace.summary.facts.parties
      .map(({ code }) => code)
      .filter((code) => !policy.witnesses.some(({ name }) => name === code))
    if (missing.length > 0) remark(session, sentence(session, 'policyLacks', { parties: missing.join(', ') }))
    return EXIT.ok
  })
}

/** `paygir log tiles -o DIR`: the log as static files (C2SP tlog-tiles). */
export function tilesAction(args: Arguments, session: Session): Promise<number> {
  const folder = neededText(args.options, 'output', 'DIR')
  return atDesk(args, session, async ({ log }) => {
    const { writeTiles } = await loadBundle()
    const progress = entryProgress(session)
    const files = await writeTiles(log, resolve(folder), progress.tell).finally(progress.clear)
    print(
      { data: () => ({ folder, files }), page: () => [sentence(session, 'tiled', { folder, files })] },
      args,
      session,
    )
    return EXIT.ok
  })
}
