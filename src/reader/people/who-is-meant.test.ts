import { describe, test } from 'node:test'
import { recordFaults } from '../../../eval/index.ts'
import { checkReading, type ReadingCase } from '../testing/check-reading.ts'

const CASES: readonly ReadingCase[] = [
  {
    name: 'one person, four ways to write the name',
    text: `
      Tajik President Davlat Karimzoda said that the dam was full.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Davlat Karimzoda
                                       ^^^^ cue 1
                                                 ^^^^^^^^^^^^^^^^ content 1 indirect

      Mr Davlat Karimzoda noted that the turbines were new. Mr Karimzoda added that the town had light.
      ^^^^^^^^^^^^^^^^^^^ speaker 2 = Davlat Karimzoda
                          ^^^^^ cue 2
                                     ^^^^^^^^^^^^^^^^^^^^^ content 2 indirect
                                                            ^^^^^^^^^^^^ speaker 3 = Davlat Karimzoda
                                                                         ^^^^^ cue 3
                                                                                    ^^^^^^^^^^^^^^^^^^ content 3 indirect

      Karimzoda thanked the workers.
      ^^^^^^^^^ speaker 4 = Davlat Karimzoda
                ^^^^^^^ cue 4
                        ^^^^^^^^^^^ content 4 indirect
    `,
    persons: ['Davlat Karimzoda'],
  },
  {
    name: 'a deputy minister is no minister; people who are thanked or welcomed are not said',
    text: `
      Mr Davlat Karimzoda, the Deputy Minister of Roads and Towns of Tajikistan, met Mr Timur Ismoilzoda, the Ambassador of Uzbekistan.

      Mr Karimzoda welcomed the Ambassador and said that the road was open.
      ^^^^^^^^^^^^ speaker 1 = Davlat Karimzoda
                                               ^^^^ cue 1
                                                         ^^^^^^^^^^^^^^^^^ content 1 indirect

      The Ambassador thanked him and asked the Tajik side to build a bridge.
      ^^^^^^^^^^^^^^ speaker 2 = Timur Ismoilzoda
                                     ^^^^^ cue 2
                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 2 indirect

      The Tajik Deputy Minister pointed out that trade had grown.
      ^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 3 = Davlat Karimzoda
                                ^^^^^^^^^^^ cue 3
                                                 ^^^^^^^^^^^^^^^ content 3 indirect
    `,
    persons: ['Davlat Karimzoda', 'Timur Ismoilzoda'],
  },
  {
    name: 'two spellings with one given name are one person',
    text: `
      President Sadriddin Halimzoda of Tajikistan said that the dam was full.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Sadriddin Halimzoda
                                                  ^^^^ cue 1
                                                            ^^^^^^^^^^^^^^^^ content 1 indirect

      Mr Sadriddin Holimzoda thanked the workers.
      ^^^^^^^^^^^^^^^^^^^^^^ speaker 2 = Sadriddin Halimzoda
                             ^^^^^^^ cue 2
                                     ^^^^^^^^^^^ content 2 indirect
    `,
    persons: ['Sadriddin Halimzoda'],
  },
  {
    name: 'two spellings of a lone family name are left undecided',
    text: `
      President Sadriddin Halimzoda said that the dam was full.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Sadriddin Halimzoda
                                    ^^^^ cue 1
                                              ^^^^^^^^^^^^^^^^ content 1 indirect

      Mr Holimzoda was seen at the dam on Sunday.
    `,
    issues: ['NAMES_UNDECIDED'],
  },
  {
    name: 'one family name, two people',
    text: `
      Energy Minister Timur Ismoilzoda said that the dam was full.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Timur Ismoilzoda
                                       ^^^^ cue 1
                                                 ^^^^^^^^^^^^^^^^ content 1 indirect

      Governor Rustam Ismoilzoda said that the valley was dry.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 2 = Rustam Ismoilzoda
                                 ^^^^ cue 2
                                           ^^^^^^^^^^^^^^^^^^ content 2 indirect
    `,
    persons: ['Timur Ismoilzoda', 'Rustam Ismoilzoda'],
  },
  {
    name: '"Mr" and the family name',
    text: `
      Iranian Foreign Minister Behrouz Anvari met with Turkish Foreign Minister Lale Demirsoy in Izmir.

      Mr Anvari praised the fair. Ms Demirsoy thanked the guests.
      ^^^^^^^^^ speaker 1 = Behrouz Anvari
                ^^^^^^^ cue 1
                        ^^^^^^^^ content 1 indirect
                                  ^^^^^^^^^^^ speaker 2 = Lale Demirsoy
                                              ^^^^^^^ cue 2
                                                      ^^^^^^^^^^ content 2 indirect
    `,
  },
  {
    name: 'an office without the name',
    text: `
      Iranian Foreign Minister Behrouz Anvari met with Turkish President Lale Demirsoy in Izmir.

      The Foreign Minister praised the fair. The Turkish President thanked the guests.
      ^^^^^^^^^^^^^^^^^^^^ speaker 1 = Behrouz Anvari
                           ^^^^^^^ cue 1
                                   ^^^^^^^^ content 1 indirect
                                             ^^^^^^^^^^^^^^^^^^^^^ speaker 2 = Lale Demirsoy
                                                                   ^^^^^^^ cue 2
                                                                           ^^^^^^^^^^ content 2 indirect
    `,
  },
  {
    name: '"the Leader"',
    text: `
      Ayatollah Hedayat Mirsani, the Supreme Leader of the Islamic Revolution, received President Davlat Karimzoda on Monday.

      The Leader called the two nations relatives. Ayatollah Mirsani praised their poets.
      ^^^^^^^^^^ speaker 1 = Hedayat Mirsani
                 ^^^^^^ cue 1
                        ^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
                                                   ^^^^^^^^^^^^^^^^^ speaker 2 = Hedayat Mirsani
                                                                     ^^^^^^^ cue 2
                                                                             ^^^^^^^^^^^ content 2 indirect
    `,
  },
  {
    name: 'the two presidents',
    text: `
      Finnish President Aino Lehtovaara met with Tajik President Davlat Karimzoda in Turku.

      The two presidents discussed the training of pilots.
      ^^^^^^^^^^^^^^^^^^ speaker 1 = Aino Lehtovaara + Davlat Karimzoda
                         ^^^^^^^^^ cue 1
                                   ^^^^^^^^^^^^^^^^^^^^^^ content 1 topic
    `,
  },
  {
    name: '"they"',
    text: `
      Finnish President Aino Lehtovaara met with Tajik President Davlat Karimzoda in Turku.

      They agreed to meet again in Dushanbe.
      ^^^^ speaker 1 = Aino Lehtovaara + Davlat Karimzoda
           ^^^^^^ cue 1
                  ^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: '"he" is who spoke, not who was mentioned last',
    text: `
      Prime Minister Arman Sultanbek opened the bridge with Minister Samir El-Badrawi.

      Prime Minister Arman Sultanbek praised the work of Minister El-Badrawi. He said that the bridge was safe.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Arman Sultanbek
                                     ^^^^^^^ cue 1
                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
                                                                              ^^ speaker 2 = Arman Sultanbek
                                                                                 ^^^^ cue 2
                                                                                           ^^^^^^^^^^^^^^^^^^^ content 2 indirect
    `,
  },
  {
    name: '"she" is the woman',
    text: `
      Mr Arman Sultanbek received Ms Lale Demirsoy in Astana. She thanked the hosts.
                                                              ^^^ speaker 1 = Lale Demirsoy
                                                                  ^^^^^^^ cue 1
                                                                          ^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: "the host's own president",
    text: `
      Iranian President Behrouz Anvari received Tajik President Davlat Karimzoda in Tehran.

      The President stressed that the road was open. The Tajik President thanked the hosts.
      ^^^^^^^^^^^^^ speaker 1 = Behrouz Anvari
                    ^^^^^^^^ cue 1
                                  ^^^^^^^^^^^^^^^^^ content 1 indirect
                                                     ^^^^^^^^^^^^^^^^^^^ speaker 2 = Davlat Karimzoda
                                                                         ^^^^^^^ cue 2
                                                                                 ^^^^^^^^^ content 2 indirect
    `,
  },
  {
    name: 'a capital speaks for its country',
    text: `
      Dushanbe welcomed the new railway.
      ^^^^^^^^ speaker 1 = TJ
               ^^^^^^^^ cue 1
                        ^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: 'the side of one country',
    text: `
      The Turkish side proposed a fair in Izmir, and the Kazakh side supported the idea.
      ^^^^^^^^^^^^^^^^ speaker 1 = TR
                       ^^^^^^^^ cue 1
                                ^^^^^^^^^^^^^^^ content 1 indirect
                                                     ^^^^^^^^^^^^^^^ speaker 2 = KZ
                                                                     ^^^^^^^^^ cue 2
                                                                               ^^^^^^^^ content 2 indirect
    `,
  },
  {
    name: 'joint speakers by name',
    text: `
      President Aino Lehtovaara and President Davlat Karimzoda agreed to meet again in Dushanbe.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Aino Lehtovaara + Davlat Karimzoda
                                                               ^^^^^^ cue 1
                                                                      ^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: 'both countries',
    text: `
      Both countries agreed to share the water.
      ^^^^^^^^^^^^^^ speaker 1 = all sides
                     ^^^^^^ cue 1
                            ^^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: 'a ministry',
    text: `
      The Finnish Foreign Ministry announced that the embassy would move.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Finnish Foreign Ministry
                                   ^^^^^^^^^ cue 1
                                                  ^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: 'a president and his counterpart',
    text: `
      Finnish President Aino Lehtovaara and her Tajik counterpart Davlat Karimzoda discussed the price of ice.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Aino Lehtovaara + Davlat Karimzoda
                                                                                   ^^^^^^^^^ cue 1
                                                                                             ^^^^^^^^^^^^^^^^ content 1 topic
    `,
  },
]

describe('who is meant', () => {
  for (const wanted of CASES) test(wanted.name, { todo: wanted.todo }, () => checkReading(wanted, recordFaults))
})
