import { HttpProblem } from '../http/problem.ts'

export type JobState = 'running' | 'done' | 'failed' | 'cancelled'

/** Work that goes on outside a request: reading a long text, searching a plan. */
export interface Job {
  readonly id: string
  /** Who began it: nobody else may see or cancel it. */
  readonly owner: string
  readonly kind: 'reading' | 'plan' | 'forecast'
  readonly state: JobState
  /** How much of `of` is done; `of` is 0 while it is not known. */
  readonly done: number
  readonly of: number
  /** What came of it; null until then. */
  readonly result: unknown
  /** Why it failed. */
  readonly error: unknown
}

export interface JobControl {
  readonly id: string
  readonly tell: (done: number, of: number) => void
  readonly signal: AbortSignal
}

export interface Jobs {
  /** Begins the work and gives its job at once. Throws HttpProblem E_JOB_LIMIT when its owner has too many under way. */
  readonly begin: (kind: Job['kind'], owner: string, work: (control: JobControl) => Promise<unknown>) => Job
  /** Throws HttpProblem E_JOB_UNKNOWN for a job that is not there or somebody else's. */
  readonly get: (id: string, owner: string) => Job
  readonly cancel: (id: string, owner: string) => Job
  /** Calls back on every change until the job is over; gives what ends that. */
  readonly watch: (id: string, owner: string, watcher: (job: Job) => void) => () => void
  readonly close: () => void
}

/** Jobs of one owner that go on at a time. */
const MOST_RUNNING = 4
/** How many jobs that are over are remembered. */
const MOST_KEPT = 200

interface Held {
  job: Job
  readonly abort: AbortController
  readonly watchers: Set<(job: Job) => void>
}

/** Keeps jobs in this process; `newId` gives ids that nobody can guess. */
export function makeJobs(newId: () => string): Jobs {
  const all = new Map<string, Held>()
  const change = (held: Held, changes: Partial<Job>) => {
    held.job = { ...held.job, ...changes }
    for (const watcher of held.watchers) watcher(held.job)
  }
  const find = (id: string, owner: string): Held => {
    const held = all.get(id)
    if (held === undefined || held.job.owner !== owner) throw new HttpProblem('E_JOB_UNKNOWN', { id })
    return held
  }
  const forgetOld = () => {
    for (const [id, { job }] of all) {
      if (all.size <= MOST_KEPT) return
      if (job.state !== 'running') all.delete(id)
    }
  }
  return {
    begin(kind, owner, work) {
      const running = [...all.values()].filter(({ job }) => job.owner === owner && job.state === 'running')
      if (running.length >= MOST_RUNNING) throw new HttpProblem('E_JOB_LIMIT', { limit: MOST_RUNNING })
      const job: Job = { id: newId(), owner, kind, state: 'running', done: 0, of: 0, result: null, error: null }
      const held: Held = { job, abort: new AbortController(), watchers: new Set() }
      all.set(job.id, held)
      forgetOld()
      const { signal } = held.abort
      const end = (changes: Partial<Job>) => {
        if (held.job.state === 'running') change(held, changes)
      }
      work({ id: job.id, tell: (done, of) => end({ done, of }), signal }).then(
        (result) => end({ state: 'done', result }),
        (error) => end({ state: 'failed', error }),
      )
      return job
    },
    get: (id, owner) => find(id, owner).job,
    cancel(id, owner) {
      const held = find(id, owner)
      if (held.job.state === 'running') change(held, { state: 'cancelled' })
      held.abort.abort()
      return held.job
    },
    watch(id, owner, watcher) {
      const held = find(id, owner)
      held.watchers.add(watcher)
      return () => held.watchers.delete(watcher)
    },
    close() {
      for (const { abort } of all.values()) abort.abort()
    },
  }
}
