import { foldName } from './same-speaker.ts'
import { rightSpeaker, type TextScore } from './score.ts'

/** How the one text that everybody knows was read. */
export interface SeedReading {
  readonly statements: number
  readonly found: number
  readonly rightSpeaker: number
  /** For each asked, offered or promised action of the gold record: found with its kind and all its actors. */
  readonly undertakings: readonly {
    readonly text: string
    readonly actors: readonly string[]
    readonly found: boolean
  }[]
}

/** Statements and topics together: found, and found with the right speaker; undertakings with kind and actors. */
export function readSeed(score: TextScore): SeedReading {
  const lists = [score.statements, score.topics]
  const pairs = lists.flatMap((list) => list.pairs.map((pair) => ({ list, pair })))
  const attributed = pairs.filter(({ list, pair }) =>
    rightSpeaker(score.gold, score.record, [list.gold[pair.gold], list.found[pair.found]]),
  )
  const { gold, found, pairs: paired } = score.undertakings
  return {
    statements: score.gold.statements.length,
    found: pairs.length,
    rightSpeaker: attributed.length,
    undertakings: gold.map((wanted, place) => {
      const read = found[paired.find((pair) => pair.gold === place)?.found ?? -1]
      const hasActors = wanted.actors.every((actor) => read?.actors.some((other) => sameBody(actor, other)))
      return {
        text: wanted.span?.text ?? '',
        actors: wanted.actors,
        found: read !== undefined && read.label === wanted.label && hasActors,
      }
    }),
  }
}

/** "the Joint Commission" names the same body as "Joint Commission". */
function sameBody(a: string, b: string): boolean {
  return withoutArticle(a) === withoutArticle(b)
}

function withoutArticle(name: string): string {
  return foldName(name).replace(/^the /, '')
}
