import { RECORD_SCHEMA, type SourceRecord, type Span, spanOf } from '../../model/index.ts'

/** A short text in which everything that a record knows occurs. */
export const RICH_SOURCE = `The Minister in a meeting with the Minister of Georgia

Tbilisi, 4 March 2031 (Monday)

Ms Ana Lezhava, the Minister of Trade of Georgia, emphasized: Trade with Iran has grown by 12 percent.
"The corridor must open this year," she said, and discussed railways with Mr Navid Parsa.
A. Lezhava proposed to hold the fourth session of the Joint Committee in June 2031.
Both sides agreed to open two "green" posts. Iran is ready to build the bridge.
They signed a Protocol on Customs; an Agreement on Ports is being drafted, and the Treaty of Friendship is in force.
نشانی: تفلیس`

/** The n-th place where the words stand in the rich text. */
export function richSpan(words: string, nth = 0): Span {
  let start = RICH_SOURCE.indexOf(words)
  for (let i = 0; i < nth; i++) start = RICH_SOURCE.indexOf(words, start + 1)
  return spanOf(RICH_SOURCE, start, start + words.length)
}

const certain = { confidence: 'certain', rule: 'said' } as const
const likely = { confidence: 'likely', rule: 'nearest-noun' } as const
const unsure = { confidence: 'unsure', rule: 'last-speaker' } as const

export const RICH_RECORD: SourceRecord = {
  schema: RECORD_SCHEMA,
  source: { length: RICH_SOURCE.length, language: 'en' },
  event: {
    kind: 'meeting',
    date: '2031-03-04',
    place: 'Tbilisi',
    kindSpan: richSpan('meeting'),
    dateSpan: richSpan('4 March 2031'),
    placeSpan: richSpan('Tbilisi'),
    title: richSpan('The Minister in a meeting with the Minister of Georgia'),
    sessionNumber: 4,
    ...certain,
  },
  participants: [
    {
      id: 'p1',
      kind: 'person',
      name: 'Ana Lezhava',
      aliases: ['Ms Ana Lezhava', 'A. Lezhava'],
      role: 'Minister of Trade',
      party: 'GE',
      members: [],
      ...certain,
    },
    { id: 'p2', kind: 'person', name: 'Navid Parsa', aliases: [], role: null, party: 'IR', members: [], ...unsure },
    {
      id: 'p3',
      kind: 'collective',
      name: 'Both sides',
      aliases: [],
      role: null,
      party: null,
      members: ['p1', 'p2'],
      ...likely,
    },
    {
      id: 'p4',
      kind: 'body',
      name: 'Joint Committee',
      aliases: [],
      role: null,
      party: 'UNESCO',
      members: [],
      ...likely,
    },
  ],
  mentions: [
    {
      span: richSpan('Ana Lezhava'),
      form: 'name',
      refersTo: ['p1'],
      identity: 'first',
      reason: 'named in full',
      ...certain,
    },
    {
      span: richSpan('A. Lezhava'),
      form: 'name',
      refersTo: [],
      identity: 'undecided',
      reason: 'only the initial agrees',
      ...unsure,
    },
  ],
  statements: [
    {
      id: 's1',
      speakers: ['p1'],
      speakerSpan: richSpan('Ms Ana Lezhava'),
      cue: richSpan('emphasized'),
      content: [richSpan('Trade with Iran has grown by 12 percent')],
      mode: 'direct',
      ...certain,
    },
    {
      id: 's2',
      speakers: ['p1'],
      speakerSpan: richSpan('she'),
      cue: richSpan('discussed'),
      content: [richSpan('railways')],
      mode: 'topic',
      ...likely,
    },
    {
      id: 's3',
      speakers: ['p1', 'p2'],
      speakerSpan: richSpan('Both sides'),
      cue: richSpan('agreed'),
      content: [richSpan('to open two "green" posts')],
      mode: 'mixed',
      ...unsure,
    },
    {
      id: 's4',
      speakers: [],
      speakerSpan: null,
      cue: null,
      content: [richSpan('Iran is ready'), richSpan('the bridge')],
      mode: 'indirect',
      ...likely,
    },
  ],
  undertakings: [
    {
      id: 'u1',
      kind: 'commitment',
      actors: ['GE', 'IR'],
      span: richSpan('open two "green" posts'),
      due: null,
      dueSpan: null,
      statement: 's3',
      ...certain,
    },
    {
      id: 'u2',
      kind: 'ask',
      actors: ['Joint Committee'],
      span: richSpan('hold the fourth session of the Joint Committee in June 2031'),
      due: '2031-06',
      dueSpan: richSpan('in June 2031'),
      statement: 's1',
      ...likely,
    },
    {
      id: 'u3',
      kind: 'offer',
      actors: [],
      span: richSpan('build the bridge'),
      due: null,
      dueSpan: null,
      statement: null,
      ...unsure,
    },
  ],
  documents: [
    { id: 'd1', span: richSpan('Protocol on Customs'), type: 'protocol', status: 'signed', ...certain },
    { id: 'd2', span: richSpan('Agreement on Ports'), type: 'agreement', status: 'planned', ...likely },
    { id: 'd3', span: richSpan('Treaty of Friendship'), type: 'treaty', status: 'existing', ...unsure },
  ],
  levelClaims: [
    {
      id: 'l1',
      span: richSpan('Trade with Iran has grown by 12 percent'),
      aspect: 'growth',
      direction: 'up',
      figures: [{ span: richSpan('12 percent'), value: 12, unit: '%' }],
      field: 'trade',
      statement: 's1',
      ...certain,
    },
  ],
  fields: [
    { id: 'f1', field: 'trade', span: richSpan('Trade'), ...certain },
    { id: 'f2', field: 'trade', span: richSpan('Trade', 1), ...certain },
    { id: 'f3', field: 'transport', span: richSpan('railways'), ...likely },
  ],
  dates: [
    {
      id: 't1',
      span: richSpan('4 March 2031'),
      value: '2031-03-04',
      until: null,
      precision: 'day',
      calendar: 'gregorian',
      relative: false,
      ...certain,
    },
    {
      id: 't2',
      span: richSpan('this year'),
      value: '2031',
      until: null,
      precision: 'year',
      calendar: 'gregorian',
      relative: true,
      ...likely,
    },
    {
      id: 't3',
      span: richSpan('Monday'),
      value: null,
      until: null,
      precision: 'day',
      calendar: 'gregorian',
      relative: false,
      ...unsure,
    },
  ],
  parts: [
    { kind: 'headline', span: richSpan('The Minister in a meeting with the Minister of Georgia') },
    { kind: 'other-script', span: richSpan('نشانی: تفلیس') },
  ],
  issues: [
    {
      code: 'UNDERTAKING_WITHOUT_DUE',
      severity: 'note',
      span: richSpan('open two "green" posts'),
      message: 'No time is given for this.',
    },
    {
      code: 'WEEKDAY_CONTRADICTS_DATE',
      severity: 'warning',
      span: richSpan('Monday'),
      message: '4 March 2031 is a Tuesday.',
      values: { written: 'Monday', actual: 'Tuesday' },
    },
    { code: 'TEXT_CUT_SHORT', severity: 'error', span: null, message: 'The text seems to be cut short.' },
  ],
}
