import type { ScheduleDiff, Task } from '../../../../planner/index.ts'
import type { Edit } from './edits.ts'

/**
 * The edits that move nothing: their step lies where it lay, or none of the steps that their body could work on moves.
 * Whatever else moved does so by another edit.
 */
export function idleEdits(
  edits: readonly Edit[],
  { moved, added, removed }: Pick<ScheduleDiff, 'moved' | 'added' | 'removed'>,
  tasks: readonly Pick<Task, 'id' | 'demands'>[],
): readonly Edit[] {
  const changed = new Set([...moved.map(({ id }) => id), ...added, ...removed])
  const demands = tasks.filter(({ id }) => changed.has(id)).flatMap((task) => task.demands)
  const busy = new Set(demands.flatMap(({ bodies }) => bodies))
  return edits.filter((edit) => !('step' in edit ? changed.has(edit.step) : busy.has(edit.body)))
}
