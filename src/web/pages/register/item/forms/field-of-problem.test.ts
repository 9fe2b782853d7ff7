import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fieldOfProblem } from './field-of-problem.ts'

const CASES = [
  { name: 'a place within what was sent', problem: { code: 'R_BAD_SHAPE', where: 'evidence.0.text' }, field: 'text' },
  { name: 'a rule about days', problem: { code: 'R_DATE_BEFORE_SIGNATURE', where: null }, field: 'on' },
  { name: 'a rule about stages', problem: { code: 'R_LOWER_STAGE_MISSING', where: null }, field: 'stage' },
  { name: 'evidence that is missing', problem: { code: 'R_EVIDENCE_NEEDED' }, field: 'text' },
  { name: 'the whole', problem: { code: 'E_STORE_BUSY', where: null }, field: undefined },
  { name: 'a name of every object', problem: { code: 'constructor' }, field: undefined },
]

for (const { name, problem, field } of CASES) {
  test(`beside which field: ${name}`, () => assert.equal(fieldOfProblem(problem), field))
}
