import { compareNames, skeleton } from '../../reader/index.ts'
import { foldText, type Likeness, type LikenessOf } from '../../register/index.ts'
import { latinReadings } from './latin-letters.ts'

/** What stands before names and tells nobody apart, folded. */
const HONORIFICS: ReadonlySet<string> = new Set(
  'mr mrs ms dr prof he hon his her excellency mister sir آقای خانم دکتر جناب حجت الاسلام آیت الله сید ҷаноби чаноби г господин госпожа'.split(
    ' ',
  ),
)

/** A skeleton of one consonant would put half of all names together. */
const LEAST_SKELETON = 2

/** How the names of a register are compared: across its scripts, by the likeness that texts are read with. */
export const NAME_LIKENESS: LikenessOf = {
  compare(one, other) {
    let found: Likeness | null = null
    for (const words of wordsOf(one)) {
      for (const others of wordsOf(other)) {
        const likeness = compareNames(words, others)
        if (likeness === 'same') return 'part-of'
        if (likeness === 'sounds-alike') found = 'sounds-alike'
      }
    }
    return found
  },
  keysOf: (name) =>
    wordsOf(name).flatMap((words) =>
      words.map((word) => {
        const consonants = skeleton(word)
        return consonants.length < LEAST_SKELETON ? word : consonants
      }),
    ),
}

/** Readings of one name that are looked at: longer names have more vavs, but no more is told by them. */
const MOST_READINGS = 16

/** The words of a name in Latin letters, in each of its readings. */
function wordsOf(name: string): readonly (readonly string[])[] {
  const words = foldText(name)
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter((word) => word !== '' && !HONORIFICS.has(word))
  return words.reduce<readonly (readonly string[])[]>(
    (all, word) =>
      all.flatMap((before) => latinReadings(word).map((reading) => [...before, reading])).slice(0, MOST_READINGS),
    [[]],
  )
}
