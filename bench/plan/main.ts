import { large } from './large.ts'
import { projects } from './projects.ts'
import { PSPLIB_USAGE, psplib } from './psplib.ts'

const USAGE = `${PSPLIB_USAGE}
npm run bench:plan -- projects [--schedules N] [--seeds N] [--json]
npm run bench:plan -- large [--documents N] [--bodies N] [--samples N] [--json]`

const [word, ...rest] = process.argv.slice(2)

switch (word) {
  case 'projects':
    projects(rest)
    break
  case 'large':
    large(rest)
    break
  case undefined:
  case '--help':
    process.stderr.write(`${USAGE}\n`)
    process.exitCode = word === undefined ? 2 : 0
    break
  default:
    process.exitCode = await psplib(process.argv.slice(2))
}
