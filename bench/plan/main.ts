import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { large } from './large.ts'
import { projects } from './projects.ts'
import { PSPLIB_USAGE, psplib } from './psplib.ts'
import { TASKJUGGLER_USAGE, taskJuggler } from './taskjuggler.ts'

const USAGE = `${PSPLIB_USAGE}
npm run bench:plan -- projects [--schedules N] [--seeds N] [--json]
npm run bench:plan -- large [--documents N] [--bodies N] [--samples N] [--json]
${TASKJUGGLER_USAGE}
Without arguments the sets that lie in ../shared/psplib are measured, where they are.`

const SHARED = fileURLToPath(new URL('../../../shared/psplib/', import.meta.url))

const [word, ...rest] = process.argv.slice(2)

switch (word) {
  case 'projects':
    projects(rest)
    break
  case 'large':
    large(rest)
    break
  case 'taskjuggler':
    process.exitCode = taskJuggler(rest)
    break
  case undefined:
    process.stderr.write(`${USAGE}\n`)
    process.exitCode = await sharedSets()
    break
  case '--help':
    process.stderr.write(`${USAGE}\n`)
    break
  default:
    process.exitCode = await psplib(process.argv.slice(2))
}

/** The sets by their names, with the budget and seeds that hold without options. 2 where they are not at hand. */
async function sharedSets(): Promise<number> {
  if (!existsSync(SHARED)) return 2
  let code = 0
  for (const set of ['j30', 'j60', 'j120']) {
    code = Math.max(code, await psplib(['--instances', `${SHARED}${set}`, '--bounds', `${SHARED}bounds.json`]))
  }
  return code
}
