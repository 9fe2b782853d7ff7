import { v7 } from 'uuid'
import { randomOf } from '../../random.ts'

export interface Sources {
  /** RFC 3339, UTC. */
  readonly clock: () => string
  readonly random: (bytes: number) => Uint8Array
  readonly ids: () => string
  readonly serverKey: { readonly verifierKey: string }
}

/** What a store draws on; its randomness follows from the seed. */
export function sourcesOf(seed: number, some: Partial<Sources> = {}): Sources {
  const random = randomOf(seed)
  const bytes = (count: number) => Uint8Array.from({ length: count }, () => random.whole(256))
  return {
    clock: () => new Date().toISOString(),
    random: bytes,
    ids: () => v7({ random: bytes(16) }),
    serverKey: { verifierKey: 'server.example+00000000+AQ==' },
    ...some,
  }
}
