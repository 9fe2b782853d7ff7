import type { DocsWords } from './docs-words.ts'

export const en: DocsWords = {
  title: 'The API of Paygir',
  about: 'Everything that the pages show and do goes through these addresses. Programs can do the same.',
  document: 'The same as an OpenAPI 3.1 document',
  application: 'To the application',
  languages: 'Language',
  contents: 'Contents',
  rules: 'What holds everywhere',
  rule: {
    signIn:
      'On your own machine no sign-in is needed. Elsewhere send a token in the header `Authorization: Bearer TOKEN`; each route says the least role and the scope of the token that it takes.',
    lists:
      'Lists come page by page: send the value of `next` as `after`. Each list is to be had as JSON, JSON lines and CSV: `?format=jsonl`, `?format=csv`, or the header `Accept`; as lines or CSV it comes whole unless `limit` is given.',
    caching:
      'Answers that follow from the log carry an `ETag`; with `If-None-Match` an answer that has not changed is a 304.',
    problems:
      'What is refused is told as problem details (RFC 9457) with a code that never changes its meaning, in the language of `?lang=` or `Accept-Language`.',
    live: 'What happens comes as server-sent events; long work is a job that can be followed and cancelled.',
  },
  tags: {
    session: 'Session',
    accounts: 'Accounts',
    reading: 'Reading texts',
    register: 'Register',
    plan: 'Plan',
    history: 'History and proof',
    events: 'Events and jobs',
  },
  access: {
    needs: 'Least role: {role}. Scope of a token: {scope}.',
    roles: {
      anybody: 'anybody, also who is not signed in',
      'signed-in': 'any account',
      reader: '`reader`',
      editor: '`editor`',
      approver: '`approver`',
      secretary: '`secretary`',
      administrator: '`administrator`',
    },
    scopes: {
      read: '`read`',
      write: '`write`',
      administer: '`administer`',
    },
  },
  parameters: 'Parameters',
  body: 'What is sent',
  answer: 'What is answered',
  example: 'Example',
  columns: { name: 'Name', type: 'Type', about: 'Meaning' },
  needed: 'needed',
  problems: 'Codes of problems',
  problemsAbout: 'Every code with its words; {name} stands for a value.',
  problem: { code: 'Code', status: 'Status', says: 'What it says', doNext: 'What to do' },
}
