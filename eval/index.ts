export { recordFaults } from './invariants.ts'
