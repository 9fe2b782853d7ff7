export { openReadings } from './open-readings.ts'
export type { KeptReading, ReadingLine, ReadingStore } from './reading-store.ts'
