import { test } from 'node:test'
import { BODY, type Case, check } from './testing/check-event.ts'

const DATES: readonly Case[] = [
  {
    name: 'dateline over a place',
    text: `Meeting with the Foreign Minister of Oman\nMay 13, 2002\nThe Kremlin, Moscow${BODY}`,
    expect: { date: '2002-05-13', place: 'The Kremlin, Moscow', confidence: 'certain' },
    rules: ['datelineDate', 'datelinePlace'],
    issues: [],
  },
  {
    name: 'headline date',
    text: `The Speaker in a meeting with the envoy of Peru: - 3 /June/ 2021${BODY}`,
    expect: { date: '2021-06-03' },
    rules: ['headlineDate'],
  },
  {
    name: 'met on',
    text: 'Meeting on ports\n\nThe envoys met virtually on May 21, 2021, for talks on ports.\n',
    expect: { date: '2021-05-21', place: null },
    rules: ['sentenceDate'],
  },
  {
    name: 'the sentence opens with it',
    text: 'Meeting on ports\n\nOn the evening of 3 May 2021, the envoys held talks in Oslo.\n',
    expect: { date: '2021-05-03', place: 'Oslo' },
  },
  {
    name: 'date of an earlier event',
    text: 'Joint Statement on the Oman-Peru Ports Dialogue\n\nThe delegations co-chaired the final session of the Dialogue, initiated on June 11, 2020, in line with the 2008 Agreement.\n',
    expect: { kind: 'session', date: null },
    issues: ['EVENT_DATE_MISSING'],
  },
  {
    name: 'date of an earlier meeting',
    text: 'Joint Statement\n\nThe ministers met in Oslo. They recalled that they last met in Lima on 5 July 2021.\n',
    expect: { date: null, place: 'Oslo' },
  },
  {
    name: 'preamble, and the date at the end',
    text: 'Joint Communiqué\n\nRecalling the Treaty signed on 12 May 2001 in Lima, the ministers met and agreed as follows.\n\nThe sides will build ports.\n\nDone at Muscat on 3 March 2004 in two originals.\n',
    expect: { date: '2004-03-03', place: 'Muscat' },
    rules: ['closingDate', 'closingPlace'],
  },
  {
    name: 'news dateline',
    text: 'MUSCAT, May 30, 2022 (ABC) — The ministers of Oman and Peru held talks on Monday.\n',
    expect: { kind: 'meeting', date: '2022-05-30', place: 'MUSCAT' },
    rules: ['newsDate', 'newsPlace'],
  },
  {
    name: 'news dateline that is a sentence of its own',
    text: 'The Minister met his guest\n\nMuscat, 30 May 2022. The ministers of Oman and Peru held talks on trade.\n',
    expect: { date: '2022-05-30', place: 'Muscat' },
    rules: ['newsDate', 'newsPlace'],
  },
  {
    name: 'today',
    text: 'Meeting with the King of Jordan\n\nThe Secretary met today in Amman with the King. They recalled the treaty of 26 October 1994.\n',
    expect: { date: null, place: 'Amman' },
    issues: ['EVENT_DATE_MISSING'],
  },
  {
    name: 'day without a year',
    text: 'Meeting with the envoy of Peru\n\nThe Minister met the envoy in Oslo on May 18.\n',
    expect: { date: null },
    issues: ['EVENT_DATE_MISSING'],
  },
  {
    name: 'year from the dateline',
    text: 'Meeting with the envoy of Peru\n\nJune 3, 2021\n\nOn June 2, the Minister met the envoy.\n',
    expect: { date: '2021-06-02' },
    rules: ['datedByDateline'],
    issues: ['EVENT_DATE_UNCERTAIN'],
  },
  {
    name: 'year from an address',
    text: 'Biennial Review\n\nThe parties will hold a biennial review on April 21. See https://example.org/2022/04/19/review for more.\n',
    expect: { kind: 'session', date: '2022-04-21', confidence: 'unsure' },
    rules: ['datedByAddress'],
    issues: ['EVENT_DATE_UNCERTAIN'],
  },
  {
    name: 'yesterday',
    text: 'Meeting with the envoy of Peru\n\nMay 1, 2022\n\nThe Minister met yesterday with the envoy.\n',
    expect: { date: '2022-04-30' },
    rules: ['yesterdayOfDateline'],
  },
  {
    name: 'two dates that contradict',
    text: 'Meeting with the envoy of Peru\nMay 13, 2002\nOslo\n\nOn May 23, 2002, the Minister met the envoy.\n',
    expect: { date: '2002-05-13' },
    issues: ['EVENT_DATE_UNCERTAIN'],
  },
  {
    name: 'the year at least',
    text: 'Joint Statement\n\nToday the ministers met. In line with the theme for 2022 they spoke of ports.\n',
    expect: { date: '2022', confidence: 'unsure' },
    rules: ['yearOfOccasion'],
    issues: ['EVENT_DATE_UNCERTAIN'],
  },
  {
    name: 'year of another summit',
    text: 'Meeting on ports\n\nThe ministers met today, after the work begun at the June 2021 Summit.\n',
    expect: { date: null },
  },
  {
    name: 'a plan over years is no date',
    text: 'Meeting on ports\n\nThe ministers met on the plan 2021-2024 for ports.\n',
    expect: { date: null },
  },
]

for (const item of DATES) test(item.name, () => check(item))
