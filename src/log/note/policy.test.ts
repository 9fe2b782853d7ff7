import assert from 'node:assert/strict'
import { test } from 'node:test'
import { checkRefusals } from '../testing/refusals.ts'
import { signerOf } from '../testing/signers.ts'
import { parsePolicy } from './parse-policy.ts'
import { formatPolicy, isSatisfied } from './policy.ts'
import { COSIGNATURE, formatVerifierKey, NOTE_SIGNATURE, noteKey, type VerifierKey } from './verifier-key.ts'

const LOG = signerOf('log.example', NOTE_SIGNATURE).key
const WITNESSES = ['A', 'B', 'C', 'D'].map((name) => signerOf(`${name}.example`, COSIGNATURE).key)
const [A, B, C, D] = WITNESSES as [VerifierKey, VerifierKey, VerifierKey, VerifierKey]

const log = `log ${formatVerifierKey(LOG)}\n`
const witness = (name: string, key: VerifierKey): string => `witness ${name} ${formatVerifierKey(key)}\n`
const FOUR = log + witness('A', A) + witness('B', B) + witness('C', C) + witness('D', D)

interface Case {
  readonly name: string
  /** Groups and quorum. */
  readonly rules: string
  /** Each a set of witnesses, "AB" for A and B. */
  readonly satisfied: readonly string[]
  readonly unsatisfied: readonly string[]
}

const CASES: readonly Case[] = [
  { name: 'nobody', rules: 'quorum none\n', satisfied: ['', 'A'], unsatisfied: [] },
  { name: 'one witness', rules: 'quorum B\n', satisfied: ['B', 'ABCD'], unsatisfied: ['', 'ACD'] },
  {
    name: 'both sides',
    rules: 'group both all A B\nquorum both\n',
    satisfied: ['AB', 'ABC'],
    unsatisfied: ['', 'A', 'B', 'ACD'],
  },
  { name: 'any of a group', rules: 'group g any A B\nquorum g\n', satisfied: ['A', 'B'], unsatisfied: ['', 'CD'] },
  { name: 'two of three', rules: 'group g 2 A B C\nquorum g\n', satisfied: ['AB', 'AC'], unsatisfied: ['A', 'AD'] },
  {
    name: 'a group of groups',
    rules: 'group g all A B\ngroup h any C D\ngroup both all g h\nquorum both\n',
    satisfied: ['ABC', 'ABD', 'ABCD'],
    unsatisfied: ['AB', 'ACD', 'CD'],
  },
]

for (const { name, rules, satisfied, unsatisfied } of CASES) {
  test(`a quorum of ${name}`, () => {
    const policy = parsePolicy(FOUR + rules)
    const isSatisfiedBy = (names: string) => {
      const keys = WITNESSES.filter((_, place) => names.includes('ABCD'[place] ?? ''))
      return isSatisfied(
        policy,
        keys.map((key) => ({ key, atSeconds: 1 })),
      )
    }
    for (const names of satisfied) assert.equal(isSatisfiedBy(names), true, names)
    for (const names of unsatisfied) assert.equal(isSatisfiedBy(names), false, names)
    assert.equal(formatPolicy(policy), FOUR + rules)
  })
}

test('spaces, tabs, comments, blank lines and URLs', () => {
  const text = `# trusted\n\n \t\n  log\t${formatVerifierKey(LOG)}  https://log.example/ \n${witness('گواه', A)}quorum   گواه\n`
  const policy = parsePolicy(text)
  assert.deepEqual(policy.logs, [{ key: LOG, url: 'https://log.example/' }])
  assert.deepEqual(policy.witnesses, [{ name: 'گواه', key: A, url: null }])
  assert.deepEqual(parsePolicy(formatPolicy(policy)), policy)
})

test('a cosignature of another key under the same name counts for nothing', () => {
  const policy = parsePolicy(`${FOUR}quorum A\n`)
  const other = noteKey(A.name, COSIGNATURE, B.publicKey)
  assert.equal(isSatisfied(policy, [{ key: other, atSeconds: 1 }]), false)
})

