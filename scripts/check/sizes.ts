import type { Finding, SourceFile } from './finding.ts'
import { isCode, isData } from './order.ts'
import { isNode, type Node, nodesOf, syntaxOf } from './syntax.ts'

/** Lines of code, without comments and blanks: `wanted` is the house's measure, above `limit` the check fails. */
export const FILE_LINES = { wanted: 300, limit: 500 }
export const FUNCTION_LINES = { wanted: 40, limit: 60 }

const FUNCTIONS = new Set([
  'FunctionDeclaration',
  'FunctionExpression',
  'ArrowFunctionExpression',
  'ObjectMethod',
  'ClassMethod',
  'ClassPrivateMethod',
])

/** Files and functions short enough to read; lists of words are as long as the language makes them. */
export function sizes(files: readonly SourceFile[]): readonly Finding[] {
  return files
    .filter(({ path }) => isCode(path) && !isData(path))
    .flatMap((file) => [...ofFile(file), ...ofFunctions(file)])
}

function ofFile(file: SourceFile): readonly Finding[] {
  const lines = syntaxOf(file).codeLines.size
  return judge(lines, FILE_LINES, { path: file.path, line: 1, name: 'the file', fix: 'split it by its ideas' })
}

function ofFunctions(file: SourceFile): readonly Finding[] {
  const { root, codeLines } = syntaxOf(file)
  const groups = new Set<Node>()
  return [...nodesOf(root)].flatMap((node) => {
    for (const group of testGroupOf(node)) groups.add(group)
    if (!FUNCTIONS.has(node.type) || groups.has(node)) return []
    const { start, end } = node.loc
    const lines = [...codeLines].filter((line) => line >= start.line && line <= end.line).length
    const name = isNode(node.id) ? `the function ${node.id.name}` : 'the function'
    return judge(lines, FUNCTION_LINES, { path: file.path, line: start.line, name, fix: 'name its parts' })
  })
}

/** The function handed to `describe` only holds tests together: it is no function to read in one go. */
function testGroupOf(node: Node): readonly Node[] {
  if (node.type !== 'CallExpression' || !isNode(node.callee) || node.callee.name !== 'describe') return []
  return Array.isArray(node.arguments) ? node.arguments.filter(isNode) : []
}

interface Place {
  readonly path: string
  readonly line: number
  readonly name: string
  readonly fix: string
}

function judge(lines: number, measure: typeof FILE_LINES, { path, line, name, fix }: Place): readonly Finding[] {
  if (lines <= measure.wanted) return []
  const severity = lines > measure.limit ? 'error' : 'note'
  const bound = severity === 'error' ? `the limit is ${measure.limit}` : `${measure.wanted} are wanted`
  return [{ path, line, severity, what: `${name} has ${lines} lines of code, ${bound}`, fix }]
}
