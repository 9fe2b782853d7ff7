import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Undertaking, UndertakingKind } from '../../model/index.ts'
import { findDates } from '../dates/index.ts'
import { openReading } from '../reading.ts'
import { findUndertakings } from './index.ts'

const EVENT = '2031-03-10'

const HEAD = `Joint Statement of Georgia and Norway

President Ana Beridze of Georgia met with Prime Minister Lars Berg of Norway in Oslo on 10 March 2031.

`

function undertakingsOf(source: string): Undertaking[] {
  const { dates } = findDates(source, { on: EVENT })
  const found = findUndertakings(openReading(source), dates, { on: EVENT })
  for (const { span, dueSpan } of found) {
    assert.equal(source.slice(span.start, span.end), span.text)
    if (dueSpan) assert.equal(source.slice(dueSpan.start, dueSpan.end), dueSpan.text)
  }
  assert.deepEqual(
    found.map(({ id }) => id),
    found.map((_, i) => `u${i + 1}`),
  )
  assert.deepEqual(JSON.parse(JSON.stringify(found)), found)
  return found
}

const KINDS: Readonly<Record<string, UndertakingKind>> = { c: 'commitment', a: 'ask', o: 'offer' }

/** Reads a text whose undertakings stand between marks: "Norway will {c|build a quay}." */
function check(marked: string): void {
  const expected = [...marked.matchAll(/\{([cao])\|([^}]*)\}/gu)].map(
    ([, kind, text]) => `${KINDS[kind ?? '']}: ${text}`,
  )
  const source = HEAD + marked.replaceAll(/\{[cao]\|([^}]*)\}/gu, '$1')
  const found = undertakingsOf(source).map(({ kind, span }) => `${kind}: ${span.text}`)
  assert.deepEqual(found, expected, marked)
}

