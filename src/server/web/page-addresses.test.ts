import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import test from 'node:test'
import { isOfRelationship, isPageAddress, PAGE_ADDRESSES } from './page-addresses.ts'

const ROUTER = join(import.meta.dirname, '..', '..', 'web', 'app', 'router.tsx')

test('the server knows the addresses that the pages have, and no other', async () => {
  const text = await readFile(ROUTER, 'utf8')
  const routes = text.matchAll(/getParentRoute: \(\) => (root|relationship),\s+path: '([^']+)'/g)
  const addresses = [...routes].flatMap(([, parent, path = '']) => {
    if (path === '/$rel') return []
    const own = path.replace(/\$\w+/g, '$')
    return [parent === 'root' ? own : `/$${own === '/' ? '' : own}`]
  })
  assert.ok(addresses.length > 10)
  assert.deepEqual([...PAGE_ADDRESSES].toSorted(), addresses.toSorted())
})

for (const [path, expected] of [
  ['/', true],
  ['/recover', true],
  ['/recover/', true],
  ['/ir-tj/plan', true],
  ['/ir-tj/plan/', true],
  ['/ir-tj/register/doc:2021-02-1', true],
  ['/ir-tj', true],
  ['/ir-tj/', true],
  ['/ir-tj/nothing', false],
  ['/ir-tj/register/', true],
  ['/ir-tj/register/a/b', false],
  ['//plan', false],
] as const) {
  test(`${path} is ${expected ? 'a page' : 'no page'}`, () => assert.equal(isPageAddress(path), expected))
}

for (const [path, expected] of [
  ['/recover', false],
  ['/recover/', false],
  ['/', false],
  ['/ir-tj', true],
  ['/ir-tj/', true],
  ['/ir-tj/plan', true],
  ['/ir-tj/plan/', true],
] as const) {
  test(`${path} is ${expected ? 'of a relationship' : 'of none'}`, () => assert.equal(isOfRelationship(path), expected))
}
