import assert from 'node:assert/strict'
import { test } from 'node:test'
import { recordFaults } from '../../../eval/index.ts'
import { checkReading } from './check-reading.ts'

const READ_RIGHT = `
  Minister Behrouz Anvari stressed that trade had doubled.
  ^^^^^^^^^^^^^^^^^^^^^^^ speaker 1 = Behrouz Anvari
                          ^^^^^^^^ cue 1
                                        ^^^^^^^^^^^^^^^^^ content 1 indirect
`

/** Marks that do not say what the text says, and how that is told. */
const WRONG: readonly { readonly what: string; readonly from: string; readonly to: string; readonly told: RegExp }[] = [
  { what: 'another mode', from: 'indirect', to: 'direct', told: /the mode of statement 1 is indirect, not direct/ },
  { what: 'another speaker', from: '= Behrouz Anvari', to: '= Lale Demirsoy', told: /is Behrouz Anvari, not Lale Dem/ },
  {
    what: 'fewer words',
    from: '^^^^^ content',
    to: ' content',
    told: /the content of statement 1 is “trade had doubled” at 38, not “trade had do” at 38/,
  },
  {
    what: 'another cue',
    from: '^^^^^^^^ cue',
    to: '^^^^^^ cue',
    told: /cue of statement 1 is “stressed” at 24, not “stress/,
  },
  { what: 'no cue', from: '                          ^^^^^^^^ cue 1\n', to: '', told: /is “stressed” at 24, not none/ },
  {
    what: 'shorter words for the speaker',
    from: '^^^^ speaker',
    to: ' speaker',
    told: /the speaker's mark .* not “Minister/,
  },
]

test('a text that is read as marked passes', () => {
  checkReading({ name: '', text: READ_RIGHT, persons: ['Behrouz Anvari'] }, recordFaults)
})

for (const { what, from, to, told } of WRONG) {
  test(`marks with ${what} fail`, () => {
    assert.throws(() => checkReading({ name: '', text: READ_RIGHT.replace(from, to) }, recordFaults), { message: told })
  })
}

test('statements too many or too few, issues and persons that are not there fail', () => {
  const unmarked = READ_RIGHT.split('\n').slice(0, 2).join('\n')
  assert.throws(() => checkReading({ name: '', text: unmarked }, recordFaults), { message: /found, but not expected/ })
  const silent = 'The road is open.\n^^^^^^^^ speaker 1\n         ^^ content 1 topic'
  assert.throws(() => checkReading({ name: '', text: silent }, recordFaults), { message: /statement 1 is not found/ })
  const issues = ['TEXT_EMPTY'] as const
  assert.throws(() => checkReading({ name: '', text: READ_RIGHT, issues }, recordFaults), {
    message: /TEXT_EMPTY is mis/,
  })
  const persons = ['Lale Demirsoy']
  assert.throws(() => checkReading({ name: '', text: READ_RIGHT, persons }, recordFaults), {
    message: /persons are Beh/,
  })
})

test('a broken promise fails, whatever the text says', () => {
  const faults = () => ['a span does not fit']
  assert.throws(() => checkReading({ name: '', text: READ_RIGHT }, faults), { message: /a span does not fit/ })
})