const CASES: Readonly<Record<string, readonly string[]>> = {
  'what sides bind themselves to': [
    'Georgia and Norway intend to {c|build a ferry terminal in Batumi}.',
    'Both sides seek to {c|open a trade house in Bergen}.',
    'Norway expects to {c|sign the contract in June}.',
    'The sides agreed in principle to {c|set up a joint fund}.',
    'It was agreed to {c|open a school in Oslo by 2033}.',
    'The two leaders decided, following long talks, to {c|resume the grain trade}.',
    'Norway pledged its {c|continued support for the port of Poti}.',
    'The parties committed to {c|the sharing of weather data}.',
    'The sides committed themselves to {c|opening a bridge by 2033}.',
    'The ministers committed their governments to {c|concluding a social security agreement by 2032}.',
    '{c|A new agreement on investments is to be concluded before the end of the year}.',
    'The ministers are determined to {c|finish the railway by 2035}.',
    'The two sides agreed on {c|concrete measures to expand trade}.',
    'The leaders reached a consensus on the need to {c|coordinate their fishing quotas}.',
  ],
  'intents, plans and agreements as nouns': [
    'The leaders expressed their intent to {c|hold a trade fair in Bergen}.',
    'Norway announced plans to {c|send two ships to Poti}.',
    'Agreement was reached to {c|launch direct flights}.',
    'The ministers reached agreement on {c|holding a trade fair in Oslo}.',
    'A protocol was also signed to {c|open a branch of the museum in Tbilisi}.',
    'There are plans to {c|build a ferry terminal}.',
    'The prime minister reaffirmed his commitment to {c|doubling the number of scholarships}.',
    'We set the goal of {c|increasing trade to 5 billion dollars by 2035}.',
    'The agreement provides for {c|the supply of 40 buses and joint training of drivers}.',
  ],
  'the future': [
    'Norway will {c|train 200 doctors} and will also {c|provide two ships}.',
    'The ministers confirmed that they would {c|resume their consultations}.',
    'Ms Beridze was to {c|visit the shipyard in Bergen}.',
    'The parties are to {c|exchange lists of goods by 1 June}.',
    '{c|The next session will be held in Tbilisi in May}.',
    '{c|The next round was due to be held in Batumi in June}.',
    '{c|The visit was to take place in May}.',
    'It is planned that {c|the bridge will open in 2033}.',
    'The sides looked forward to {c|the Forum of Regions in Batumi in September 2031}.',
    'Experts from both countries will {c|prepare a draft by June}.',
  ],
  'what will be done by somebody': [
    '{c|Ten scholarships will be offered by Norway to students in the autumn of 2032}.',
    '{c|Visas will be issued within ten days}.',
    'Norway gave assurances that {c|visas would be issued within ten days}.',
    'The sides will {c|exchange lists of goods by June}.',
    'Ms Beridze accepted the offer to {c|visit the port of Bergen}.',
    'Mr Berg accepted an invitation of Ms Beridze to {c|visit Tbilisi}.',
    'The Prime Minister accepted the invitation to {c|visit Georgia in spring 2032}.',
    '{c|The construction of a joint customs post has been agreed}.',
    '{c|The signing of a visa agreement is expected in June 2032}.',
    'They noted that talks on visas had ended and that {c|a treaty would be signed in the near future}.',
    "Ms Beridze welcomed Norway's pledge of {c|40 million euros for clean energy}.",
    'Norway vows {c|support for the Poti project}.',
  ],
  'told over and around other clauses': [
    '{c|A treaty on fisheries is being prepared and will be signed next year}.',
    'The ministers welcomed the new ferry, which will help traders, and planned to {c|convene a meeting of the port council}.',
    'The ministers discussed trade, while agreeing to {c|intensify consultations on fisheries}.',
    "They welcomed Georgia's announcement that it will {c|resume exports of tea}.",
    'Mr Berg gave his word that {c|the school would be finished by 2033}.',
    'The Norwegian company Fjordkraft plans to {c|build a power plant in Georgia}.',
    'It has been decided to {c|establish a joint venture}.',
    'Ms Beridze noted that she looks forward to {c|welcoming Mr Berg in Tbilisi in November 2031}.',
    'The sides agreed {c|never to raise duties on tea}.',
    'Norway announced its intention {c|not to raise fees}.',
    'Norway vowed {c|not to raise the tariffs on wine}.',
    'Georgia will, for its part, {c|ease the rules for carriers}.',
    'Each Party shall {c|appoint a coordinator by 1 June 2031}.',
    'It is envisaged to {c|open a consulate in Kutaisi}.',
    'Agreement in principle was achieved on {c|the resumption of ferry services}.',
    'Plans are under way to {c|open a consulate in Batumi}.',
    'Ms Beridze accepted the invitation, and {c|the visit will take place in autumn 2031}.',
    '"We agreed with our Norwegian partners to {c|do our best to promote trade in tea} and to {c|hold a forum in Batumi}," Ms Beridze said.',
  ],
  'what is asked for': [
    'It was deemed necessary to {a|step up the implementation of the road map on energy}.',
    'Norway asked Georgia {a|not to raise tariffs}.',
    'Ms Beridze asked that {a|Norway simplify the issuing of visas}.',
    'The ministers tasked their deputies with {a|finalising the agreement}.',
    'They urged {a|the early conclusion of the talks on social security}.',
    'The Joint Commission must {a|work out a timetable for the ferries}.',
    'Our countries should {a|use national currencies in trade}.',
    'Mr Berg urged Georgia to {a|ratify the treaty this year}.',
    'The presidents instructed their ministers to {a|draft a road map within two months}.',
    'Ms Beridze invited him to {a|visit Tbilisi in the autumn}.',
    'Mr Berg confirmed an invitation to Ms Beridze to {a|visit Bergen}.',
    'Ms Beridze proposed {a|opening a ferry line}.',
    'Mr Berg proposed to {a|open a trade house in Tbilisi}.',
    'The ministries were tasked with {a|drafting a road map}.',
    'Ms Beridze said that it was necessary to {a|repair the harbour of Poti}.',
    'Mr Berg supported the idea of {a|creating a joint museum}.',
    'He said {a|closer partnership in the shipbuilding industry} was necessary.',
    'An invitation was extended to Ms Beridze to {a|visit Bergen}.',
    'Mr Berg invited Ms Beridze to {a|visit Bergen in 2032}, and the invitation was gladly taken.',
    "Ms Beridze sought Norway's {a|support in building a wind farm}.",
    'Georgia asked Norway for {a|help in repairing the quay}.',
    'Ms Beridze called upon Norwegian companies to {a|take part in the construction of the port}.',
  ],
  'what is offered': [
    'Mr Berg said that Norway was ready to {o|supply gas to Georgia}.',
    'Georgia is willing to {o|import Norwegian salmon}.',
    'Norway offered to {o|train 200 doctors} and {o|send two ships}.',
    'The Prime Minister expressed readiness to {o|receive a delegation of farmers}.',
    'Norway offered {o|support for the reform of the courts}.',
    'The ministers welcomed the readiness of Norway to {o|build a power plant in Poti}.',
    'Mr Berg confirmed the willingness of his government to {o|finance the study}.',
    'Ms Beridze said her country was prepared to {o|host the conference}.',
    'Georgia expressed its interest to {o|join the project}.',
    'Norway voiced its readiness for {o|the construction of a cement plant}.',
  ],
  'lists of actions': [
    'We intend to {c|increase trade to 5 billion dollars}, {c|open a trade house}, and {c|launch direct flights}.',
    'The sides agreed to {c|expand and strengthen cooperation in energy}.',
    'The leaders agreed to: (1) {c|set up a hotline}; (2) {c|exchange lists of experts}; and (3) {c|hold an exercise in 2032}.',
    'The sides intend (a) to {c|open a school in Poti}, (b) to {c|train its teachers} and (c) to {c|publish its books}.',
    'They committed to {c|doubling trade by 2034}, {c|opening a school in Poti} and {c|launching a film fund}.',
    'Norway will {c|build a quay in Poti to help traders, feed the city, and create jobs}.',
    'The two sides have agreed on the following: to {c|open direct flights}; to {c|set up a joint fund}; and to {c|hold a business forum}.',
    'We will {c|open a school}; {c|train its teachers}; and {c|publish its books}.',
    'We agree to take the following steps:\n\n- {c|Withdraw the patrol boats from the strait};\n\n- {c|Open a telephone line between the ports}.',
  ],
  'where an action ends': [
    'Norway will {c|send two ships}, which will help the fishermen.',
    'Norway will {c|send two ships}, noting that the port is open.',
    'Norway will {c|send two ships} and Georgia thanked the crews.',
    'Norway will {c|send two ships} even as the season ends.',
    '"We will {c|send two ships} and I, for one, am glad of it," Mr Berg said.',
  ],
}

