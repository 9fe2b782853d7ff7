import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fitsSource } from '../../model/index.ts'
import { analyse } from '../front/analyse.ts'
import { findDocuments } from './find-documents.ts'

interface Case {
  readonly shows: string
  readonly text: string
  /** "status type: words", in order of the text. */
  readonly wanted: readonly string[]
}

/** A headline and a dateline above each text, as releases have them. */
const HEAD = 'Talks in Isfahan\nMay 4, 2019\n\n'

const CASES: readonly Case[] = [
  {
    shows: 'what is signed, with what it is about, to the end of the name',
    text: 'The ministers signed an agreement on mutual recognition of diplomas between the two countries.',
    wanted: ['signed agreement: agreement on mutual recognition of diplomas between the two countries'],
  },
  {
    shows: 'a list in which each document is named by its kind',
    text: 'Also signed were a memorandum on cooperation in fisheries, a protocol on transit fees, and a programme of exchanges in culture.',
    wanted: [
      'signed memorandum: memorandum on cooperation in fisheries',
      'signed protocol: protocol on transit fees',
      'signed programme: programme of exchanges in culture',
    ],
  },
  {
    shows: 'a list that names the kind once',
    text: 'The documents include agreements on cooperation in training pilots; on plant quarantine; and on the status of cultural centres.',
    wanted: [
      'signed agreement: agreements on cooperation in training pilots',
      'signed agreement: on plant quarantine',
      'signed agreement: on the status of cultural centres',
    ],
  },
  {
    shows: 'subjects behind the verb and behind a dash',
    text: 'Agreements were signed on rail freight and on air mail. The ministers adopted two declarations—on water and on glaciers.',
    wanted: [
      'signed agreement: on rail freight',
      'signed agreement: on air mail',
      'signed statement: on water',
      'signed statement: on glaciers',
    ],
  },
  {
    shows: 'a name that ends before whom it goes to, and when',
    text: 'Norway will send the draft Protocol on Road Transport to Tbilisi in spring 2027. They will sign the Agreement on Winter Sports in the first half of 2028. Georgia will submit the Treaty on Access to Ports to its parliament.',
    wanted: [
      'planned protocol: Protocol on Road Transport',
      'planned agreement: Agreement on Winter Sports',
      'existing treaty: Treaty on Access to Ports',
    ],
  },
  {
    shows: 'a list of topics inside one name',
    text: 'They signed a memorandum on cooperation in finance, forestry and museums. The talks went on.',
    wanted: ['signed memorandum: memorandum on cooperation in finance, forestry and museums'],
  },
  {
    shows: 'items told in the next sentence instead of their set',
    text: 'In the presence of the ministers, two agreements were signed.\n\nThe first concerned the opening of a school, the second, mutual help between libraries.',
    wanted: [
      'signed agreement: The first concerned the opening of a school',
      'signed agreement: the second, mutual help between libraries',
    ],
  },
  {
    shows: 'bullets below a line that says what they are',
    text: 'The following documents were signed:\n\n- Agreement on cooperation between the academies of sciences\n- Plan of consultations between the ministries for 2020',
    wanted: [
      'signed agreement: Agreement on cooperation between the academies of sciences',
      'signed programme: Plan of consultations between the ministries for 2020',
    ],
  },
  {
    shows: 'other words for signing',
    text: 'A contract for the supply of turbines was inked between the two ministries. An agreement on air mail was initialled by them.',
    wanted: ['signed contract: contract for the supply of turbines', 'signed agreement: agreement on air mail'],
  },
  {
    shows: 'two documents of one signing',
    text: 'Both sides welcomed the signing of the Agreement on Double Taxation and of the Memorandum on Cooperation in Fisheries.',
    wanted: [
      'signed agreement: Agreement on Double Taxation',
      'signed memorandum: Memorandum on Cooperation in Fisheries',
    ],
  },
  {
    shows: 'where a name ends',
    text: 'The agreement on easy checks for the citizens of the two countries helps travellers. They praised the agreement on visa-free boat tours that was signed today. They signed an agreement on the seabed of the lake and hope to finish a draft convention on seasonal workers this year.',
    wanted: [
      'existing agreement: agreement on easy checks for the citizens of the two countries',
      'signed agreement: agreement on visa-free boat tours',
      'signed agreement: agreement on the seabed of the lake',
      'planned treaty: convention on seasonal workers',
    ],
  },
  {
    shows: 'what goes on with a title, and what comes behind a list of those signed',
    text: 'The following documents were signed:\n\n1. Executive Programme of Cooperation in Education for 2031–2034\n\n2. Protocol on Air Mail\n\nThe talks on a bilateral investment treaty go on. The Free Trade Agreement, in force since 2017, was praised.',
    wanted: [
      'signed programme: Executive Programme of Cooperation in Education for 2031–2034',
      'signed protocol: Protocol on Air Mail',
      'planned treaty: bilateral investment treaty',
      'existing agreement: Free Trade Agreement',
    ],
  },
  {
    shows: 'documents of several signers in one sentence',
    text: 'The foreign ministers signed an agreement on visas, the ministers of energy a memorandum on wind, and the heads of the two railways a contract for the delivery of 20 locomotives. Four protocols and a road map on digital services were concluded. Both countries are parties to the Paris Agreement.',
    wanted: [
      'signed agreement: agreement on visas',
      'signed memorandum: memorandum on wind',
      'signed contract: contract for the delivery of 20 locomotives',
      'signed protocol: Four protocols',
      'signed programme: road map on digital services',
      'existing agreement: Paris Agreement',
    ],
  },
  {
    shows: 'plans to negotiate an agreement are no document',
    text: 'They announced plans to negotiate the first part of a mutually beneficial, multi-sector Bilateral Trade Agreement. They called for an agreement to better align their rules.',
    wanted: [
      'planned agreement: multi-sector Bilateral Trade Agreement',
      'planned agreement: agreement to better align their rules',
    ],
  },
  {
    shows: 'what a document is worth or changes',
    text: 'A contract worth 40 million euros to supply buses to Tbilisi was signed. A protocol amending the tax treaty of 2009 was initialled.',
    wanted: [
      'signed contract: contract worth 40 million euros to supply buses to Tbilisi',
      'signed protocol: protocol amending the tax treaty of 2009',
      'existing treaty: tax treaty of 2009',
    ],
  },
  {
    shows: 'a signing that is urged',
    text: 'Norway urged early signing of the agreement on seasonal workers.',
    wanted: ['planned agreement: agreement on seasonal workers'],
  },
  {
    shows: 'what was signed in another year, behind a comma',
    text: 'The ministers signed agreements on trade and on fish. The Treaty on Extradition, signed in 2009, remains in force.',
    wanted: [
      'signed agreement: agreements on trade',
      'signed agreement: on fish',
      'existing treaty: Treaty on Extradition',
    ],
  },
  {
    shows: 'what is still to be signed',
    text: 'The sides will sign a treaty on extradition. They are drafting a convention on the status of the lake. The road map that will be approved in June is long. Work goes on to conclude an agreement on cables.',
    wanted: [
      'planned treaty: treaty on extradition',
      'planned treaty: convention on the status of the lake',
      'planned programme: road map',
      'planned agreement: agreement on cables',
    ],
  },
  {
    shows: 'what is in force or of another year',
    text: 'Under the Treaty of Peace and Friendship, the sides met. They spoke of the implementation of the Paris Agreement, the 2008 Transit Framework Agreement and the memorandum on wages signed in 2011.',
    wanted: [
      'existing treaty: Treaty of Peace and Friendship',
      'existing agreement: Paris Agreement',
      'existing agreement: 2008 Transit Framework Agreement',
      'existing memorandum: memorandum on wages',
    ],
  },
  {
    shows: 'a document inside the name of another',
    text: 'They signed a protocol to the agreement on settling debts.',
    wanted: [
      'signed protocol: protocol to the agreement on settling debts',
      'existing agreement: agreement on settling debts',
    ],
  },
  {
    shows: 'a document is counted once, and later mentions are the same',
    text: 'The presidents signed an agreement on gas supplies. The agreement runs for ten years. The agreement on gas supplies was welcomed. This gas agreement is the first.',
    wanted: ['signed agreement: agreement on gas supplies'],
  },
  {
    shows: 'minds that met are no document',
    text: 'Agreement was reached to hold talks. They came to an agreement to meet again. There is full agreement on this. The agreements reached today help. They are in agreement on trade.',
    wanted: [],
  },
  {
    shows: 'sets need a number or a field',
    text: 'A number of documents were signed. The sides signed five agreements in energy. They also signed 12 contracts.',
    wanted: ['signed agreement: five agreements in energy', 'signed contract: 12 contracts'],
  },
  {
    shows: 'nouns of documents that modify others, organisations and resolutions',
    text: 'They spoke of the treaty alliance, the Collective Security Treaty Organisation, the UN Charter and Security Council Resolution 2254. The ministers made press statements.',
    wanted: [],
  },
  {
    shows: 'a name with capitals, abbreviations and a bracket',
    text: 'The Memorandum of Understanding (MOU) between the Academy of Sciences and the Institute of Physics on Joint Observation entered its second year. Both asked for compliance with the JCPOA.',
    wanted: [
      'existing memorandum: Memorandum of Understanding (MOU) between the Academy of Sciences and the Institute of Physics on Joint Observation',
      'existing programme: JCPOA',
    ],
  },
  {
    shows: 'documents inside a quotation',
    text: 'Mr Kamoli said: “We have signed an agreement on horse breeding, and we will sign a contract for the supply of wool.”',
    wanted: ['signed agreement: agreement on horse breeding', 'planned contract: contract for the supply of wool'],
  },
  {
    shows: 'a statement named by its subject, and papers with a proper name',
    text: 'They recalled the Lake City Principles for Clean Water, the Delta Basin Water Strategy and the Declaration on Glacier Partnership signed in 2014. The Country Alfa National Security Strategy is its own.',
    wanted: [
      'existing other: Lake City Principles for Clean Water',
      'existing programme: Delta Basin Water Strategy',
      'existing statement: Declaration on Glacier Partnership',
    ],
  },
  {
    shows: 'agreements known by when and where they were made',
    text: 'They spoke of the implementation of agreements concluded during the visit to Isfahan in August 2016.',
    wanted: ['existing agreement: agreements concluded during the visit to Isfahan in August 2016'],
  },
  {
    shows: 'who made an agreement does not tell which one it is',
    text: 'The line may be moved by an agreement between the two sides.',
    wanted: [],
  },
  {
    shows: 'one mention under two nouns or with another name in brackets',
    text: 'They signed over 40 agreements and contracts. They cited the Treaty on River Navigation (also known as the Delta Treaty).',
    wanted: ['signed agreement: 40 agreements', 'existing treaty: Treaty on River Navigation'],
  },
  {
    shows: 'joined modifiers, an abbreviation before the noun, and capitals joined by "of"',
    text: 'They negotiate a new trade and transit memorandum. They support the Mutual River Navigation (MRN) agreement and the Status of Vessels Agreement.',
    wanted: [
      'planned memorandum: new trade and transit memorandum',
      'existing agreement: Mutual River Navigation (MRN) agreement',
      'existing agreement: Status of Vessels Agreement',
    ],
  },
  {
    shows: 'examples belong to the name, an aside does not',
    text: 'They signed agreements on matters such as grazing rights. They signed a memorandum on flood warning, paving the way for a new chapter of trust and trade between the valleys.',
    wanted: [
      'signed agreement: agreements on matters such as grazing rights',
      'signed memorandum: memorandum on flood warning',
    ],
  },
  {
    shows: 'a counted set that is told no further',
    text: 'The ministries have signed four cooperation deals. They signed the final protocol and a work plan of cooperation.',
    wanted: [
      'signed agreement: four cooperation deals',
      'signed protocol: final protocol',
      'signed programme: work plan of cooperation',
    ],
  },
  {
    shows: 'what a document is about is no second document',
    text: 'A memorandum on the principles of trade in wool was signed. They signed a Letter of Agreement on Beekeeping. The agenda held the draft treaty on the river union, the draft programme of joint measures and the draft budget.',
    wanted: [
      'signed memorandum: memorandum on the principles of trade in wool',
      'signed other: Letter of Agreement on Beekeeping',
      'planned treaty: treaty on the river union',
    ],
  },
]

