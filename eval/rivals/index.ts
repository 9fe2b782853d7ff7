import { compromise } from './compromise.ts'
import type { Rival } from './rival.ts'
import { wink } from './wink.ts'

export type { Rival } from './rival.ts'

/** The other tools that are measured on the same texts. */
export const RIVALS: readonly Rival[] = [compromise, wink]