for (const [name, cases] of Object.entries(CASES)) {
  test(name, () => {
    for (const marked of cases) check(marked)
  })
}

describe('what is no undertaking', () => {
  const cases: Readonly<Record<string, readonly string[]>> = {
    'attitudes and wishes': [
      'The leaders reaffirmed their commitment to peace.',
      'The sides are committed to strengthening their relationship.',
      'The ministers agreed to deepen their ties.',
      'Mr Berg hoped that the two countries would sign a treaty.',
      'They stressed the importance of opening the port.',
    ],
    'things done, relative clauses and effects': [
      'The ministers signed the documents that they will send to Batumi.',
      'This step will help the fishermen.',
      'Ms Beridze thanked Mr Berg for the invitation to visit Oslo.',
      'We will also discuss them today.',
      'The sides will exchange views.',
      'The two sides announced the signing of a grant agreement.',
      'The sides discussed plans to build a quay.',
    ],
    'third parties, conditions and denials': [
      'Mr Berg called on Iceland to withdraw its ships.',
      'Mr Berg asked that Iceland withdraw its ships.',
      'Mr Berg called on Icelandic companies to withdraw their ships.',
      'If the ice melts, Norway will send two ships.',
      'Norway does not intend to send ships.',
      'Norway cancelled its plans to build a port.',
      'Norway withdrew its offer to build the road.',
      'Norway postponed the decision to open a consulate.',
      'Mr Berg denied that Norway would close the school.',
      'Georgia rejected the proposal to build a dam.',
      'The ministers failed to agree to open the border.',
      'Norway might agree to open the border.',
      'Journalists asked whether Norway would send ships.',
      'Mr Berg said Norway would open a consulate if Georgia agreed.',
      'Both sides seek to strengthen their friendship.',
      'Islamic countries should open their ports.',
      'You may invite your friends.',
    ],
    courtesies: ['Mr Berg asked Ms Beridze to convey his best wishes to the people of Georgia.'],
  }
  for (const [name, texts] of Object.entries(cases)) {
    test(name, () => {
      for (const text of texts) check(text)
    })
  }
})

test('who is to act', () => {
  const actors = (text: string) => undertakingsOf(HEAD + text).map((found) => found.actors)
  assert.deepEqual(actors('Norway will send two ships.'), [['NO']])
  assert.deepEqual(actors('The sides agreed to open a school.')[0]?.toSorted(), ['GE', 'NO'])
  assert.deepEqual(actors('The Joint Commission must work out a timetable.'), [['Joint Commission']])
  assert.deepEqual(actors('Ten scholarships will be offered by Norway.'), [['NO']])
  assert.deepEqual(actors('The lists will be handed over by the Norwegian Customs Service in May.'), [['NO']])
  assert.deepEqual(actors('The lists are to be published by the Ministry of Energy of Norway.'), [['NO']])
  assert.deepEqual(actors('The lists will be published by 1 May 2032.')[0]?.toSorted(), ['GE', 'NO'])
  assert.deepEqual(actors('Mr Berg welcomed the President and asked her to visit Oslo.'), [['GE']])
  assert.deepEqual(actors('Mr Berg thanked her and asked Georgia to ratify the treaty.'), [['GE']])
  assert.deepEqual(actors('Mr Berg is grateful that they came and asked him to stay.'), [])
  assert.deepEqual(actors('Mr Berg accepted an invitation to visit Tbilisi.'), [['NO']])
  assert.deepEqual(actors('They welcomed the readiness of Norway to build a road.'), [['NO']])
  assert.deepEqual(actors('"We agreed to open a school," Mr Berg said.')[0]?.toSorted(), ['GE', 'NO'])
  assert.deepEqual(actors('He supported the proposal of Norway to hold a forum.')[0]?.toSorted(), ['GE', 'NO'])
  assert.deepEqual(actors('NORAD plans to invest 12 million euros in the port.'), [['NORAD']])
  assert.deepEqual(actors('Each Party shall appoint a coordinator.')[0]?.toSorted(), ['GE', 'NO'])
  assert.deepEqual(actors('Mr Berg promised that visas would be issued within ten days.'), [['NO']])
  assert.deepEqual(actors("They welcomed Georgia's announcement that it will resume exports of tea."), [['GE']])
  assert.deepEqual(actors('It has been decided to open a school.')[0]?.toSorted(), ['GE', 'NO'])
  assert.deepEqual(actors('Mr Berg urged Georgia to ratify the treaty.'), [['GE']])
})

