import { beginsAlone } from './context.ts'
import { withWeekdayAfter } from './event-day-rules.ts'
import type { Found } from './found.ts'
import { alternatives, DIGIT } from './patterns.ts'
import { COUNT_RULES, HEAD_RULES, LONG_NUMBER_RULES, type RuleSet, SHORT_NUMBER_RULES } from './rules.ts'
import { folded } from './words.ts'

/** A find with the name of its rule. */
export interface RuleFound {
  readonly rule: string
  readonly found: Found
}

/** Words that open so many other phrases that the next word is looked at before any rule is tried. */
const LOOK_AHEAD: Readonly<Record<string, string>> = {
  a: '(?= (?:few|couple|year|month|week|decade|day))',
  an: '(?= (?:hour|year))',
  year: "(?=[’' -](?:s|end|ahead|to come))",
  years: '(?= (?:ahead|to come))',
  months: '(?= (?:ahead|to come))',
  weeks: '(?= (?:ahead|to come))',
  days: '(?= (?:ahead|to come))',
  decades: '(?= (?:ahead|to come))',
}

const rulesOfHead = collectRules()
const TRIGGER = triggerPattern()

/** Each head word in lower case with its rules, in the order of the table. */
function collectRules(): ReadonlyMap<string, RuleSet> {
  const rules = new Map<string, RuleSet>()
  for (const set of HEAD_RULES) {
    for (const head of set.heads) rules.set(head, [...(rules.get(head) ?? []), ...set.rules])
  }
  return rules
}

/** Finds digits and head words; nothing is tried anywhere else. */
function triggerPattern(): RegExp {
  const names: string[] = []
  const words: string[] = []
  const persian: string[] = []
  for (const { heads, isName } of HEAD_RULES) {
    for (const head of heads) {
      const first = head.charAt(0)
      const capital = first.toUpperCase()
      if (capital === first) persian.push(head)
      else if (isName) names.push(capital + head.slice(1), head.toUpperCase())
      else words.push(`[${first}${capital}]${head.slice(1)}${LOOK_AHEAD[head] ?? ''}`)
    }
  }
  return new RegExp(
    `${DIGIT}+|\\b(?:${[...new Set([...names, ...words])].join('|')})\\b|(?:${alternatives(persian)})`,
    'g',
  )
}

function rulesAt(word: string): RuleSet {
  const code = word.charCodeAt(0)
  const isNumber = code <= 0x39 || (code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9)
  if (!isNumber) return rulesOfHead.get(folded(word)) ?? []
  if (word.length <= 2) return SHORT_NUMBER_RULES
  return word.length === 3 ? COUNT_RULES : word.length === 4 ? LONG_NUMBER_RULES : []
}

/** All date phrases of a text in order, none overlapping, before the date of the event is known. Linear in its length. */
export function scanDates(source: string): readonly RuleFound[] {
  const finds: RuleFound[] = []
  let end = 0
  TRIGGER.lastIndex = 0
  for (let trigger = TRIGGER.exec(source); trigger !== null; trigger = TRIGGER.exec(source)) {
    const find = beginsAlone(source, trigger.index) ? firstFind(source, trigger.index, rulesAt(trigger[0])) : null
    if (find === null || find.found.start < end) continue
    finds.push(find)
    end = find.found.end
    TRIGGER.lastIndex = Math.max(end, trigger.index + trigger[0].length)
  }
  return finds
}

function firstFind(source: string, at: number, rules: RuleSet): RuleFound | null {
  for (const [rule, tryAt] of rules) {
    const found = tryAt(source, at)
    if (found !== null) return { rule, found: withWeekdayAfter(source, found) }
  }
  return null
}
