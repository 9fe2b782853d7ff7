import { describe, test } from 'node:test'
import { recordFaults } from '../../../eval/index.ts'
import { checkReading, type ReadingCase } from '../testing/check-reading.ts'

const CASES: readonly ReadingCase[] = [
  {
    name: 'a clause behind "that"',
    text: `
      Foreign Minister Behrouz Anvari stressed that trade between the two countries had doubled.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Behrouz Anvari
                                      ^^^^^^^^ cue 1
                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: 'a reporting verb without "that"',
    text: `
      Transport Minister Aino Lehtovaara said the ferry line would open in spring.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Aino Lehtovaara
                                         ^^^^ cue 1
                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: 'one cue, several joined clauses',
    text: `
      Foreign Minister Behrouz Anvari noted that the port was ready and that the customs posts would follow.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Behrouz Anvari
                                      ^^^^^ cue 1
                                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: '", adding:" with the speaker\'s own words',
    text: `
      Foreign Minister Behrouz Anvari stressed that trade had doubled, adding: >
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 2 = Behrouz Anvari
                                      ^^^^^^^^ cue 1
                                                    ^^^^^^^^^^^^^^^^^ content 1 indirect
                                                                       ^^^^^^ cue 2
      We will sign the protocol in May.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 2 direct
    `,
  },
  {
    name: '", noting that" behind a thing',
    text: `
      President Davlat Karimzoda thanked the hosts for their welcome, noting that >
      ^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 2 = Davlat Karimzoda
                                 ^^^^^^^ cue 1
                                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
                                                                      ^^^^^^ cue 2
      the two nations shared a language.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 2 indirect
    `,
  },
  {
    name: '"Stressing that …, he said"',
    text: `
      Foreign Minister Lale Demirsoy arrived in Astana on Tuesday. Stressing that water was a common good, >
                                                                   ^^^^^^^^^ cue 1
                                                                                  ^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect = Lale Demirsoy
      she said a gauge would be built at the lake.
      ^^^ speaker 2 = Lale Demirsoy
          ^^^^ cue 2
               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 2 indirect
    `,
  },
  {
    name: 'stacked cues on one subject',
    text: `
      Finnish Prime Minister Aino Lehtovaara welcomed the new railway, >
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 2 3 = Aino Lehtovaara
                                             ^^^^^^^^ cue 1
                                                      ^^^^^^^^^^^^^^^ content 1 indirect
      thanked its engineers and called for lower fares.
      ^^^^^^^ cue 2
              ^^^^^^^^^^^^^ content 2 indirect
                                ^^^^^^^^^^ cue 3
                                           ^^^^^^^^^^^ content 3 indirect
    `,
  },
  {
    name: 'replied',
    text: `
      Foreign Minister Lale Demirsoy replied that trade between the two countries had doubled.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Lale Demirsoy
                                     ^^^^^^^ cue 1
                                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: 'two speakers in one sentence',
    text: `
      Foreign Minister Behrouz Anvari praised the plan, and >
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Behrouz Anvari
                                      ^^^^^^^ cue 1
                                              ^^^^^^^^ content 1 indirect
      Foreign Minister Lale Demirsoy noted that it would cost little.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 2 = Lale Demirsoy
                                     ^^^^^ cue 2
                                                ^^^^^^^^^^^^^^^^^^^^ content 2 indirect
    `,
  },
  {
    name: '"while" between two speakers',
    text: `
      Foreign Minister Behrouz Anvari proposed a joint fair in Tabriz, while >
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Behrouz Anvari
                                      ^^^^^^^^ cue 1
                                               ^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
      Foreign Minister Lale Demirsoy suggested a second one in Izmir.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 2 = Lale Demirsoy
                                     ^^^^^^^^^ cue 2
                                               ^^^^^^^^^^^^^^^^^^^^^ content 2 indirect
    `,
  },
  {
    name: '"according to"',
    text: `
      According to President Davlat Karimzoda, the dam will be full by autumn.
      ^^^^^^^^^^^^ cue 1
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Davlat Karimzoda
                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: '"As X said, …"',
    text: `
      As President Davlat Karimzoda said, the dam will be full by autumn.
         ^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Davlat Karimzoda
                                    ^^^^ cue 1
                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: 'words said behind what they report, without quotation marks',
    text: `
      The road, President Davlat Karimzoda noted, would be open all winter.
      ^^^^^^^^ content 1 indirect
                ^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Davlat Karimzoda
                                           ^^^^^ cue 1
                                                  ^^^^^^^^^^^^^^^^^^^^^^^^ content 1
    `,
  },
  {
    name: 'a hearer before the clause',
    text: `
      Prime Minister Arman Sultanbek told the conference that the steppe would be planted with trees.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Arman Sultanbek
                                     ^^^^ cue 1
                                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: 'a speaker with an office behind the name and a parenthesis',
    text: `
      Aino Lehtovaara, the Foreign Minister of Finland, during a visit to Dushanbe, emphasised that >
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Aino Lehtovaara
                                                                                    ^^^^^^^^^^ cue 1
      schools would be twinned.
      ^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: '"is confident that"',
    text: `
      Prime Minister Arman Sultanbek is confident that the harvest will be good.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Arman Sultanbek
                                     ^^^^^^^^^^^^ cue 1
                                                       ^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: 'an attitude that is expressed',
    text: `
      President Davlat Karimzoda expressed satisfaction with the work of the embassy and >
      ^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Davlat Karimzoda
                                 ^^^^^^^^^^^^^^^^^^^^^^ cue 1
                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
      voiced hope that flights would resume.
      ^^^^^^^^^^^ cue 2
                       ^^^^^^^^^^^^^^^^^^^^ content 2 indirect = Davlat Karimzoda
    `,
  },
  {
    name: 'an agreement keeps its "to"',
    text: `
      The sides agreed to hold the next session in Oslo in 2027.
      ^^^^^^^^^ speaker 1 = all sides
                ^^^^^^ cue 1
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: 'attitudes of countries within a statement are no statements',
    text: `
      Foreign Minister Behrouz Anvari said that >
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Behrouz Anvari
                                      ^^^^ cue 1
      Tehran wanted more trade and both countries were concerned about the drought.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: 'the nested words of a participant are a statement of their own',
    text: `
      President Davlat Karimzoda met with Foreign Minister Behrouz Anvari on Monday. Mr Anvari said that >
                                                                                     ^^^^^^^^^ speaker 1 = Behrouz Anvari
                                                                                               ^^^^ cue 1
      President Karimzoda had promised to open the border.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
      ^^^^^^^^^^^^^^^^^^^ speaker 2 = Davlat Karimzoda
                              ^^^^^^^^ cue 2
                                       ^^^^^^^^^^^^^^^^^^ content 2 indirect
    `,
  },
  {
    name: 'what a speaker says that he values is all his own',
    text: `
      President Davlat Karimzoda spoke by telephone with Foreign Minister Behrouz Anvari. Mr Karimzoda was in Astana. >
      Mr Anvari said he greatly appreciated the gift of maps.
      ^^^^^^^^^ speaker 1 = Behrouz Anvari
                ^^^^ cue 1
                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: 'noted in front of a main clause that reports nothing',
    text: `
      President Davlat Karimzoda met with Foreign Minister Behrouz Anvari on Monday. >
      Noting the damage of the storm, Mr Anvari opened a relief fund.
      ^^^^^^ cue 1
             ^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
                                      ^^^^^^^^^ speaker 1 = Behrouz Anvari
    `,
  },
  {
    name: 'those who express themselves report nothing',
    text: `
      Norway supports the demand that women be allowed to work, travel the country, and move and express themselves freely.
      ^^^^^^ speaker 1
             ^^^^^^^^ cue 1
                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: 'the nested words of somebody outside are not',
    text: `
      Foreign Minister Lale Demirsoy said that farmers had complained that the toll was too high.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Lale Demirsoy
                                     ^^^^ cue 1
                                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: 'a paper of all sides as the speaker',
    text: `
      Joint Statement of Norway and Finland

      The joint statement says that customs posts will work around the clock.
      ^^^^^^^^^^^^^^^^^^^ speaker 1 = all sides
                          ^^^^ cue 1
                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: '"we" in a joint text',
    text: `
      Joint Statement of Norway and Finland

      We reaffirm our support for open ports. We agree to meet in Bergen in 2027.
      ^^ speaker 1 = all sides
         ^^^^^^^^ cue 1
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
                                              ^^ speaker 2 = all sides
                                                 ^^^^^ cue 2
                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^ content 2 indirect
    `,
  },
  {
    name: 'a quoted term does not make the words mixed',
    text: `
      Prime Minister Arman Sultanbek proposed to open “green corridors” for fruit.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Arman Sultanbek
                                     ^^^^^^^^ cue 1
                                              ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 indirect
    `,
  },
  {
    name: 'a quoted part makes them mixed',
    text: `
      Prime Minister Arman Sultanbek said the bridge was “a gift that both our peoples have long waited for” and would last.
      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Arman Sultanbek
                                     ^^^^ cue 1
                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ content 1 mixed
    `,
  },
]

describe('reported clauses', () => {
  for (const wanted of CASES) test(wanted.name, { todo: wanted.todo }, () => checkReading(wanted, recordFaults))
})
