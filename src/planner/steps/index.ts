export { BODY_KINDS, type BodyKind, genericBody, genericBodyNames, genericUnits } from './body-kinds.ts'
export { consentRoute, type SideSteps, type StepQuestion, stepsOf } from './document-steps.ts'
export { assumedLogNormal } from './durations.ts'
export { fitLogNormal, type LogNormalFit } from './fit-log-normal.ts'
export { afterOf } from './joint-steps.ts'
export {
  CONSENT_ROUTES,
  type ConsentRoute,
  NATIONAL_PROCEDURES,
  type NationalProcedure,
} from './national-procedures.ts'
export { isStepCode, STEP_CODES, type StepCode } from './step-codes.ts'
export type { After, StepRow } from './step-row.ts'
