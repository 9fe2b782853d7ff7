import type { Principal } from './principal.ts'

/**
 * Whoever reaches a server that listens on the loopback address alone is at the machine itself: no account wall stands
 * between people and their own files. Other sites are kept out by the checks of Host and Origin.
 */
export function ownMachine(name: string | null): Principal {
  const membership = { role: 'administrator', party: null } as const
  return {
    kind: 'own-machine',
    name: name ?? 'secretariat',
    account: null,
    scope: 'administer',
    memberOf: () => membership,
  }
}
