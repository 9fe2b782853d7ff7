import { spawnSync } from 'node:child_process'
import { closeSync, fsyncSync, mkdirSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs'
import { join } from 'node:path'

/** A file system of its own in memory, so small that it fills up. */
export interface SmallDisk {
  readonly folder: string
  freeBytes(): number
  /** Takes up space until so many bytes are left, or as few as there are. */
  fill(leftBytes: number): void
  /** Gives that space back. */
  empty(): void
  remove(): void
}

const MB = 1024 * 1024

/** Gives the reason where there can be none: mounting takes Linux and root. */
export function smallDisk(folder: string, megabytes: number): SmallDisk | string {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'mounting a small disk takes root on Linux'
  mkdirSync(folder, { recursive: true })
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=711`, 'tmpfs', folder])
  if (mounted.status !== 0) return `no small disk could be mounted: ${mounted.stderr ?? mounted.error}`.trim()
  const ballast = join(folder, 'ballast')
  const freeBytes = () => {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  }
  return {
    folder,
    freeBytes,
    fill: (leftBytes) => writeBytes(ballast, freeBytes() - leftBytes),
    empty: () => rmSync(ballast, { force: true }),
    remove: () => void spawnSync('umount', ['-l', folder]),
  }
}

function writeBytes(file: string, count: number): void {
  const handle = openSync(file, 'a')
  try {
    for (let left = count; left > 0; left -= MB) writeSync(handle, Buffer.alloc(Math.min(left, MB)))
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
