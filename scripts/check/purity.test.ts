import { purity } from './purity.ts'
import { checkRule } from './rule-cases.ts'

const MAKES_DATE = 'the core makes a date from the clock or in the time zone of the machine'

const IMPURE: readonly (readonly [code: string, what: string])[] = [
  ['Date.now()', 'the core uses Date.now'],
  ["Date['now']()", 'the core uses Date.now'],
  ['const now = Date.now', 'the core uses Date.now'],
  ["Date.parse('2022-05-30')", 'the core uses Date.parse'],
  ['new Date()', MAKES_DATE],
  ['new Date(2022, 4, 30)', MAKES_DATE],
  ['Date()', MAKES_DATE],
  ['Math.random()', 'the core uses Math.random'],
  ['Temporal.Now.plainDateISO()', 'the core uses Temporal.Now'],
  ['import.meta.url', 'the core uses import.meta'],
  ['x.toLocaleString()', 'the core calls x.toLocaleString without a locale'],
  ['x.y.toLocaleUpperCase(undefined)', 'the core calls ….toLocaleUpperCase without a locale'],
  ['x?.toLocaleLowerCase([])', 'the core calls x.toLocaleLowerCase without a locale'],
  ['a.localeCompare(b)', 'the core calls a.localeCompare without a locale'],
  ['new Intl.NumberFormat()', 'the core calls Intl.NumberFormat without a locale'],
  ['Intl.DateTimeFormat(undefined, {})', 'the core calls Intl.DateTimeFormat without a locale'],
]

const PURE = [
  'new Date(0)',
  'Date.UTC(2022, 4, 30)',
  'Math.floor(1.5)',
  "x.toLocaleString('en')",
  "a.localeCompare(b, 'en')",
  "new Intl.NumberFormat('fa')",
  "'Date.now() and new Date()' // Math.random()",
]

checkRule(purity, [
  ...IMPURE.map(([code, what]) => ({
    name: code,
    files: { 'src/reader/a.ts': `\n${code}\n` },
    finds: [`src/reader/a.ts:2 ${what}`],
  })),
  ...PURE.map((code) => ({ name: `${code} is allowed`, files: { 'src/reader/a.ts': code }, finds: [] })),
  {
    name: 'tests and what lies outside the core may use the clock',
    files: { 'src/reader/a.test.ts': 'Date.now()', 'src/cli/a.ts': 'new Date()', 'bench/a.ts': 'Math.random()' },
    finds: [],
  },
])
