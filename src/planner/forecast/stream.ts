/**
 * Numbers by chance that need no memory: the same seed, sample, task and draw give the same number, whatever else is
 * drawn. So a task that a what-if does not touch takes as long as before in every sample (common random numbers: A. Law,
 * Simulation Modeling and Analysis, 11.2), and what differs is due to the change.
 */

/** The finalizer of MurmurHash3 (A. Appleby, public domain): every bit of the input moves half of the output. */
export function mixed(value: number): number {
  let hash = value | 0
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) | 0
}

/** FNV-1a over UTF-16 units: a key for the id of a task. */
export function keyOf(id: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193)
  return mixed(hash)
}

/** The key of one sample of a seed. */
export function sampleKey(seed: number, sample: number): number {
  return mixed(mixed(seed + 0x9e3779b9) + Math.imul(sample + 1, 0x9e3779b1))
}

/** A whole number from 0 to 2^32 - 1 for the n-th draw of a task in a sample. */
export function drawn(sample: number, task: number, draw: number): number {
  return mixed((sample ^ task) + Math.imul(draw, 0x85ebca77)) >>> 0
}

/** 2^32. */
export const SPAN = 4_294_967_296
