import assert from 'node:assert/strict'
import { test } from 'node:test'
import { matchesKey, type Pressed } from './key-match.ts'
import { makeKeyRegistry, type Press } from './key-registry.ts'

const PLAIN = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }

interface MatchCase {
  readonly name: string
  readonly wanted: string
  readonly pressed: Partial<Pressed> & Pick<Pressed, 'key' | 'code'>
  readonly isMatch: boolean
}

const CASES: readonly MatchCase[] = [
  { name: 'a letter', wanted: 'j', pressed: { key: 'j', code: 'KeyJ' }, isMatch: true },
  { name: 'its place on a Persian keyboard', wanted: 'j', pressed: { key: 'ت', code: 'KeyJ' }, isMatch: true },
  { name: 'its place on a Russian keyboard', wanted: 'j', pressed: { key: 'о', code: 'KeyJ' }, isMatch: true },
  { name: 'the letter and not the place on Dvorak', wanted: 'j', pressed: { key: 'h', code: 'KeyJ' }, isMatch: false },
  { name: 'the letter on Dvorak', wanted: 'j', pressed: { key: 'j', code: 'KeyC' }, isMatch: true },
  { name: 'caps lock', wanted: 'j', pressed: { key: 'J', code: 'KeyJ' }, isMatch: true },
  { name: 'a letter with Ctrl', wanted: 'j', pressed: { key: 'j', code: 'KeyJ', ctrlKey: true }, isMatch: false },
  { name: 'a letter with Shift', wanted: 'j', pressed: { key: 'J', code: 'KeyJ', shiftKey: true }, isMatch: false },
  { name: 'Ctrl and a letter', wanted: 'Mod+k', pressed: { key: 'k', code: 'KeyK', ctrlKey: true }, isMatch: true },
  {
    name: 'Ctrl and a letter in Persian',
    wanted: 'Mod+k',
    pressed: { key: 'ن', code: 'KeyK', metaKey: true },
    isMatch: true,
  },
  { name: 'a question mark', wanted: '?', pressed: { key: '?', code: 'Slash', shiftKey: true }, isMatch: true },
  { name: 'a Persian one', wanted: '?', pressed: { key: '؟', code: 'Slash', shiftKey: true }, isMatch: true },
  { name: 'a Russian one', wanted: '?', pressed: { key: '?', code: 'Digit7', shiftKey: true }, isMatch: true },
  { name: 'a stroke is no question mark', wanted: '?', pressed: { key: '/', code: 'Slash' }, isMatch: false },
  { name: 'a stroke', wanted: '/', pressed: { key: '/', code: 'Slash' }, isMatch: true },
  { name: 'a key by its name', wanted: 'Escape', pressed: { key: 'Escape', code: 'Escape' }, isMatch: true },
]

for (const { name, wanted, pressed, isMatch } of CASES) {
  test(`${wanted}: ${name}`, () => assert.equal(matchesKey(wanted, { ...PLAIN, ...pressed }), isMatch))
}

function press(key: string, own: Partial<Press> = {}): Press {
  return { ...PLAIN, key, code: `Key${key.toUpperCase()}`, at: 0, isElsewhere: false, ...own }
}

function world() {
  const registry = makeKeyRegistry()
  const done: string[] = []
  const command = (keys: string, everywhere = false, as = keys) => ({
    ...{ keys, everywhere, label: as },
    run: () => void done.push(as),
  })
  return { registry, done, command }
}

test('the last group is asked first, and the former one again when it is gone', () => {
  const { registry, done, command } = world()
  registry.add({ title: 'around', commands: [command('j', false, 'around'), command('k')] })
  const remove = registry.add({ title: 'page', commands: [command('j', false, 'page')] })
  assert.deepEqual(
    [press('j'), press('k'), press('x')].map((one) => registry.press(one)),
    [true, true, false],
  )
  remove()
  registry.press(press('j'))
  assert.deepEqual(done, ['page', 'k', 'around'])
})

test('single keys are not taken from fields and dialogs', () => {
  const { registry, done, command } = world()
  registry.add({ title: 'page', commands: [command('j'), command('Mod+k', true)] })
  assert.equal(registry.press(press('j', { isElsewhere: true })), false)
  assert.equal(registry.press(press('k', { isElsewhere: true, ctrlKey: true })), true)
  assert.deepEqual(done, ['Mod+k'])
})

test('two keys follow each other in time, else the second stands alone', () => {
  const { registry, done, command } = world()
  registry.add({ title: 'page', commands: [command('g r'), command('r'), command('g p')] })
  registry.press(press('g', { at: 0 }))
  registry.press(press('r', { at: 400 }))
  registry.press(press('r', { at: 500 }))
  registry.press(press('g', { at: 600 }))
  registry.press(press('r', { at: 9000 }))
  assert.deepEqual(done, ['g r', 'r', 'r'])
})
