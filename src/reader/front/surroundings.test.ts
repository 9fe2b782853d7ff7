import { describe, test } from 'node:test'
import { recordFaults } from '../../../eval/index.ts'
import { checkReading, type ReadingCase } from '../testing/check-reading.ts'

const CASES: readonly ReadingCase[] = [
  {
    name: 'a letterhead in another script, and a web address',
    text: `
      دفتر وزیر امور خارجه

      www.example.ir

      Foreign Minister meets his colleague

      Foreign Minister Behrouz Anvari said that the road was open.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Behrouz Anvari
                                      ^^^^ cue 1
                                                ^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: 'an office above and a contact below',
    text: `
      Office of the Spokesperson

      For Immediate Release

      Readout of the Foreign Minister's Meeting

      Foreign Minister Aino Lehtovaara said that the road was open.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Aino Lehtovaara
                                       ^^^^ cue 1
                                                 ^^^^^^^^^^^^^^^^^ content 1 indirect

      For further information please contact the press office.

      press@example.fi
    `,
  },
  {
    name: 'a dateline',
    text: `
      Readout of the Foreign Minister's Meeting

      Turku, 12 March 2026

      Foreign Minister Aino Lehtovaara said that the road was open.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Aino Lehtovaara
                                       ^^^^ cue 1
                                                 ^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: 'lines that were wrapped',
    text: `
      The following words are those of the readout that was published in the
      evening. Foreign Minister Aino Lehtovaara stressed that the long road
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Aino Lehtovaara
                                                ^^^^^^^^ cue 1
                                                              ^^^^^^^^^^^^^ content 1 indirect
      over the hills was open again and that the buses would run twice a
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ ...
      day. She thanked the crews who had cleared the snow in two
      ^^^ ...
           ^^^ speaker 2 = Aino Lehtovaara
               ^^^^^^^ cue 2
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 2 indirect
      nights. She proposed to build a shelter half way, where the drivers
      ^^^^^^ ...
              ^^^ speaker 3 = Aino Lehtovaara
                  ^^^^^^^^ cue 3
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 3 indirect
      could rest. Foreign Minister Aino Lehtovaara said that the shelter
      ^^^^^^^^^^ ...
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 4 = Aino Lehtovaara
                                                   ^^^^ cue 4
                                                             ^^^^^^^^^^^ content 4 indirect
      would have a stove.
      ^^^^^^^^^^^^^^^^^^ ...
    `,
  },
  {
    name: 'Windows line ends',
    text: `
      Readout of the Foreign Minister's Meeting

      Foreign Minister Aino Lehtovaara said that the road was open.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Aino Lehtovaara
                                       ^^^^ cue 1
                                                 ^^^^^^^^^^^^^^^^^ content 1 indirect

      She thanked the crews.
      ^^^ speaker 2 = Aino Lehtovaara
          ^^^^^^^ cue 2
                  ^^^^^^^^^ content 2 indirect
    `,
    lineEnd: '\r\n',
  },
  {
    name: 'abbreviations do not end a sentence',
    text: `
      H.E. Lale Demirsoy told the U.S. delegation at 4 p.m. that Mr. Anvari and Dr. Moriwaka would come by train No. 7.
      ^^^^^^^^^^^^^^^^^^ speaker 1 = Lale Demirsoy
                         ^^^^ cue 1
                                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: '"May" and "March" are months',
    text: `
      Foreign Minister Lale Demirsoy said that the fair in May would be larger than the one in March. >
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Lale Demirsoy
                                     ^^^^ cue 1
                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
      She announced a concert for 9 May 2026.
      ^^^ speaker 2 = Lale Demirsoy
          ^^^^^^^^^ cue 2
                    ^^^^^^^^^^^^^^^^^^^^^^^^ content 2 indirect
    `,
  },
  {
    name: '"may" gives leave',
    text: `
      Foreign Minister Lale Demirsoy said that guests may stay for a month.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Lale Demirsoy
                                     ^^^^ cue 1
                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: 'no text at all',
    text: `

    `,
    issues: ['TEXT_EMPTY'],
  },
  {
    name: 'another language',
    text: `
      Külügyminiszterünk kijelentette, hogy a vasút megnyílt, és hogy a két ország kereskedelme tovább nő.
    `,
    issues: ['LANGUAGE_NOT_READ'],
  },
  {
    name: 'another script',
    text: `
      Президент отметил, что дорога открыта и что торговля растёт.
    `,
    issues: ['LANGUAGE_NOT_READ'],
  },
]

describe('what stands around the text, and how it is set', () => {
  for (const wanted of CASES) test(wanted.name, { todo: wanted.todo }, () => checkReading(wanted, recordFaults))
})
