export { findLevelClaims } from './find-level-claims.ts'
