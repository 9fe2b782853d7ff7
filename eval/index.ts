export { readGoldFolder } from './gold.ts'
export { differences, recordFaults } from './invariants.ts'
export { endWithReader } from './pipe.ts'
