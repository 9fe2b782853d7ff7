import assert from 'node:assert/strict'
import { test } from 'node:test'
import { markdownText } from './markdown.ts'

const CASES: readonly (readonly [string, string, string])[] = [
  ['heading', '# Talks in Dushanbe #\nThe sides met.', 'Talks in Dushanbe\n\nThe sides met.'],
  ['underlined heading', 'Talks\n=====\nThey met.', 'Talks\n\nThey met.'],
  ['rule', 'one\n\n* * *\n\ntwo', 'one\n\n\ntwo'],
  ['emphasis', 'He *said* that **both __sides__** agree', 'He said that both sides agree'],
  ['stars that mark nothing', '5 * 3 and a treaty* of snake_case_name', '5 * 3 and a treaty* of snake_case_name'],
  ['quotation and bullets', '> quoted\n> > deeper\n\n- one\n* two\n1. three', 'quoted\ndeeper\n\none\ntwo\n1. three'],
  ['links keep their words', '[the treaty](https://example.org "t") and [its text][1]', 'the treaty and its text'],
  ['brackets of the text', 'the sides [sic] agreed', 'the sides [sic] agreed'],
  ['images and definitions go', '![flag](f.png)met\n\n[1]: https://example.org\nend', 'met\n\nend'],
  ['addresses and tags', '<https://example.org><br>and a < b > c', 'https://example.organd a < b > c'],
  ['comments', 'a <!-- *not* read --> b', 'a  b'],
  ['an open comment', 'a <!-- b', 'a <!-- b'],
  ['escapes', '\\*not\\* emphasis', '*not* emphasis'],
  ['fences keep their lines', '```\n**as is**\n```\nend', '**as is**\nend'],
  ['front matter', '---\ndate: 2030\n---\nText', 'Text'],
  ['line ends stay', 'one\r\ntwo', 'one\r\ntwo'],
  ['odd characters stay', '\uFEFF*a\u0000\u202Eb*\uD800', '\uFEFFa\u0000\u202Eb\uD800'],
  ['nothing', '', ''],
]

for (const [name, source, expected] of CASES) {
  test(`Markdown: ${name}`, () => {
    const { text, map } = markdownText(source)
    assert.equal(text, expected)
    for (const piece of map) {
      const copied = source.slice(piece.fileStart, piece.fileStart + piece.length)
      assert.equal(text.slice(piece.start, piece.start + piece.length), copied)
    }
  })
}

const HOSTILE = [
  '[',
  '[a](',
  '*a',
  '<!--',
  '<a ',
  '[a][b',
  '- ',
  '> ',
  '\\*',
  '`',
  '![',
  '# a\n',
  '[a](\n\n',
  '<!--\n\n',
]

test('hostile Markdown is read in linear time', () => {
  const started = performance.now()
  for (const unit of HOSTILE) markdownText(unit.repeat(Math.ceil(40_000 / unit.length)))
  assert.ok(performance.now() - started < 2000)
})
