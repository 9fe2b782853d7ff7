import { ID_PREFIX, type ItemKind } from '../../register/index.ts'

/** Letters of an id that are taken from the words of its title. */
const LONGEST = 32

/** An id with the first words of the title, where they are written in Latin letters, and an end that no other has. */
export function freshId(kind: ItemKind, title: string, random: (length: number) => Uint8Array): string {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  const whole = words.length <= LONGEST ? words : words.slice(0, words.lastIndexOf('-', LONGEST))
  const end = Buffer.from(random(3)).toString('hex')
  return `${ID_PREFIX[kind]}:${whole === '' ? end : `${whole}-${end}`}`
}
