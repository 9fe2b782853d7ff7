/** Durations in days of the year that pages report, and how each is reckoned. */
export interface ObservedCases {
  readonly days: readonly number[]
  readonly note: string
}

/**
 * From a bill's arrival at the Majlis to its vote: Iran-Belgium transfer of prisoners 24 July to 24 August 2022 (31),
 * Iran-Tunisia judicial assistance 5 April to 25 June 2008 (81), Iran-Ghana investment 28 June 2011 to 3 April 2012
 * (280), Iran-China extradition 8 January 2013 to the Speaker's notice of 9 January 2016 (1,096, less 26 for the review
 * and the notice).
 */
export const MAJLIS: ObservedCases = {
  days: [31, 81, 280, 1070],
  note: 'bill to vote of the Majlis: Belgium 2022, Tunisia 2008, Ghana 2011-12, China 2013-16',
}

/** From the Speaker's notice to publication: Belgium 8 to 13 November 2022, Tunisia 16, Ghana 19 days. */
export const IRAN_PROMULGATION: ObservedCases = {
  days: [5, 16, 19],
  note: 'notice of the Speaker to publication: Belgium 2022, Tunisia 2008, Ghana 2012',
}

/**
 * From the signature to the vote of the Majlisi Namoyandagon: Iran-Tajikistan Istiqlol agreement 3 January to 8 April
 * 2020 (96), addendum on Sangtuda-2 29 May to early October 2025 (125 to 134, taken as 130); less the 52 days of the
 * year that the two steps before the parliament are planned for.
 */
export const MAJLISI_OLI: ObservedCases = {
  days: [44, 78],
  note: 'signature to vote of the lower house less 52 days for the steps before: Istiqlol 2020, Sangtuda-2 2025',
}

/**
 * From the signature to the law or the vote, whatever the country: Istiqlol 96, Sangtuda-2 130, Iran-Russia treaty of
 * January 2025 in Russia (April, 85) and in Iran (May, 125), Kazakhstan-Russia border control 11 September 2009 to
 * 2 July 2013 (1,390).
 */
export const ANY_PARLIAMENT: ObservedCases = {
  days: [85, 96, 125, 130, 1390],
  note: 'signature to law or vote: Istiqlol 2020, Sangtuda-2 2025, Iran-Russia 2025 (both), Kazakhstan-Russia 2009-13',
}

/**
 * Share of the days of the year that are worked, 2022 to 2026, by the packs of this project: Iran with Thursdays open,
 * Tajikistan with five days. Other countries: five of seven days. Turns observed days into working days.
 */
export const WORKED_SHARE = { ir: 0.795, tj: 0.681, other: 5 / 7 } as const

/**
 * Of 2,495 treaties on the protection of investment signed by the end of 2005, 1,891 were in force (75.8 %); half were
 * ratified by both sides within two years of the signature (UNCTAD, IIA Monitor 3/2006). The chance that a ratification
 * never comes lies with the decisions of the two sides' parliaments alike, so that both together are left with 76 of a
 * hundred: 1 - sqrt(0.76) on each side. Some of those that were open then came later: it is an upper bound.
 */
export const NEVER_RATIFIED = 0.24
