import { HttpProblem } from '../http/problem.ts'
import { makePlaces, type PlaceLimits } from './places.ts'

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

/** In whose name work goes on. */
export interface Beginner {
  readonly owner: string
  /** False once what let the owner in has ended: the session, the token, the membership. Null: not to be told now. */
  readonly mayGoOn: () => Promise<boolean | null>
}

export interface Jobs {
  /**
   * Begins the work and gives its job at once; it is called off when its owner may not go on. Throws HttpProblem E_JOB_LIMIT
   * when the owner, or everybody together, has too many under way.
   */
  readonly begin: (kind: Job['kind'], beginner: Beginner, work: (control: JobControl) => Promise<unknown>) => Job
  /** Throws HttpProblem E_JOB_UNKNOWN for a job that is not there or somebody else's. */
  readonly get: (id: string, owner: string) => Job
  readonly cancel: (id: string, owner: string) => Job
  /** Calls back on every change until the job is over; gives what ends that. */
  readonly watch: (id: string, owner: string, watcher: (job: Job) => void) => () => void
  readonly close: () => void
}

/** Jobs that go on at a time: each may have a thread of its own. */
const RUNNING: PlaceLimits = { ofOne: 4, inAll: 12 }
/** How many jobs that are over are remembered: of one owner, so that nobody pushes out those of others, and of everybody. */
const MOST_KEPT = 20
const MOST_KEPT_IN_ALL = 400

/** How long work may outlast what let its owner in. */
const LOOK_MS = 2000

interface Held {
  job: Job
  /** True until the work has ended, which may be some time after it was cancelled. */
  isUnderWay: boolean
  readonly abort: AbortController
  readonly watchers: Set<(job: Job) => void>
}

/** Forgets the first of those that are over, of one owner or of all, until no more than so many are left. */
function forgetOld(all: Map<string, Held>, owner: string | null, most: number): void {
  const over = [...all.values()].filter(({ job, isUnderWay }) => !isUnderWay && (owner === null || job.owner === owner))
  for (const { job } of over.slice(0, Math.max(0, over.length - most))) all.delete(job.id)
}

function change(held: Held, changes: Partial<Job>): void {
  held.job = { ...held.job, ...changes }
  for (const watcher of held.watchers) watcher(held.job)
}

function callOff(held: Held): void {
  if (held.job.state === 'running') change(held, { state: 'cancelled' })
  held.abort.abort()
}

/** Keeps jobs in this process; `newId` gives ids that nobody can guess. */
export function makeJobs(newId: () => string, { lookMs = LOOK_MS }: { readonly lookMs?: number } = {}): Jobs {
  const all = new Map<string, Held>()
  const find = (id: string, owner: string): Held => {
    const held = all.get(id)
    if (held === undefined || held.job.owner !== owner) throw new HttpProblem('E_JOB_UNKNOWN', { id })
    return held
  }
  const places = makePlaces(RUNNING)
  return {
    begin(kind, { owner, mayGoOn }, work) {
      const leave = places.take(owner)
      const job: Job = { id: newId(), owner, kind, state: 'running', done: 0, of: 0, result: null, error: null }
      const held: Held = { job, isUnderWay: true, abort: new AbortController(), watchers: new Set() }
      all.set(job.id, held)
      forgetOld(all, owner, MOST_KEPT)
      forgetOld(all, null, MOST_KEPT_IN_ALL)
      const { signal } = held.abort
      const end = (changes: Partial<Job>) => {
        if (held.job.state === 'running') change(held, changes)
      }
      const looking = setInterval(() => void mayGoOn().then((may) => may === false && callOff(held)), lookMs).unref()
      const over = (changes: Partial<Job>) => {
        clearInterval(looking)
        held.isUnderWay = false
        leave()
        end(changes)
      }
      work({ id: job.id, tell: (done, of) => end({ done, of }), signal }).then(
        (result) => over({ state: 'done', result }),
        (error) => over({ state: 'failed', error }),
      )
      return job
    },
    get: (id, owner) => find(id, owner).job,
    cancel(id, owner) {
      const held = find(id, owner)
      callOff(held)
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
