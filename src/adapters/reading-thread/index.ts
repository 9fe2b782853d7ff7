export { openReadingThreads, type ReadingThreads, type ThreadReading } from './reading-threads.ts'
