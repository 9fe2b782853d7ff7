import assert from 'node:assert/strict'
import { test } from 'node:test'
import { LogError, type LogErrorCode } from '../log-error.ts'

/** What is refused, with which code and, where there are several, for which reason. */
export type Refusal = readonly [name: string, code: LogErrorCode, call: () => unknown, reason?: string]

/** One test for each: the call throws a LogError with that code and reason, and nothing else. */
export function checkRefusals(refusals: readonly Refusal[]): void {
  for (const [name, code, call, reason] of refusals) {
    test(`refuses ${name}`, () => {
      assert.throws(call, (error) => {
        assert.ok(error instanceof LogError, `a LogError, not ${error}`)
        assert.equal(error.code, code)
        if (reason !== undefined) assert.equal(error.values.reason, reason)
        return true
      })
    })
  }
}
