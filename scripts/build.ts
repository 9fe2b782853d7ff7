import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildPackage } from './build-package.ts'

const dist = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist')

if (!buildPackage(dist)) {
  console.error('paygir: the build failed\nfix: mend what the compiler says above\ncode: E_BUILD_FAILED')
  process.exitCode = 1
}
