import { QueryClient } from '@tanstack/react-query'
import { ProblemError } from '../api/problem.ts'
import { type SessionState, sessionQuery } from './session.ts'

/** Of a server that has enough to do at the moment, it is asked again for half a minute, each time later. */
const PATIENT_TRIES = 5
const TOO_MANY = 429

/** Problems that the same question will meet again are not asked again. */
function isWorthAnotherTry(failures: number, error: Error): boolean {
  if (!(error instanceof ProblemError)) return failures < 2
  const { status } = error.problem
  return status === TOO_MANY ? failures < PATIENT_TRIES : status >= 500 && failures < 2
}

/** What answers are kept in; it begins with who looks at the application. */
export function makeQueryClient(session: SessionState): QueryClient {
  const client = new QueryClient({ defaultOptions: { queries: { retry: isWorthAnotherTry, staleTime: 30_000 } } })
  client.setQueryData(sessionQuery.queryKey, session)
  return client
}
