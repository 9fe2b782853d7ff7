/** Settings of the server, by name (PostgreSQL manual, chapter 19). */
export type Settings = Readonly<Record<string, string | number>>

/**
 * Durable, modest and the same everywhere. They are given on the command line, where no file in the data folder
 * overrides them.
 */
export const SETTINGS: Settings = {
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  shared_buffers: '96MB',
  huge_pages: 'off',
  max_connections: 40,
  jit: 'off',
  // Fewer processes: the register has few readers at a time, and nobody replicates it.
  io_method: 'sync',
  max_logical_replication_workers: 0,
  TimeZone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  default_text_search_config: 'pg_catalog.simple',
  unix_socket_permissions: '0700',
  // When a part of the server crashes, all of it ends: the lock is gone with it, and must be taken anew by opening.
  restart_after_crash: 'off',
  // The log says when the server starts, stops and fails. Statements and values, which may be secret, stay out of it.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
}

export function asArguments(settings: Settings): readonly string[] {
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
}