test('those whom the text is about are not those who meet', () => {
  const actors = (headline: string, text: string) =>
    undertakingsOf(`${headline}\n\n${text}`).map((found) => [...found.actors].toSorted())
  const statement = 'The sides agreed to open a port in Iceland. Iceland has two ports. Iceland needs three.'
  const both = [['GE', 'NO']]
  assert.deepEqual(actors('Joint Statement on the Norway-Georgia Dialogue on Iceland', statement), both)
  assert.deepEqual(actors('Joint Statement of Georgia and Norway on Support for Iceland', statement), both)
  const met = 'Minister Ana Beridze of Georgia, Minister Lars Berg of Norway and Minister Nino Kapanadze met in Oslo.'
  assert.deepEqual(actors('Joint Statement of Georgia and Norway', `${met} ${statement}`), both)
  const begin = 'Minister Ana Beridze and Minister Lars Berg met in Oslo.'
  assert.deepEqual(actors('Norway-Georgia Joint Statement', `${begin} ${statement}`), both)
  assert.deepEqual(
    actors('Joint Statement on the Norwegian–Georgian Dialogue on Iceland', `${begin} ${statement}`),
    both,
  )
  const section = `Minister Ana Beridze of Georgia met Minister Lars Berg of Norway.\n\nThe situation in Iceland\n\n${statement}`
  assert.deepEqual(actors('Joint Statement of Minister Beridze and Minister Berg', section), both)
  const office = 'Director Nils Lund of the Norwegian Ministry of European Affairs met Minister Beridze.'
  assert.deepEqual(actors('Norway-Georgia Joint Statement', `${office} ${statement}`), both)
})

test('by when', () => {
  const due = (text: string) => undertakingsOf(HEAD + text).map((found) => [found.due, found.dueSpan?.text ?? null])
  assert.deepEqual(due('Norway will send two ships by 1 June 2031.'), [['2031-06-01', '1 June 2031']])
  assert.deepEqual(due('The sides agreed to open a school in 2033.'), [['2033', '2033']])
  assert.deepEqual(due('Norway will send two ships.'), [[null, null]])
  const period = 'first half of 2032'
  assert.deepEqual(due(`The sides agreed to open a school in the ${period}.`), [['2032-06-30', period]])
  assert.deepEqual(due('Norway will open a quay by the end of spring 2032.'), [['2032-05-31', 'end of spring 2032']])
  assert.deepEqual(due('The sides agreed to hold a fair from 6 to 8 June 2031.'), [['2031-06-08', '6 to 8 June 2031']])
})

test('each undertaking tells the statement it stands in', () => {
  const source = `${HEAD}Mr Berg said that Norway was ready to supply gas.`
  const reading = openReading(source)
  const [found] = findUndertakings(reading, [])
  const draft = reading.drafts[Number(found?.statement?.slice(1)) - 1]
  assert.ok(
    draft?.content.some(({ start, end }) => start <= (found?.span.start ?? -1) && (found?.span.end ?? 0) <= end),
  )
})

test('inside quotations as well', () => {
  check('“Norway will {c|send two ships to Poti next spring}, and we shall not forget it,” Mr Berg said.')
})

test('odd texts give nothing and never throw', () => {
  for (const text of [
    '',
    'will',
    'to to to',
    'agreed to',
    'We will:',
    '“',
    ', and will ; to',
    '\u0000will\ud800 build',
  ])
    assert.deepEqual(findUndertakings(openReading(text), []), [])
})

test('time grows with the length of the text', () => {
  const texts = ['The sides agreed to build a road and ', 'We urge Georgia to build, ', 'We will build a road; ']
  for (const text of texts) {
    const reading = openReading(HEAD + text.repeat(4000))
    const from = performance.now()
    findUndertakings(reading, [])
    assert.ok(performance.now() - from < 2000, text)
  }
})
