import { PARTY_NAMES } from '../people/gazetteer.ts'
import { type Actors, actorsOfMention, seated } from './actors.ts'
import { type Place, readingAt, wordAt } from './place.ts'

/** How far behind a passive its agent is looked for. */
const AGENT_REACH = 8

/** "will be offered by Norway": who is to act, when he is named and of this meeting. */
export function agentBehind(place: Place, verb: number): Actors {
  for (let k = verb + 1; k <= verb + AGENT_REACH; k++) {
    const { tag } = readingAt(place, k)
    if (tag === 'mark' || tag === 'verb' || tag === 'sub' || tag === 'rel') return null
    if (wordAt(place, k) !== 'by') continue
    const agent = place.startingAt.get(k + 1) ?? place.startingAt.get(k + 2)
    return (agent && actorsOfMention(place, agent)) ?? sideNamedIn(place, k + 1)
  }
  return null
}

/** No body is named in more tokens than this. */
const NAME_REACH = 12

/** "the Norwegian Customs Service", "the Ministry of Energy of Norway": whose body it is. */
function sideNamedIn(place: Place, from: number): Actors {
  const { tokens } = place.sentence
  for (let k = from; k < from + NAME_REACH && k < tokens.length; k++) {
    const named = PARTY_NAMES.match(tokens, k)
    if (named && named.value.code !== '') return seated(place, [named.value.code])
    const isOfName = tokens[k]?.capital === true || /^(?:the|of|and|for)$/u.test(wordAt(place, k))
    if (!isOfName) return null
  }
  return null
}
