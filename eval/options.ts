import { parseArgs } from 'node:util'
import type { Half } from './gold.ts'

/** How `npm run eval` was called. */
export interface EvalOptions {
  readonly dir: string
  readonly half: Half | null
  readonly only: string | null
  readonly misses: boolean
  readonly json: boolean
  readonly rivals: boolean
  readonly tagger: boolean
  readonly help: boolean
}

export const EVAL_USAGE = `npm run eval [-- DIR] [options]

Reads every <id>.txt of DIR and compares the record with <id>.gold.json.
DIR is by default $PAYGIR_GOLD, else ../shared/gold/dev beside the project.

  --half form|check  one half of the texts only (ids in order: even places and "seed" form, odd places check)
  --only ID          one text only
  --misses           every departure, a line each; only those of the form half, so that rules are not formed on the
                     other one by accident (--half check lists that one)
  --rivals           also what other tools find (by default on, but off with --misses and --only)
  --no-rivals        without them
  --tagger           instead: how our tagger and those of other tools tell verbs, and how fast
  --json             the same as one JSON object`

/** A wrong call; the message says what is accepted. */
export class EvalUsageError extends Error {
  readonly code = 'EVAL_USAGE'
}

/** The options of a command line. Throws EvalUsageError for options that do not exist. */
export function parseEvalOptions(args: readonly string[], defaultDir: string): EvalOptions {
  const { values, positionals } = parse(args)
  const half = values.half ?? null
  if (half !== null && half !== 'form' && half !== 'check') {
    throw new EvalUsageError(`--half ${half}: accepted are form and check`)
  }
  if (positionals.length > 1) throw new EvalUsageError(`one folder is accepted, not ${positionals.length}`)
  const only = values.only ?? null
  const misses = values.misses ?? false
  return {
    dir: positionals[0] ?? defaultDir,
    half,
    only,
    misses,
    json: values.json ?? false,
    tagger: values.tagger ?? false,
    rivals: values.rivals ?? (!misses && only === null),
    help: values.help ?? false,
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      allowNegative: true,
      options: {
        half: { type: 'string' },
        only: { type: 'string' },
        misses: { type: 'boolean' },
        json: { type: 'boolean' },
        rivals: { type: 'boolean' },
        tagger: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    })
  } catch (cause) {
    throw new EvalUsageError(cause instanceof Error ? cause.message : String(cause))
  }
}
