import type { PlanBody, Task } from '../network/index.ts'
import { withTasks } from '../timing/index.ts'
import type { Levelled } from './level-network.ts'
import { askedFor, placeGiven, placeTask, unplace } from './place.ts'
import { changeCapacity, copyOf } from './profile.ts'

/** Tasks and bodies as they are now, in place of those with the same ids. */
export interface NetworkEdit {
  readonly tasks: readonly Task[]
  readonly bodies: readonly PlanBody[]
}

export interface Relevelled {
  readonly levelled: Levelled
  /** Numbers of the tasks that start or finish at another time than before. */
  readonly moved: readonly number[]
}

/**
 * The schedule after an edit: the same as if all were placed anew in the order of before, but only what the edit can
 * reach is placed. A task may change its days, bounds and progress; a body its capacity. Links, demands, calendars, the
 * day of today, and facts that are none any more want `levelNetwork`. Throws E_PLAN_BEYOND_CALENDAR.
 */
export function relevel(before: Levelled, edit: NetworkEdit): Relevelled {
  const levelled = changed(before, edit)
  const open: Open = {
    levelled,
    isDirty: new Uint8Array(before.list.length),
    isOpen: new Uint8Array(before.bodies.length),
  }
  const edited = edit.tasks.map(({ id }) => before.compiled.numberOf(id) as number)
  // What they took is given back by what they were.
  for (const t of edited) unplace({ ...levelled, compiled: before.compiled }, t)
  for (const to of edit.bodies) {
    const at = before.bodies.findIndex(({ id }) => id === to.id)
    openBody(open, at, -1)
    changeCapacity(levelled.profile, at, { from: before.bodies[at] as PlanBody, to })
  }
  for (const t of edited) reopen(open, t, before)
  return { levelled, moved: placeDirty(open, before) }
}

/** Copies of all that placing writes to. */
function changed(before: Levelled, { tasks, bodies }: NetworkEdit): Levelled {
  const { times, compiled, profile } = before
  const now = new Map(bodies.map((body) => [body.id, body]))
  return {
    ...before,
    compiled: withTasks(compiled, tasks, profile.first),
    bodies: before.bodies.map((body) => now.get(body.id) ?? body),
    profile: copyOf(profile),
    times: { starts: times.starts.slice(), finishes: times.finishes.slice(), decidedBy: null, lanes: 1 },
    chosen: before.chosen.slice(),
    asked: before.asked.slice(),
    isMissed: before.isMissed.slice(),
  }
}

const ANEW = 1
const BY_LINKS = 2

interface Open {
  readonly levelled: Levelled
  /** By place in the list: whether the task has to be placed anew, or only if its links ask for something else. */
  readonly isDirty: Uint8Array
  /** By body: whether it is free of all tasks that stand further back in the list, which then are to be placed anew. */
  readonly isOpen: Uint8Array
}

/** Facts and fixed tasks are placed in front of all others: where one is concerned, so are all others on its bodies. */
function reopen(open: Open, t: number, before: Levelled): void {
  const { levelled, isDirty } = open
  const { isGiven } = levelled.compiled
  isDirty[levelled.placeInList[t] as number] = ANEW
  if (isGiven[t] === 1 || before.compiled.isGiven[t] === 1) openBodiesOf(open, t, -1)
  if (isGiven[t] === 1) placeGiven(levelled, t)
}

function openBodiesOf(open: Open, t: number, place: number): void {
  const { start, choiceStart, choices } = open.levelled.demands
  const end = choiceStart[start[t + 1] as number] as number
  for (let at = choiceStart[start[t] as number] as number; at < end; at++) openBody(open, choices[at] as number, place)
}

function openBody({ levelled, isDirty, isOpen }: Open, body: number, place: number): void {
  if (isOpen[body] === 1) return
  isOpen[body] = 1
  const { candidates, placeInList, compiled } = levelled
  const begin = candidates.start[body] as number
  for (let at = (candidates.start[body + 1] as number) - 1; at >= begin; at--) {
    const t = candidates.tasks[at] as number
    const own = placeInList[t] as number
    if (own <= place) return
    if (compiled.isGiven[t] === 1) continue
    unplace(levelled, t)
    isDirty[own] = ANEW
  }
}

function placeDirty(open: Open, before: Levelled): readonly number[] {
  const { levelled, isDirty } = open
  const { list, compiled, times, followers, placeInList } = levelled
  const moved: number[] = []
  for (let place = 0; place < list.length; place++) {
    if (isDirty[place] === 0) continue
    const t = list[place] as number
    if (isDirty[place] === BY_LINKS && isWhereItWas(levelled, t)) continue
    openBodiesOf(open, t, place)
    if (compiled.isGiven[t] === 0) {
      unplace(levelled, t)
      placeTask(levelled, t)
    }
    if (times.starts[t] === before.times.starts[t] && times.finishes[t] === before.times.finishes[t]) continue
    moved.push(t)
    for (let at = followers.start[t] as number; at < (followers.start[t + 1] as number); at++) {
      const own = placeInList[followers.tasks[at] as number] as number
      if (isDirty[own] === 0) isDirty[own] = BY_LINKS
    }
  }
  return moved
}

/**
 * Nothing was free between what the links asked for before and where the task lies. Its bodies are as they were, else it
 * would have to be placed anew.
 */
function isWhereItWas(levelled: Levelled, t: number): boolean {
  const { times, asked, compiled } = levelled
  if (compiled.isGiven[t] === 1) return true
  const start = times.starts[t] as number
  const now = askedFor(levelled, t)
  times.starts[t] = start
  if (now < (asked[t] as number) || now > start) return false
  asked[t] = now
  return true
}
