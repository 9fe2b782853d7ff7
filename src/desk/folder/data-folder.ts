import { join, resolve } from 'node:path'

/** What of the world says where data lie. */
export interface Whereabouts {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly account: { readonly home: string; readonly isRoot: boolean }
}

/** The data folder: the one asked for, else PAYGIR_DATA, else the usual place for data of the account. Absolute. */
export function dataFolder(asked: string | null, { env, account }: Whereabouts): string {
  const named = asked ?? env.PAYGIR_DATA
  if (named) return resolve(named)
  // The system's own folder: the database's server, which does not run as root, can reach it.
  if (account.isRoot) return join('/', 'var', 'lib', 'paygir')
  const shared = env.XDG_DATA_HOME || join(account.home, '.local', 'share')
  return join(shared, 'paygir')
}
