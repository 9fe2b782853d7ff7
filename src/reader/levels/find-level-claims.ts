import { type Figure, type LevelClaim, type Statement, spanOf } from '../../model/index.ts'
import { type WordRun, wordRuns } from '../documents/word-runs.ts'
import type { Analysis } from '../front/analyse.ts'
import { CARRYING, PARTNER_NOUNS, TIES } from '../wording/en/levels.ts'
import { fieldOf, indexOfTies, type TiesClause, wordAt } from './clause-words.ts'
import { type Clause, clausesOf } from './clauses.ts'
import { figuresIn } from './figures.ts'
import { type Claimed, growthIsNoted, tiesGrew, tiesWereGrown, tiesWereRaised } from './growth-rules.ts'
import { isMainPartner, tiesAmountTo, tiesAreGood, tiesStandAtLevel } from './level-rules.ts'
import { potentialIsClaimed, tiesCouldReach } from './potential-rules.ts'
import { contentAt, indexStatements, type StatementIndex } from './statement-of.ts'
import { figureIsWanted, goalHasFigure, levelIsWanted } from './target-rules.ts'

/** The first rule that finds something in a clause decides. */
const RULES: readonly ((clause: TiesClause) => Claimed | null)[] = [
  potentialIsClaimed,
  tiesGrew,
  figureIsWanted,
  goalHasFigure,
  tiesCouldReach,
  tiesWereGrown,
  tiesAmountTo,
  growthIsNoted,
  tiesWereRaised,
  levelIsWanted,
  tiesStandAtLevel,
  isMainPartner,
  tiesAreGood,
]

/** Finds what a text claims about the level, growth, potential or target of ties, clause by clause. */
export function findLevelClaims(analysis: Analysis, statements: readonly Statement[]): LevelClaim[] {
  const index = indexStatements(statements)
  const claims: LevelClaim[] = []
  for (const run of wordRuns(analysis)) {
    if (run.kind !== 'body' || !speaksOfTies(run)) continue
    let carried: Carried = null
    for (const clause of clausesOf(run)) {
      const claim = claimIn(clause, { source: analysis.source, index, carried })
      carried = claim
      if (claim) claims.push({ ...claim, id: `l${claims.length + 1}` })
    }
  }
  return claims
}

function speaksOfTies({ tokens }: WordRun): boolean {
  return tokens.some(({ lower }) => TIES.has(lower) || PARTNER_NOUNS.has(lower))
}

interface Place {
  readonly source: string
  readonly index: StatementIndex
  readonly carried: Carried
}

/** The claim of the clause before, which a pronoun may go on with ("but it is far from …"), or null. */
type Carried = { readonly field: string | null } | null

/** More tokens than any clause has; longer stretches are tables or noise, and the rules may look at each word anew. */
const LONGEST_CLAUSE = 150

function claimIn(clause: Clause, { source, index, carried }: Place): Omit<LevelClaim, 'id'> | null {
  const { run, from, to } = clause
  if (clause.opener === 'if' || clause.opener === 'unless' || to - from > LONGEST_CLAUSE) return null
  const found = indexOfTies(clause, clause)
  const first = run.readings[from]?.tag
  const goesOn =
    CARRYING.has(wordAt(clause, from)) ||
    clause.opener === 'which' ||
    first === 'be' ||
    first === 'have' ||
    first === 'verb'
  const pronoun = carried !== null && goesOn
  if (found < 0 && !pronoun && !PARTNER_NOUNS.has(wordAt(clause, to - 1)) && !mentionsPartner(clause)) return null
  const ties: TiesClause = { ...clause, ties: found < 0 && !pronoun ? -2 : found, figures: figuresIn(run, from, to) }
  const claimed = firstClaim(ties)
  if (!claimed) return null
  const start = run.tokens[from]?.start ?? 0
  const end = run.tokens[to - 1]?.end ?? 0
  const content = contentAt(index, Math.floor((start + end) / 2)) ?? contentAt(index, end - 1)
  if (content?.statement.mode === 'topic') return null
  const span = content
    ? spanOf(source, Math.max(start, content.start), Math.min(end, content.end))
    : spanOf(source, start, end)
  const figures = figuresOf(source, ties).filter(
    (figure) => figure.span.start >= span.start && figure.span.end <= span.end,
  )
  return {
    ...claimed,
    span,
    figures,
    field: fieldOf(ties) ?? (pronoun ? (carried?.field ?? null) : null),
    statement: content?.statement.id ?? null,
  }
}

function mentionsPartner({ run, from, to }: Clause): boolean {
  for (let at = from; at < to; at++) if (PARTNER_NOUNS.has(run.tokens[at]?.lower ?? '')) return true
  return false
}

function firstClaim(clause: TiesClause): Claimed | null {
  for (const rule of RULES) {
    const claimed = rule(clause)
    if (claimed) return claimed
  }
  return null
}

function figuresOf(source: string, { run, figures }: TiesClause): Figure[] {
  return figures.map(({ from, to, value, unit }) => ({
    span: spanOf(source, run.tokens[from]?.start ?? 0, run.tokens[to - 1]?.end ?? 0),
    value,
    unit,
  }))
}
