import { describe, test } from 'node:test'
import { recordFaults } from '../../../eval/index.ts'
import { checkReading, type ReadingCase } from '../testing/check-reading.ts'

const CASES: readonly ReadingCase[] = [
  {
    name: 'it was agreed',
    text: `
      It was agreed that the two ports would share a pilot.
             ^^^^^^ cue 1
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect = all sides
    `,
  },
  {
    name: 'something was discussed',
    text: `
      Fishing quotas and the price of ice were discussed.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 topic = all sides
                                               ^^^^^^^^^ cue 1
    `,
  },
  {
    name: 'agreement was reached',
    text: `
      Agreement was reached to plant trees along the canal.
      ^^^^^^^^^^^^^^^^^^^^^ cue 1
                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect = all sides
    `,
  },
  {
    name: 'satisfaction was expressed',
    text: `
      Satisfaction was expressed with the growth of trade.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^ cue 1
                                 ^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect = all sides
    `,
  },
  {
    name: 'there was an exchange of views',
    text: `
      There was an exchange of views on the level of the lake.
                   ^^^^^^^^^^^^^^^^^ cue 1
                                        ^^^^^^^^^^^^^^^^^^^^^ content 1 topic = all sides
    `,
  },
  {
    name: 'on the agenda',
    text: `
      The level of the lake was on the agenda.
      ^^^^^^^^^^^^^^^^^^^^^ content 1 topic = all sides
                            ^^^^^^^^^^^^^^^^^ cue 1
    `,
  },
  {
    name: 'attention was paid',
    text: `
      Attention was paid to the level of the lake.
      ^^^^^^^^^^^^^^^^^^ cue 1
                            ^^^^^^^^^^^^^^^^^^^^^ content 1 topic = all sides
    `,
  },
  {
    name: 'met to discuss',
    text: `
      President Aino Lehtovaara met with Prime Minister Arman Sultanbek in Turku to discuss the price of ice.
      ^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Aino Lehtovaara + Arman Sultanbek
                                                                                    ^^^^^^^ cue 1
                                                                                            ^^^^^^^^^^^^^^^^ content 1 topic
    `,
  },
  {
    name: 'discussed and exchanged views',
    text: `
      The sides discussed fishing quotas and exchanged views on the price of ice.
      ^^^^^^^^^ speaker 1 2 = all sides
                ^^^^^^^^^ cue 1
                          ^^^^^^^^^^^^^^ content 1 topic
                                             ^^^^^^^^^^^^^^^^^^ cue 2
                                                                ^^^^^^^^^^^^^^^^ content 2 topic
    `,
  },
  {
    name: 'touched on',
    text: `
      Prime Minister Arman Sultanbek touched on the training of pilots.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Arman Sultanbek
                                     ^^^^^^^^^^ cue 1
                                                ^^^^^^^^^^^^^^^^^^^^^^ content 1 topic
    `,
  },
  {
    name: 'reviewed',
    text: `
      The delegations reviewed the work of the past year.
      ^^^^^^^^^^^^^^^ speaker 1 = all sides
                      ^^^^^^^^ cue 1
                               ^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 topic
    `,
  },
  {
    name: 'talks focused on',
    text: `
      The talks focused on the training of pilots.
      ^^^^^^^^^ speaker 1 = all sides
                ^^^^^^^^^^ cue 1
                           ^^^^^^^^^^^^^^^^^^^^^^ content 1 topic
    `,
  },
  {
    name: 'discussions centred on',
    text: `
      Discussions centred on the training of pilots.
      ^^^^^^^^^^^ speaker 1 = all sides
                  ^^^^^^^^^^ cue 1
                             ^^^^^^^^^^^^^^^^^^^^^^ content 1 topic
    `,
  },
  {
    name: 'the main subjects',
    text: `
      The main subjects of the talks were fishing quotas and the price of ice.
               ^^^^^^^^^^^^^^^^^^^^^^^^^^ cue 1
                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 topic = all sides
    `,
  },
  {
    name: 'topics included',
    text: `
      Topics discussed at the meeting included fishing quotas and the price of ice.
                                      ^^^^^^^^ cue 1
                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 topic = all sides
    `,
  },
  {
    name: 'referred to the fact that',
    text: `
      Prime Minister Arman Sultanbek referred to the fact that the lake had risen.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Arman Sultanbek
                                     ^^^^^^^^^^^ cue 1
                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: 'took stock of',
    text: `
      The Ministers took stock of the work on the tunnel.
      ^^^^^^^^^^^^^ speaker 1 = all sides
                    ^^^^^^^^^^^^^ cue 1
                                  ^^^^^^^^^^^^^^^^^^^^^^ content 1 topic
    `,
  },
  {
    name: 'held talks on',
    text: `
      The two sides held talks on the repair of the tunnel.
      ^^^^^^^^^^^^^ speaker 1 = all sides
                    ^^^^^^^^^^^^^ cue 1
                                  ^^^^^^^^^^^^^^^^^^^^^^^^ content 1 topic
    `,
  },
  {
    name: "the author's opinion of a meeting is no statement",
    text: `
      The meeting confirmed the good spirit of these ties.
    `,
  },
  {
    name: 'it was agreed, behind words of place',
    text: `
      At the meeting it was agreed that the two ports would share a pilot.
                            ^^^^^^ cue 1
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect = all sides
    `,
  },
  {
    name: 'an agreement that is passive, with its thing as the subject',
    text: `
      Further talks on the ice were agreed for June.
      ^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect = all sides
                                    ^^^^^^ cue 1
                                           ^^^^^^^^ content 1
    `,
  },
  {
    name: 'among the topics',
    text: `
      Fishing quotas and the price of ice were among the topics.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 topic = all sides
                                          ^^^^^^^^^^^^^^^^^^^^^ cue 1
    `,
  },
]

describe('topics and impersonal forms', () => {
  for (const wanted of CASES) test(wanted.name, { todo: wanted.todo }, () => checkReading(wanted, recordFaults))
})
