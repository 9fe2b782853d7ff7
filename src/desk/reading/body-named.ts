import type { Item } from '../../register/index.ts'

/**
 * The body of the register that a text speaks of by its name or the beginning of it: "the Joint Commission" for the Joint
 * Commission on economic cooperation. Null where none is called so, or more than one.
 */
export function bodyNamed(name: string, bodies: readonly Item<'body'>[]): Item<'body'> | null {
  const wanted = folded(name)
  if (wanted === '') return null
  const exact = bodies.filter((body) => namesOf(body).includes(wanted))
  const [found, ...others] =
    exact.length > 0 ? exact : bodies.filter((body) => namesOf(body).some((full) => full.startsWith(`${wanted} `)))
  return found === undefined || others.length > 0 ? null : found
}

function namesOf({ facts }: Item<'body'>): readonly string[] {
  return Object.values(facts.names).map(folded)
}

function folded(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/^the /u, '').replace(/\s+/gu, ' ').trim()
}
