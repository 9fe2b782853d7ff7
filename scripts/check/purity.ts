import type { Finding, SourceFile } from './finding.ts'
import { isCode, isCore } from './order.ts'
import { isNode, type Node, nodesOf, syntaxOf } from './syntax.ts'

interface Fault {
  readonly what: string
  readonly fix: string
}

/** Names that bring in the clock, chance or the machine, however they are used. */
const BANNED: Readonly<Record<string, string>> = {
  'Date.now': 'take the date as an argument',
  'Date.parse': 'read the date with src/calendar: what this accepts differs between engines',
  'Math.random': 'take a seed as an argument',
  'Temporal.Now': 'take the date as an argument',
  'import.meta': 'take the data as an argument',
}

/** Methods that use the machine's locale, with the place of the argument that names another. */
const LOCALE_ARGUMENT: Readonly<Record<string, number>> = {
  toLocaleString: 0,
  toLocaleDateString: 0,
  toLocaleTimeString: 0,
  toLocaleLowerCase: 0,
  toLocaleUpperCase: 0,
  localeCompare: 1,
}

/** The core gives the same record for the same text everywhere and always: no clock, no chance, no default locale. */
export function purity(files: readonly SourceFile[]): readonly Finding[] {
  return files.filter(({ path }) => isCode(path) && isCore(path)).flatMap(impurities)
}

function impurities(file: SourceFile): readonly Finding[] {
  return [...nodesOf(syntaxOf(file).root)].flatMap((node) => {
    const fault = bannedName(node) ?? ownDate(node) ?? defaultLocale(node)
    return fault ? [{ path: file.path, line: node.loc.start.line, severity: 'error', ...fault }] : []
  })
}

function bannedName(node: Node): Fault | null {
  const name = node.type === 'MetaProperty' ? 'import.meta' : nameOf(node)
  const fix = name === null || !Object.hasOwn(BANNED, name) ? undefined : BANNED[name]
  return fix ? { what: `the core uses ${name}`, fix } : null
}

/** `new Date()` is the clock, `new Date(2022, 4, 30)` the machine's time zone, and `Date()` both. */
function ownDate(node: Node): Fault | null {
  if (!isCall(node) || !isNode(node.callee) || nameOf(node.callee) !== 'Date') return null
  if (node.type === 'NewExpression' && argumentsOf(node).length === 1) return null
  const what = 'the core makes a date from the clock or in the time zone of the machine'
  return { what, fix: 'take the date as an argument, or count days with src/calendar' }
}

function defaultLocale(node: Node): Fault | null {
  if (!isCall(node) || !isNode(node.callee)) return null
  const name = nameOf(node.callee) ?? ''
  const method = name.slice(name.lastIndexOf('.') + 1)
  const place = name.startsWith('Intl.') ? 0 : Object.hasOwn(LOCALE_ARGUMENT, method) ? LOCALE_ARGUMENT[method] : null
  if (place == null || namesLocale(argumentsOf(node)[place])) return null
  return { what: `the core calls ${name} without a locale`, fix: "name the locale, for instance 'en'" }
}

function namesLocale(argument: Node | undefined): boolean {
  if (!argument) return false
  const nothing =
    nameOf(argument) === 'undefined' ||
    (argument.type === 'ArrayExpression' && Array.isArray(argument.elements) && argument.elements.length === 0)
  return !nothing
}

function isCall(node: Node): boolean {
  return ['CallExpression', 'OptionalCallExpression', 'NewExpression'].includes(node.type)
}

function argumentsOf(call: Node): readonly Node[] {
  return Array.isArray(call.arguments) ? call.arguments.filter(isNode) : []
}

/** `Date.now` and `Date['now']` → "Date.now"; the object of a longer expression is "…"; null for what has no name. */
function nameOf(node: Node): string | null {
  if (node.type === 'Identifier') return String(node.name)
  if (!['MemberExpression', 'OptionalMemberExpression'].includes(node.type)) return null
  const { object, property } = node
  if (!isNode(object) || !isNode(property)) return null
  const last = property.type === 'StringLiteral' ? property.value : node.computed ? null : property.name
  return last === null ? null : `${object.type === 'Identifier' ? object.name : '…'}.${last}`
}
