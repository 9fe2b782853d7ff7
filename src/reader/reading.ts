import { type Analysis, analyse } from './front/analyse.ts'
import { buildCast } from './people/cast.ts'
import type { Discourse } from './people/discourse.ts'
import { findMentions } from './people/find-mentions.ts'
import { findMeeting } from './people/meeting.ts'
import type { FoundMention } from './people/mention.ts'
import type { Draft } from './statements/draft.ts'
import { type ReadStatements, readStatements } from './statements/read-statements.ts'

/** A text half read: who is in it and who said what; the later steps (undertakings, event, mentions) work on this. */
export interface Reading extends ReadStatements {
  readonly analysis: Analysis
  /** What can be somebody, for each sentence of the analysis. */
  readonly mentions: readonly (readonly FoundMention[])[]
  readonly discourse: Discourse
  /** Statements in order; the one at index i is called `s${i + 1}` in the record. */
  readonly drafts: readonly Draft[]
}

/** Cuts the text up, finds who is mentioned, and reads the statements. */
export function openReading(source: string): Reading {
  const analysis = analyse(source)
  const mentions = findAllMentions(analysis)
  const discourse = findMeeting(analysis, mentions, buildCast(analysis.sentences, mentions))
  const { drafts, labels, log } = readStatements(analysis, mentions, discourse)
  return { analysis, mentions, discourse, labels, log, drafts: drafts.filter((draft) => hasWords(source, draft)) }
}

/** Twice over the text: names printed with a title once are then known without it. */
function findAllMentions({ sentences }: Analysis): FoundMention[][] {
  const words = new Set<string>()
  const titled = sentences.map((sentence) => findMentions(sentence, { words: new Set() }))
  for (const mention of titled.flat()) {
    if (mention.kind === 'person') for (const word of mention.name) if (word.length > 2) words.add(word.toLowerCase())
  }
  return sentences.map((sentence, s) => {
    const untitled = sentence.tokens.some(({ capital, lower }) => capital && words.has(lower))
    return untitled ? findMentions(sentence, { words }) : (titled[s] as FoundMention[])
  })
}

/** Drops stretches without a letter or digit; false when nothing is left. */
function hasWords(source: string, draft: Draft): boolean {
  draft.content = draft.content.filter(({ start, end }) => /[\p{L}\p{N}]/u.test(source.slice(start, end)))
  return draft.content.length > 0
}
