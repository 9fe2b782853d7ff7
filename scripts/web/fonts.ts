import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import subsetFont from 'subset-font'

/** The weights that the pages use, of the hundred to nine hundred that the fonts have: a third of each file is for the rest. */
const WEIGHTS = { min: 400, max: 750 } as const

const SLIM = { targetFormat: 'woff2', noHinting: true, variationAxes: { wght: WEIGHTS } } as const

const PACKAGES = ['noto-sans', 'vazirmatn'] as const

/**
 * The letters that Tajik has beyond Russian. The fonts keep them in a file with those of a hundred other languages, twenty
 * times as large.
 */
const TAJIK = 'ҒғӢӣҚқӮӯҲҳҶҷ'
const WITH_TAJIK = 'noto-sans-cyrillic-ext-wght-normal.woff2'

/**
 * Puts the fonts of the pages, with all their letters and the weights in use, into the folder, and `<package>.css` that
 * names them. Nothing else is left there.
 */
export async function buildFonts(packages: string, folder: string): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const name of PACKAGES) {
    const from = join(packages, '@fontsource-variable', name)
    const faces = readFileSync(join(from, 'index.css'), 'utf8').replaceAll('100 900', `${WEIGHTS.min} ${WEIGHTS.max}`)
    for (const [, file = ''] of faces.matchAll(/url\(\.\/files\/([^)]+)\)/g)) {
      const font = readFileSync(join(from, 'files', file))
      writeFileSync(join(folder, file), await subsetFont(font, '', { ...SLIM, keepAllGlyphs: true }))
      if (file === WITH_TAJIK) writeFileSync(join(folder, 'tajik.woff2'), await subsetFont(font, TAJIK, SLIM))
    }
    const own = name === 'noto-sans' ? tajikFace(faces) : ''
    writeFileSync(join(folder, `${name}.css`), faces.replaceAll('./files/', './') + own)
  }
}

/** Puts the licence of each font into the folder, which is there: `<package>.txt`. */
export function copyFontLicences(packages: string, folder: string): void {
  for (const name of PACKAGES)
    copyFileSync(join(packages, '@fontsource-variable', name, 'LICENSE'), join(folder, `${name}.txt`))
}

/** The face for the Tajik letters alone: of faces that hold a letter the last one is taken. */
function tajikFace(faces: string): string {
  const [face] = /@font-face \{[^}]*cyrillic-ext[^}]*\}/.exec(faces) ?? []
  if (face === undefined) throw new Error('the font has no face for Cyrillic beyond Russian')
  const range = [...TAJIK].map((letter) => `U+${letter.codePointAt(0)?.toString(16)}`).join(',')
  return face.replace(/url\([^)]*\)/, 'url(./tajik.woff2)').replace(/unicode-range: [^;]*/, `unicode-range: ${range}`)
}
