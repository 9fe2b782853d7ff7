import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Rule } from './finding.ts'

/** A small project and what a rule is to find in it. */
export interface RuleCase {
  readonly name: string
  /** Path → text. */
  readonly files: Readonly<Record<string, string>>
  /** `path:line what`, for a note `path:line note: what`; empty when the project keeps the rule. */
  readonly finds: readonly string[]
}

/** One test for each case; every finding must also say what to do. */
export function checkRule(rule: Rule, cases: readonly RuleCase[]): void {
  for (const { name, files, finds } of cases) {
    test(`${rule.name}: ${name}`, () => {
      const found = rule(Object.entries(files).map(([path, text]) => ({ path, text })))
      assert.deepEqual(
        found.map(({ path, line, severity, what }) => `${path}:${line} ${severity === 'note' ? 'note: ' : ''}${what}`),
        finds,
      )
      for (const { fix } of found) assert.notEqual(fix, '')
    })
  }
}
