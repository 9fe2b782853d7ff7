import { resolve } from 'node:path'
import { loadBundle } from '../../adapters/index.ts'
import type { Arguments } from '../arguments.ts'
import { EXIT } from '../error-codes.ts'
import { textOption } from '../register/options.ts'
import { print } from '../register/output.ts'
import type { Session } from '../session.ts'
import { atDesk, type Desk, neededWord } from './desk.ts'
import { remark, sentence } from './tell.ts'

/** `paygir log proof ITEM|INDEX [-o FILE]`: a proof that the entry, or the last one of the item, stands in the log. */
export function proofAction(args: Arguments, session: Session): Promise<number> {
  const word = neededWord(args, 'ITEM | INDEX')
  return atDesk(args, session, async (desk) => {
    const { proveEntry, writeLogFile } = await loadBundle()
    const index = await indexOf(word, desk)
    const text = await proveEntry(desk.log, index)
    const file = textOption(args.options, 'output')
    if (file !== null) await writeLogFile(resolve(file), text)
    if (args.options.json === true) print({ data: () => ({ index, proof: text }), page: () => [] }, args, session)
    else if (file === null) session.io.stdout.write(text)
    remark(session, sentence(session, file === null ? 'proofNext' : 'proofWritten', { file: file ?? 'FILE', index }))
    return EXIT.ok
  })
}

async function indexOf(word: string, { log }: Desk): Promise<number> {
  const { BundleError } = await loadBundle()
  const isNumber = /^[0-9]{1,15}$/.test(word)
  const index = isNumber ? Number(word) : await log.lastOf(word)
  if (index !== null && index < (await log.size())) return index
  throw new BundleError('E_PROOF_NO_ENTRY', { name: word })
}
