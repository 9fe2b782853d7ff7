import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { LANGUAGES } from '../../words/index.ts'
import { shapeReason } from './shape-reason.ts'

const CASES: readonly (readonly [string, z.ZodType, unknown, RegExp])[] = [
  ['a large number', z.number().max(1000), 1001, /at most 1000$/],
  ['a long text', z.string().max(3), 'four', /at most 3 characters/],
  ['a long list', z.array(z.string()).max(1), ['a', 'b'], /at most 1 of/],
  ['a small number', z.number().min(1), 0, /at least 1$/],
  ['an empty text', z.string().min(1), '', /at least 1 characters/],
  ['nothing', z.string(), undefined, /missing/],
  ['another type', z.string(), 5, /a text/],
  ['no day', z.iso.date(), '2023-13-01', /YYYY-MM-DD/],
  ['another format', z.string().regex(/^a$/), 'b', /expected$/],
  ['another word', z.enum(['json', 'csv']), 'xml', /one of json, csv/],
  ['an unknown name', z.strictObject({}), { x: 1 }, /called x/],
  ['what a rule refuses', z.string().refine(() => false, 'http://'), 'a', /accepted: http:/],
  ['no branch', z.union([z.string(), z.null()]), 5, /shape/],
]

for (const [name, shape, value, english] of CASES) {
  test(`${name} is told in each language`, async () => {
    const [issue] = shape.safeParse(value).error?.issues ?? []
    assert.ok(issue)
    const told = await Promise.all(LANGUAGES.map((language) => shapeReason(issue, language)))
    assert.match(told[0] ?? '', english)
    assert.equal(new Set(told).size, LANGUAGES.length)
    for (const text of told) assert.doesNotMatch(text, /[{}]|\[\[|Invalid|expected string/)
  })
}
