import { describe, test } from 'node:test'
import { recordFaults } from '../../../eval/index.ts'
import { checkReading, type ReadingCase } from '../testing/check-reading.ts'

const CASES: readonly ReadingCase[] = [
  {
    name: 'a colon without quotation marks: the sentences that follow are speech too',
    text: `
      President Davlat Karimzoda stressed: The visit has opened a new chapter. >
      ^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Davlat Karimzoda
                                 ^^^^^^^^ cue 1
                                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 direct
      Trade has grown by a third. It can grow further.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^ content 2 direct = Davlat Karimzoda
                                  ^^^^^^^^^^^^^^^^^^^ content 3 direct = Davlat Karimzoda
    `,
  },
  {
    name: 'a colon with a quotation of two sentences',
    text: `
      President Davlat Karimzoda said: “We need the canal. It will bring water to the plain.”
      ^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Davlat Karimzoda
                                 ^^^^ cue 1
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 direct
    `,
  },
  {
    name: 'a quotation before its cue',
    text: `
      “The harvest was good this year”, Prime Minister Arman Sultanbek noted.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 direct
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Arman Sultanbek
                                                                       ^^^^^ cue 1
    `,
  },
  {
    name: 'a quotation before its cue, and what was added',
    text: `
      "The harvest was good this year," Prime Minister Arman Sultanbek said, adding that it was stored.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 direct
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Arman Sultanbek
                                                                       ^^^^ cue 1
                                                                             ^^^^^^ cue 2
                                                                                         ^^^^^^^^^^^^^ content 2 = Arman Sultanbek
    `,
  },
  {
    name: 'a comma within the marks',
    text: `
      "The harvest was good this year," Prime Minister Arman Sultanbek noted.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 direct
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Arman Sultanbek
                                                                       ^^^^^ cue 1
    `,
  },
  {
    name: 'a quotation with the verb before its speaker',
    text: `
      "The harvest was good this year", said Prime Minister Arman Sultanbek.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 direct
                                        ^^^^ cue 1
                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Arman Sultanbek
    `,
  },
  {
    name: 'a quotation behind its cue and a comma',
    text: `
      Prime Minister Arman Sultanbek said, “The harvest was good this year”.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Arman Sultanbek
                                     ^^^^ cue 1
                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 direct
    `,
  },
  {
    name: 'a quotation broken by its cue',
    text: `
      “The harvest was very good this year”, Prime Minister Arman Sultanbek said, “and we shall share all of it”.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 direct
                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Arman Sultanbek
                                                                            ^^^^ cue 1
                                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1
    `,
  },
  {
    name: 'a short quotation broken by its cue',
    text: `
      “The harvest was good”, Prime Minister Arman Sultanbek said, “and we shall share it”.
       ^^^^^^^^^^^^^^^^^^^^ content 1 direct
                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Arman Sultanbek
                                                             ^^^^ cue 1
                                                                    ^^^^^^^^^^^^^^^^^^^^^ content 1
    `,
  },
  {
    name: 'a quotation that goes on in a sentence of its own',
    text: `
      “The harvest was good this year”, Prime Minister Arman Sultanbek said. “We shall share all that we have”.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 direct
                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Arman Sultanbek
                                                                       ^^^^ cue 1
                                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1
    `,
  },
  {
    name: 'paragraphs that open the quotation anew',
    text: `
      Prime Minister Arman Sultanbek said: “The harvest was good this year.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Arman Sultanbek
                                     ^^^^ cue 1
                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 direct

      “Next year it will be better still.
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1

      “Our thanks go to the farmers.”
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1
    `,
  },
  {
    name: 'a quotation that is never closed',
    text: `
      Prime Minister Arman Sultanbek said: “The harvest was good this year.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Arman Sultanbek
                                     ^^^^ cue 1
                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 direct

      The guests then visited a mill.
    `,
    issues: ['QUOTE_NOT_CLOSED'],
  },
  {
    name: 'a straight mark opens and a curly one closes',
    text: `
      Prime Minister Arman Sultanbek said: "The harvest was good this year”. The guests then visited a mill.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Arman Sultanbek
                                     ^^^^ cue 1
                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 direct
    `,
  },
  {
    name: 'stray blanks inside the marks',
    text: `
      Prime Minister Arman Sultanbek said: “ The harvest was good this year ”. The guests then visited a mill.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Arman Sultanbek
                                     ^^^^ cue 1
                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 direct
    `,
  },
  {
    name: 'low and angled marks',
    text: `
      Prime Minister Arman Sultanbek said: „The harvest was good this year“.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Arman Sultanbek
                                     ^^^^ cue 1
                                            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 direct

      Mr Sultanbek added: «We shall share what we have grown».
      ^^^^^^^^^^^^ speaker 2 = Arman Sultanbek
                   ^^^^^ cue 2
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 2 direct
    `,
  },
  {
    name: 'turns of speakers',
    text: `
      Aino Lehtovaara: Welcome to Turku, Mr Prime Minister.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 direct = Aino Lehtovaara

      The town has waited for you.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1

      Arman Sultanbek: Thank you. The sea is calm today.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 2 direct = Arman Sultanbek
    `,
  },
  {
    name: 'a turn in translation',
    text: `
      President of Finland Aino Lehtovaara: Welcome to Turku.
                                            ^^^^^^^^^^^^^^^^ content 1 direct = Aino Lehtovaara

      Prime Minister of Kazakhstan Arman Sultanbek (retranslated): Thank you for the welcome.
                                                                   ^^^^^^^^^^^^^^^^^^^^^^^^^ content 2 direct = Arman Sultanbek
    `,
  },
  {
    name: '"X said:" on a line of its own',
    text: `
      President Aino Lehtovaara said:
                                ^^^^ cue 1

      The town has waited for you.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 direct = Aino Lehtovaara

      Its harbour is older than its church.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1
    `,
  },
  {
    name: 'a list under a cue',
    text: `
      The parties agreed on the following:
      ^^^^^^^^^^^ speaker 1 = all sides
                  ^^^^^^ cue 1
                         ^^^^^^^^^^^^^^^^ content 1 indirect

      - to open a school in Khujand;
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1

      - to send teachers to it;
        ^^^^^^^^^^^^^^^^^^^^^^ content 1

      - to print its books together.
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1
    `,
  },
  {
    name: 'a list whose items open with their verbs',
    text: `
      The Ministers:
      ^^^^^^^^^^^^^ speaker 1 2 3 = all sides

      - welcomed the new railway;
        ^^^^^^^^ cue 1
                 ^^^^^^^^^^^^^^^ content 1 indirect

      - reaffirmed their support for open ports;
        ^^^^^^^^^^ cue 2
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 2 indirect

      - agreed to meet again in Bergen.
        ^^^^^^ cue 3
               ^^^^^^^^^^^^^^^^^^^^^^^ content 3 indirect
    `,
  },
  {
    name: 'a message that is quoted',
    text: `
      President Davlat Karimzoda sent a message to President Aino Lehtovaara.

      The message reads: “Your nation has our warmest wishes on this day”.
      ^^^^^^^^^^^ speaker 1 = Davlat Karimzoda
                  ^^^^^ cue 1
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 direct
    `,
  },
  {
    name: 'a list behind the first words of what was agreed',
    text: `
      The parties agreed to take the following steps:
      ^^^^^^^^^^^ speaker 1 = all sides
                  ^^^^^^ cue 1
                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect

      - to open a school in Khujand;
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1

      - to send teachers to it.
        ^^^^^^^^^^^^^^^^^^^^^^ content 1
    `,
  },
  {
    name: 'a list without dashes whose items open with their verbs',
    text: `
      The Ministers:
      ^^^^^^^^^^^^^ speaker 1 2 = all sides

      welcomed the new railway;
      ^^^^^^^^ cue 1
               ^^^^^^^^^^^^^^^ content 1 indirect

      agreed to meet again in Bergen.
      ^^^^^^ cue 2
             ^^^^^^^^^^^^^^^^^^^^^^^ content 2 indirect
    `,
  },
  {
    name: "a letter in one's own words",
    text: `
      President Aino Lehtovaara wrote in a letter to the mayors: “Your towns have our warmest wishes on this day.”
      ^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Aino Lehtovaara
                                ^^^^^ cue 1
                                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 direct
    `,
  },
  {
    name: 'a turn within quotation marks',
    text: `
      President Aino Lehtovaara: “Welcome to Turku.”
                                  ^^^^^^^^^^^^^^^^ content 1 direct = Aino Lehtovaara

      Prime Minister Arman Sultanbek: “Thank you for the welcome.”
                                       ^^^^^^^^^^^^^^^^^^^^^^^^^ content 2 direct = Arman Sultanbek
    `,
  },
]

describe('direct speech', () => {
  for (const wanted of CASES) test(wanted.name, { todo: wanted.todo }, () => checkReading(wanted, recordFaults))
})
