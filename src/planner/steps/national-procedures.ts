import type { Basis } from '../network/index.ts'
import { assumedLogNormal, assumedRange, type Duration, observedLogNormal } from './durations.ts'
import {
  ANY_PARLIAMENT,
  IRAN_PROMULGATION,
  MAJLIS,
  MAJLISI_OLI,
  NEVER_RATIFIED,
  WORKED_SHARE,
} from './observed-cases.ts'
import { ofEach, type StepRow } from './step-row.ts'

/** By whose decision a side consents. `none`: its signature is enough. */
export const CONSENT_ROUTES = ['parliament', 'government', 'decree', 'none'] as const
export type ConsentRoute = (typeof CONSENT_ROUTES)[number]

/** The steps between the signature and the consent of one country. */
export interface NationalProcedure {
  /** Code of the party; null for every country without a procedure of its own. */
  readonly party: string | null
  readonly route: Exclude<ConsentRoute, 'none'>
  readonly steps: readonly StepRow[]
}

const neverRatified = {
  chance: Math.round((1 - Math.sqrt(1 - NEVER_RATIFIED)) * 1000) / 1000,
  basis: {
    kind: 'observed',
    note: '604 of 2,495 investment treaties were not in force in 2005 (UNCTAD); 1 - sqrt(0.76) on each of two sides',
  } satisfies Basis,
}

const neverApproved = {
  chance: 0.04,
  basis: {
    kind: 'assumption',
    note: 'a third of what investment treaties show, for a paper that needs no parliament',
  } satisfies Basis,
}

/**
 * Of five Iranian texts whose course is known three were returned or sent to the Expediency Council (Belgium 2022,
 * Tunisia 2008, Russia 2006); these were written about because of it, so half of that is taken.
 */
const guardianReturns = {
  steps: ['parliament'],
  probability: 0.3,
  basis: {
    kind: 'assumption',
    note: '3 of 5 known Iranian texts were returned or went to Expediency; halved, as such cases are told more often',
  },
} as const

/** One case and an assumed spread: Iran-Uzbekistan transfer of prisoners, Majlis 4 March to Council 18 March 2025. */
const GUARDIAN: Duration = {
  days: 11,
  estimate: {
    shape: 'log-normal',
    median: 11.13,
    sigma: 0.6,
    basis: {
      kind: 'observed',
      note: 'vote to approval by the Council: Uzbekistan 2025, 14 days; the spread is an assumption',
    },
  },
}

const legalCheck = (low: number, likely: number, high: number): StepRow =>
  ofEach({
    code: 'legal-check',
    by: ['legal-department'],
    duration: assumedRange([low, likely, high], 'legal check of a signed text; no case with dates'),
    after: [{ step: 'signature' }],
    towards: 'consent',
  })

const BEFORE_BILL =
  'from the signature to the bill; set so that ratification on both sides takes about two years, as for investment treaties'
const SIMPLE = 'set so that a memorandum is in force after about 276 days, as the visa memorandum of 2023-24'

const government = (party: string | null, median: number): NationalProcedure => ({
  party,
  route: 'government',
  steps: [
    legalCheck(5, 15, 45),
    ofEach({
      code: 'government-approval',
      by: ['cabinet'],
      duration: assumedLogNormal(median, 0.6, SIMPLE),
      after: [{ step: 'legal-check' }],
      towards: 'consent',
      isRung: true,
      never: neverApproved,
    }),
  ],
})

const decree = (party: string | null): NationalProcedure => ({
  party,
  route: 'decree',
  steps: [
    legalCheck(5, 15, 45),
    ofEach({
      code: 'presidential-decree',
      by: ['president'],
      duration: assumedLogNormal(60, 0.6, 'no case with both dates'),
      after: [{ step: 'legal-check' }],
      towards: 'consent',
      isRung: true,
      never: neverApproved,
    }),
  ],
})

/**
 * Iran: a formal agreement goes through the government to the Majlis (Constitution, articles 77 and 125; regulation on
 * concluding international agreements, 3 May 1992), is reviewed by the Guardian Council (article 94), which can return
 * it, and is promulgated (article 123).
 */
