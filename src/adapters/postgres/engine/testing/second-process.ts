import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

/** Another process that opens a data folder. */
export interface SecondProcess {
  readonly child: ChildProcess
  /** The next line it prints: "open", "closed", or code and values of its refusal as JSON; '' at its end. */
  line(): Promise<string>
}

export function secondProcess(folder: string, command: string): SecondProcess {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'hold-folder.ts'), folder, command], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return { child, line: async () => (await lines.next()).value ?? '' }
}
