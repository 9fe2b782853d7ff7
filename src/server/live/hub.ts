/** Something that happened, as live pages are told. */
export interface LiveEvent {
  /** `log`: the log has grown; `plan`: plan settings changed; `job`: work goes on. */
  readonly type: 'log' | 'job'
  /** The relationship it is about. */
  readonly rel: string
  readonly data: Readonly<Record<string, string | number | boolean | null>>
}

/** Passes events on to whoever listens in this process. */
export interface Hub {
  readonly tell: (event: LiveEvent) => void
  /** Calls back for each event of the relationship; gives what ends that. */
  readonly listen: (rel: string, listener: (event: LiveEvent) => void) => () => void
  readonly listeners: () => number
}

export function makeHub(): Hub {
  const listeners = new Map<string, Set<(event: LiveEvent) => void>>()
  return {
    tell(event) {
      for (const listener of listeners.get(event.rel) ?? []) listener(event)
    },
    listen(rel, listener) {
      const own = listeners.get(rel) ?? new Set()
      listeners.set(rel, own.add(listener))
      return () => {
        own.delete(listener)
        if (own.size === 0) listeners.delete(rel)
      }
    },
    listeners: () => [...listeners.values()].reduce((sum, own) => sum + own.size, 0),
  }
}
