export { type BodyCalendarOf, bodyCalendar } from './body-calendar.ts'
