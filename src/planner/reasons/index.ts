export { type ChainStep, chainsOf, criticalChain } from './critical-chain.ts'
export type { CalendarByCode } from './day-count.ts'
export type { Placed } from './placement.ts'
export { reasonsOf } from './reasons-of.ts'