const IRAN: NationalProcedure = {
  party: 'ir',
  route: 'parliament',
  steps: [
    legalCheck(5, 15, 60),
    ofEach({
      code: 'translation-check',
      by: ['treaty-department'],
      duration: assumedRange([5, 10, 30], 'matching of the translations; no case with dates'),
      after: [{ step: 'signature' }],
      towards: 'consent',
    }),
    ofEach({
      code: 'cabinet',
      by: ['cabinet'],
      duration: assumedLogNormal(60, 0.8, BEFORE_BILL),
      after: [{ step: 'legal-check' }, { step: 'translation-check' }],
      towards: 'consent',
    }),
    ofEach({
      code: 'parliament',
      by: ['parliament'],
      duration: observedLogNormal(MAJLIS, WORKED_SHARE.ir),
      after: [{ step: 'cabinet' }],
      towards: 'consent',
      never: neverRatified,
    }),
    ofEach({
      code: 'guardian-review',
      by: ['guardian-council'],
      duration: GUARDIAN,
      after: [{ step: 'parliament' }],
      towards: 'consent',
      returns: guardianReturns,
    }),
    ofEach({
      code: 'promulgation',
      by: ['president'],
      duration: observedLogNormal(IRAN_PROMULGATION, WORKED_SHARE.ir),
      after: [{ step: 'guardian-review' }],
      towards: 'consent',
      isRung: true,
    }),
  ],
}

/** Tajikistan: both houses of the Majlisi Oli (law on international treaties No. 1326, 23 July 2016), and the President. */
const TAJIKISTAN: NationalProcedure = {
  party: 'tj',
  route: 'parliament',
  steps: [
    legalCheck(5, 10, 40),
    ofEach({
      code: 'cabinet',
      by: ['cabinet'],
      duration: assumedLogNormal(25, 0.6, 'the bill of the government; no case with dates'),
      after: [{ step: 'legal-check' }],
      towards: 'consent',
    }),
    ofEach({
      code: 'parliament',
      by: ['parliament'],
      duration: observedLogNormal(MAJLISI_OLI, WORKED_SHARE.tj),
      after: [{ step: 'cabinet' }],
      towards: 'consent',
      never: neverRatified,
    }),
    ofEach({
      code: 'upper-house',
      by: ['upper-house'],
      duration: assumedRange([5, 15, 60], 'no case with dates'),
      after: [{ step: 'parliament' }],
      towards: 'consent',
    }),
    ofEach({
      code: 'promulgation',
      by: ['president'],
      duration: assumedRange([3, 10, 30], 'signature and publication; no case with dates'),
      after: [{ step: 'upper-house' }],
      towards: 'consent',
      isRung: true,
    }),
  ],
}

const ANY_COUNTRY: NationalProcedure = {
  party: null,
  route: 'parliament',
  steps: [
    legalCheck(5, 15, 60),
    ofEach({
      code: 'parliament',
      by: ['parliament'],
      duration: observedLogNormal(ANY_PARLIAMENT, WORKED_SHARE.other),
      after: [{ step: 'legal-check' }],
      towards: 'consent',
      never: neverRatified,
    }),
    ofEach({
      code: 'promulgation',
      by: ['president'],
      duration: assumedRange([3, 10, 30], 'signature and publication; no case with dates'),
      after: [{ step: 'parliament' }],
      towards: 'consent',
      isRung: true,
    }),
  ],
}

/** The procedures of all countries. The decision that is never taken, if it is not, is that of the parliament or government. */
export const NATIONAL_PROCEDURES: readonly NationalProcedure[] = [
  IRAN,
  TAJIKISTAN,
  ANY_COUNTRY,
  government('ir', 100),
  government('tj', 85),
  government(null, 95),
  decree(null),
]

/** The country's own procedure for the route, else that of any country. */
export function procedureFor(party: string, route: ConsentRoute): NationalProcedure | null {
  const ofRoute = NATIONAL_PROCEDURES.filter((procedure) => procedure.route === route)
  return ofRoute.find((own) => own.party === party) ?? ofRoute.find((any) => any.party === null) ?? null
}
