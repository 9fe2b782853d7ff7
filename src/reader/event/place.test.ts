import { test } from 'node:test'
import { type Case, check } from './testing/check-event.ts'

const PLACES: readonly Case[] = [
  {
    name: 'sentence opens with it',
    text: 'Meeting with the envoy of Peru\n\nToday in Washington, D.C., the Secretary met with the envoy.\n',
    expect: { place: 'Washington, D.C.' },
    rules: ['sentencePlace'],
  },
  {
    name: 'town that no list knows',
    text: 'Meeting with the envoy of Peru\n\nThe Minister met the envoy in Nowhereville, Peru, to speak of ports.\n',
    expect: { place: 'Nowhereville, Peru' },
  },
  {
    name: 'a state is no place of meeting',
    text: 'Meeting with the envoy of Peru\n\nThe Minister met the envoy, who is in Norway on a visit.\n',
    expect: { place: null },
  },
  {
    name: 'the matter talked about',
    text: 'Meeting with the envoy of Peru\n\nThe Minister met the envoy to discuss the situation in Kabul.\n',
    expect: { place: null },
  },
  {
    name: 'headline',
    text: 'Statement Following the Meeting of the Ministers in Jeddah\n\nThe sides spoke of ports.\n',
    expect: { place: 'Jeddah' },
    rules: ['headlinePlace'],
  },
  {
    name: 'presence',
    text: 'The Speaker in a meeting with the guest\n\nThe Speaker praised ports.\n\nThe guest was glad of his presence in Tehran.\n',
    expect: { place: 'Tehran', confidence: 'likely' },
    rules: ['placeOfPresence'],
  },
  {
    name: 'here in a state',
    text: 'Meeting with the guest\n\nThe guest praised ports.\n\nWe see it around the world, also here in Peru.\n',
    expect: { place: 'Peru' },
  },
  {
    name: 'visit to',
    text: 'Official visit to Oman\n\nThe Minister spoke of ports.\n',
    expect: { kind: 'visit', place: 'Oman' },
    rules: ['visitPlace'],
  },
  {
    name: 'a call has no place',
    text: 'Telephone conversation with the envoy\n\nThe Minister spoke with the envoy in Lima.\n',
    expect: { kind: 'call', place: null },
  },
  {
    name: 'the letterhead is no place',
    text: 'Embassy of Peru in Oslo\n\nMeeting with the guest\n\nThe guest praised ports.\n',
    expect: { place: null },
  },
]

for (const item of PLACES) test(item.name, () => check(item))
