import type { Finding, SourceFile } from './finding.ts'
import { isNode, type Node, nodesOf, syntaxOf } from './syntax.ts'

/** Attributes whose value people read or hear. */
const TOLD = new Set(['alt', 'aria-label', 'aria-description', 'label', 'placeholder', 'title', 'description'])

const FIX = 'put it into the words of the page, in each language'

/** What people read stands in lists of words, in each language, and never in the pages themselves. */
export function strings(files: readonly SourceFile[]): readonly Finding[] {
  return files.filter(({ path }) => path.endsWith('.tsx')).flatMap((file) => findingsIn(file))
}

function findingsIn(file: SourceFile): readonly Finding[] {
  return [...nodesOf(syntaxOf(file).root)].flatMap((node) => {
    const text = textOf(node)
    if (text === null || !/\p{L}{2}/u.test(text)) return []
    const { line } = node.loc.start
    return [{ path: file.path, line, severity: 'error' as const, what: `says "${text.trim()}"`, fix: FIX }]
  })
}

/** What the node says to people; null when that is not in the page. */
function textOf(node: Node): string | null {
  if (node.type === 'JSXText') return String(node.value)
  if (node.type === 'JSXExpressionContainer') return literalOf(node.expression)
  if (node.type !== 'JSXAttribute' || !isNode(node.name) || !TOLD.has(String(node.name.name))) return null
  return literalOf(node.value)
}

function literalOf(node: unknown): string | null {
  if (!isNode(node)) return null
  return node.type === 'StringLiteral' ? String(node.value) : null
}
