export { libraryHolidays } from './library-holidays.ts'
