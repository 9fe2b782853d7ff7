export { aHistory, entryRef, hashOf } from './entries.ts'
export { EVERY_CHANGE, newEvidence } from './every-change.ts'
export { factsOf, NORTH, SOUTH } from './facts.ts'
export {
  aBody,
  aContradiction,
  aDocument,
  anEvent,
  anItem,
  anUndertaking,
  aRecord,
  aRelationship,
  aSource,
  type Given,
  mapOf,
  type Since,
} from './items.ts'
export { aKey, became, consented, delayed, judged, reached, remarked, seen, word } from './marks.ts'
