import { counter } from './counting.ts'
import { type DateWords, gregorianDate, sizeOf } from './date-words.ts'
import { exchange } from './exchange/en.ts'
import { enLog, enLogErrors } from './log/en.ts'
import { GREGORIAN_MONTHS } from './month-names.ts'
import { plan } from './plan/en.ts'
import { register } from './register/en.ts'
import { errors } from './register/errors-en.ts'
import { enShapes } from './shapes/en.ts'
import type { Vocabulary } from './vocabulary.ts'

const DATES: DateWords = GREGORIAN_MONTHS.en

const UNITS = ['bytes', 'kB', 'MB', 'GB']

export const en: Vocabulary = {
  language: 'en',
  rightToLeft: false,
  digits: String,
  size(bytes) {
    const { number, unit } = sizeOf(bytes)
    return `${number} ${UNITS[unit]}`
  },
  date: (iso) => gregorianDate(iso, DATES),
  weekdays: {
    Monday: 'Monday',
    Tuesday: 'Tuesday',
    Wednesday: 'Wednesday',
    Thursday: 'Thursday',
    Friday: 'Friday',
    Saturday: 'Saturday',
    Sunday: 'Sunday',
  },
  count: {
    statements: counter('statement', 'statements'),
    undertakings: counter('thing to be done', 'things to be done'),
    documents: counter('document', 'documents'),
    participants: counter('participant', 'participants'),
    levelClaims: counter('claim about ties', 'claims about ties'),
    fields: counter('field of cooperation', 'fields of cooperation'),
    dates: counter('date', 'dates'),
    issues: counter('thing to look at', 'things to look at'),
    unsure: counter('unsure reading', 'unsure readings'),
    characters: counter('character', 'characters'),
  },
  kinds: {
    event: {
      meeting: 'Meeting',
      call: 'Call',
      visit: 'Visit',
      session: 'Session',
      summit: 'Summit',
      signing: 'Signing',
      statement: 'Statement',
    },
    participant: {
      person: 'person',
      delegation: 'delegation',
      state: 'state',
      body: 'body',
      collective: 'together',
    },
    mode: { direct: '', indirect: '', mixed: 'partly quoted', topic: 'topic' },
    undertaking: { commitment: 'Promised', ask: 'Asked', offer: 'Offered' },
    documentType: {
      treaty: 'treaty',
      agreement: 'agreement',
      memorandum: 'memorandum',
      protocol: 'protocol',
      programme: 'programme',
      statement: 'statement',
      contract: 'contract',
      minutes: 'minutes',
      other: 'document',
    },
    documentStatus: { signed: 'Signed or adopted', planned: 'Planned', existing: 'From before, or in force' },
    aspect: { level: 'Level', growth: 'Growth', potential: 'Potential', target: 'Target' },
    direction: { up: 'rising', down: 'falling', steady: 'steady' },
    severity: { note: 'note', warning: 'warning', error: 'error' },
    confidence: { certain: 'certain', likely: 'likely', unsure: 'unsure' },
    precision: { day: 'day', month: 'month', season: 'season', year: 'year', range: 'from … to' },
  },
  page: {
    participants: 'Who took part',
    statements: 'Who said what',
    undertakings: 'What is to be done',
    documents: 'Documents',
    levelClaims: 'Level and potential of ties',
    fields: 'Fields of cooperation',
    dates: 'Dates',
    issues: 'What the reader was not sure of',
    alsoCalled: 'also: {names}',
    goesOn: 'goes on',
    speakerUnknown: 'Speaker not known',
    together: 'together: {names}',
    actorUnknown: 'nobody named',
    due: 'by {date}',
    noDue: 'no time given',
    saidBy: 'said by {names} ({place})',
    unsure: 'unsure (rule: {reason})',
    undecidedNames: 'same or another person? {reason}',
    dateUnknown: 'date not given',
    dateUnresolved: 'not resolved',
    relative: 'reckoned from the event',
    sessionNumber: 'No. {number}',
    moreFull: '… {count} more (--full shows all)',
    standardInput: 'standard input',
    nothing: 'Nothing was found here that this reader knows how to read.',
    places: 'Numbers such as {place} are line and column in the source.',
    asData: 'As data: {command}',
    sampleNote: 'A made-up sample: the meeting never took place, the persons are invented.',
    progress: 'file {done}/{all} · {percent} %',
    progressLeft: 'file {done}/{all} · {percent} % · {seconds} s left',
    pasteHere: 'Paste the text, then press {keys}.',
  },
  shapes: enShapes,
  issues: null,
  errors: {
    ...errors,
    ...enLogErrors,
    ...exchange.errors,
    ...plan.errors,
    ...plan.calendar.errors,
    E_NOT_FOUND: {
      message: 'cannot read {name}: there is no such file',
      fix: 'check the path[[, or give the text on the standard input: {stdin}]]',
    },
    E_IS_DIRECTORY: {
      message: 'cannot read {name}: it is a folder',
      fix: 'name the files in it, for example: paygir read {name}/*.txt',
    },
    E_NOT_READABLE: {
      message: 'cannot read {name}: you have no permission to',
      fix: 'ask for the right to read it, or copy its text to a file of your own',
    },
    E_READ_FAILED: {
      message: 'cannot read {name}: the system says {reason}',
      fix: 'try again; if it stays so, copy the file to another place',
    },
    E_TOO_BIG: {
      message: 'cannot read {name}: it is larger than the limit of {limit}[[ ({size})]]',
      fix: 'split it into single texts, or raise the limit: --limit-mb N',
    },
    E_EMPTY: {
      message: 'cannot read {name}: it is empty',
      fix: 'check that the text was saved, or that the command before the pipe printed something',
    },
    E_BINARY: { message: 'cannot read {name}: it is {what}, not plain text', fix: '{binaryFix}' },
    E_NOT_UTF8: {
      message: 'cannot read {name}: not UTF-8 at byte {offset} (0x{byte})',
      fix: 'say how it is encoded[[; it looks like {suggestion}: --encoding {suggestion}]] (Russian or Tajik text is often windows-1251, Persian windows-1256)',
    },
    E_DOCUMENT_BROKEN: {
      message: 'cannot read {name}: it is damaged, or no {kind} at all: {reason}',
      fix: 'open it in the program that it comes from and save it anew',
    },
    E_DOCUMENT_SCANNED: {
      message: 'cannot read {name}: its pages are pictures without text',
      fix: 'have its text recognised (OCR), then read that',
    },
    E_DOCUMENT_LOCKED: {
      message: 'cannot read {name}: it is locked with a password',
      fix: 'open it, save it without a password, then read that',
    },
    E_DOCUMENT_TIMEOUT: {
      message: 'cannot read {name}: after {seconds} seconds it was not done',
      fix: 'save it anew, or save its text and read that',
    },
    E_DOCUMENT_MEMORY: {
      message: 'cannot read {name}: it takes more memory than a document may',
      fix: 'save its text and read that',
    },
    E_NOT_DECODABLE: {
      message: 'cannot read {name}: not {encoding} at byte {offset} (0x{byte})',
      fix: 'try another encoding; without --encoding the text is taken as UTF-8',
    },
    E_ENCODING_UNKNOWN: { message: 'unknown encoding "{encoding}"', fix: 'use one of: {accepted}' },
    E_INTERNAL: {
      message: 'something went wrong inside Paygir: {reason}',
      fix: 'this is a fault of ours; please report it with the text that brought it about',
    },
  },
  binary: {
    word: { what: 'a word processor document', fix: 'open it and save it as plain text (UTF-8), then read that' },
    office: { what: 'an office document', fix: 'open it and save its text as plain text (UTF-8), then read that' },
    zip: { what: 'a packed archive', fix: 'unpack it, then read the texts in it' },
    'old-office': { what: 'an old Office document', fix: 'open it and save it as plain text (UTF-8), then read that' },
    rtf: { what: 'a rich text document', fix: 'open it and save it as plain text (UTF-8), then read that' },
    image: { what: 'an image', fix: 'have its text recognised (OCR), save that as UTF-8, then read it' },
    program: { what: 'a program', fix: 'name the file that holds the text' },
    unknown: { what: 'binary data', fix: 'save it as plain text (UTF-8); for UTF-16 text add --encoding utf-16le' },
  },
  register,
  log: enLog,
  exchange,
  plan,
}
