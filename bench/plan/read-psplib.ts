import { type PlainProblem, type Problem, problemOf } from '../../src/planner/index.ts'

/** Reads a single-mode instance of PSPLIB (`.sm`), dummies and all. Throws Error with the part that is missing. */
export function readPsplib(text: string): Problem {
  return problemOf(readPlain(text))
}

/** The same as it is written. */
export function readPlain(text: string): PlainProblem {
  const count = numberAfter(text, /jobs \(incl\. supersource\/sink \):\s*(\d+)/)
  const width = numberAfter(text, /- renewable\s*:\s*(\d+)/)
  const precedence = rowsAfter(text, 'PRECEDENCE RELATIONS', count)
  const requests = rowsAfter(text, 'REQUESTS/DURATIONS', count)
  const capacities = rowsAfter(text, 'RESOURCEAVAILABILITIES', 1)[0] ?? []
  for (const [job, modes] of precedence) {
    if (modes !== 1) throw new Error(`job ${job} has ${modes} modes, and 1 is accepted`)
  }
  return {
    durations: requests.map(([, , duration]) => duration ?? Number.NaN),
    links: precedence.flatMap(([job, , , ...next]) => next.map((to): [number, number] => [(job ?? 0) - 1, to - 1])),
    demands: requests.map((row) => row.slice(3, 3 + width)),
    capacities: capacities.slice(0, width),
  }
}

/** The first rows of numbers behind a heading; lines without numbers in front of them are skipped. */
function rowsAfter(text: string, heading: string, count: number): readonly (readonly number[])[] {
  const from = text.indexOf(heading)
  const rows: number[][] = []
  for (const line of text.slice(from).split(/\r?\n/)) {
    if (rows.length === count || (rows.length > 0 && line.startsWith('*'))) break
    if (/^\s*\d[\d\s]*$/.test(line)) rows.push(line.trim().split(/\s+/).map(Number))
  }
  if (from < 0 || rows.length < count) throw new Error(`${heading}: ${rows.length} rows, and ${count} are needed`)
  return rows
}

function numberAfter(text: string, pattern: RegExp): number {
  const found = pattern.exec(text)?.[1]
  if (found === undefined) throw new Error(`nothing matches ${pattern}`)
  return Number(found)
}
