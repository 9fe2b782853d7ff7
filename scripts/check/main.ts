import { dependencies } from './dependencies.ts'
import { directions } from './directions.ts'
import { lineOf, type Rule, type SourceFile } from './finding.ts'
import { isCode, isCore } from './order.ts'
import { projectFiles } from './project-files.ts'
import { purity } from './purity.ts'
import { sizes } from './sizes.ts'
import { strings } from './strings.ts'
import { lint, ROOT, schema, type ToolResult, types } from './tools.ts'
import { words } from './words.ts'

/** What one check looked at, and what it has to say. */
interface Outcome {
  readonly name: string
  readonly scope: string
  readonly failed: boolean
  readonly lines: readonly string[]
}

process.exitCode = check() ? 0 : 1

/** Runs every check, says what each one found, and tells whether all of them passed. */
function check(): boolean {
  const files = projectFiles(ROOT)
  const code = `${files.filter(({ path }) => isCode(path)).length} files of code`
  const core = `${files.filter(({ path }) => isCode(path) && isCore(path)).length} files of the core`
  const outcomes = [
    ofTool('types', 'everything', types(ROOT)),
    ofTool('page types', 'src/web, as a browser has it', types(ROOT, 'tsconfig.web.json')),
    ofTool('core types', `${core}, without Node and browser`, types(ROOT, 'tsconfig.core.json')),
    ofTool('lint', 'rules and format; `npx biome check --write FILE` mends much', lint(ROOT)),
    ofRule('directions', code, { rule: directions, files }),
    ofRule('purity', core, { rule: purity, files }),
    ofRule('sizes', code, { rule: sizes, files }),
    ofRule('strings', 'what pages say', { rule: strings, files }),
    ofRule('dependencies', 'package.json and imports', { rule: dependencies, files }),
    ofTool('schema', 'sql/schema.dump.sql and the numbered files', schema()),
    ofRule('words', `${files.length} files`, { rule: words, files }),
  ]
  for (const { name, scope, failed, lines } of outcomes) {
    console.log(`${failed ? '✖' : '✔'} ${name.padEnd(13)}${scope}`)
    for (const line of lines) console.log(`  ${line}`)
  }
  const failures = outcomes.filter(({ failed }) => failed).map(({ name }) => name)
  console.log(failures.length === 0 ? 'check: all is well' : `check: failed at ${failures.join(', ')}`)
  return failures.length === 0
}

function ofTool(name: string, scope: string, { ok, output }: ToolResult): Outcome {
  return { name, scope, failed: !ok, lines: ok ? [] : output.split('\n') }
}

function ofRule(name: string, scope: string, { rule, files }: { rule: Rule; files: readonly SourceFile[] }): Outcome {
  try {
    const findings = rule(files)
    const failed = findings.some(({ severity }) => severity === 'error')
    return { name, scope, failed, lines: findings.map(lineOf) }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return { name, scope, failed: true, lines: [`${error.message}; mend what the types say of it first`] }
  }
}
