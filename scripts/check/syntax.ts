import { type ParserPlugin, parse } from '@babel/parser'
import type { SourceFile } from './finding.ts'

/** A node of the syntax tree, with only what every node has. */
export interface Node {
  readonly type: string
  readonly loc: { readonly start: { readonly line: number }; readonly end: { readonly line: number } }
  readonly [key: string]: unknown
}

export interface Syntax {
  readonly root: Node
  /** The lines, from 1, that hold more than comments and blanks. */
  readonly codeLines: ReadonlySet<number>
}

export interface Import {
  readonly line: number
  readonly specifier: string
}

interface Token {
  readonly type: string | { readonly label: string }
  readonly loc: Node['loc']
}

const known = new WeakMap<SourceFile, Syntax>()

/** The syntax of a TypeScript or JavaScript module. Throws SyntaxError with the file's path when it is none. */
export function syntaxOf(file: SourceFile): Syntax {
  const before = known.get(file)
  if (before) return before
  const tree = parsed(file)
  const syntax = { root: tree.program as unknown as Node, codeLines: codeLinesOf(tree.tokens as unknown as Token[]) }
  known.set(file, syntax)
  return syntax
}

function parsed({ path, text }: SourceFile): ReturnType<typeof parse> {
  try {
    const plugins: ParserPlugin[] = path.endsWith('.tsx') ? ['typescript', 'jsx'] : ['typescript']
    return parse(text, { sourceType: 'module', plugins, tokens: true })
  } catch (error) {
    throw new SyntaxError(`${path}  ${error instanceof Error ? error.message : error}`, { cause: error })
  }
}

function codeLinesOf(tokens: readonly Token[]): ReadonlySet<number> {
  const lines = new Set<number>()
  for (const { type, loc } of tokens) {
    // Comments are the tokens whose type is a plain string.
    if (typeof type === 'string' || type.label === 'eof') continue
    for (let line = loc.start.line; line <= loc.end.line; line++) lines.add(line)
  }
  return lines
}

/** Every node of the tree, each before those inside it. */
export function* nodesOf(root: Node): Generator<Node> {
  const waiting: Node[] = [root]
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node
    waiting.push(...childrenOf(node).reverse())
  }
}

function childrenOf(node: Node): Node[] {
  return Object.values(node).flat().filter(isNode)
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'loc' in value
}

/** Everything that a module takes from others: imports of values and types, re-exports, and imports at run time. */
export function importsOf(file: SourceFile): readonly Import[] {
  return [...nodesOf(syntaxOf(file).root)].flatMap((node) => {
    const source = node.source
    if (!isNode(source) || typeof source.value !== 'string') return []
    return [{ line: node.loc.start.line, specifier: source.value }]
  })
}
