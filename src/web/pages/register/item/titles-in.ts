import type { Item, LocalText } from '../../../../register/index.ts'

interface Titled {
  readonly titles?: LocalText
  readonly names?: LocalText
  readonly action?: LocalText
  readonly title?: string | null
  readonly topic?: string
  readonly name?: string
  readonly publisher?: string | null
  readonly address?: string | null
}

/** What the item is called, by language, with what has one name alone under English. */
export function titlesIn({ id, facts }: Pick<Item, 'id' | 'facts'>): LocalText {
  const { titles, names, action, title, topic, name, publisher, address } = facts as Titled
  const own = topic ?? name ?? ([publisher, title].filter(Boolean).join(': ') || address || id)
  return titles ?? names ?? action ?? { en: own }
}
