import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { readGoldFolder } from '../eval/index.ts'

const PROJECT = resolve(import.meta.dirname, '..')
const GOLD = process.env.PAYGIR_GOLD ?? resolve(PROJECT, '../shared/gold/dev')
const CORPUS = resolve(PROJECT, '../shared/corpus')
const SAMPLE = join(PROJECT, 'fixtures/sample/readout.txt')

/** A text to start from, and where it comes from. */
export interface BaseText {
  readonly name: string
  readonly text: string
}

/** A readout of our own, with a bit of everything, for when no other text is at hand. */
export const OWN_TEXT = `Foreign Minister of Norland meets President of Estmark - 12 March 2021

This morning (Friday), Norland's Foreign Minister Edda Lind, during a meeting with Estmark's President Otto Varga in Port Amber, stressed: The level of trade between the two countries is below its potential. It has grown by 12 percent since 2019. She praised the efforts of Estmark to reopen the railway, and noted that the Joint Commission must present a schedule within two months.

“We are ready to build the northern bridge,” Minister Lind said, “and to finish it by 2024.” President Varga thanked her for the visit, adding: "Our ministers will sign the Agreement on Visa-Free Travel this autumn." He called the two nations neighbours and friends; the sides discussed energy, culture and tourism.

Otto Varga: Good talks were held in various fields. According to the road map, five agreements are to be signed next year.

Following the talks, the ministers signed a Memorandum of Understanding on Border Trade. The Treaty of Friendship of 3 May 1998 remains in force, the joint statement says.

`

/** The text that speed is measured on, about 3.8 kB: the project's sample, else the seed, else our own repeated. */
export function seedSizedText(): BaseText {
  const found = [SAMPLE, join(GOLD, 'seed.txt')].find((path) => existsSync(path))
  return found === undefined
    ? { name: 'own text, repeated', text: OWN_TEXT.repeat(Math.ceil(3800 / OWN_TEXT.length)).slice(0, 3800) }
    : { name: relative(PROJECT, found), text: readFileSync(found, 'utf8') }
}

/** A file with that text, or null when it stands in none. */
export function seedSizedFile(): string | null {
  return [SAMPLE, join(GOLD, 'seed.txt')].find((path) => existsSync(path)) ?? null
}

/**
 * Texts to mutate: our own, the fixtures, and, where present, the corpus and the open half of the gold texts (a failure
 * prints pieces of its text, so the half that only checks stays out).
 */
export function baseTexts(): readonly BaseText[] {
  const gold = existsSync(GOLD) ? readGoldFolder(GOLD).filter((text) => text.half === 'form') : []
  return [
    { name: 'own text', text: OWN_TEXT },
    ...textsIn(join(PROJECT, 'fixtures')),
    ...textsIn(CORPUS),
    ...gold.map(({ id, source }) => ({ name: id, text: source })),
  ]
}

function textsIn(dir: string): readonly BaseText[] {
  if (!existsSync(dir)) return []
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .toSorted()
    .map((name) => ({ name, text: readFileSync(join(dir, name), 'utf8') }))
}
