import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, relative } from 'node:path'
import { makePicture, PICTURES } from './picture/make.ts'

const USAGE = `npm run picture [-- --check]

Draws what the sample prints, for the README.
  --check  draws nothing; fails when a picture is not what the present code prints`

try {
  process.exitCode = main(process.argv.slice(2))
} catch (cause) {
  const reason = cause instanceof Error ? cause.message : String(cause)
  console.error(`picture: ${reason}\nfix: mend what it says, then run it again\ncode: E_PICTURE_FAILED`)
  process.exitCode = 1
}

function main(args: readonly string[]): number {
  if (args.some((arg) => arg !== '--check')) {
    console.error(USAGE)
    return 2
  }
  const isCheck = args.length > 0
  const stale = PICTURES.filter((picture) => {
    const svg = makePicture(picture)
    if (svg === kept(picture.path)) return false
    if (!isCheck) keep(picture.path, svg)
    return true
  })
  for (const { path } of stale) {
    if (isCheck)
      console.error(`picture: ${named(path)} is not what is printed now\nfix: npm run picture\ncode: E_PICTURE_STALE`)
    else console.log(`picture: ${named(path)} drawn anew`)
  }
  if (stale.length === 0) console.log('picture: up to date')
  return isCheck && stale.length > 0 ? 1 : 0
}

/** Null when there is none yet. */
function kept(path: string): string | null {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

function keep(path: string, svg: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, svg)
}

function named(path: string): string {
  return relative(process.cwd(), path)
}
