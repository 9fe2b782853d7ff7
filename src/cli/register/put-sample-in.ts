import { type Opened, putSample } from '../../desk/folder/index.ts'
import type { Arguments } from '../arguments.ts'
import type { Session } from '../session.ts'
import { stepLine } from '../workspace/step-line.ts'
import { authorOf } from '../workspace/workspace.ts'

/** Iran and Tajikistan: a newcomer sees a real register and not an empty one. */
export async function putSampleIn({ store }: Opened, args: Arguments, session: Session): Promise<void> {
  const steps = stepLine(session.io, session.words)
  steps.tell('sample')
  try {
    await putSample(store, { author: authorOf(args, session, null), random: session.io.random })
  } finally {
    steps.clear()
  }
}
