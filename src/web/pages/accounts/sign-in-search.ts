import { localPath } from '../../../access/index.ts'

/** Where one goes after signing in; nothing that leads out of the application stays. */
export interface SignInSearch {
  readonly return?: string
}

export function signInSearch(search: Readonly<Record<string, unknown>>): SignInSearch {
  const path = typeof search.return === 'string' ? localPath(search.return) : '/'
  return path === '/' ? {} : { return: path }
}
