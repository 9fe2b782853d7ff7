import { ProblemError, problemOf } from '../../../api/problem.ts'
import { checkLog } from './check-log.ts'
import type { VerifyMessage, VerifyRequest } from './messages.ts'

/** A thread of its own: hashing and signatures would hold up the page. */
const send = (message: VerifyMessage) => postMessage(message)

addEventListener('message', ({ data }: MessageEvent<VerifyRequest>) => void verify(data))

async function verify({ base, language, claim }: VerifyRequest): Promise<void> {
  const get = async (path: string) => {
    const response = await fetch(base + path, { headers: { 'accept-language': language } })
    if (!response.ok) throw new ProblemError({ status: response.status, ...(await response.json()) })
    return response.bytes()
  }
  try {
    const outcome = await checkLog(get, claim, (done, of) => send({ kind: 'progress', done, of }))
    send({ kind: 'outcome', outcome })
  } catch (error) {
    send({ kind: 'problem', problem: problemOf(error) })
  }
}
