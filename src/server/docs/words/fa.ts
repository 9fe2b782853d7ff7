import type { DocsWords } from './docs-words.ts'

export const fa: DocsWords = {
  title: 'رابط برنامه‌نویسی پیگیر',
  about: 'هر آنچه صفحه‌ها نشان می‌دهند و انجام می‌دهند از این نشانی‌ها می‌گذرد. برنامه‌ها نیز می‌توانند همین کار را بکنند.',
  document: 'همین به شکل سند OpenAPI 3.1',
  application: 'به برنامه',
  languages: 'زبان',
  contents: 'فهرست',
  rules: 'آنچه همه‌جا برقرار است',
  rule: {
    signIn:
      'روی دستگاه خودتان نیازی به ورود نیست. جای دیگر نشانه‌ای در سرآیند `Authorization: Bearer TOKEN` بفرستید؛ هر مسیر کمترین نقش و دامنه نشانه لازم را می‌گوید.',
    lists:
      'فهرست‌ها صفحه‌به‌صفحه می‌آیند: مقدار `next` را به نام `after` بفرستید. هر فهرست به شکل JSON، سطرهای JSON و CSV هست: `?format=jsonl`، `?format=csv` یا سرآیند `Accept`؛ سطرها و CSV یکجا و کامل می‌آیند، مگر آنکه `limit` داده شود.',
    caching: 'پاسخ‌هایی که از دفتر برمی‌آیند `ETag` دارند؛ با `If-None-Match` پاسخی که تغییر نکرده 304 است.',
    problems:
      'آنچه رد می‌شود به شکل شرح مشکل (RFC 9457) با کدی گفته می‌شود که معنایش هرگز تغییر نمی‌کند، به زبان `?lang=` یا `Accept-Language`.',
    live: 'رویدادها به شکل server-sent events می‌رسند؛ کار طولانی را می‌توان دنبال و لغو کرد.',
  },
  tags: {
    session: 'نشست',
    accounts: 'حساب‌ها',
    reading: 'خواندن متن‌ها',
    register: 'دفتر ثبت',
    plan: 'برنامه',
    history: 'تاریخچه و گواهی',
    events: 'رویدادها و کارها',
  },
  access: {
    needs: 'کمترین نقش: {role}. دامنه نشانه: {scope}.',
    roles: {
      anybody: 'هر کس، حتی بدون ورود',
      'signed-in': 'هر حساب',
      reader: 'خواننده (`reader`)',
      editor: 'ویراستار (`editor`)',
      approver: 'تصویب‌کننده (`approver`)',
      secretary: 'دبیر (`secretary`)',
      administrator: 'مدیر (`administrator`)',
    },
    scopes: {
      read: 'خواندن (`read`)',
      write: 'خواندن و وارد کردن (`write`)',
      administer: 'هر آنچه خود می‌توانید (`administer`)',
    },
  },
  parameters: 'پارامترها',
  body: 'آنچه فرستاده می‌شود',
  answer: 'آنچه پاسخ داده می‌شود',
  example: 'نمونه',
  columns: { name: 'نام', type: 'نوع', about: 'معنا' },
  needed: 'لازم',
  problems: 'کدهای مشکل',
  problemsAbout: 'هر کد با واژه‌هایش؛ {name} به جای یک مقدار است.',
  problem: { code: 'کد', status: 'وضعیت', says: 'چه می‌گوید', doNext: 'چه باید کرد' },
}
