import { dependencies } from './dependencies.ts'
import { checkRule, type RuleCase } from './rule-cases.ts'

const MANIFEST = {
  name: 'own',
  dependencies: { '@scope/parser': '1.2.3' },
  optionalDependencies: { 'node-of-one-platform': '26.10.0' },
  devDependencies: { checker: '0.1.0-beta.2' },
}
const USES = {
  'src/adapters/html.ts': "import { parse } from '@scope/parser/fast'",
  'bin/node.js': "const carrier = 'node-of-one-platform'",
}

/** A project that keeps the rule, but for what is put in its place. */
function project(name: string, finds: readonly string[], change: { manifest?: object; files?: object }): RuleCase {
  const manifest = JSON.stringify({ ...MANIFEST, ...change.manifest }, null, 1)
  return { name, files: { 'package.json': manifest, ...USES, ...change.files }, finds }
}

checkRule(dependencies, [
  project('everything is pinned, declared and used', [], {
    files: { 'src/cli/a.test.ts': "import 'checker'\nimport 'own/model'\nimport 'node:fs'" },
  }),
  project('a range is no pin', ['package.json:4 @scope/parser is wanted as ^1.2.3'], {
    manifest: { dependencies: { '@scope/parser': '^1.2.3' } },
  }),
  project('a tag is no pin', ['package.json:10 checker is wanted as latest'], {
    manifest: { devDependencies: { checker: 'latest' } },
  }),
  project(
    'what users install is used',
    ['package.json:5 colours is installed for every user, but neither src nor bin uses it'],
    { manifest: { dependencies: { '@scope/parser': '1.2.3', colours: '1.0.0' } } },
  ),
  project(
    'a use in tests alone is none',
    ['package.json:4 @scope/parser is installed for every user, but neither src nor bin uses it'],
    { files: { 'src/adapters/html.ts': '', 'src/adapters/html.test.ts': "import '@scope/parser'" } },
  ),
  project(
    'what runs at users is among the dependencies',
    ['src/cli/a.ts:2 imports checker, which is not among the dependencies'],
    {
      files: { 'src/cli/a.ts': "\nimport 'checker'" },
    },
  ),
  project('what runs here is declared', ['bench/a.ts:1 imports unknown, which is not among the devDependencies'], {
    files: { 'bench/a.ts': "import 'unknown'" },
  }),
])
