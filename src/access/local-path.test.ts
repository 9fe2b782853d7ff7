import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { localPath } from './index.ts'

const HERE = 'https://paygir.example'
const seed = Number(process.env.SEED ?? 20_260_115)

const LOCAL = ['/', '/ir-tj/register?field=energy', '/ir-tj/read?text=src:one#words', '/%D9%BE', '/.//a']
for (const path of LOCAL) test(`${path} is local`, () => assert.equal(localPath(path), path))

const FOREIGN = [
  ...['', null, undefined, 'evil.example', 'https://evil.example', '//evil.example', '///evil.example'],
  ...['/\\evil.example', '\\\\evil.example', '/\t/evil.example', '/\n/evil.example', ' //evil.example'],
  ...['javascript:alert(1)', 'data:text/html,x', '/\r\nset-cookie: a=b', `/${'a'.repeat(3000)}`, '/a\\b', '/\u0000/x'],
]
for (const path of FOREIGN) {
  test(`${JSON.stringify(path)?.slice(0, 40)} is not`, () => assert.equal(localPath(path), '/'))
}

test('whatever is asked, one stays', () => {
  const pieces = fc.constantFrom(
    '/',
    '\\',
    '//',
    '\t',
    '\n',
    ':',
    '@',
    'evil.example',
    'https:',
    '.',
    '..',
    '?',
    '#',
    ' ',
  )
  const property = fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
    const path = localPath(parts.join(''))
    assert.equal(new URL(path, HERE).origin, HERE, path)
  })
  fc.assert(property, { seed, numRuns: 2000 })
})
