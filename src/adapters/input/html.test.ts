import assert from 'node:assert/strict'
import { test } from 'node:test'
import { htmlText } from './html.ts'
import { toFileOffset } from './offset-map.ts'

const CASES: readonly (readonly [string, string, string])[] = [
  ['blocks', '<h1>Talks</h1><p>They  met\n in Tehran.</p><p>They left.', 'Talks\n\nThey met in Tehran.\n\nThey left.'],
  ['inline elements join', '<p>the <b>Joint</b> Com<i>mis</i>sion</p>', 'the Joint Commission'],
  ['breaks', 'one<br>two<br><br>three', 'one\ntwo\n\nthree'],
  ['lists and cells', '<ul><li>a<li>b</ul><table><tr><td>c<td>d<tr><td>e</table>', 'a\nb\n\nc\td\ne'],
  ['references', 'A&amp;B &eacute;t&eacute &notit; &#x627;&#1575;&bogus; &nbsp;x', 'A&B été ¬it; اا&bogus; \u00A0x'],
  ['a reference after a space', 'a &amp; b &lt; c', 'a & b < c'],
  ['code is left out', '<script>if (a<b) "<p>x"</script>a<style>p{}</style><template><p>t</template>b', 'ab'],
  ['furniture is left out', '<nav><ul><li>x</ul></nav><p>text<select><option>o</select></p>', 'text'],
  ['head is left out', '<html><head><title>t</title><body>text', 'text'],
  ['hidden is left out', '<div hidden>a<div>b</div>c</div>d<p style="display: none">e<p>f', 'd\n\nf'],
  ['a hidden item ends at the next', '<ul><li hidden>a<ul><li>b</ul>c<li>d</ul>e', 'd\n\ne'],
  ['drawings', '<svg><title>t</title><text>x</text></svg>a<svg/>b', 'ab'],
  ['quotation element', '<p>He said <q>we agree</q>.', 'He said “we agree”.'],
  ['preformatted', '<pre> a\n  b</pre>c', ' a\n  b\n\nc'],
  ['comments and doctype', '<!doctype html><!-- no -->a<!-- no -->b', 'ab'],
  ['unfinished tag', 'text <a href="', 'text'],
  ['odd characters stay', '\uFEFFa\u0000b\u202Ec\u200Bd', '\uFEFFa\u0000b\u202Ec\u200Bd'],
  ['line ends fold', 'a\r\nb\rc', 'a b c'],
  ['nothing', '', ''],
]

for (const [name, source, expected] of CASES) {
  test(`HTML: ${name}`, () => {
    const { text, map } = htmlText(source)
    assert.equal(text, expected)
    let end = 0
    for (const piece of map) {
      assert.ok(piece.start >= end && piece.start + piece.length <= text.length)
      end = piece.start + piece.length
    }
  })
}

test('HTML: each word leads back to its place in the file', () => {
  const source = '<p class="a">The &laquo;Joint&nbsp;Commission&raquo;\n   met</p>\r\n<p>in Khujand &amp; left'
  const { text, map } = htmlText(source)
  for (const word of ['The', 'Joint', 'Commission', 'met', 'Khujand', 'left']) {
    assert.equal(toFileOffset(map, text.indexOf(word)), source.indexOf(word), word)
  }
  assert.equal(toFileOffset(map, text.indexOf('»')), source.indexOf('&raquo;'))
})

const HOSTILE = ['<div>', '<p><b><a>', '&amp;', '<', '<a href="', '<!--', '<script>', '<svg>', '<table>', '<p hidden>x']

test('HTML: hostile nesting is read in linear time', () => {
  const started = performance.now()
  for (const unit of HOSTILE) htmlText(unit.repeat(Math.ceil(200_000 / unit.length)))
  assert.ok(performance.now() - started < 2000)
})
