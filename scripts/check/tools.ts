import { spawnSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** How a tool of others went, and what it said. */
export interface ToolResult {
  readonly ok: boolean
  readonly output: string
}

/** The folder of the project. */
export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** The TypeScript compiler over what `config` in `folder` names. */
export function types(folder: string, config = 'tsconfig.json'): ToolResult {
  return run('typescript/bin/tsc', folder, ['-p', config, '--pretty', 'false'])
}

/** The linter and formatter over `folder`, where its biome.json lies: only there does biome follow the imports. */
export function lint(folder: string): ToolResult {
  const options = ['--error-on-warnings', '--reporter=concise', '--max-diagnostics=200']
  return run('@biomejs/biome/bin/biome', folder, ['check', ...options, '.'])
}

/** The dumped schema against what the numbered files of sql make of an empty database. */
export function schema(): ToolResult {
  return run('../scripts/dump-schema.ts', ROOT, [])
}

function run(program: string, folder: string, args: readonly string[]): ToolResult {
  const done = spawnSync(process.execPath, [join(ROOT, 'node_modules', program), ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (done.error) throw done.error
  return { ok: done.status === 0, output: `${done.stdout}${done.stderr}`.trim() }
}
