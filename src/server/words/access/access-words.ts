import type { AccessErrorCode } from '../../../access/index.ts'
import type { Advice } from '../../../words/index.ts'

/** What is said to those who are not let in, in one language. */
export type AccessWords = Readonly<Record<Exclude<AccessErrorCode, 'E_TOO_MANY_REQUESTS'>, Advice>>
