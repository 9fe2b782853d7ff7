import { parseArgs } from 'node:util'

/** What can be measured, in the order in which it is. */
export const PARTS = ['view', 'axe', 'load', 'soak'] as const
export type Part = (typeof PARTS)[number]

export interface Call {
  readonly parts: readonly Part[]
  /** Of the load. */
  readonly seconds: number
  readonly rate: number
  readonly connections: number
  /** Of the soak. */
  readonly minutes: number
  readonly users: number
  /** The folder of a register that `npm run bench:register -- load --keep FOLDER` has made; null for the sample. */
  readonly data: string | null
}

const NUMBERS = { seconds: 60, rate: 300, connections: 50, minutes: 10, users: 200 } as const

export const USAGE = `npm run bench:app [-- PART…] [--data FOLDER] [--seconds N] [--rate N] [--connections N] [--minutes N] [--users N]

Measures the application as it is served: ${PARTS.join(', ')}.
view  bytes of the first view, requests elsewhere, largest contentful paint on slow networks
axe   every page in four languages and two themes
load  ${NUMBERS.rate} requests a second from ${NUMBERS.connections} connections for ${NUMBERS.seconds} seconds
soak  ${NUMBERS.users} users signed in for ${NUMBERS.minutes} minutes, one action in five seconds each
--data FOLDER  the register to serve: npm run bench:register -- load --keep FOLDER makes one of 10,000 documents`

/** Null for what is no call. */
export function parseCall(args: readonly string[]): Call | null {
  const text = { type: 'string' } as const
  const names = Object.keys(NUMBERS) as readonly (keyof typeof NUMBERS)[]
  const options = {
    data: text,
    help: { type: 'boolean' },
    ...Object.fromEntries(names.map((name) => [name, text])),
  } as const
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options })
    const given = values as Readonly<Record<string, string | boolean | undefined>>
    const numbers = names.map((name) => [name, Number(given[name] ?? NUMBERS[name])] as const)
    const isOdd = numbers.some(([, value]) => !(value > 0)) || positionals.some((word) => !isPart(word))
    if (isOdd || given.help === true) return null
    const parts = positionals.length === 0 ? PARTS : positionals.filter(isPart)
    return {
      ...(Object.fromEntries(numbers) as typeof NUMBERS),
      parts,
      data: (given.data as string | undefined) ?? null,
    }
  } catch {
    return null
  }
}

function isPart(word: string): word is Part {
  return (PARTS as readonly string[]).includes(word)
}
