export { isPersonName } from './is-person.ts'
export { NAME_LIKENESS } from './likeness.ts'
export { seenNames } from './seen-names.ts'
