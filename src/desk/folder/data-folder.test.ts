import assert from 'node:assert/strict'
import { resolve } from 'node:path'
import { test } from 'node:test'
import { dataFolder } from './data-folder.ts'

const account = { home: '/of/somebody', isRoot: false }

const CASES = [
  ['what is asked for comes first', '/a', { PAYGIR_DATA: '/b', XDG_DATA_HOME: '/c' }, account, '/a'],
  ['then the variable', null, { PAYGIR_DATA: '/b', XDG_DATA_HOME: '/c' }, account, '/b'],
  ['then the folder for data', null, { XDG_DATA_HOME: '/c' }, account, '/c/paygir'],
  ['then the usual place', null, { PAYGIR_DATA: '' }, account, '/of/somebody/.local/share/paygir'],
  ['root has a place of the system', null, {}, { ...account, isRoot: true }, '/var/lib/paygir'],
] as const

for (const [name, asked, env, who, expected] of CASES) {
  test(name, () => assert.equal(dataFolder(asked, { env, account: who }), resolve(expected)))
}

test('a path is made absolute', () => {
  assert.equal(dataFolder('data', { env: {}, account }), resolve('data'))
})
