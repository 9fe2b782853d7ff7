/** How the characters of a file are to be taken: as they stand, or with marks taken out. */
export const TEXT_FORMATS = ['text', 'markdown', 'html'] as const

export type TextFormat = (typeof TEXT_FORMATS)[number]

/** The format that a file's name and first characters tell; a `.txt` is text whatever it holds. */
export function formatOf(name: string, text: string): TextFormat {
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase()
  if (ending === 'md' || ending === 'markdown') return 'markdown'
  if (ending === 'html' || ending === 'htm' || ending === 'xhtml') return 'html'
  if (ending === 'txt' || ending === 'text') return 'text'
  return /^\uFEFF?\s{0,200}<(?:!doctype html|html|head|body)[\s>]/i.test(text.slice(0, 512)) ? 'html' : 'text'
}
