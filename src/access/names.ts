import { AccessError } from './access-error.ts'

/** Characters of a name. */
const MOST = 64

/** Letters, marks and digits of any script, single spaces, and what stands within names. */
const NAME = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}\u200c'’.@_+-]| (?! ))*$/u

/** The name as it is kept. Throws AccessError E_NAME_NOT_VALID. */
export function checkedName(given: string): string {
  const name = given.normalize('NFC').trim()
  if (name.length > MOST || !NAME.test(name)) throw new AccessError('E_NAME_NOT_VALID', { most: MOST })
  return name
}

/** Letters that are typed for one another on keyboards of Persian and Arabic. */
const ALIKE: Readonly<Record<string, string>> = { ي: 'ی', ى: 'ی', ك: 'ک', '\u200c': '' }

/** What two names have in common that count as one: nobody is mistaken for somebody else. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replaceAll(/[يىك\u200c]/g, (letter) => ALIKE[letter] ?? letter)
}
