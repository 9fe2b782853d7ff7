import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Advice, failureOf, LANGUAGES } from '../../words/index.ts'
import { loadProblemWords } from './problem-words.ts'
import { webVocabulary } from './web-vocabulary.ts'

/** What only those can do who have a command line before them. */
const COMMAND_LINE = /paygir |--/

for (const language of LANGUAGES) {
  test(`nobody is told of a command line who has none: ${language}`, async () => {
    const vocabulary = await webVocabulary(language)
    const told: Readonly<Record<string, Advice>> = { ...vocabulary.errors, ...(await loadProblemWords(language)) }
    for (const [code, { message, fix }] of Object.entries({ ...told, ...vocabulary.binary }).flatMap(asAdvice)) {
      assert.doesNotMatch(message, COMMAND_LINE, code)
      assert.doesNotMatch(fix, COMMAND_LINE, code)
    }
  })

  test(`what to do names the stage that is missing: ${language}`, async () => {
    const vocabulary = await webVocabulary(language)
    const values = { stage: 'in-force', missing: 'signed', missingCode: 'signed' }
    const { hint } = failureOf(Object.assign(new Error(), { code: 'R_LOWER_STAGE_MISSING', values }), vocabulary)
    assert.ok(hint.includes(vocabulary.register.stages.signed), hint)
    assert.doesNotMatch(hint, /[{}]|\[\[/)
  })
}

function asAdvice([code, { fix, ...rest }]: readonly [string, Advice | { what: string; fix: string }]) {
  return [[code, { message: 'message' in rest ? rest.message : rest.what, fix }] as const]
}
