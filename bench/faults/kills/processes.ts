import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Number of the server's first process by its own file; null when there is none. */
export function serverOf(folder: string): number | null {
  try {
    const pid = Number.parseInt(readFileSync(join(folder, 'database', 'postmaster.pid'), 'utf8'), 10)
    return isAlive(pid) ? pid : null
  } catch {
    return null
  }
}

/** The processes that the process has started, and theirs (proc_pid_stat(5): the second field after the name). */
export function descendantsOf(pid: number): readonly number[] {
  const parents = new Map(processes().map((each) => [each, parentOf(each)]))
  const below = (one: number): readonly number[] => {
    const children = [...parents].filter(([, parent]) => parent === one).map(([child]) => child)
    return [...children, ...children.flatMap(below)]
  }
  return below(pid)
}

/** True when there was such a process. */
export function kill(pid: number): boolean {
  try {
    return process.kill(pid, 'SIGKILL')
  } catch {
    return false
  }
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

function processes(): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
}

function parentOf(pid: number): number {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1])
  } catch {
    return 0
  }
}
