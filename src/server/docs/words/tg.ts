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
      'Дар мошини худатон воридшавӣ лозим нест. Дар ҷои дигар нишонаро дар сарлавҳаи `Authorization: Bearer TOKEN` фиристед; ҳар роҳ камтарин нақш ва доираи нишонаро мегӯяд.',
    lists:
      'Рӯйхатҳо саҳифа ба саҳифа меоянд: қимати `next`-ро ҳамчун `after` фиристед. Ҳар рӯйхат ба шакли JSON, сатрҳои JSON ва CSV ҳаст: `?format=jsonl`, `?format=csv` ё сарлавҳаи `Accept`; сатрҳо ва CSV пурра меоянд, агар `limit` дода нашавад.',
    caching: 'Ҷавобҳое, ки аз дафтар бармеоянд, `ETag` доранд; бо `If-None-Match` ҷавоби тағйирнаёфта 304 аст.',
    problems:
      'Он чи рад мешавад, ҳамчун шарҳи мушкил (RFC 9457) бо коде гуфта мешавад, ки маънояш ҳеҷ гоҳ тағйир намеёбад, бо забони `?lang=` ё `Accept-Language`.',
    live: 'Рӯйдодҳо ҳамчун server-sent events меоянд; кори дарозро пайгирӣ ва бекор кардан мумкин аст.',
  },
  tags: {
    session: 'Нишаст',
    accounts: 'Ҳисобҳо',
    reading: 'Хондани матнҳо',
    register: 'Феҳрист',
    plan: 'Нақша',
    history: 'Таърих ва далел',
    events: 'Рӯйдодҳо ва корҳо',
  },
  access: {
    needs: 'Камтарин нақш: {role}. Доираи нишона: {scope}.',
    roles: {
      anybody: 'ҳар кас, ҳатто бе вуруд',
      'signed-in': 'ҳар ҳисоб',
      reader: 'хонанда (`reader`)',
      editor: 'муҳаррир (`editor`)',
      approver: 'тасдиқкунанда (`approver`)',
      secretary: 'котиб (`secretary`)',
      administrator: 'мудир (`administrator`)',
    },
    scopes: {
      read: 'хондан (`read`)',
      write: 'хондан ва ворид кардан (`write`)',
      administer: 'ҳар чӣ худ метавонед (`administer`)',
    },
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
