import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { tokenize } from '../front/tokens.ts'
import { ABBREVIATIONS } from '../wording/en/grammar.ts'
import { tagTokens } from './tag-tokens.ts'

interface TagCase {
  /** What the grammar depends on. */
  readonly what: string
  /** Words, each with the tag that it must have: "stressed/verb.past"; a word without one is free. */
  readonly phrase: string
  readonly todo?: string
}

const CASES: readonly TagCase[] = [
  // verbs that report
  {
    what: 'a past behind its subject',
    phrase: 'The sides/noun stressed/verb.past that/sub trade had/have.past doubled/verb.participle .',
  },
  {
    what: 'a present behind a name',
    phrase: 'Finland/name welcomes/verb.present the plan and supports/verb.present its/poss aims .',
  },
  {
    what: 'a present behind a name in two words',
    phrase: 'The United/name States/name notes/verb.present the plan/noun .',
  },
  { what: 'a plural subject', phrase: 'The parties plan/verb.base to/to hold/verb.base talks/noun .' },
  { what: 'a pronoun', phrase: 'They/pron call/verb.base for peace and welcome/verb.base the plan/noun .' },
  { what: 'a modal', phrase: 'They will/modal visit/verb.base the port and may/modal stay/verb.base .' },
  { what: 'an auxiliary', phrase: 'She has/have.present also/adv repeatedly/adv stressed/verb.participle it .' },
  { what: 'a participle at the head', phrase: 'Stressing/verb.ing the value of maps , he left/verb.past .' },
  { what: 'a participle behind a comma', phrase: 'He left , adding/verb.ing that/sub it rained .' },
  { what: 'a passive', phrase: 'Agreement was/be.past reached/verb.participle to/to build/verb.base a road .' },
  {
    what: 'a participle behind its noun',
    phrase: 'The agreement signed/verb.participle by the ministers entered/verb.past into force .',
  },
  {
    what: 'partners, with whom something is done',
    phrase: 'They agreed with our Norwegian/name partners/noun to/to do/do.base much .',
  },
  { what: 'a present behind "she"', phrase: 'He noted that she looks/verb.present forward to/to it .' },
  { what: '"both" as the subject', phrase: 'Both/det welcomed/verb.past the plan .' },
  { what: '"both" before a noun', phrase: 'Both/det sides/noun welcomed/verb.past the plan .' },
  // the same words as nouns
  { what: 'a visit', phrase: 'The visit/noun of the minister was a success/noun .' },
  { what: 'a call', phrase: 'The call/noun was made on Monday .' },
  { what: 'a plan', phrase: 'The plan/noun is to/to hold/verb.base talks/noun .' },
  {
    what: 'an exchange and views',
    phrase: 'They exchanged/verb.past views/noun ; the exchange/noun of views/noun was long .',
  },
  { what: 'a visiting minister', phrase: 'The visiting/noun minister praised/verb.past the work/noun .' },
  { what: 'a verb behind a plural noun', phrase: 'The ministers visit/verb.base the port every year .' },
  {
    what: 'a noun-like verb before a preposition',
    phrase: 'Both countries benefit/verb.base from it .',
    todo: 'read as a noun',
  },
  // "that"
  { what: '"that" that opens a clause', phrase: 'He said that/sub it was open .' },
  { what: '"that" that points', phrase: 'In that/det year the road was open .' },
  { what: '"that" for which', phrase: 'The roads that/rel were built are open .' },
  { what: '"that" behind a noun', phrase: 'The fact/noun that/sub it rained was noted/verb.participle .' },
  // months
  { what: 'the month of May', phrase: 'They met in May/name and on May/name 9 .' },
  { what: 'leave to go', phrase: 'They may/modal go in March/name .' },
  // small words
  { what: 'the ends of a genitive', phrase: "Finland/name 's/poss ports and his/poss ships" },
  { what: '"following" before a noun', phrase: 'Following/prep the talks they left .' },
  { what: '"her" before a noun', phrase: 'He thanked her/poss crew .' },
  {
    what: '"her" before a verb-like noun',
    phrase: 'He praised her/poss work/noun .',
  },
  { what: '"her" as the object', phrase: 'He told her/pron that it was good .' },
  {
    what: 'a noun that ends like a participle',
    phrase: 'She stressed the need/noun for calm .',
  },
  {
    what: 'a participle that describes',
    phrase: 'Increased/adj trade has helped/verb.participle farmers .',
    todo: 'read as a finite verb',
  },
]

describe('tags', () => {
  for (const { what, phrase, todo } of CASES) {
    test(what, { todo }, () => {
      const wanted = phrase.split(' ').map((word) => word.split('/'))
      const text = wanted
        .map(([word]) => word)
        .join(' ')
        .replaceAll(" 's", "'s")
      const tokens = tokenize(text, { start: 0, end: text.length }, ABBREVIATIONS)
      const found = tagTokens(tokens).map(({ tag, form }, i) => {
        const shown = form === null ? tag : `${tag}.${form}`
        return wanted[i]?.[1] === undefined ? tokens[i]?.text : `${tokens[i]?.text}/${shown}`
      })
      assert.equal(found.join(' '), phrase)
    })
  }
})