function documentsOf(text: string): string[] {
  return findDocuments(analyse(text)).map(({ status, type, span }) => `${status} ${type}: ${span.text}`)
}

for (const { shows, text, wanted } of CASES) {
  test(`documents: ${shows}`, () => {
    const source = `${HEAD}${text}`
    assert.deepEqual(documentsOf(source), wanted)
    const found = findDocuments(analyse(source))
    for (const { span } of found) assert.ok(fitsSource(source, span))
    assert.deepEqual(
      found.map(({ id }) => id),
      found.map((_, i) => `d${i + 1}`),
    )
  })
}

test('documents: the title of a joint text is one signed document, named once', () => {
  const title = 'Joint Statement on the Third Alfa-Beta Water Dialogue'
  const text = `${title}\n\nToday the two sides met. This joint statement sums up the talks. They recalled the Joint Declaration of March 2, 2015.`
  assert.deepEqual(documentsOf(text), [
    `signed statement: ${title}`,
    'existing statement: Joint Declaration of March 2, 2015',
  ])
})

test('documents: a headline that tells of a signing is no title', () => {
  const text = 'A communique was signed after the talks\nMay 4, 2019\n\nThe communique says that trade is growing.'
  assert.deepEqual(documentsOf(text), ['signed statement: communique'])
})

test('documents: hostile text takes linear time', () => {
  const texts = [
    'agreements on a; on b; on c; ',
    'Treaty on A of the Treaty on B, ',
    'agreement (AB) on “x” and ',
    'signed the ',
  ]
  for (const part of texts) {
    const source = part.repeat(6000)
    for (const { span } of findDocuments(analyse(source))) assert.ok(fitsSource(source, span))
  }
})
