import type { Language } from '../../../words/index.ts'
import type { FrameWords } from './frame-words.ts'

export type { FrameWords } from './frame-words.ts'

export async function loadFrameWords(language: Language): Promise<FrameWords> {
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
