export { findEvent } from './find-event.ts'
