import { resolve } from 'node:path'
import { loadBundle } from '../../adapters/index.ts'
import { proveWord } from '../../desk/log/index.ts'
import type { Arguments } from '../arguments.ts'
import { EXIT } from '../error-codes.ts'
import { textOption } from '../register/options.ts'
import { print } from '../register/output.ts'
import type { Session } from '../session.ts'
import { atDesk, neededWord } from './desk.ts'
import { remark, sentence } from './tell.ts'

/** `paygir log proof ITEM|INDEX [-o FILE]`: a proof that the entry, or the last one of the item, stands in the log. */
export function proofAction(args: Arguments, session: Session): Promise<number> {
  const word = neededWord(args, 'ITEM | INDEX')
  return atDesk(args, session, async (desk) => {
    const { writeLogFile } = await loadBundle()
    const { index, proof: text } = await proveWord(word, desk.log)
    const file = textOption(args.options, 'output')
    if (file !== null) await writeLogFile(resolve(file), text)
    if (args.options.json === true) print({ data: () => ({ index, proof: text }), page: () => [] }, args, session)
    else if (file === null) session.io.stdout.write(text)
    remark(session, sentence(session, file === null ? 'proofNext' : 'proofWritten', { file: file ?? 'FILE', index }))
    return EXIT.ok
  })
}
