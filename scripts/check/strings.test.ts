import { checkRule } from './rule-cases.ts'
import { strings } from './strings.ts'

checkRule(strings, [
  {
    name: 'text between tags',
    files: { 'src/web/a.tsx': 'export const A = () => <p>Hello there</p>' },
    finds: ['src/web/a.tsx:1 says "Hello there"'],
  },
  {
    name: 'text in any script, and as an expression',
    files: { 'src/web/a.tsx': "export const A = () => <p>{'سلام'}</p>" },
    finds: ['src/web/a.tsx:1 says "سلام"'],
  },
  {
    name: 'names that are read aloud',
    files: { 'src/web/a.tsx': 'export const A = () => <img alt="A map" src="map.svg" />' },
    finds: ['src/web/a.tsx:1 says "A map"'],
  },
  {
    name: 'signs, classes and words from lists are no text',
    files: {
      'src/web/a.tsx': 'export const A = () => <p className="main" title={words.title}>{words.hello} → · …</p>',
    },
    finds: [],
  },
])
