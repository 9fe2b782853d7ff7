import { directions } from './directions.ts'
import { checkRule, type RuleCase } from './rule-cases.ts'

/** A project of one file that imports one thing, by every form that an import has. */
function importing(path: string, specifier: string, finds: readonly string[]): RuleCase {
  const text = `import { a } from '${specifier}'\nexport const b = a\n`
  return { name: `${path} imports ${specifier}`, files: { [path]: text }, finds }
}

const ALLOWED: readonly (readonly [path: string, specifier: string])[] = [
  ['src/reader/a.ts', '../model/index.ts'],
  ['src/reader/front/a.ts', '../../calendar/index.ts'],
  ['src/reader/front/a.ts', '../people/b.ts'],
  ['src/brief/a.ts', '../planner/index.ts'],
  ['src/cli/main.ts', '../adapters/index.ts'],
  ['src/cli/main.ts', '../desk/folder/index.ts'],
  ['src/cli/main.ts', 'node:fs'],
  ['src/words/a.ts', '../adapters/index.ts'],
  ['src/web/a.ts', '../words/plan/index.ts'],
  ['src/server/a.ts', '../words/index.ts'],
  ['src/desk/a.ts', '../words/index.ts'],
  ['src/cli/a.ts', '../desk/index.ts'],
  ['src/web/a.ts', '../register/index.ts'],
  ['src/index.ts', './reader/index.ts'],
  ['src/reader/a.test.ts', 'node:test'],
  ['src/reader/a.test.ts', '../adapters/index.ts'],
  ['src/reader/a.test.ts', '../../tests/help.ts'],
  ['src/reader/a.test.ts', './testing/b.ts'],
  ['src/reader/testing/a.ts', 'node:assert/strict'],
  ['bench/read.ts', '../src/reader/index.ts'],
  ['scripts/check/a.ts', './b.ts'],
]

const REFUSED: readonly (readonly [path: string, specifier: string, what: string])[] = [
  ['src/model/a.ts', '../calendar/index.ts', 'src/model imports src/calendar'],
  ['src/reader/a.ts', '../cli/index.ts', 'src/reader imports src/cli'],
  ['src/planner/a.ts', '../reader/index.ts', 'src/planner imports src/reader'],
  ['src/web/a.ts', '../adapters/index.ts', 'src/web imports src/adapters'],
  ['src/words/a.ts', '../planner/steps.ts', 'reaches into src/planner'],
  ['src/words/a.ts', '../cli/index.ts', 'src/words imports src/cli'],
  ['src/adapters/a.ts', '../words/index.ts', 'src/adapters imports src/words'],
  ['src/words/a.ts', 'node:fs', 'the core imports node:fs'],
  ['src/adapters/a.ts', '../cli/index.ts', 'src/adapters imports src/cli'],
  ['src/reader/a.ts', '../model/span.ts', 'reaches into src/model'],
  ['src/cli/a.ts', '../desk/folder/sample.ts', 'reaches into src/desk'],
  ['src/cli/a.ts', '../model/parts/index.ts', 'reaches into src/model'],
  ['src/desk/folder/a.ts', '../../cli/index.ts', 'src/desk imports src/cli'],
  ['src/reader/a.test.ts', '../model/span.ts', 'reaches into src/model'],
  ['eval/main.ts', '../src/reader/front/tokens.ts', 'reaches into src/reader'],
  ['src/reader/a.test.ts', './b.test.ts', 'imports src/reader/b.test.ts, which is for tests'],
  ['src/reader/a.ts', './testing/b.ts', 'imports src/reader/testing/b.ts, which is for tests'],
  ['src/cli/a.ts', '../../bench/read.ts', 'src imports from bench'],
  ['scripts/a.ts', '../../other/a.ts', 'imports ../other/a.ts'],
  ['src/calendar/a.ts', 'node:fs', 'the core imports node:fs'],
  ['src/reader/a.ts', 'parse5', 'the core imports parse5'],
  ['src/log/a.ts', '@noble/hashes-of-others', 'the core imports @noble/hashes-of-others'],
  ['src/web/a.ts', 'node:fs', 'the web pages import node:fs'],
  ['src/extras/a.ts', './b.ts', 'the folder src/extras has no place in the order'],
]

checkRule(directions, [
  ...ALLOWED.map(([path, specifier]) => importing(path, specifier, [])),
  ...REFUSED.map(([path, specifier, what]) => importing(path, specifier, [`${path}:1 ${what}`])),
  {
    name: 'every form of an import counts',
    files: {
      'src/model/a.ts': [
        "import type { A } from 'one'",
        "import 'two'",
        "export { b } from 'three'",
        "export * from 'four'",
        "export type C = import('five').C",
        "export const d = () => import('six')",
      ].join('\n'),
    },
    finds: ['one', 'two', 'three', 'four', 'five', 'six'].map(
      (specifier, index) => `src/model/a.ts:${index + 1} the core imports ${specifier}`,
    ),
  },
  {
    name: 'words and comments about imports do not count',
    files: { 'src/model/a.ts': "// import 'node:fs'\nexport const a = \"import 'node:fs'\"\n" },
    finds: [],
  },
])
