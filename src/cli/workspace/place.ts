import { join, resolve } from 'node:path'
import type { Arguments } from '../arguments.ts'
import type { Io } from '../io.ts'

/** The data folder: `--data`, else PAYGIR_DATA, else the usual place for data of the account. Absolute. */
export function dataFolder({ options }: Pick<Arguments, 'options'>, { env, account }: Io): string {
  const asked = typeof options.data === 'string' ? options.data : env.PAYGIR_DATA
  if (asked) return resolve(asked)
  // The system's own folder: the database's server, which does not run as root, can reach it.
  if (account.isRoot) return join('/', 'var', 'lib', 'paygir')
  const shared = env.XDG_DATA_HOME || join(account.home, '.local', 'share')
  return join(shared, 'paygir')
}
