export { type Compiled, compile, type DayTable } from './compiled.ts'
export {
  askByLinks,
  BEYOND,
  finishFrom,
  forwardPass,
  NEVER,
  type Pass,
  type Times,
  timesOf,
  withinWindow,
  workingFrom,
} from './forward-pass.ts'
export { withTasks } from './with-tasks.ts'
