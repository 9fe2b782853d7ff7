import type { DocsWords } from './docs-words.ts'

export const ru: DocsWords = {
  title: 'API Пайгира',
  about: 'Всё, что показывают и делают страницы, идёт через эти адреса. Программы могут то же самое.',
  document: 'То же как документ OpenAPI 3.1',
  application: 'К приложению',
  languages: 'Язык',
  contents: 'Содержание',
  rules: 'Что действует везде',
  rule: {
    signIn:
      'На своей машине вход не нужен. В остальных случаях посылайте токен в заголовке `Authorization: Bearer TOKEN`; каждый путь называет наименьшую роль и область токена.',
    lists:
      'Списки идут постранично: пошлите значение `next` как `after`. Каждый список есть в JSON, строках JSON и CSV: `?format=jsonl`, `?format=csv` или заголовок `Accept`; строки и CSV приходят целиком, если не задан `limit`.',
    caching: 'Ответы, которые следуют из журнала, несут `ETag`; с `If-None-Match` неизменившийся ответ — это 304.',
    problems:
      'Отказ описан как problem details (RFC 9457) с кодом, смысл которого не меняется, на языке `?lang=` или `Accept-Language`.',
    live: 'События приходят как server-sent events; за долгой работой можно следить и отменить её.',
  },
  tags: {
    session: 'Сеанс',
    accounts: 'Учётные записи',
    reading: 'Чтение текстов',
    register: 'Реестр',
    plan: 'План',
    history: 'История и доказательства',
    events: 'События и работы',
  },
  access: {
    needs: 'Наименьшая роль: {role}. Область токена: {scope}.',
    roles: {
      anybody: 'любой, даже без входа',
      'signed-in': 'любая учётная запись',
      reader: 'читатель (`reader`)',
      editor: 'редактор (`editor`)',
      approver: 'утверждающий (`approver`)',
      secretary: 'секретарь (`secretary`)',
      administrator: 'администратор (`administrator`)',
    },
    scopes: {
      read: 'чтение (`read`)',
      write: 'чтение и внесение (`write`)',
      administer: 'всё, что можно вам (`administer`)',
    },
  },
  parameters: 'Параметры',
  body: 'Что посылается',
  answer: 'Что в ответе',
  example: 'Пример',
  columns: { name: 'Имя', type: 'Тип', about: 'Значение' },
  needed: 'обязательно',
  problems: 'Коды проблем',
  problemsAbout: 'Каждый код с его словами; {name} стоит на месте значения.',
  problem: { code: 'Код', status: 'Статус', says: 'Что говорит', doNext: 'Что делать' },
}
