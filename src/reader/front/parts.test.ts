import assert from 'node:assert/strict'
import { test } from 'node:test'
import { splitBlocks } from './blocks.ts'
import { classifyBlocks } from './parts.ts'

/** A release, a block a line, with what each is; a line without a kind is body. */
const RELEASES: readonly {
  readonly what: string
  readonly blocks: readonly (readonly [kind: string, text: string])[]
}[] = [
  {
    what: 'a letterhead in another script',
    blocks: [
      ['other-script', 'دفتر وزیر امور خارجه'],
      ['address', 'www.example.ir'],
      ['headline', 'Foreign Minister meets his colleague'],
      ['body', 'Minister Anvari said that the road was open.'],
    ],
  },
  {
    what: 'an office, a headline, a place and a date',
    blocks: [
      ['letterhead', 'Office of the Spokesperson'],
      ['letterhead', 'For Immediate Release'],
      ['headline', 'Readout of the Meeting with Minister Lehtovaara'],
      ['dateline', 'Turku, 12 March 2026'],
      ['body', 'Minister Lehtovaara said that the road was open.'],
      ['contact', 'For further information please contact the press office.'],
      ['address', 'press@example.fi'],
    ],
  },
  {
    what: 'a note on who says what follows',
    blocks: [
      ['headline', 'Joint Statement of Norway and Finland'],
      ['attribution', 'The following statement was released by the Governments of Norway and Finland:'],
      ['attribution', 'Begin text'],
      ['body', 'We reaffirm our friendship.'],
      ['attribution', 'End text'],
    ],
  },
  {
    what: 'headings between paragraphs',
    blocks: [
      ['headline', 'Joint Statement of Norway and Finland'],
      ['body', 'The sides met in Bergen on Monday.'],
      ['headline', 'Trade and Energy'],
      ['body', 'The sides agreed to trade more.'],
      ['body', '- They will build a ferry'],
    ],
  },
  {
    what: 'a text without a headline',
    blocks: [
      ['body', 'The sides met in Bergen on Monday.'],
      ['body', 'They agreed to build a ferry.'],
    ],
  },
  { what: 'a text all in another script', blocks: [['body', 'Стороны встретились в Бергене.']] },
  { what: 'one line that is a heading', blocks: [['headline', 'Minister Anvari meets Minister Lehtovaara']] },
]

for (const { what, blocks } of RELEASES) {
  test(`parts of ${what}`, () => {
    const text = blocks.map(([, line]) => line).join('\n\n')
    const found = classifyBlocks(text, splitBlocks(text)).map(({ kind, start, end }) => [kind, text.slice(start, end)])
    assert.deepEqual(found, blocks)
  })
}
