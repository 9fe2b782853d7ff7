import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readArguments } from './arguments.ts'
import { UsageError } from './error-codes.ts'
import { nearest } from './suggest.ts'

const GOOD: readonly (readonly [string, object])[] = [
  ['read a.txt --lang fa', { command: 'read', words: ['a.txt'], options: { lang: 'fa' } }],
  ['--lang=ru read - --json', { command: 'read', words: ['-'], options: { lang: 'ru', json: true } }],
  ['read -- --odd', { command: 'read', words: ['--odd'], options: {} }],
  ['read a --at 2030-01-02', { command: 'read', words: ['a'], options: { published: '2030-01-02' } }],
  ['sample --no-colour', { command: 'sample', words: [], options: { 'no-color': true } }],
  ['-h', { command: null, words: [], options: { help: true } }],
  ['', { command: null, words: [], options: {} }],
]

for (const [line, expected] of GOOD) {
  test(`understood: paygir ${line}`, () => {
    assert.deepEqual(readArguments(line.split(' ').filter(Boolean)), expected)
  })
}

const BAD: readonly (readonly [string, string, Record<string, unknown>])[] = [
  ['raed a', 'E_UNKNOWN_COMMAND', { suggestion: 'read' }],
  ['smaple', 'E_UNKNOWN_COMMAND', { suggestion: 'sample' }],
  ['readout.txt', 'E_UNKNOWN_COMMAND', { suggestion: '', file: 'readout.txt' }],
  ['compare a b', 'E_UNKNOWN_COMMAND', { suggestion: '' }],
  ['read --jsno', 'E_UNKNOWN_OPTION', { suggestion: '--json' }],
  ['read -z', 'E_UNKNOWN_OPTION', { suggestion: '' }],
  ['read --lang', 'E_OPTION_NEEDS_VALUE', { option: '--lang' }],
  ['read --lang --json', 'E_OPTION_NEEDS_VALUE', { option: '--lang' }],
  ['read --lang=', 'E_OPTION_NEEDS_VALUE', { option: '--lang' }],
  ['read --json=yes', 'E_OPTION_TAKES_NO_VALUE', { option: '--json' }],
  ['read --lang fr', 'E_BAD_VALUE', { accepted: 'en, fa, tg, ru' }],
  ['read --format markdwn', 'E_BAD_VALUE', { suggestion: 'markdown' }],
  ['help --json', 'E_OPTION_NOT_FOR_COMMAND', { option: '--json', command: 'help' }],
  ['sample a.txt', 'E_TOO_MANY_ARGUMENTS', { word: 'a.txt' }],
  ['completion', 'E_MISSING_ARGUMENT', { accepted: 'bash, zsh, fish' }],
]

for (const [line, code, values] of BAD) {
  test(`refused: paygir ${line}`, () => {
    assert.throws(
      () => readArguments(line.split(' ')),
      (error: unknown) => {
        assert.ok(error instanceof UsageError)
        assert.equal(error.code, code)
        for (const [key, value] of Object.entries(values)) assert.equal(error.values[key], value, key)
        return true
      },
    )
  })
}

test('the nearest word', () => {
  const words = ['read', 'sample', 'completion']
  const cases = { raed: 'read', comp: 'completion', x: '', banana: '', READ: 'read' }
  for (const [typed, near] of Object.entries(cases)) assert.equal(nearest(typed, words), near, typed)
})
