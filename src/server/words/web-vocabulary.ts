import { type Language, loadVocabulary, type Vocabulary } from '../../words/index.ts'
import { AT_COMMAND_LINE, type WebFixes } from './fixes/web-fixes.ts'

/** The vocabulary as the server tells errors: what to do names nothing that only a command line has. */
export async function webVocabulary(language: Language): Promise<Vocabulary> {
  const [vocabulary, { fixes, atCommandLine, plainText }] = await Promise.all([
    loadVocabulary(language),
    loadFixes(language),
  ])
  const { errors, binary } = vocabulary
  const elsewhere = AT_COMMAND_LINE.map((code) => [code, { ...errors[code], fix: atCommandLine }])
  const here = Object.entries(fixes).map(([code, fix]) => [code, { ...errors[code as keyof typeof fixes], fix }])
  return {
    ...vocabulary,
    errors: { ...errors, ...Object.fromEntries([...elsewhere, ...here]) },
    binary: { ...binary, unknown: { ...binary.unknown, fix: plainText } },
  }
}

async function loadFixes(language: Language): Promise<WebFixes> {
  switch (language) {
    case 'en':
      return (await import('./fixes/en.ts')).enFixes
    case 'fa':
      return (await import('./fixes/fa.ts')).faFixes
    case 'tg':
      return (await import('./fixes/tg.ts')).tgFixes
    case 'ru':
      return (await import('./fixes/ru.ts')).ruFixes
  }
}
