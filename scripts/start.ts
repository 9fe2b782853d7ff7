import process from 'node:process'
import { buildWebWhenStale } from './web/build.ts'

// Only the application shows pages; a command that reads a text need not wait for them.
const [command = 'serve'] = process.argv.slice(2).filter((word) => !word.startsWith('-'))
if (command === 'serve') await buildWebWhenStale(() => process.stderr.write('paygir: building the pages…\n'))
process.argv = [process.execPath, 'paygir', ...(process.argv.length > 2 ? process.argv.slice(2) : ['serve'])]
await import('../bin/paygir.js')
