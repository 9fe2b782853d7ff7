import { spawnSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type Line, linesOf } from './ansi.ts'
import { terminalSvg } from './terminal-svg.ts'

const ROOT = dirname(dirname(import.meta.dirname))

/** What is drawn, and where it is kept. */
export interface Picture {
  readonly path: string
  readonly args: readonly string[]
  /** Says in the language of the page how many lines are left out; null where the command draws the picture itself. */
  readonly moreLines: ((count: number) => string) | null
}

export const PICTURES: readonly Picture[] = [
  {
    path: join(ROOT, 'docs/picture.svg'),
    args: ['sample'],
    moreLines: (count) => `… and ${count} more line${count === 1 ? '' : 's'}`,
  },
  {
    path: join(ROOT, 'docs/picture-fa.svg'),
    args: ['sample', '--lang', 'fa'],
    moreLines: (count) => `… و ${new Intl.NumberFormat('fa').format(count)} سطر دیگر`,
  },
  {
    path: join(ROOT, 'docs/picture-register.svg'),
    args: ['open', '--at', '2025-12-31'],
    moreLines: (count) => `… and ${count} more line${count === 1 ? '' : 's'}`,
  },
  {
    path: join(ROOT, 'docs/picture-register-fa.svg'),
    args: ['open', '--at', '2025-12-31', '--lang', 'fa'],
    moreLines: (count) => `… و ${new Intl.NumberFormat('fa').format(count)} سطر دیگر`,
  },
  {
    path: join(ROOT, 'docs/picture-item.svg'),
    args: ['show', 'doc:2020-01-03-1', '--at', '2025-12-31'],
    moreLines: (count) => `… and ${count} more line${count === 1 ? '' : 's'}`,
  },
  { path: join(ROOT, 'docs/picture-plan.svg'), args: ['plan', 'gantt', '--at', '2026-11-24'], moreLines: null },
  {
    path: join(ROOT, 'docs/picture-plan-fa.svg'),
    args: ['plan', 'gantt', '--at', '2026-11-24', '--lang', 'fa'],
    moreLines: null,
  },
]

const COLUMNS = 100
/** Paragraphs of the page that are shown: its head, who took part, who said what, what is to be done. */
const SHOWN_PARAGRAPHS = 4

/** The picture of what the present code prints. Throws Error when the command fails. */
export function makePicture({ args, moreLines }: Picture): string {
  if (moreLines === null) return drawnBy(args)
  const { shown, leftOut, headings } = excerpt(linesOf(outputOf(args)), SHOWN_PARAGRAPHS)
  const command = ['paygir', ...args].join(' ')
  return terminalSvg({
    title: `What “${command}” prints`,
    command,
    lines: shown,
    remark: leftOut === 0 ? [] : remarkOf(moreLines(leftOut), headings),
    columns: COLUMNS,
  })
}

/** What a command writes as a picture. */
function drawnBy(args: readonly string[]): string {
  const file = join(dirname(dataFolder()), 'chart.svg')
  outputOf([...args, '-o', file, '--yes'])
  return readFileSync(file, 'utf8')
}

/** What is left out, in lines that fit: "… and 36 more lines: Documents · Dates". */
export function remarkOf(count: string, headings: readonly string[]): readonly string[] {
  const rows: string[] = []
  let row = count
  for (const [at, heading] of headings.entries()) {
    const longer = `${row}${at === 0 ? ': ' : ' · '}${heading}`
    if (longer.length > COLUMNS) rows.push(at === 0 ? `${row}:` : `${row} ·`)
    row = longer.length > COLUMNS ? `  ${heading}` : longer
  }
  return [...rows, row]
}

/** Runs the program itself: the picture is of what users get. */
function outputOf(args: readonly string[]): string {
  const asked = { FORCE_COLOR: '1', NO_COLOR: '', PAYGIR_LANG: '', COLUMNS: String(COLUMNS) }
  // Reading a text needs no register.
  const place = args[0] === 'sample' ? {} : { PAYGIR_DATA: dataFolder(), ...WITHOUT_DATA }
  return run(args, { ...process.env, ...asked, ...place })
}

/** The account that draws, and its settings, are not to be seen. */
const WITHOUT_DATA = { PAYGIR_PARTY: '', PAYGIR_BY: 'secretariat', DATABASE_URL: '' }

let made: string | null = null

/** A data folder with the sample in it, for all pictures of a run; it goes when the run ends. */
function dataFolder(): string {
  if (made !== null) return made
  const folder = mkdtempSync(join(tmpdir(), 'paygir-picture-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  // The database of a run as root belongs to another account, which has to get in.
  chmodSync(folder, 0o755)
  made = join(folder, 'data')
  run(['open'], { ...process.env, PAYGIR_DATA: made, ...WITHOUT_DATA })
  return made
}

function run(args: readonly string[], env: NodeJS.ProcessEnv): string {
  const done = spawnSync(process.execPath, [join(ROOT, 'bin/paygir.js'), ...args], { encoding: 'utf8', env })
  if (done.status === 0) return done.stdout
  throw new Error(`paygir ${args.join(' ')} ended with ${done.status ?? done.signal}: ${done.stderr.trim()}`)
}

/** What a picture shows of a page, and what it leaves out. */
export interface Excerpt {
  readonly shown: readonly Line[]
  /** Lines that are not shown, without the blank ones. */
  readonly leftOut: number
  /** Of the paragraphs that are not shown. */
  readonly headings: readonly string[]
}

/** The first paragraphs of a page. */
export function excerpt(lines: readonly Line[], paragraphs: number): Excerpt {
  const isBlank = (line: Line) => textOf(line).trim() === ''
  const blanks = lines.flatMap((line, at) => (isBlank(line) ? [at] : []))
  const shown = lines.slice(0, blanks[paragraphs - 1])
  const rest = lines.slice(shown.length).filter((line) => !isBlank(line))
  return { shown, leftOut: rest.length, headings: rest.filter(isHeading).map((line) => textOf(line).trim()) }
}

function textOf({ runs }: Line): string {
  return runs.map(({ text }) => text).join('')
}

/** A heading is bold from the left edge to its end. */
function isHeading(line: Line): boolean {
  return line.runs.every(({ bold }) => bold) && !textOf(line).startsWith(' ')
}
