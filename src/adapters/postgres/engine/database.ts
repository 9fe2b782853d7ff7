import type { PoolConfig } from 'pg'

/** A database that is open. Whoever works with it makes a pool of `connection`, and ends the pool before `close`. */
export interface Database {
  /** What a pool connects with: a folder of sockets, or an address, or a connection string. */
  readonly connection: PoolConfig
  readonly kind: 'embedded' | 'external'
  /** As the server says it, for instance "18.4". */
  readonly version: string
  /** Stops the server when it is ours. May be called again, and from the handler of a signal. */
  close(): Promise<void>
}
