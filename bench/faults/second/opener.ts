// A process of its own that opens a data folder and says how that went, in one line of JSON; it holds the folder until its
// input ends.
import { once } from 'node:events'
import { stopwatch } from '../fault-run.ts'
import { EngineError, openEmbedded } from '../parts.ts'

const [folder = '', command = ''] = process.argv.slice(2)
const elapsed = stopwatch()
try {
  const database = await openEmbedded({ folder, command })
  console.log(JSON.stringify({ opened: true, tookMs: elapsed() }))
  process.stdin.resume()
  await once(process.stdin, 'end')
  await database.close()
} catch (error) {
  if (!(error instanceof EngineError)) throw error
  console.log(JSON.stringify({ opened: false, tookMs: elapsed(), code: error.code, values: error.values }))
}
process.exit()
