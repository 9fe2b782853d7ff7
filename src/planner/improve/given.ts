import { type Day, PlanError, type Progress } from '../network/index.ts'
import type { Placed } from './decoder.ts'
import { haveEnough, type Ledger, overbookedDay, type Stretch, take, takeFrom, unitsOf } from './ledger.ts'
import { indexOf, type Piece, type PieceTask } from './piece.ts'

/** At the number of the task: the bodies that it had in the schedule before; null where that is not known. */
export type HeldBodies = readonly (readonly number[] | null)[]

type Held = Pick<Placed, 'starts' | 'ends'> & { readonly bodies: (readonly number[])[] }

interface GivenTask {
  readonly number: number
  readonly task: PieceTask
  readonly stretch: Stretch
}

/**
 * Places facts and fixed tasks, with the bodies that they had where they can keep them. Facts first: where they want more
 * than a body has, it is so. Fixed tasks have to find room beside them, those first that have no choice of bodies. Throws
 * E_PLAN_WINDOW with the fewest of them that want too much of a body on one day.
 */
export function placeGiven(piece: Piece, ledger: Ledger, before: HeldBodies | null): Held {
  const { tasks } = piece
  const held: Held = {
    starts: new Int32Array(tasks.length),
    ends: new Int32Array(tasks.length),
    bodies: tasks.map(() => []),
  }
  const given = givenTasks(piece).sort((a, b) => turnOf(a.task) - turnOf(b.task))
  given.forEach((one, at) => {
    const { number, task, stretch } = one
    held.starts[number] = task.given?.start ?? 0
    held.ends[number] = task.given?.end ?? 0
    held.bodies[number] = takeGiven(ledger, one, before?.[number] ?? null)
    if (stretch.days > 0 && task.given?.isFact === false) {
      refuseOverbooked(piece, { one, others: given.slice(0, at) }, { ledger, held })
    }
  })
  return held
}

function givenTasks({ tasks, network: { tasks: all, today } }: Piece): GivenTask[] {
  return tasks.flatMap((task, number): GivenTask[] => {
    if (task.given === null) return []
    const { calendar, days, given } = task
    const isOver = days === 0 || isWorkedOff(all[number]?.progress)
    const index = isOver ? 0 : indexOf(calendar, Math.max(given.start, today))
    const left = isOver ? 0 : indexOf(calendar, given.end + 1) - index
    return [{ number, task, stretch: { calendar, index, days: left } }]
  })
}

function turnOf({ given, onlyBodies }: PieceTask): number {
  return given?.isFact ? 0 : onlyBodies !== null ? 1 : 2
}

/** True of what is done, and of what is begun with nothing left to do. */
function isWorkedOff(progress: Progress | undefined): boolean {
  return progress?.state === 'done' || (progress?.state === 'started' && progress.remainingDays === 0)
}

function takeGiven(ledger: Ledger, { task, stretch }: GivenTask, before: readonly number[] | null): readonly number[] {
  if (before === null) return take(ledger, task, stretch)
  const own = { demands: task.demands, bodies: before }
  if (!haveEnough(ledger, own, stretch)) return take(ledger, task, stretch)
  takeFrom(ledger, own, stretch)
  return before
}

interface Beside {
  readonly one: GivenTask
  readonly others: readonly GivenTask[]
}

function refuseOverbooked(
  piece: Piece,
  { one, others }: Beside,
  { ledger, held }: { readonly ledger: Ledger; readonly held: Held },
): void {
  for (const body of held.bodies[one.number] ?? []) {
    const units = ({ number, task }: GivenTask) => unitsOf(task.demands, held.bodies[number] ?? [], body)
    const over = units(one) === 0 ? null : overbookedDay(ledger, one.stretch, body)
    if (over === null) continue
    // The largest first: so they are the fewest.
    const holders = others
      .filter((other) => units(other) > 0 && isWorkedOn(other, over.day))
      .sort((a, b) => units(b) - units(a))
    let taken = units(one)
    const atFault = new Set([one.number])
    for (const holder of holders) {
      if (taken > over.units) break
      taken += units(holder)
      atFault.add(holder.number)
    }
    const steps = piece.network.tasks.filter((_, number) => atFault.has(number)).map(({ id }) => id)
    throw new PlanError('E_PLAN_WINDOW', { body: piece.network.bodies[body]?.id ?? '', day: over.day }, steps)
  }
}

function isWorkedOn({ stretch: { calendar, index, days } }: GivenTask, day: Day): boolean {
  const at = indexOf(calendar, day)
  return at >= index && at < index + days && calendar.workingDays[at] === day
}
