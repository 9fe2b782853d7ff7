import { loadBundle } from '../../adapters/index.ts'
import type { StoredCheckpoint } from '../../register/index.ts'
import type { LogPlace, OpenLog } from './open-log.ts'

/**
 * Signs the log as it stands. `at` is RFC 3339. Throws BundleError E_LOG_EMPTY, E_LOG_KEY_DIFFERS, E_LOG_SHORTENED,
 * E_CHECKPOINT_CONFLICT, E_GUARD_FILE.
 */
export async function takeCheckpoint(
  { log, signer }: OpenLog,
  { folder }: Pick<LogPlace, 'folder'>,
  at: string,
): Promise<StoredCheckpoint> {
  const { makeCheckpoint } = await loadBundle()
  return makeCheckpoint({ log, key: signer, folder, at })
}

/** What the other side needs from `since` to the latest checkpoint, as a tar archive. Throws as `writeBundle` does. */
export async function bundleSince(
  { rel, log, logKey }: OpenLog,
  { store }: Pick<LogPlace, 'store'>,
  since: number,
): Promise<AsyncGenerator<Uint8Array>> {
  const { writeBundle } = await loadBundle()
  return writeBundle({ rel, log, logKey, kept: (hash) => store.kept(rel, hash) }, { since })
}

/** Name of the file that such a bundle is kept in. */
export function bundleName({ rel }: Pick<OpenLog, 'rel'>, since: number, size: number): string {
  return `${rel}-${since}-${size}.paygir`
}
