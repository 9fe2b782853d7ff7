import { resolve } from 'node:path'
import { loadBundle, loadKeys } from '../../adapters/index.ts'
import { parseVerifierKey } from '../../log/index.ts'
import type { Arguments } from '../arguments.ts'
import { EXIT } from '../error-codes.ts'
import { neededText, textOption } from '../register/options.ts'
import { print } from '../register/output.ts'
import type { Session } from '../session.ts'
import { folderOf } from '../workspace/workspace.ts'
import { neededWord } from './desk.ts'
import { entryProgress, remark, sentence } from './tell.ts'

/**
 * `paygir log cosign BUNDLE --key FILE [--trust VKEY]`: the other side's part, without a database. Prints the one line that
 * goes back.
 */
export async function cosignAction(args: Arguments, session: Session): Promise<number> {
  const file = neededWord(args, 'BUNDLE')
  const keyFile = neededText(args.options, 'key', 'FILE')
  const [{ cosignBundle, readLogFile }, { openKey }] = await Promise.all([loadBundle(), loadKeys()])
  const key = await openKey(resolve(keyFile), ['witness'])
  if (key.isExposed) remark(session, sentence(session, 'keyExposed', { file: keyFile }))
  const vkey = textOption(args.options, 'trust')
  const progress = entryProgress(session)
  const cosigned = await cosignBundle({
    bundle: await readLogFile(resolve(file)),
    folder: folderOf(args, session.io),
    key,
    trust: vkey === null ? null : parseVerifierKey(vkey),
    at: new Date(session.io.clock()),
    tell: progress.tell,
  }).finally(progress.clear)
  const { line, ...counts } = cosigned
  if (args.options.json === true) print({ data: () => ({ ...cosigned }), page: () => [] }, args, session)
  else session.io.stdout.write(`${line}\n`)
  remark(session, sentence(session, 'cosigned', counts), sentence(session, 'cosignedNext'))
  return EXIT.ok
}
