import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { RegisterStore } from '../../register/index.ts'
import type { ExchangeLabel, Values } from '../../words/index.ts'
import type { Arguments } from '../arguments.ts'
import { EXIT } from '../error-codes.ts'
import { paragraph, type Run, say } from '../page/entry.ts'
import { filled } from '../page/filled.ts'
import { print } from '../register/output.ts'
import type { Session } from '../session.ts'
import { withOpened } from '../workspace/workspace.ts'

/** One thing that was looked at. */
interface Look {
  readonly isWell: boolean
  readonly label: ExchangeLabel
  readonly values: Values
}

/** Rights of others on the file of a key. */
const OTHERS = 0o077

/** `paygir doctor`: looks over the data folder, the database and every register. Returns the exit code. */
export async function doctorCommand(args: Arguments, session: Session): Promise<number> {
  return withOpened(args, session, async (opened) => {
    const looks: Look[] = [
      { isWell: true, label: 'doctorFolder', values: { folder: opened.folder } },
      { isWell: true, label: 'doctorDatabase', values: { version: opened.version } },
      await keyLook(opened.folder),
    ]
    for (const { rel, size } of await opened.store.relationships()) {
      looks.push(...(await registerLooks(opened.store, rel, size)))
    }
    const { page } = session.words.exchange
    const line = ({ isWell, label, values }: Look): readonly Run[] => [
      say(isWell ? '✓ ' : '✗ ', isWell ? 'name' : 'error'),
      ...filled(page[label], values),
    ]
    const isWell = looks.every((look) => look.isWell)
    print({ data: () => ({ isWell, looks }), page: () => looks.map((look) => paragraph(0, line(look))) }, args, session)
    return isWell ? EXIT.ok : EXIT.verification
  })
}

/** The key of the logs is for its owner's eyes alone. */
async function keyLook(folder: string): Promise<Look> {
  const file = join(folder, 'keys', 'server.seed')
  const { mode } = await stat(file)
  const isWell = process.platform === 'win32' || (mode & OTHERS) === 0
  return { isWell, label: isWell ? 'doctorKey' : 'doctorKeyOpen', values: { file } }
}

async function registerLooks(store: RegisterStore, rel: string, size: number): Promise<readonly Look[]> {
  const findings = await store.check(rel)
  const latest = await (await store.log(rel)).latest()
  const isWell = findings.length === 0
  const [first] = findings
  return [
    { isWell: true, label: 'doctorRegister', values: { rel, size } },
    {
      isWell,
      label: isWell ? 'doctorSound' : 'doctorFaults',
      values: { rel, count: findings.length, where: first?.where ?? '', place: first?.place ?? '' },
    },
    latest === null
      ? { isWell: true, label: 'doctorNoCheckpoint', values: { rel } }
      : { isWell: true, label: 'doctorCheckpoint', values: { rel, size: latest.size, at: latest.at } },
  ]
}