const refuse = (rules: string) => () => parsePolicy(FOUR + rules)

checkRefusals([
  ['no text', 'E_LOG_POLICY', () => parsePolicy(''), 'no-final-newline'],
  ['a last line without newline', 'E_LOG_POLICY', refuse('quorum A'), 'no-final-newline'],
  ['carriage returns', 'E_LOG_POLICY', refuse('quorum A\r\n'), 'control-character'],
  ['a delete character', 'E_LOG_POLICY', refuse('quorum A\u007f\n'), 'control-character'],
  ['a lone surrogate', 'E_LOG_POLICY', refuse('# \ud800\nquorum A\n'), 'lone-surrogate'],
  ['a policy without end', 'E_LOG_POLICY', refuse(`${'# a\n'.repeat(50_000)}quorum A\n`), 'too-long'],
  ['no quorum', 'E_LOG_POLICY', refuse(''), 'no-quorum'],
  ['two quorums', 'E_LOG_POLICY', refuse('quorum A\nquorum A\n'), 'second-quorum'],
  ['a quorum of two names', 'E_LOG_POLICY', refuse('quorum A B\n'), 'quorum-line'],
  ['a quorum of nobody known', 'E_LOG_POLICY', refuse('quorum E\n'), 'name-not-defined'],
  ['a quorum before its group', 'E_LOG_POLICY', refuse('quorum g\ngroup g all A\n'), 'name-not-defined'],
  ['an unknown line', 'E_LOG_POLICY', refuse('quota A\n'), 'unknown-line'],
  ['a line named as every object’s part', 'E_LOG_POLICY', refuse('constructor A\n'), 'unknown-line'],
  ['a group of nobody', 'E_LOG_POLICY', refuse('group g all\n'), 'group-line'],
  ['a group in itself', 'E_LOG_POLICY', refuse('group g all g\n'), 'name-not-defined'],
  ['a member twice', 'E_LOG_POLICY', refuse('group g any A A\n'), 'member-twice'],
  ['a member of two groups', 'E_LOG_POLICY', refuse('group g any A\ngroup h any A\n'), 'member-twice'],
  ['none as a member', 'E_LOG_POLICY', refuse('group g any none\n'), 'name-not-defined'],
  ['none as a name', 'E_LOG_POLICY', refuse('group none any A\n'), 'name-twice'],
  ['a name twice', 'E_LOG_POLICY', refuse('group A any B\n'), 'name-twice'],
  ['three of two', 'E_LOG_POLICY', refuse('group g 3 A B\n'), 'threshold'],
  ['none of two', 'E_LOG_POLICY', refuse('group g 0 A B\n'), 'threshold'],
  ['a threshold with a leading zero', 'E_LOG_POLICY', refuse('group g 01 A B\n'), 'threshold'],
  ['a log twice', 'E_LOG_POLICY', refuse(log), 'key-twice'],
  ['a witness twice', 'E_LOG_POLICY', refuse(witness('E', noteKey('other', COSIGNATURE, A.publicKey))), 'key-twice'],
  ['a log without key', 'E_LOG_POLICY', refuse('log\n'), 'log-line'],
  ['a witness without key', 'E_LOG_POLICY', refuse('witness E\n'), 'witness-line'],
  ['a witness with a log’s key', 'E_LOG_KEY', refuse(witness('E', LOG)), 'type'],
  ['a log with a witness’s key', 'E_LOG_KEY', refuse(`log ${formatVerifierKey(A)}\n`), 'type'],
  ['a key that cannot be read', 'E_LOG_KEY', refuse('log key\n'), 'form'],
])

test('the fault names its line', () => {
  assert.throws(() => parsePolicy(`${FOUR}\n# comment\nquota\n`), {
    code: 'E_LOG_POLICY',
    values: { line: 8, reason: 'unknown-line', value: '' },
  })
})
