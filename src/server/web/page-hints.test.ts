import assert from 'node:assert/strict'
import test from 'node:test'
import type { Manifest } from './manifest.ts'
import { pageHints } from './page-hints.ts'

const chunk = (file: string, imports: readonly string[] = [], css: readonly string[] = []) => ({
  file: `assets/${file}`,
  imports: [...imports],
  css: [...css],
})

const MANIFEST: Manifest = {
  '_shared.js': chunk('shared.js'),
  '_parts.js': chunk('parts.js', ['_shared.js']),
  '_words-fa-1.js': { ...chunk('words-fa.js', ['_shared.js']), name: 'words-fa' },
  'pages/plan/plan-page.tsx': chunk('plan.js', ['_parts.js'], ['assets/plan.css']),
  'pages/plan/words/fa.ts': chunk('plan-fa.js'),
  'pages/read/read-page.tsx': chunk('read.js'),
}

const INDEX = '<script src="/assets/index.js"></script><link rel="modulepreload" href="/assets/shared.js">'
const BUILT = { manifest: MANIFEST, index: INDEX }

test('a page, its words and its styles are asked for at once, styles first and nothing twice', () => {
  assert.deepEqual(
    [
      ...pageHints(BUILT, { pathname: '/ir-tj/plan', language: 'fa' }).matchAll(
        /rel="(\w+)" href="\/assets\/([^"]+)"/g,
      ),
    ].map(([, rel, file]) => [rel, file]),
    [
      ['stylesheet', 'plan.css'],
      ['modulepreload', 'words-fa.js'],
      ['modulepreload', 'plan.js'],
      ['modulepreload', 'parts.js'],
      ['modulepreload', 'plan-fa.js'],
    ],
  )
})

for (const [path, expected] of [
  ['/', 'read.js'],
  ['/ir-tj/read', 'read.js'],
  ['/ir-tj/nothing', null],
] as const) {
  test(`the address ${path} leads to ${expected ?? 'no page of its own'}`, () => {
    assert.equal(pageHints(BUILT, { pathname: path, language: 'en' }).includes('read.js'), expected !== null)
  })
}
