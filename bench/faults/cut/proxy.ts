import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { connect, createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import type { PoolConfig } from 'pg'

/** Stands between a pool and its server, and can cut. */
export interface CutProxy {
  /** What the pool connects with. */
  readonly connection: PoolConfig
  /** Cuts every connection when so many pieces of data, in either direction, have come in; the last one is not handed on. */
  arm(pieces: number): void
  disarm(): void
  close(): Promise<void>
}

export async function startProxy(to: PoolConfig, folder: string): Promise<CutProxy> {
  mkdirSync(folder, { recursive: true })
  const nameOf = (host: string) => join(host, `.s.PGSQL.${to.port}`)
  const open = new Set<Socket>()
  let left = Number.POSITIVE_INFINITY
  const cut = () => {
    for (const socket of open) socket.destroy()
  }
  const isCut = () => {
    left -= 1
    if (left > 0) return false
    // Whoever connects anew is served.
    left = Number.POSITIVE_INFINITY
    cut()
    return true
  }
  const server = createServer((client) => {
    const behind = connect(nameOf(String(to.host)))
    for (const [from, other] of [
      [client, behind],
      [behind, client],
    ] as const) {
      open.add(from)
      from.on('data', (piece) => isCut() || other.write(piece))
      from.on('error', () => undefined)
      from.on('close', () => {
        open.delete(from)
        other.destroy()
      })
    }
  })
  server.listen(nameOf(folder))
  await once(server, 'listening')
  return {
    connection: { ...to, host: folder },
    arm: (pieces) => {
      left = pieces
    },
    disarm: () => {
      left = Number.POSITIVE_INFINITY
    },
    close: async () => {
      cut()
      server.close()
      await once(server, 'close')
    },
  }
}
