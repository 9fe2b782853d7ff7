#!/usr/bin/env node
// Plain JavaScript that an old Node understands: it only sees to it that Paygir runs on Node 26 or newer.
import { existsSync } from 'node:fs'
import module from 'node:module'
import { fileURLToPath } from 'node:url'

if (Number.parseInt(process.versions.node, 10) < 26) {
  const { runOnNode26 } = await import('./node-26.js')
  runOnNode26([fileURLToPath(import.meta.url), ...process.argv.slice(2)])
} else {
  // Beside the code and not in the shared temporary folder: compiled code is as trusted as its source.
  const cache = fileURLToPath(new URL('../node_modules/.cache/compile', import.meta.url))
  module.enableCompileCache(cache)
  // Threads look for it here.
  process.env.NODE_COMPILE_CACHE ??= cache
  // The repository runs its sources; the published package has none, as Node does not strip types there.
  const source = new URL('../src/cli/main.ts', import.meta.url)
  await import(existsSync(source) ? source : new URL('../dist/src/cli/main.js', import.meta.url))
}
