import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { createLogCheck, fromUtf8, parseCheckpoint, parseNote, rootOf, toHex, toUtf8 } from '../../../src/log/index.ts'
import type { StoredCheckpoint } from '../../../src/register/index.ts'
import { REL } from '../ground/changes.ts'
import { bundleOf, type TwoSides } from '../ground/two-sides.ts'
import {
  checkProof,
  cosignBundle,
  proveEntry,
  readBackup,
  readBundle,
  type SigningKey,
  verifyLog,
  writeBackup,
  writeTiles,
} from '../parts.ts'
import { COSIGNATURE_LOST, givenIn, sightingsIn } from './sightings.ts'
import { flipByte, judged, type Target, type Verdict } from './target.ts'
import { tileLog } from './tile-log.ts'

/** All that is carried out of a register in files. */
export async function fileTargets(sides: TwoSides): Promise<readonly Target[]> {
  return [
    await leavesTarget(sides),
    await tilesTarget(sides),
    await bundleTarget(sides, 'bundle', 0),
    await bundleTarget(sides, 'bundle since', (await sides.log.checkpoints())[1]?.size ?? 0),
    await proofTarget(sides),
    await backupTarget(sides),
  ]
}

/** Leaves as they are exported, against the checkpoint. */
async function leavesTarget({ log }: TwoSides): Promise<Target> {
  const size = await log.size()
  const leaves = await Array.fromAsync(log.leaves(0, size))
  const root = (await log.latest())?.root
  return {
    name: 'exported leaves',
    weight: 1,
    flip: (random) => {
      const index = random.whole(size)
      const { bytes, at } = flipByte(leaves[index] ?? new Uint8Array(1), random)
      return judged(() => {
        const check = createLogCheck()
        for (const [place, leaf] of leaves.entries()) check.add(place === index ? bytes : leaf)
        const found = toHex(rootOf(check.frontier()))
        return found === root ? { undetected: 'the root is the same' } : { detected: 'E_LOG_ROOT_DIFFERS' }
      }, `byte ${at} of leaf ${index}`)
    },
  }
}

/** The static files that any web server hands out, as a client of them verifies the whole log. */
async function tilesTarget(sides: TwoSides): Promise<Target> {
  const folder = join(sides.folder, 'tiles')
  await writeTiles(sides.log, folder)
  const files = await filesIn(folder)
  const request = { logKey: sides.logKey.key, witnesses: sides.witnesses.map(({ key }) => key) }
  const whole = await verifyLog({ ...request, log: tileLog(files) })
  const given = givenIn(await sides.log.checkpoints(), sides)
  return {
    name: 'tiles',
    weight: 2,
    flip: (random) => {
      const name = random.oneOf([...files.keys()])
      const { bytes, at } = flipByte(files.get(name) ?? new Uint8Array(1), random)
      return judged(async () => {
        const changed = tileLog(new Map(files).set(name, bytes))
        const found = await verifyLog({ ...request, log: changed })
        const isSame = found.root === whole.root && found.size === whole.size
        const said = sightingsIn(await changed.checkpoints(), sides)
        return isSame && said.isSubsetOf(given) && name === 'checkpoint'
          ? { harmless: COSIGNATURE_LOST }
          : { undetected: 'all of it was verified' }
      }, `byte ${at} of ${name}`)
    },
  }
}

async function filesIn(folder: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name))
  return new Map(
    await Promise.all(paths.map(async (path) => [path.slice(folder.length + 1), await readFile(path)] as const)),
  )
}

/** A bundle, as the other side looks at it before it cosigns. */
async function bundleTarget(sides: TwoSides, name: string, since: number): Promise<Target> {
  const bytes = await bundleOf(sides, since)
  const whole = await readBundle(bytes)
  const key = sides.witnesses[0] as SigningKey
  const at = new Date('2026-03-02T06:30:00Z')
  const given = givenIn(await sides.log.checkpoints(), sides)
  // What grows out of an earlier bundle needs a mirror that has it: the witness's own has all of it.
  const own = join(sides.folder, 'mirror-of-north')
  return {
    name,
    weight: 4,
    flip: (random) => {
      const flipped = flipByte(bytes, random)
      const folder = since === 0 ? join(sides.folder, 'mirror-new') : own
      return judged(async () => {
        await rm(join(sides.folder, 'mirror-new'), { recursive: true, force: true })
        await cosignBundle({ bundle: flipped.bytes, folder, key, trust: sides.logKey.key, at })
        const { note, ...rest } = await readBundle(flipped.bytes)
        const { note: noteBefore, ...before } = whole
        const isSame = isDeepStrictEqual(rest, before) && parseNote(note).text === parseNote(noteBefore).text
        const said = sightingsIn([checkpointOf(note)], sides)
        return isSame && said.isSubsetOf(given)
          ? { harmless: COSIGNATURE_LOST }
          : { undetected: 'the other side has cosigned it' }
      }, `byte ${flipped.at} of ${bytes.length}`)
    },
  }
}

function checkpointOf(note: string): StoredCheckpoint {
  const { size, root } = parseCheckpoint(parseNote(note).text)
  return { size, root: toHex(root), note, at: '' }
}

/** A proof, as anybody checks it with the policy: it has to be seen by both. */
async function proofTarget({ log, policy }: TwoSides): Promise<Target> {
  const bytes = toUtf8(await proveEntry(log, (await log.lastOf('doc:main')) ?? 0))
  return {
    name: 'proof',
    weight: 3,
    flip: (random) => {
      const flipped = flipByte(bytes, random)
      return judged(
        () =>
          checkProof(fromUtf8(flipped.bytes), policy).isSatisfied
            ? { undetected: 'the proof holds' }
            : { detected: 'the policy is not satisfied' },
        `byte ${flipped.at} of ${bytes.length}`,
      )
    },
  }
}

/** A backup, as it is read before anything of it is restored. */
async function backupTarget({ store }: TwoSides): Promise<Target> {
  const backup = { snapshots: [await store.snapshot(REL)], files: new Map([['keys/log.pem', toUtf8('secret')]]) }
  const bytes = Buffer.concat(await Array.fromAsync(writeBackup(backup)))
  const whole = await readBackup(bytes)
  return {
    name: 'backup',
    weight: 2,
    flip: (random) => {
      const flipped = flipByte(bytes, random)
      return judged(async (): Promise<Verdict> => {
        const found = await readBackup(flipped.bytes)
        return isDeepStrictEqual(found, whole) ? { harmless: 'it reads back the same' } : { undetected: 'it was read' }
      }, `byte ${flipped.at} of ${bytes.length}`)
    },
  }
}
