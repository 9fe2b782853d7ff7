import process from 'node:process'
import { buildWebWhenStale } from './web/build.ts'

/** Options that say something of the program and need no command. */
const ALONE = new Set(['--help', '-h', '--version'])

const given = process.argv.slice(2)
const [first = ''] = given
const isServing = first === 'serve' || first === '' || (first.startsWith('-') && !ALONE.has(first))
// Only the application shows pages; a command that reads a text need not wait for them.
if (isServing) await buildWebWhenStale(() => process.stderr.write('paygir: building the pages…\n'))
process.argv = [process.execPath, 'paygir', ...(isServing && first !== 'serve' ? ['serve'] : []), ...given]
await import(new URL('../bin/paygir.js', import.meta.url).href)
