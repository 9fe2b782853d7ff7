import { type FieldMention, spanOf } from '../../model/index.ts'
import { wordRuns } from '../documents/word-runs.ts'
import type { Analysis } from '../front/analyse.ts'
import { phraseAt } from './match-phrase.ts'

/** Finds the fields of cooperation that a text names: of each sentence the first words for each field, in order of the text. */
export function findFields(analysis: Analysis): FieldMention[] {
  const { source } = analysis
  const mentions: FieldMention[] = []
  for (const run of wordRuns(analysis)) {
    const named = new Set<string>()
    for (let at = 0; at < run.tokens.length; at++) {
      const phrase = phraseAt(run, at)
      if (!phrase) continue
      at = phrase.to - 1
      const { field, several } = phrase
      if (field === null || named.has(field)) continue
      named.add(field)
      mentions.push({
        id: `f${mentions.length + 1}`,
        field,
        span: spanOf(source, run.tokens[phrase.from]?.start ?? 0, run.tokens[at]?.end ?? 0),
        confidence: several ? 'certain' : 'likely',
        rule: several ? 'field-phrase' : 'field-word',
      })
    }
  }
  return mentions
}
