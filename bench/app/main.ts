import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { buildWebWhenStale } from '../../scripts/web/build.ts'
import { machineLine } from '../machine.ts'
import { accessibility } from './accessibility.ts'
import { type Call, type Part, parseCall, USAGE } from './call.ts'
import { load } from './load.ts'
import { type Row, tableOf } from './rows.ts'
import { type Served, serve } from './served.ts'
import { soak } from './soak.ts'
import { views } from './views.ts'

const EXIT = { ok: 0, missed: 1, usage: 2 } as const

const MEASURES: Readonly<Record<Part, (served: Served, call: Call) => Promise<readonly Row[]>>> = {
  view: views,
  axe: accessibility,
  load,
  soak,
}

/** Prints a row for each figure; exit code 1 when a target is missed. */
async function main(args: readonly string[]): Promise<number> {
  const call = parseCall(args)
  if (call === null) {
    process.stderr.write(`${USAGE}\n`)
    return EXIT.usage
  }
  const folder = call.data === null ? mkdtempSync(join(tmpdir(), 'paygir-app-')) : join(resolve(call.data), 'data')
  // The database server, which does not run as root, has to pass through.
  chmodSync(folder, 0o711)
  try {
    await buildWebWhenStale(() => process.stderr.write('building the pages…\n'))
    process.stdout.write(`${machineLine()}\n`)
    const rows: Row[] = []
    for (const part of call.parts) rows.push(...(await measured(part, folder, call)))
    process.stdout.write(tableOf(rows))
    return rows.some(({ isReached }) => isReached === false) ? EXIT.missed : EXIT.ok
  } finally {
    if (call.data === null) rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** Each part has a server of its own, so that none pays for what another did. */
async function measured(part: Part, folder: string, call: Call): Promise<readonly Row[]> {
  process.stderr.write(`${part}…\n`)
  const served = await serve(folder)
  try {
    return await MEASURES[part](served, call)
  } finally {
    await served.close()
  }
}

process.exitCode = await main(process.argv.slice(2))
