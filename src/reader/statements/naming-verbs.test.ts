import { describe, test } from 'node:test'
import { recordFaults } from '../../../eval/index.ts'
import { checkReading, type ReadingCase } from '../testing/check-reading.ts'

const CASES: readonly ReadingCase[] = [
  {
    name: 'called A B',
    text: `
      President Davlat Karimzoda called the two nations old neighbours.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Davlat Karimzoda
                                 ^^^^^^ cue 1
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: 'praised X for Y',
    text: `
      President Davlat Karimzoda praised the engineers for their work on the tunnel.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Davlat Karimzoda
                                 ^^^^^^^ cue 1
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: 'appraised X as Y',
    text: `
      President Davlat Karimzoda appraised the talks as useful and frank.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Davlat Karimzoda
                                 ^^^^^^^^^ cue 1
                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: 'mentioned X as Y',
    text: `
      President Davlat Karimzoda mentioned cotton and silk as goods for exchange.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Davlat Karimzoda
                                 ^^^^^^^^^ cue 1
                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: 'described X as Y, and a topic beside it',
    text: `
      Foreign Minister Lale Demirsoy described the fair as a success, referring to the crowds in Izmir.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 2 = Lale Demirsoy
                                     ^^^^^^^^^ cue 1
                                               ^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
                                                                      ^^^^^^^^^^^^ cue 2
                                                                                   ^^^^^^^^^^^^^^^^^^^ content 2 topic
    `,
  },
  {
    name: 'highlighted, recalled and noted things',
    text: `
      Foreign Minister Lale Demirsoy highlighted the role of small firms and recalled the flood of last year.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 2 = Lale Demirsoy
                                     ^^^^^^^^^^^ cue 1
                                                 ^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
                                                                             ^^^^^^^^ cue 2
                                                                                      ^^^^^^^^^^^^^^^^^^^^^^ content 2 indirect

      She noted the importance of clean rivers.
      ^^^ speaker 3 = Lale Demirsoy
          ^^^^^ cue 3
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 3 indirect
    `,
  },
  {
    name: 'particles belong to the cue',
    text: `
      Foreign Minister Lale Demirsoy called for cheaper visas and pointed out that students would gain.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 2 = Lale Demirsoy
                                     ^^^^^^^^^^ cue 1
                                                ^^^^^^^^^^^^^ content 1 indirect
                                                                  ^^^^^^^^^^^ cue 2
                                                                                   ^^^^^^^^^^^^^^^^^^^ content 2 indirect
    `,
  },
  {
    name: 'looked forward to',
    text: `
      Foreign Minister Lale Demirsoy looked forward to the opening of the theatre in June.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Lale Demirsoy
                                     ^^^^^^^^^^^^^^^^^ cue 1
                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: 'gratitude and its reason',
    text: `
      Prime Minister Aino Lehtovaara expressed gratitude to the crew for the rescue at sea.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Aino Lehtovaara
                                     ^^^^^^^^^^^^^^^^^^^ cue 1
                                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: 'congratulated somebody on something',
    text: `
      Prime Minister Aino Lehtovaara congratulated the people of Norway on their national day.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Aino Lehtovaara
                                     ^^^^^^^^^^^^^ cue 1
                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: 'invited somebody',
    text: `
      Prime Minister Aino Lehtovaara invited the mayors to visit Turku.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Aino Lehtovaara
                                     ^^^^^^^ cue 1
                                             ^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: 'ready, willing, committed',
    text: `
      Norway is ready to build the ferry, and Finland is committed to keeping the ice open.
      ^^^^^^ speaker 1 = NO
             ^^^^^^^^ cue 1
                      ^^^^^^^^^^^^^^^^^^ content 1 indirect
                                              ^^^^^^^ speaker 2 = FI
                                                      ^^^^^^^^^^^^ cue 2
                                                                   ^^^^^^^^^^^^^^^^^^^^^^^ content 2 indirect
    `,
  },
  {
    name: 'spoke for and against',
    text: `
      Prime Minister Aino Lehtovaara spoke in favour of a single ticket for both lines.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Aino Lehtovaara
                                     ^^^^^^^^^^^^^^^^^^ cue 1
                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: 'an address to people reports nothing',
    text: `
      Prime Minister Aino Lehtovaara addressed journalists at the university. Her speech lasted an hour.
    `,
  },
  {
    name: 'an object that is a person is no description',
    text: `
      Prime Minister Aino Lehtovaara called President Davlat Karimzoda on Friday.
    `,
  },
]

describe('what is named, praised and hoped', () => {
  for (const wanted of CASES) test(wanted.name, { todo: wanted.todo }, () => checkReading(wanted, recordFaults))
})
