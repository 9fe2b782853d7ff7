import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildPackage } from './build-package.ts'
import { buildWeb } from './web/build.ts'

const dist = join(dirname(dirname(fileURLToPath(import.meta.url))), 'dist')

if (buildPackage(dist)) {
  await buildWeb()
} else {
  console.error('paygir: the build failed\nfix: mend what the compiler says above\ncode: E_BUILD_FAILED')
  process.exitCode = 1
}
