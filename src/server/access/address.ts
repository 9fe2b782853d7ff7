import { isIP } from 'node:net'
import type { Context } from 'hono'
import type { Services } from '../services.ts'

/** What the server that listens hands over with a request; nothing of it where none listens. */
interface Bindings {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string | undefined } }
}

/** A request, and which machines before the server are believed. */
export interface Asked {
  readonly services: Pick<Services, 'proxies'>
  readonly context: Pick<Context, 'env' | 'req'>
}

/**
 * Where the request comes from, as tries are counted: an IPv4 address, or the network of an IPv6 one (one person has a
 * whole /64 of those). `?` when it is not known. Behind proxies that are trusted it is the last address of
 * X-Forwarded-For that is none of theirs: what stands before it is what anybody may claim.
 */
export function addressOf(asked: Asked): string {
  const socket = socketAddress(asked)
  if (socket === null) return '?'
  const client = forwardedFor(asked, socket)
  return client.includes(':') ? networkOf(client) : client
}

/** How the browser reaches the server where a trusted proxy tells it: `https` or `http`; null without one. */
export function forwardedProtocol(asked: Asked): 'https' | 'http' | null {
  const socket = socketAddress(asked)
  if (socket === null || !asked.services.proxies.has(socket)) return null
  const told = asked.context.req.header('x-forwarded-proto')?.split(',').at(-1)?.trim().toLowerCase()
  return told === 'https' || told === 'http' ? told : null
}

function socketAddress({ context }: Asked): string | null {
  const address = (context.env as Bindings | undefined)?.incoming?.socket?.remoteAddress
  return address === undefined ? null : plain(address)
}

/** From the socket backwards, as long as whoever told the next address is trusted, and it is one. */
function forwardedFor({ services: { proxies }, context }: Asked, socket: string): string {
  const told = (context.req.header('x-forwarded-for') ?? '').split(',').map((part) => plain(part.trim()))
  let client = socket
  while (proxies.has(client)) {
    const next = told.pop()
    if (next === undefined || isIP(next) === 0) return client
    client = next
  }
  return client
}

/** Without the port that some proxies add, brackets, the zone, and the form of an IPv4 address within IPv6. */
function plain(address: string): string {
  const bare = /^\[(.+)\](?::[0-9]+)?$/.exec(address)?.[1] ?? /^([0-9.]+):[0-9]+$/.exec(address)?.[1] ?? address
  const ofZone = bare.split('%')[0] ?? ''
  return /^::ffff:([0-9.]+)$/i.exec(ofZone)?.[1] ?? ofZone
}

/** The first four groups of eight. */
function networkOf(address: string): string {
  const [head = '', tail = ''] = address.split('::')
  const [before, after] = [head, tail].map((part) => part.split(':').filter((group) => group !== ''))
  const gap = Array.from({ length: Math.max(0, 8 - (before?.length ?? 0) - (after?.length ?? 0)) }, () => '0')
  return [...(before ?? []), ...gap, ...(after ?? [])].slice(0, 4).join(':')
}
