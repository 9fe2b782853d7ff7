/** Longest name that is shown, in characters. */
const LONGEST = 120

/** Controls, format characters (bidi, zero-width, tags) but for the joiners of Persian spelling, private use. */
const OBEYED = /(?![\u200C\u200D])[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu

/** How a text begins, for one that came without a name. */
export function firstWords(text: string): string {
  const [line = ''] = text.slice(0, 2000).trim().split('\n')
  const words = [...line.replace(OBEYED, '').replace(/\s+/g, ' ').trim()]
  return words.length <= LONGEST / 2
    ? words.join('')
    : `${words
        .slice(0, LONGEST / 2)
        .join('')
        .trimEnd()}…`
}

/**
 * What an upload is called, fit to be shown: the last part of a path, without what a screen or terminal would obey
 * instead of showing it, and not overlong. It never names a file: uploads are kept by ids of our own. '' for nothing.
 */
export function shownName(name: string): string {
  const last = name.toWellFormed().split(/[/\\]/).at(-1) ?? ''
  const plain = last
    .normalize('NFC')
    .replace(OBEYED, '')
    .replace(/[<>:"|?*%&]/g, '_')
    .replace(/\s+/g, ' ')
    .trim()
  const characters = [...(/^\.+$/.test(plain) ? '' : plain)]
  if (characters.length <= LONGEST) return characters.join('')
  const ending = /\.[a-z0-9]{1,8}$/i.exec(plain)?.[0] ?? ''
  return `${characters.slice(0, LONGEST - ending.length - 1).join('')}…${ending}`
}
