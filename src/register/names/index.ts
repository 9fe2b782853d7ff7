export * from './people.ts'
export { pairOf, standingDecisions, verdictOf } from './verdicts.ts'
