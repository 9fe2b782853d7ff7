import { readFileInput, readStreamInput } from '../../adapters/index.ts'
import type { Change } from '../../register/index.ts'
import type { Arguments } from '../arguments.ts'
import { UsageError } from '../error-codes.ts'
import type { Session } from '../session.ts'
import { withWorkspace } from '../workspace/workspace.ts'
import { enterAll } from './entering/enter-all.ts'

/** `paygir enter FILE | -`: a change or a list of changes as JSON, all or none. Returns the exit code. */
export async function enterCommand(args: Arguments, session: Session): Promise<number> {
  const name = args.words[0] ?? '-'
  const input =
    name === '-' ? await readStreamInput(session.io.stdin.bytes(), {}) : await readFileInput(name, { format: 'text' })
  const given = parsed(input.text, name)
  return withWorkspace(args, session, (workspace) => {
    const changes = given.map((change) => ({ party: workspace.reader.party, ...change }) as Change)
    return enterAll(changes, { args, session, workspace })
  })
}

/** What has no `type`, `obj` and `body` is no change; whether they fit one another the register's rules say. */
function parsed(text: string, name: string): readonly object[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new UsageError('E_NOT_JSON', { name, reason: (error as Error).message })
  }
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  for (const [place, one] of list.entries()) {
    const { type, obj, body } = (one ?? {}) as Readonly<Record<string, unknown>>
    const isChange = typeof type === 'string' && typeof obj === 'string' && typeof body === 'object' && body !== null
    if (!isChange) throw new UsageError('E_NOT_JSON', { name, reason: `[${place}]: type, obj, body` })
  }
  return list as readonly object[]
}
