import { localPath } from '../../../access/index.ts'

/** Where one goes after signing in; nothing that leads out of the application stays. */
export interface SignInSearch {
  readonly return?: string
  /** Why signing in with one's organisation came to nothing. */
  readonly problem?: string
}

export function signInSearch(search: Readonly<Record<string, unknown>>): SignInSearch {
  const path = typeof search.return === 'string' ? localPath(search.return) : '/'
  const problem = typeof search.problem === 'string' ? search.problem : ''
  return { ...(path === '/' ? {} : { return: path }), ...(problem === '' ? {} : { problem }) }
}
