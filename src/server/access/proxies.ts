import { BlockList, isIP } from 'node:net'

/** Which machines stand before the server and tell where requests come from; what others say of it counts for nothing. */
export interface Proxies {
  /** True for the address of one of them, as sockets and headers write it. */
  readonly has: (address: string) => boolean
}

/** No machine is trusted: headers that tell of another address are what anybody may claim. */
export const NO_PROXIES: Proxies = { has: () => false }

/**
 * Those at the addresses and in the networks of the list: `10.0.0.5,192.168.7.0/24,fd00::/8`; none for an empty one.
 * Throws RangeError, whose message is the part that is neither.
 */
export function proxiesOf(list: string): Proxies {
  const parts = list.split(',').flatMap((part) => (part.trim() === '' ? [] : [part.trim()]))
  if (parts.length === 0) return NO_PROXIES
  const known = new BlockList()
  for (const part of parts) add(known, part)
  return {
    has: (address) => {
      const family = familyOf(address)
      return family !== null && known.check(address, family)
    },
  }
}

function add(known: BlockList, part: string): void {
  const [address = '', length, ...more] = part.split('/')
  const family = familyOf(address)
  const most = family === 'ipv6' ? 128 : 32
  const isLength = length === undefined || (/^[0-9]{1,3}$/.test(length) && Number(length) <= most)
  if (family === null || !isLength || more.length > 0) throw new RangeError(part)
  if (length === undefined) known.addAddress(address, family)
  else known.addSubnet(address, Number(length), family)
}

function familyOf(address: string): 'ipv4' | 'ipv6' | null {
  const version = isIP(address)
  return version === 0 ? null : version === 4 ? 'ipv4' : 'ipv6'
}
