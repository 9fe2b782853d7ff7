import type { Context } from 'hono'

/** What the server that listens hands over with a request; nothing of it where none listens. */
interface Bindings {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string | undefined } }
}

/**
 * Where the request comes from, as tries are counted: an IPv4 address, or the network of an IPv6 one (one person has a
 * whole /64 of those). `?` when it is not known. What headers say of it is what anybody may claim.
 */
export function addressOf({ env }: Pick<Context, 'env'>): string {
  const address = (env as Bindings | undefined)?.incoming?.socket?.remoteAddress
  if (address === undefined) return '?'
  const mapped = /^::ffff:([0-9.]+)$/i.exec(address)?.[1]
  if (mapped !== undefined) return mapped
  return address.includes(':') ? networkOf(address) : address
}

/** The first four groups of eight. */
function networkOf(address: string): string {
  const [head = '', tail = ''] = (address.split('%')[0] ?? '').split('::')
  const [before, after] = [head, tail].map((part) => part.split(':').filter((group) => group !== ''))
  const gap = Array.from({ length: Math.max(0, 8 - (before?.length ?? 0) - (after?.length ?? 0)) }, () => '0')
  return [...(before ?? []), ...gap, ...(after ?? [])].slice(0, 4).join(':')
}
