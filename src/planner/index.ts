export * from './checks/index.ts'
export * from './documents/index.ts'
export * from './forecast/index.ts'
export * from './gantt/index.ts'
export * from './improve/index.ts'
export * from './levelling/index.ts'
export * from './network/index.ts'
export * from './reasons/index.ts'
export * from './replan/index.ts'
export * from './schedule/index.ts'
export {
  checkStarts,
  type PlainProblem,
  type Problem,
  problemOf,
  type Random,
  randomOf,
  type SearchOptions,
  type SearchResult,
  searchSchedule,
  windowOf,
} from './search/index.ts'
export * from './settings/index.ts'
export * from './steps/index.ts'
export * from './views/index.ts'
export * from './working-days/index.ts'
