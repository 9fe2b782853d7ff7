export { type Compiled, compile, type DayTable } from './compiled.ts'
export {
  BEYOND,
  finishFrom,
  forwardPass,
  NEVER,
  pushByLinks,
  type Times,
  timesOf,
  withinWindow,
  workingFrom,
} from './forward-pass.ts'
export { withTasks } from './with-tasks.ts'
