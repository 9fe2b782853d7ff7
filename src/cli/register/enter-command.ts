import { readFileInput, readStreamInput } from '../../adapters/index.ts'
import { CHANGE_SHAPES, type Change, type ChangeType, faultIn, Refusal } from '../../register/index.ts'
import type { Arguments } from '../arguments.ts'
import { UsageError } from '../error-codes.ts'
import type { Session } from '../session.ts'
import { withWorkspace } from '../workspace/workspace.ts'
import { enterAll } from './entering/enter-all.ts'

/** One change, or a list of them. */
const EXAMPLE = '{"type":"comment.add","obj":"doc:…","body":{…}}, […]'

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

/** Throws UsageError for what is no JSON, and the Refusal of what has not the shape of its type. */
function parsed(text: string, name: string): readonly object[] {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new UsageError('E_NOT_JSON', { name, reason: (error as Error).message, example: EXAMPLE })
  }
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  for (const [place, one] of list.entries()) {
    const { type, obj, body } = (one ?? {}) as Readonly<Record<string, unknown>>
    if (typeof type !== 'string' || typeof obj !== 'string') {
      throw new UsageError('E_NOT_JSON', { name, reason: `[${place}]: type, obj, body`, example: EXAMPLE })
    }
    hasItsShape(type, body, place)
  }
  return list as readonly object[]
}

function hasItsShape(type: string, body: unknown, place: number): void {
  const types = Object.keys(CHANGE_SHAPES)
  if (!types.includes(type)) {
    throw new Refusal('R_BAD_SHAPE', { where: `[${place}].type`, value: type, accepted: types.join(', ') })
  }
  const found = faultIn(CHANGE_SHAPES[type as ChangeType], body)
  if (found === null) return
  const { path, fault, expected } = found
  const where = [`[${place}].body`, ...path.map(String)].join('.')
  throw new Refusal('R_BAD_SHAPE', { where, value: '', accepted: expected, fault, expected })
}
