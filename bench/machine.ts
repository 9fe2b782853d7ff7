import { arch, cpus, platform } from 'node:os'

/** What the figures were taken on: processor, system and Node version. */
export function machineLine(): string {
  const processors = cpus()
  return `${processors[0]?.model.trim() ?? 'unknown processor'} × ${processors.length}, ${platform()} ${arch()}, Node ${process.version}`
}
