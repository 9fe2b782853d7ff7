import type { Network } from '../network/index.ts'
import type { Compiled } from '../timing/index.ts'

/**
 * Carries on what never happens: a task that waits for one that never happens never happens either. Links alone carry it,
 * not bodies: those are free for others again. What is done or has begun waits for nothing. Goes over the marks once.
 */
export function neverSpreader({ tasks, links }: Network, { numberOf }: Compiled): (never: Uint8Array) => void {
  const isFact = new Set(tasks.filter(({ progress }) => progress.state !== 'waiting').map(({ id }) => id))
  const pairs = links
    .filter(({ to }) => !isFact.has(to))
    .map(({ from, to }) => [numberOf(from) as number, numberOf(to) as number] as const)
    .sort(([, a], [, b]) => a - b)
  const froms = Int32Array.from(pairs, ([from]) => from)
  const tos = Int32Array.from(pairs, ([, to]) => to)
  return (never) => {
    // Tasks are numbered behind those that they wait for, so each mark is final before it is carried on.
    for (let at = 0; at < froms.length; at++) {
      if (never[froms[at] as number] === 1) never[tos[at] as number] = 1
    }
  }
}
