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
  'index.html': chunk('index.js', ['_shared.js'], ['assets/index.css']),
  '_shared.js': chunk('shared.js'),
  '_parts.js': chunk('parts.js', ['_shared.js']),
  '../words/fa.ts': chunk('fa-all.js', ['_shared.js']),
  'words/fa.ts': chunk('fa-shell.js'),
  'pages/plan/plan-page.tsx': chunk('plan.js', ['_parts.js'], ['assets/plan.css']),
  'pages/plan/words/fa.ts': chunk('plan-fa.js'),
  'pages/read/read-page.tsx': chunk('read.js'),
}

test('a page, its words and its styles are asked for at once, and nothing twice', () => {
  assert.deepEqual(
    [...pageHints(MANIFEST, '/ir-tj/plan', 'fa').matchAll(/rel="(\w+)" href="\/assets\/([^"]+)"/g)].map(
      ([, rel, file]) => [rel, file],
    ),
    [
      ['modulepreload', 'fa-all.js'],
      ['modulepreload', 'fa-shell.js'],
      ['modulepreload', 'plan.js'],
      ['stylesheet', 'plan.css'],
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
    assert.equal(pageHints(MANIFEST, path, 'en').includes('read.js'), expected !== null)
  })
}
