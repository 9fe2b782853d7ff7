import { describe, test } from 'node:test'
import { recordFaults } from '../../../eval/index.ts'
import { checkReading, type ReadingCase } from '../testing/check-reading.ts'

const CASES: readonly ReadingCase[] = [
  {
    name: 'words of time and place between the cue and "that"',
    text: `
      Foreign Minister Lale Demirsoy said on Monday in Izmir that the fair would open early.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Lale Demirsoy
                                     ^^^^ cue 1
                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: 'an aside between the cue and "that"',
    text: `
      Foreign Minister Lale Demirsoy noted, in particular, that the fair would open early.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Lale Demirsoy
                                     ^^^^^ cue 1
                                                                ^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: 'an aside between the speaker and the cue',
    text: `
      Foreign Minister Lale Demirsoy, for her part, noted that the fair would open early.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Lale Demirsoy
                                                    ^^^^^ cue 1
                                                               ^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: 'a field in front',
    text: `
      On culture, the ministers agreed to lend each other old maps.
                  ^^^^^^^^^^^^^ speaker 1 = all sides
                                ^^^^^^ cue 1
                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: '"Speaking at …, X said"',
    text: `
      Speaking at the opening, Foreign Minister Lale Demirsoy said that the fair had room for all.
                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Lale Demirsoy
                                                              ^^^^ cue 1
                                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: 'an auxiliary and an adverb before the cue',
    text: `
      Foreign Minister Lale Demirsoy has also repeatedly stressed the value of old maps.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Lale Demirsoy
                                                         ^^^^^^^^ cue 1
                                                                  ^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: '"went on to say"',
    text: `
      Foreign Minister Lale Demirsoy went on to say that the maps would travel.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Lale Demirsoy
                                     ^^^^^^^^^^^^^^ cue 1
                                                         ^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: '"asked whether"',
    text: `
      Foreign Minister Lale Demirsoy asked whether the maps could travel.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Lale Demirsoy
                                     ^^^^^ cue 1
                                                   ^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: '"urged Y to"',
    text: `
      Foreign Minister Lale Demirsoy urged museums to lend their maps.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Lale Demirsoy
                                     ^^^^^ cue 1
                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: '"assured Y that"',
    text: `
      Foreign Minister Lale Demirsoy assured the curators that the maps would come back.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Lale Demirsoy
                                     ^^^^^^^ cue 1
                                                               ^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: '"hoped for"',
    text: `
      Foreign Minister Lale Demirsoy hoped for a mild winter.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Lale Demirsoy
                                     ^^^^^ cue 1
                                           ^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: 'a semicolon between two speakers',
    text: `
      Türkiye welcomed the new railway; Finland offered to paint its bridges.
      ^^^^^^^ speaker 1 = TR
              ^^^^^^^^ cue 1
                       ^^^^^^^^^^^^^^^ content 1 indirect
                                        ^^^^^^^ speaker 2 = FI
                                                ^^^^^^^ cue 2
                                                        ^^^^^^^^^^^^^^^^^^^^ content 2 indirect
    `,
  },
  {
    name: 'brackets between the speaker and the cue',
    text: `
      Minister Aino Lehtovaara (Finland) said that the paint was ready.
      ^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Aino Lehtovaara
                                         ^^^^ cue 1
                                                   ^^^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: 'a name with particles',
    text: `
      Minister Nasser bin Khalaf Al Suwaidan said that the paint was ready.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Nasser bin Khalaf Al Suwaidan
                                             ^^^^ cue 1
                                                       ^^^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: '"he" is the last who spoke',
    text: `
      President Davlat Karimzoda met with Foreign Minister Behrouz Anvari in Dushanbe.

      President Karimzoda praised the bridge. Mr Anvari thanked him for the view. >
      ^^^^^^^^^^^^^^^^^^^ speaker 1 = Davlat Karimzoda
                          ^^^^^^^ cue 1
                                  ^^^^^^^^^^ content 1 indirect
                                              ^^^^^^^^^ speaker 2 = Behrouz Anvari
                                                        ^^^^^^^ cue 2
                                                                ^^^^^^^^^^^^^^^^ content 2 indirect
      He added that the river was high.
      ^^ speaker 3 = Behrouz Anvari
         ^^^^^ cue 3
                    ^^^^^^^^^^^^^^^^^^ content 3 indirect
    `,
  },
  {
    name: 'a colon that opens no speech',
    text: `
      The agenda of the session has two points: the price of ice and the training of pilots.
    `,
  },
  {
    name: 'a verb of saying that only tells what is expected',
    text: `
      Foreign Minister Lale Demirsoy is expected to visit Turku in June.
    `,
  },
  {
    name: 'a refusal to comment',
    text: `
      Foreign Minister Lale Demirsoy left the hall at noon. The ministry had no comment.
    `,
  },
  {
    name: 'a feeling between the cue and "that"',
    text: `
      The sides noted with satisfaction that the ferry was full.
      ^^^^^^^^^ speaker 1 = all sides
                ^^^^^^^^^^^^^^^^^^^^^^^ cue 1
                                             ^^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: 'a day between the cue and a clause without "that"',
    text: `
      Finland said on Monday it would open the road.
      ^^^^^^^ speaker 1 = FI
              ^^^^ cue 1
                             ^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: 'somebody quoted by others',
    text: `
      Prime Minister Arman Sultanbek was quoted as saying that the harvest was good.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Arman Sultanbek
                                                   ^^^^^^ cue 1
                                                               ^^^^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
    todo: '"was quoted as saying" is no cue yet',
  },
  {
    name: '"considered it important to"',
    text: `
      The parties considered it important to open a school.
      ^^^^^^^^^^^ speaker 1 = all sides
                  ^^^^^^^^^^ cue 1
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: '"attach importance to"',
    text: `
      The parties attach great importance to the canal.
      ^^^^^^^^^^^ speaker 1 = all sides
                  ^^^^^^^^^^^^^^^^^^^^^^^ cue 1
                                          ^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: 'a wish that is denied or foretold is none that was said',
    text: `
      President Davlat Karimzoda did not mention the price. He will discuss it with the mayors on Monday.
    `,
  },
]

describe('where cue, speaker and content stand', () => {
  for (const wanted of CASES) test(wanted.name, { todo: wanted.todo }, () => checkReading(wanted, recordFaults))
})
