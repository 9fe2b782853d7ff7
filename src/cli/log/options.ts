import type { OptionShape } from '../option-shape.ts'

/** Options that only the commands of the log have; they share `data`, `rel`, `party`, `key`, `since`, `from`, `output`. */
export const LOG_OPTIONS = {
  trust: { type: 'string', value: 'VKEY' },
  policy: { type: 'string', value: 'FILE' },
  log: { type: 'string', value: 'VKEY' },
} as const satisfies Readonly<Record<string, OptionShape>>

export type LogOption = keyof typeof LOG_OPTIONS

/** What `paygir log` can do; the first word after it. */
export const LOG_ACTIONS = [
  'verify',
  'check',
  'checkpoint',
  'bundle',
  'cosign',
  'accept',
  'proof',
  'policy',
  'tiles',
  'entries',
] as const

export type LogAction = (typeof LOG_ACTIONS)[number]

/** What `paygir key` can do. */
export const KEY_ACTIONS = ['new', 'show', 'add'] as const

export type KeyAction = (typeof KEY_ACTIONS)[number]
