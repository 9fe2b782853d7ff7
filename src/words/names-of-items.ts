import type {
  ContradictionFacts,
  DocumentFacts,
  DraftFacts,
  EventFacts,
  Item,
  LocalText,
  PlanFacts,
  PublicationFacts,
  RecordFacts,
  RelationshipFacts,
  RelationshipItem,
  UndertakingFacts,
} from '../register/index.ts'
import { LANGUAGES, type Language } from './languages.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Names are told in its language; what has none of its own but a part to play, by its words where they are given. */
type Spoken = Pick<Vocabulary, 'language'> & Partial<Pick<Vocabulary, 'register'>>

/** The text in the language, else in the first other one that it has. */
export function textIn(text: LocalText, language: Language): string {
  return text[language] ?? LANGUAGES.map((other) => text[other]).find((one) => one !== undefined) ?? ''
}

/** What an item is called: its title, name, action or address. */
export function titleOf({ id, kind, facts }: Item, { language, register }: Spoken): string {
  switch (kind) {
    case 'relationship':
      return textIn((facts as RelationshipFacts).names, language)
    case 'body':
      return textIn((facts as RelationshipFacts).names, language)
    case 'event':
      return textIn((facts as EventFacts).titles, language)
    case 'document':
      return textIn((facts as DocumentFacts).titles, language)
    case 'undertaking':
      return textIn((facts as UndertakingFacts).action, language)
    case 'source':
      return sourceName(facts as PublicationFacts) || id
    case 'record':
      return (facts as RecordFacts).source
    case 'contradiction':
      return topicOf(facts as ContradictionFacts, language)
    case 'draft':
      return (facts as DraftFacts).title
    case 'plan':
      return planTitle(facts as PlanFacts, register)
  }
}

function topicOf({ topic, titles = null }: ContradictionFacts, language: Language): string {
  return titles === null ? topic : textIn(titles, language)
}

/** Kept plans are named by whoever keeps them, settings by nobody. */
function planTitle({ role, name }: PlanFacts, register: Spoken['register']): string {
  return role === 'settings' && register !== undefined ? register.settings.name : name
}

/** "The northern gazette: First session", or the address of what has no name. */
function sourceName({ publisher, title, address }: PublicationFacts): string {
  const name = [publisher, title].filter((part) => part !== null).join(': ')
  return name || (address ?? '')
}

/** The name of a party, or its code when the relationship does not know it. */
export function partyName(code: string, { facts }: Pick<RelationshipItem, 'facts'>, { language }: Spoken): string {
  const party = facts.parties.find((one) => one.code === code)
  return party === undefined ? code : textIn(party.names, language)
}
