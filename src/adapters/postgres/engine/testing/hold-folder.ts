// A process of its own that opens a data folder, says so, and goes on until it is killed, or closes at a line of input.
import { once } from 'node:events'
import { EngineError } from '../engine-error.ts'
import { openWith } from '../open-embedded.ts'
import { VOLATILE } from './test-database.ts'

const [folder = '', command = ''] = process.argv.slice(2)
try {
  const database = await openWith({ folder, command }, VOLATILE)
  console.log('open')
  await once(process.stdin, 'data')
  await database.close()
  console.log('closed')
} catch (error) {
  if (!(error instanceof EngineError)) throw error
  console.log(JSON.stringify({ code: error.code, values: error.values }))
}
process.exit()
