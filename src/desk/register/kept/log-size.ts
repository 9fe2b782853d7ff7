import type { LogStore, RegisterStore } from '../../../register/index.ts'

/** Questions for the size of one log: the one under way, and the one that begins when it ends. */
interface Asking {
  readonly log: LogStore
  running: Promise<number> | null
  next: Promise<number> | null
}

const asking = new WeakMap<RegisterStore, Map<string, Asking>>()

/**
 * Number of entries of the log. Those who ask at the same time share one look at the database, which begins after each of
 * them has asked: nobody is told of less than was there when they asked. Throws StoreError.
 */
export async function logSizeOf(store: RegisterStore, rel: string): Promise<number> {
  const all = asking.get(store) ?? new Map<string, Asking>()
  asking.set(store, all)
  const one = all.get(rel) ?? { log: await store.log(rel), running: null, next: null }
  // Somebody else may have come in between.
  const own = all.get(rel) ?? one
  all.set(rel, own)
  if (own.running === null) return begin(own)
  own.next ??= afterwards(own)
  return own.next
}

async function begin(own: Asking): Promise<number> {
  const running = own.log.size()
  own.running = running
  try {
    return await running
  } finally {
    if (own.running === running) own.running = null
  }
}

async function afterwards(own: Asking): Promise<number> {
  await own.running?.catch(() => undefined)
  own.next = null
  return begin(own)
}
