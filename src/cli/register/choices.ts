import { FIELDS_OF_COOPERATION } from '../../model/index.ts'
import {
  CONSENT_MEANS,
  DELAY_REASONS,
  DOCUMENT_TYPES,
  SCALES,
  STAGE_CODES,
  UNDERTAKING_STATUSES,
} from '../../register/index.ts'
import type { CommandName } from '../commands.ts'
import type { OptionName } from '../options.ts'

/** Words that can be written in places whose lists only the register knows; for completion and help. */
export interface Choices {
  readonly options: Readonly<Partial<Record<OptionName, readonly string[]>>>
  /** Words that occur among the arguments of a command. */
  readonly arguments: Readonly<Partial<Record<CommandName, readonly string[]>>>
}

export const CHOICES: Choices = {
  options: {
    stage: STAGE_CODES,
    means: CONSENT_MEANS,
    type: DOCUMENT_TYPES,
    field: FIELDS_OF_COOPERATION.map(({ code }) => code),
  },
  arguments: {
    stage: STAGE_CODES,
    status: UNDERTAKING_STATUSES,
    delay: DELAY_REASONS,
    judge: Object.keys(SCALES),
  },
}
