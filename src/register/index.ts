export * from './entries/changes.ts'
export { ADDS, evolve, replay } from './entries/evolve.ts'
export { SHAPE_FAULTS, type ShapeFault, type ShapeFaultCode, shapeFault, UNPAIRED } from './entries/shape-fault.ts'
export { CHANGE_SHAPES, CODE, FACT_SHAPES } from './entries/shapes.ts'
export { shownAt } from './entries/shown-at.ts'
export * from './items/common.ts'
export { datesOf, type ItemDates } from './items/dates-of.ts'
export * from './items/facts.ts'
export * from './items/item.ts'
export { statusOf } from './items/status-of.ts'
export * from './names/index.ts'
export * from './ports.ts'
export type { RuleContext } from './rules/context.ts'
export { decide } from './rules/decide.ts'
export { activeKey } from './rules/party-rules.ts'
export { referencesOf } from './rules/reference-rules.ts'
export { REFUSAL_CODES, Refusal, type RefusalCode, type RefusalValues } from './rules/refusal.ts'
export { faultIn, hasItsShape } from './rules/shape-rule.ts'
export { neededBefore } from './rules/stage-rules.ts'
export * from './sample/index.ts'
export { foundBy, type Hit, hitsIn, isFound, keepWords, patternOf, searchedWords } from './search/find-hits.ts'
export { foldedWords, foldText } from './search/fold-text.ts'
export { type ShownHits, shownHits } from './search/shown-hits.ts'
export { sortingTitle, titlesOf, wordsOfItem } from './search/words-of-item.ts'
export { BUILT_IN_TEMPLATES } from './stages/built-in-templates.ts'
export * from './stages/document-types.ts'
export { isOverBefore, type SourceDates, sourceDatesIn } from './stages/source-dates.ts'
export * from './stages/stage-codes.ts'
export * from './stages/stage-mark.ts'
export {
  type Cell,
  type Condition,
  conditionOf,
  isReachedCell,
  isShownCell,
  isTooEarly,
  type Knowledge,
  markOf,
  PROVED,
  provesUse,
  type Standing,
  standingOf,
  type UseToProve,
} from './stages/standing.ts'
export * from './stages/template.ts'
export { holdsFromSigning, ruleOf, templateFor } from './stages/template-for.ts'
export * from './views/index.ts'
