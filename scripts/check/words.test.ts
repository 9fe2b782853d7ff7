import { checkRule } from './rule-cases.ts'
import { words } from './words.ts'

const PATH = 'names a path of one machine'
const FOLDER = 'names a folder beside the project'
const REGISTRY = 'names the host of a registry'
const ISSUE = 'points to the number of an issue'

const REFUSED: readonly (readonly [text: string, what: string])[] = [
  ['see /work/main/src', PATH],
  ["const file = '/home/ali/notes.txt'", PATH],
  ['(/tmp/out.json)', PATH],
  ['C:\\Users\\ali\\notes.txt', PATH],
  ['run ../shared/hooks/before', FOLDER],
  ['see shared/style.md', FOLDER],
  ['https://registry.example.org/parse5', REGISTRY],
  ['https://npm.registry.example.org/parse5', REGISTRY],
  ['as issue 12 asks', ISSUE],
  ['Closes #12', ISSUE],
  ['Read it (#12)', ISSUE],
]

const ALLOWED = [
  'ali/work/minutes.txt and ../work/minutes.txt',
  'https://example.org/work/minutes',
  'npm run eval -- ../shared/gold',
  'read with shared/corpus where it is present',
  'the record has 2 issues, and 3 issues 4 lines long',
  '&#39; and #top',
  '--line: light-dark(#8b877b, #6f8087);',
]

checkRule(words, [
  ...REFUSED.map(([text, what]) => ({
    name: text,
    files: { 'docs/a.md': `# A\n${text}\n` },
    finds: [`docs/a.md:2 ${what}`],
  })),
  ...ALLOWED.map((text) => ({ name: `“${text}” is allowed`, files: { 'docs/a.md': text }, finds: [] })),
  { name: 'texts of others keep their words', files: { 'fixtures/a/source.txt': 'see /home/ali' }, finds: [] },
])
