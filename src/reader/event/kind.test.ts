import { test } from 'node:test'
import { BODY, type Case, check } from './testing/check-event.ts'

const KINDS: readonly Case[] = [
  {
    name: 'meeting headline',
    text: `Meeting with the Foreign Minister of Oman${BODY}`,
    expect: { kind: 'meeting' },
    rules: ['meetingHeadline'],
  },
  {
    name: 'talks at a summit are no summit',
    text: `Talks with the President on the sidelines of the Caspian summit${BODY}`,
    expect: { kind: 'meeting' },
  },
  { name: 'summit talks are talks', text: `Georgian-Armenian summit talks${BODY}`, expect: { kind: 'meeting' } },
  {
    name: 'call headline',
    text: `Telephone conversation with the Emir of Qatar${BODY}`,
    expect: { kind: 'call' },
    rules: ['callHeadline'],
  },
  { name: 'call of', text: `Minister’s Call to the High Representative${BODY}`, expect: { kind: 'call' } },
  {
    name: 'talks by phone',
    text: 'Talks with the President of Ghana\n\nThe ministers had a telephone conversation and spoke of trade.\n',
    expect: { kind: 'call' },
    rules: ['talksByPhone'],
  },
  {
    name: 'spoke with',
    text: 'Water and transit\n\nThe Secretary spoke today with the Foreign Minister of Peru.\n',
    expect: { kind: 'call' },
    rules: ['callLead'],
  },
  {
    name: 'standing dialogue',
    text: `Fourth Norway-Ghana Energy Dialogue${BODY}`,
    expect: { kind: 'session', sessionNumber: 4 },
    rules: ['sessionHeadline'],
  },
  {
    name: 'meeting of a body',
    text: `The Minister attended the second meeting of the Interstate Council${BODY}`,
    expect: { kind: 'session', sessionNumber: 2 },
  },
  {
    name: 'a body with an office is no session',
    text: `Meeting with the Secretary of the Supreme Security Council${BODY}`,
    expect: { kind: 'meeting' },
  },
  {
    name: 'a commission of one side is no session',
    text: 'Norway and European Commission Joint Statement\n\nThe two sides are committed to clean seas.\n',
    expect: { kind: 'statement' },
  },
  {
    name: 'session in the opening',
    text: 'Oman-Ghana Joint Statement\n\nThe delegations co-chaired a session of the Trade Dialogue in Muscat.\n',
    expect: { kind: 'session', place: 'Muscat' },
    rules: ['sessionLead'],
  },
  {
    name: 'a later session is another event',
    text: 'Oman-Ghana Joint Statement\n\nThe ministers met in Muscat. They welcomed the coming session of the commission.\n',
    expect: { kind: 'meeting' },
  },
  {
    name: 'round of consultations',
    text: 'Consultations at the ministry\n\nOn 4 May 2021, the fifth round of political consultations took place in Oslo.\n',
    expect: { kind: 'session', date: '2021-05-04', place: 'Oslo', sessionNumber: 5 },
    rules: ['numberedRound'],
  },
  {
    name: 'summit headline',
    text: `Joint Statement Following the Summit of the Leaders${BODY}`,
    expect: { kind: 'summit' },
    rules: ['summitHeadline'],
  },
  {
    name: 'met for a summit',
    text: 'Meeting with the Island Leaders\n\nThe President met the leaders today for the inaugural island summit.\n',
    expect: { kind: 'summit', sessionNumber: 1 },
    rules: ['gatheringMetFor'],
  },
  {
    name: 'somebody who goes to a summit',
    text: 'Meeting with the President of Peru\n\nThe President held a meeting with the guest of the summit.\n',
    expect: { kind: 'meeting' },
  },
  {
    name: 'event at a summit',
    text: 'Joint Statement on Ports\n\nThe three states co-hosted an event on the margins of the Leaders’ Summit.\n',
    expect: { kind: 'summit', confidence: 'unsure' },
    rules: ['gatheringAround'],
  },
  {
    name: 'signing headline',
    text: `A declaration was signed following Omani-Norwegian negotiations${BODY}`,
    expect: { kind: 'signing' },
    rules: ['signingHeadline'],
  },
  {
    name: 'the text was signed',
    text: 'Oman-Peru Communiqué on Ports\n\nThe following statement was signed by the two ministers in Lima, Peru on May 4, 2021.\n\nBegin text:\n\nRecognizing our history, we go on.\n',
    expect: { kind: 'signing', date: '2021-05-04', place: 'Lima, Peru' },
    rules: ['textSigned'],
  },
  {
    name: 'visit',
    text: 'Joint Statement\n\nAt the invitation of the King, the President paid a state visit to Oman on May 17-18, 2018.\n',
    expect: { kind: 'visit', date: '2018-05-17' },
    rules: ['visitLead'],
  },
  {
    name: 'host',
    text: `The Speaker receives the envoy of Peru${BODY}`,
    expect: { kind: 'meeting' },
    rules: ['hostHeadline'],
  },
  {
    name: 'statement alone',
    text: 'Oman-Peru Joint Statement on Clean Seas\n\nThe two states are committed to clean seas.\n',
    expect: { kind: 'statement', date: null, place: null },
    rules: ['statementAlone'],
  },
  {
    name: 'statement that looks back on a visit',
    text: 'Oman-Peru Joint Statement\n\nThe two states are committed to clean seas. This historic visit shows it.\n',
    expect: { kind: 'visit' },
    rules: ['eventInBody'],
  },
  {
    name: 'no event named',
    text: 'Oman, Peru for wider trade\n\nThe two ministers want more ports.\n',
    expect: { kind: 'meeting', confidence: 'unsure' },
    rules: ['sidesTalk'],
  },
]

for (const item of KINDS) test(item.name, () => check(item))
