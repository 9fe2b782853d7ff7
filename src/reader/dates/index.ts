export { dueOf } from './due.ts'
export { type DateAnchor, type DateFindings, findDates, findWrittenDates } from './find-dates.ts'
