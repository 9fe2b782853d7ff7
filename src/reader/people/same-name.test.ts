import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { compareNames, skeleton } from './same-name.ts'

/** Two names of one text, and what their words alone say. */
const CASES: readonly (readonly [a: string, b: string, result: 'same' | 'sounds-alike' | 'different'])[] = [
  // the same words, or a part of them
  ['Davlat Karimzoda', 'Davlat Karimzoda', 'same'],
  ['Davlat Karimzoda', 'Karimzoda', 'same'],
  ['Davlat Karimzoda', 'DAVLAT KARIMZODA', 'same'],
  ['Håkon Brønås', 'Hakon Brønas', 'same'],
  ["Tomas O'Rourke", 'Tomas O’Rourke', 'same'],
  ['Nasser bin Khalaf Al Suwaidan', 'Nasser Suwaidan', 'same'],
  ['Martha B. Ellingford', 'Martha Ellingford', 'same'],
  ['Oswin Thackeray Jr.', 'Oswin Thackeray', 'same'],
  ['Oswin Thackeray', 'O. Thackeray', 'same'],
  ['Alexander Ilmarin', 'Alex Ilmarin', 'same'],
  // spelling alone never decides
  ['Halimzoda', 'Holimzoda', 'sounds-alike'],
  ['Sadriddin Halimzoda', 'Sadreddin Holimzoda', 'sounds-alike'],
  ['Khatami', 'Hatemi', 'sounds-alike'],
  ['Qosimzoda', 'Kasimzoda', 'sounds-alike'],
  // two people
  ['Timur Ismoilzoda', 'Rustam Ismoilzoda', 'different'],
  ['Davlat Karimzoda', 'Davlat Rahimzoda', 'different'],
  ['Anvari', 'Demirsoy', 'different'],
  ['Aino Lehtovaara', 'Lale Demirsoy', 'different'],
  // too little to say anything
  ['', 'Anvari', 'different'],
  ['Ai', 'Ea', 'different'],
]

describe('names', () => {
  for (const [a, b, result] of CASES) {
    test(`“${a}” and “${b}”: ${result}`, () => {
      const words = (name: string) => name.split(' ').filter((word) => word !== '')
      assert.equal(compareNames(words(a), words(b)), result)
      assert.equal(compareNames(words(b), words(a)), result)
    })
  }
})

/** Spellings that share a skeleton, and one that does not. */
const SKELETONS: readonly (readonly [spellings: readonly string[], other: string])[] = [
  [['halimzoda', 'holimzoda', 'halimzodda'], 'karimzoda'],
  [['qosim', 'kasim', 'gosim'], 'hosim'],
  [['juma', 'djuma', 'zhuma'], 'suma'],
  [['mirzoev', 'mirzoyew'], 'mirzo'],
  [['philip', 'filip', 'fillip'], 'pilip'],
]

for (const [spellings, other] of SKELETONS) {
  test(`${spellings.join(', ')} sound alike, ${other} does not`, () => {
    assert.equal(new Set(spellings.map(skeleton)).size, 1)
    assert.ok(!spellings.map(skeleton).includes(skeleton(other)))
  })
}
