import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { test } from 'node:test'
import { codeAddress, codePicture, newCodeSecret, stepOfCode } from './index.ts'

/** Base32 of the key of RFC 6238, appendix B, whose last six digits at these seconds are the codes. */
const SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'
const CODES = [
  { seconds: 59, code: '287082' },
  { seconds: 1_111_111_109, code: '081804' },
  { seconds: 1_111_111_111, code: '050471' },
  { seconds: 1_234_567_890, code: '005924' },
  { seconds: 2_000_000_000, code: '279037' },
  { seconds: 20_000_000_000, code: '353130' },
] as const

for (const { seconds, code } of CODES) {
  test(`${code} is the code at ${seconds} s, and one step around it`, () => {
    const step = Math.floor(seconds / 30)
    const found = [-60, -30, 0, 30, 60].map((away) => stepOfCode(code, SECRET, (seconds + away) * 1000))
    assert.deepEqual(found, [null, step, step, step, null])
  })
}

test('codes are taken in the digits of any script, and none that is not one', () => {
  assert.equal(stepOfCode('۲۸۷ ۰۸۲', SECRET, 59_000), 1)
  assert.equal(stepOfCode('٢٨٧٠٨٢', SECRET, 59_000), 1)
  for (const code of ['', '28708', '2870822', '287083', 'abcdef', '-87082']) {
    assert.equal(stepOfCode(code, SECRET, 59_000), null, code)
  }
})

test('a new secret is read by applications, by its address and its picture', async () => {
  const secret = newCodeSecret(randomBytes)
  assert.match(secret, /^[A-Z2-7]{32}$/)
  const address = new URL(codeAddress(secret, 'میز شمال'))
  assert.equal(address.searchParams.get('secret'), secret)
  assert.equal(decodeURIComponent(address.pathname).endsWith('Paygir:میز شمال'), true, address.href)
  const picture = await codePicture(address.href)
  assert.match(picture, /^<svg [^>]+>/)
  assert.doesNotMatch(picture, /<script|<style|http:\/\/(?!www\.w3\.org)/)
})
