import { describe, test } from 'node:test'
import { recordFaults } from '../../../eval/index.ts'
import { checkReading, type ReadingCase } from '../testing/check-reading.ts'

const CASES: readonly ReadingCase[] = [
  {
    name: 'indirect speech goes on in the present and the future',
    text: `
      Minister Samir El-Badrawi said that the port was open. >
      ^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Samir El-Badrawi
                                ^^^^ cue 1
                                          ^^^^^^^^^^^^^^^^^ content 1 indirect
      The new quay is longer than the old one. The fleet will grow next year.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 2 indirect = Samir El-Badrawi
                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 3 indirect = Samir El-Badrawi
    `,
  },
  {
    name: '"we" goes on with the speaker\'s words',
    text: `
      Minister Samir El-Badrawi said that the port was open. >
      ^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Samir El-Badrawi
                                ^^^^ cue 1
                                          ^^^^^^^^^^^^^^^^^ content 1 indirect
      We believe that it will serve the whole coast.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 2 indirect = Samir El-Badrawi
    `,
  },
  {
    name: 'a past tense goes on with the story instead',
    text: `
      Minister Samir El-Badrawi said that the port was open. The ministers then signed a protocol on pilots.
      ^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Samir El-Badrawi
                                ^^^^ cue 1
                                          ^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: 'a new paragraph ends the speech',
    text: `
      Minister Samir El-Badrawi stressed: The port is open.
      ^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Samir El-Badrawi
                                ^^^^^^^^ cue 1
                                          ^^^^^^^^^^^^^^^^ content 1 direct

      The visit ends on Friday.
    `,
  },
  {
    name: 'signing',
    text: `
      Following the talks, the ministers signed a protocol on pilots and a memorandum on museums.
    `,
  },
  {
    name: 'biography',
    text: `
      Samir El-Badrawi was born in Rosetta in 1961. He studied law and joined the foreign service in 1988.
    `,
  },
  {
    name: 'agenda and arrivals',
    text: `
      Minister Samir El-Badrawi arrived in Osaka on Monday morning. He will visit the fish market and a school of music.
    `,
  },
  {
    name: 'who met whom',
    text: `
      Minister Samir El-Badrawi met with Foreign Minister Kenji Moriwaka in Osaka. The ambassadors attended the meeting.
    `,
  },
  {
    name: 'a headline alone',
    text: `
      Minister Samir El-Badrawi meets Foreign Minister Kenji Moriwaka

      The two men had met in Alexandria in 2019.
    `,
  },
  {
    name: 'a headline that comes back in the body',
    text: `
      Minister Samir El-Badrawi says the port is open

      Minister Samir El-Badrawi said that the port of Rosetta was open.
      ^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Samir El-Badrawi
                                ^^^^ cue 1
                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: 'what others wrote long ago',
    text: `
      The treaty of 1956 was drafted in Alexandria and ratified a year later.
    `,
  },
]

describe('speech that goes on, and narration', () => {
  for (const wanted of CASES) test(wanted.name, { todo: wanted.todo }, () => checkReading(wanted, recordFaults))
})
