export { findFields } from './find-fields.ts'
