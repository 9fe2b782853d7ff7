import { type ServerType, serve } from '@hono/node-server'
import type { App } from './app.ts'

/** Asked for first; the next free one is taken when it is in use. */
export const USUAL_PORT = 4747
/** How many ports are tried. */
const TRIES = 20

export interface Listening {
  /** `http://127.0.0.1:4747/` */
  readonly address: string
  readonly port: number
  /** True when the port that was asked for is somebody else's. */
  readonly isOther: boolean
  readonly close: () => Promise<void>
}

export interface ListenOptions {
  /** An address of this machine; `127.0.0.1` unless told otherwise. */
  readonly host: string
  /** 0 for any free one. */
  readonly port: number
  /** Makes the application once its address is known. */
  readonly appAt: (host: string, port: number) => App
}

/** Names of the machine itself. */
export const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'] as const

export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.')
}

/** Listens, at the next free port when the one asked for is taken. Throws the system's error when none is to be had. */
export async function listen({ host, port, appAt }: ListenOptions): Promise<Listening> {
  for (let tried = 0; ; tried++) {
    const wanted = port === 0 ? 0 : port + tried
    try {
      const { server, own } = await listenAt(host, wanted, appAt)
      const shown = host.includes(':') ? `[${host}]` : host
      return {
        address: `http://${shown}:${own}/`,
        port: own,
        isOther: tried > 0,
        close: () => closed(server),
      }
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
      if (!isTaken || port === 0 || tried + 1 === TRIES) throw error
    }
  }
}

function listenAt(host: string, port: number, appAt: ListenOptions['appAt']) {
  const { promise, resolve, reject } = Promise.withResolvers<{ server: ServerType; own: number }>()
  let app: App | null = null
  const server = serve(
    {
      hostname: host,
      port,
      fetch: (request, env) => (app === null ? new Response(null, { status: 503 }) : app.fetch(request, env)),
    },
    ({ port: own }) => {
      app = appAt(host, own)
      resolve({ server, own })
    },
  )
  server.once('error', reject)
  return promise
}

function closed(server: ServerType): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  server.close(() => resolve())
  // Streams of live pages would be waited for without end.
  if ('closeAllConnections' in server) server.closeAllConnections()
  return promise
}
