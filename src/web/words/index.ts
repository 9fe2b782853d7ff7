import type { Language } from '../../words/index.ts'
import type { ShellWords } from './shell-words.ts'

export type { ShellWords } from './shell-words.ts'

/** The words of the shell in one language; the others are not loaded. */
export async function loadShellWords(language: Language): Promise<ShellWords> {
  switch (language) {
    case 'en':
      return (await import('./en.ts')).en
    case 'fa':
      return (await import('./fa.ts')).fa
    case 'tg':
      return (await import('./tg.ts')).tg
    case 'ru':
      return (await import('./ru.ts')).ru
  }
}
