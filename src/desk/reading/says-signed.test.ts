import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readText } from '../../reader/index.ts'
import { saysSigned } from './says-signed.ts'

const CASES: readonly (readonly [behind: string, on: string | null])[] = [
  [', signed in Northport on 8 November 2023, had brought many visitors', '2023-11-08'],
  [', which was signed by both ministers on 8 November 2023, works well', '2023-11-08'],
  [' signed on November 8, 2023 works well', '2023-11-08'],
  [', signed in 2023, works well', null],
  [', to be signed in Northport on 8 November 2023, is ready', null],
  [', which was not signed on 8 November 2023, is ready', null],
  [' works well. A protocol was signed on 8 November 2023', null],
  [' was discussed on 8 November 2023', null],
]

for (const [behind, on] of CASES) {
  test(`the Agreement on the Abolition of Visas${behind}: ${on ?? 'no day'}`, () => {
    const text = `Northport, 12 November 2024. The minister said that the Agreement on the Abolition of Visas${behind}.`
    const { documents, dates } = readText(text)
    const [document] = documents
    assert.ok(document, 'the case has no document')
    const found = saysSigned(text, document.span, dates)
    assert.equal(found?.on ?? null, on)
    if (found !== null) {
      assert.equal(text.slice(found.span.start, found.span.end), found.span.text)
      assert.ok(found.span.text.startsWith(document.span.text))
    }
  })
}
