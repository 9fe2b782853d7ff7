import { checkRule } from './rule-cases.ts'
import { sizes } from './sizes.ts'

const lines = (count: number, line = 'f()') => Array.from({ length: count }, () => line).join('\n')
const named = (count: number) => `function long() {\n${lines(count - 2)}\n}`
const arrow = (count: number) => `const long = () => {\n${lines(count - 2)}\n}`

checkRule(sizes, [
  { name: 'a file of the wanted length', files: { 'src/cli/a.ts': lines(300) }, finds: [] },
  {
    name: 'a file longer than wanted',
    files: { 'src/cli/a.ts': lines(301) },
    finds: ['src/cli/a.ts:1 note: the file has 301 lines of code, 300 are wanted'],
  },
  {
    name: 'a file over the limit',
    files: { 'tests/a.test.ts': lines(501) },
    finds: ['tests/a.test.ts:1 the file has 501 lines of code, the limit is 500'],
  },
  {
    name: 'comments and blank lines do not count',
    files: { 'src/cli/a.ts': `${lines(300)}\n${lines(200, '// why')}\n/*\n${lines(200, '')}\n*/` },
    finds: [],
  },
  {
    name: 'the lines of a long string count',
    files: { 'src/cli/a.ts': `const text = \`\n${lines(500, 'words')}\n\`` },
    finds: ['src/cli/a.ts:1 the file has 502 lines of code, the limit is 500'],
  },
  { name: 'lists of words are exempt', files: { 'src/reader/wording/en/cues.ts': lines(900) }, finds: [] },
  { name: 'a function of the wanted length', files: { 'src/cli/a.ts': named(40) }, finds: [] },
  {
    name: 'a function longer than wanted',
    files: { 'src/cli/a.ts': `\n${named(41)}` },
    finds: ['src/cli/a.ts:2 note: the function long has 41 lines of code, 40 are wanted'],
  },
  {
    name: 'a function over the limit',
    files: { 'src/cli/a.ts': named(61), 'bench/b.ts': arrow(61) },
    finds: [
      'src/cli/a.ts:1 the function long has 61 lines of code, the limit is 60',
      'bench/b.ts:1 the function has 61 lines of code, the limit is 60',
    ],
  },
  {
    name: 'a method over the limit',
    files: { 'src/cli/a.ts': `class A {\n  b() {\n${lines(59)}\n  }\n}` },
    finds: ['src/cli/a.ts:2 the function has 61 lines of code, the limit is 60'],
  },
  {
    name: 'a group of tests is no function to read in one go',
    files: { 'src/cli/a.test.ts': `describe('a', () => {\n${lines(80)}\n})` },
    finds: [],
  },
])
