import type { RelationshipItem } from '../items/item.ts'
import { BUILT_IN_TEMPLATES } from './built-in-templates.ts'
import type { DocumentTypeCode } from './document-types.ts'
import type { Rung } from './stage-codes.ts'
import type { RungRule, StageTemplate } from './template.ts'

/** The relationship's own template for the type, else the built-in one. */
export function templateFor(relationship: RelationshipItem | null, type: DocumentTypeCode): StageTemplate {
  const own = relationship?.templates.find((template) => template.type === type)
  const template = own ?? BUILT_IN_TEMPLATES.find((built) => built.type === type)
  if (template === undefined) throw new RangeError(`no stages are known for documents of type ${type}`)
  return template
}

/** How the template has the rung; `none` where it does not name it. */
export function ruleOf(template: StageTemplate, rung: Rung): RungRule {
  return template.rungs.find((rule) => rule.rung === rung) ?? { rung, need: 'none', perParty: false }
}

/** True when signing alone brings a document of the type into force, or none is needed to carry it out. */
export function holdsFromSigning({ forceBy }: StageTemplate): boolean {
  return forceBy.includes('signature') || forceBy.includes('political')
}
