import type { DocsWords } from './docs-words.ts'

export const tg: DocsWords = {
  title: 'API-и Пайгир',
  about:
    'Ҳар чизе ки саҳифаҳо нишон медиҳанд ва мекунанд, аз ин нишониҳо мегузарад. Барномаҳо низ ҳаминро карда метавонанд.',
  document: 'Ҳамин ба шакли ҳуҷҷати OpenAPI 3.1',
  application: 'Ба барнома',
  languages: 'Забон',
  contents: 'Мундариҷа',
  rules: 'Он чи дар ҳама ҷо амал мекунад',
  rule: {
    signIn:
      'Дар мошини худатон воридшавӣ лозим нест. Дар ҷои дигар токенро дар сарлавҳаи Authorization: Bearer TOKEN фиристед; ҳар роҳ камтарин нақш ва доираи токенро мегӯяд.',
    lists:
      'Рӯйхатҳо саҳифа ба саҳифа меоянд: қимати "next"-ро ҳамчун "after" фиристед. Ҳар рӯйхат ба шакли JSON, сатрҳои JSON ва CSV ҳаст: ?format=jsonl, ?format=csv ё сарлавҳаи Accept.',
    caching: 'Ҷавобҳое, ки аз дафтар бармеоянд, ETag доранд; бо If-None-Match ҷавоби тағйирнаёфта 304 аст.',
    problems:
      'Он чи рад мешавад, ҳамчун шарҳи мушкил (RFC 9457) бо коде гуфта мешавад, ки маънояш ҳеҷ гоҳ тағйир намеёбад, бо забони ?lang= ё Accept-Language.',
    live: 'Рӯйдодҳо ҳамчун server-sent events меоянд; кори дарозро пайгирӣ ва бекор кардан мумкин аст.',
  },
  tags: {
    session: 'Сеанс',
    accounts: 'Ҳисобҳо',
    reading: 'Хондани матнҳо',
    register: 'Феҳрист',
    plan: 'Нақша',
    history: 'Таърих ва далел',
    events: 'Рӯйдодҳо ва корҳо',
  },
  parameters: 'Параметрҳо',
  body: 'Он чи фиристода мешавад',
  answer: 'Он чи ҷавоб дода мешавад',
  example: 'Намуна',
  columns: { name: 'Ном', type: 'Навъ', about: 'Маъно' },
  needed: 'лозим',
  problems: 'Кодҳои мушкилот',
  problemsAbout: 'Ҳар код бо калимаҳояш; {name} ба ҷои қимат аст.',
  problem: { code: 'Код', status: 'Ҳолат', says: 'Чӣ мегӯяд', doNext: 'Чӣ бояд кард' },
}
