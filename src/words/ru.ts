import { counterOfThree } from './counting.ts'
import { type DateWords, gregorianDate, sizeOf } from './date-words.ts'
import { exchange } from './exchange/ru.ts'
import { ruLog, ruLogErrors } from './log/ru.ts'
import { GREGORIAN_MONTHS } from './month-names.ts'
import { plan } from './plan/ru.ts'
import { errors } from './register/errors-ru.ts'
import { register } from './register/ru.ts'
import { ruShapes } from './shapes/ru.ts'
import type { Vocabulary } from './vocabulary.ts'

const DATES: DateWords = GREGORIAN_MONTHS.ru

const UNITS = ['байт', 'КБ', 'МБ', 'ГБ']

export const ru: Vocabulary = {
  language: 'ru',
  rightToLeft: false,
  digits: String,
  size(bytes) {
    const { number, unit } = sizeOf(bytes)
    return `${number.replace('.', ',')}\u00A0${UNITS[unit]}`
  },
  date: (iso) => gregorianDate(iso, DATES),
  weekdays: {
    Monday: 'понедельник',
    Tuesday: 'вторник',
    Wednesday: 'среда',
    Thursday: 'четверг',
    Friday: 'пятница',
    Saturday: 'суббота',
    Sunday: 'воскресенье',
  },
  count: {
    statements: counterOfThree('высказывание', 'высказывания', 'высказываний'),
    undertakings: counterOfThree('пункт к исполнению', 'пункта к исполнению', 'пунктов к исполнению'),
    documents: counterOfThree('документ', 'документа', 'документов'),
    participants: counterOfThree('участник', 'участника', 'участников'),
    levelClaims: counterOfThree('оценка связей', 'оценки связей', 'оценок связей'),
    fields: counterOfThree('область сотрудничества', 'области сотрудничества', 'областей сотрудничества'),
    dates: counterOfThree('дата', 'даты', 'дат'),
    issues: counterOfThree('замечание', 'замечания', 'замечаний'),
    unsure: counterOfThree('неуверенное прочтение', 'неуверенных прочтения', 'неуверенных прочтений'),
    characters: counterOfThree('знак', 'знака', 'знаков'),
  },
  kinds: {
    event: {
      meeting: 'Встреча',
      call: 'Телефонный разговор',
      visit: 'Визит',
      session: 'Заседание',
      summit: 'Саммит',
      signing: 'Подписание',
      statement: 'Заявление',
    },
    participant: {
      person: 'лицо',
      delegation: 'делегация',
      state: 'государство',
      body: 'орган',
      collective: 'вместе',
    },
    mode: { direct: '', indirect: '', mixed: 'частично цитата', topic: 'тема' },
    undertaking: { commitment: 'Обещано', ask: 'Поручено или предложено сделать', offer: 'Выражена готовность' },
    documentType: {
      treaty: 'договор',
      agreement: 'соглашение',
      memorandum: 'меморандум',
      protocol: 'протокол',
      programme: 'программа',
      statement: 'заявление',
      contract: 'контракт',
      minutes: 'протокол заседания',
      other: 'документ',
    },
    documentStatus: { signed: 'Подписаны или приняты', planned: 'Намечены', existing: 'Прежние или действующие' },
    aspect: { level: 'Уровень', growth: 'Рост', potential: 'Потенциал', target: 'Цель' },
    direction: { up: 'растёт', down: 'снижается', steady: 'без изменений' },
    severity: { note: 'заметка', warning: 'внимание', error: 'ошибка' },
    confidence: { certain: 'точно', likely: 'вероятно', unsure: 'не точно' },
    precision: { day: 'день', month: 'месяц', season: 'время года', year: 'год', range: 'с … по' },
  },
  page: {
    participants: 'Кто участвовал',
    statements: 'Кто что сказал',
    undertakings: 'Что предстоит сделать',
    documents: 'Документы',
    levelClaims: 'Уровень и потенциал связей',
    fields: 'Области сотрудничества',
    dates: 'Даты',
    issues: 'В чём нет уверенности',
    alsoCalled: 'также: {names}',
    goesOn: 'продолжает',
    speakerUnknown: 'Говорящий не установлен',
    together: 'вместе: {names}',
    actorUnknown: 'исполнитель не назван',
    due: 'срок: {date}',
    noDue: 'срок не указан',
    saidBy: 'говорит {names} ({place})',
    unsure: 'не точно (правило: {reason})',
    undecidedNames: 'одно лицо или разные? {reason}',
    dateUnknown: 'дата не указана',
    dateUnresolved: 'не определена',
    relative: 'вычислена от даты события',
    sessionNumber: '№ {number}',
    moreFull: '… ещё {count} (--full покажет всё)',
    standardInput: 'стандартный ввод',
    nothing: 'Здесь не нашлось ничего, что Пайгир умеет читать.',
    places: 'Числа вида {place} — строка и столбец в источнике.',
    asData: 'Как данные: {command}',
    sampleNote: 'Вымышленный образец: такой встречи не было, лица придуманы.',
    progress: 'файл {done}/{all} · {percent} %',
    progressLeft: 'файл {done}/{all} · {percent} % · осталось {seconds} с',
    pasteHere: 'Вставьте текст и нажмите {keys}.',
  },
  shapes: ruShapes,
  issues: {
    BYTE_ORDER_MARK: 'В тексте есть метка порядка байтов (BOM)[[ (и ещё мест: {more})]].',
    LONE_SURROGATE: 'В тексте есть половина знака (одиночный суррогат)[[ (и ещё мест: {more})]].',
    NUL_CHARACTER: 'В тексте есть нулевой символ (NUL)[[ (и ещё мест: {more})]].',
    BIDI_CONTROL: 'В тексте есть невидимый символ, меняющий направление письма[[ (и ещё мест: {more})]].',
    ZERO_WIDTH: 'В тексте есть невидимый символ нулевой ширины[[ (и ещё мест: {more})]].',
    CONTROL_CHARACTER: 'В тексте есть управляющий символ[[ (и ещё мест: {more})]].',
    TEXT_EMPTY: 'Текст пуст.',
    LANGUAGE_NOT_READ: 'Текст на языке, который пока не читается[[ ({language})]].',
    NO_STATEMENT_FOUND: 'Высказываний не найдено.',
    TEXT_CUT_SHORT: 'Похоже, текст обрывается.',
    QUOTE_NOT_CLOSED: 'Цитата не закрыта.',
    QUOTE_NOT_OPENED: 'Закрыта цитата, которая не была открыта.',
    EVENT_DATE_MISSING: 'В тексте не сказано, когда было событие.',
    EVENT_DATE_UNCERTAIN: 'Дата события не точна[[: {date}]][[ / {other}]].',
    WEEKDAY_CONTRADICTS_DATE: 'День недели не соответствует дате[[: {date} – {weekday}]].',
    DATE_IMPOSSIBLE: 'Такой даты не существует.',
    DATE_NOT_RESOLVED: 'Неясно, какой день имеется в виду.',
    SPEAKER_UNCERTAIN: 'Нет уверенности, кто говорит.',
    SPEAKER_UNKNOWN: 'Неизвестно, кто говорит.',
    NAMES_UNDECIDED: 'Не решено, обозначают ли два имени одно лицо[[: {a} / {b}]].',
    PRONOUN_UNCERTAIN: 'Нет уверенности, кого обозначает местоимение.',
    UNDERTAKING_WITHOUT_DUE: 'Действие намечено, но срок не указан.',
    ACTOR_UNCERTAIN: 'Нет уверенности, кто исполнитель.',
  },
  errors: {
    ...errors,
    ...ruLogErrors,
    ...exchange.errors,
    ...plan.errors,
    ...plan.calendar.errors,
    E_NOT_FOUND: {
      message: 'не удаётся прочитать {name}: такого файла нет',
      fix: 'проверьте путь[[ или передайте текст через стандартный ввод: {stdin}]]',
    },
    E_IS_DIRECTORY: {
      message: 'не удаётся прочитать {name}: это папка',
      fix: 'укажите файлы в ней, например: paygir read {name}/*.txt',
    },
    E_NOT_READABLE: {
      message: 'не удаётся прочитать {name}: нет прав на чтение',
      fix: 'получите право на чтение или скопируйте текст в свой файл',
    },
    E_READ_FAILED: {
      message: 'не удаётся прочитать {name}: система сообщает {reason}',
      fix: 'попробуйте ещё раз; если не поможет, скопируйте файл в другое место',
    },
    E_TOO_BIG: {
      message: 'не удаётся прочитать {name}: больше предела {limit}[[ ({size})]]',
      fix: 'разделите на отдельные тексты или поднимите предел: --limit-mb N',
    },
    E_EMPTY: {
      message: 'не удаётся прочитать {name}: пусто',
      fix: 'проверьте, сохранён ли текст и вывела ли что-нибудь команда перед «|»',
    },
    E_BINARY: { message: 'не удаётся прочитать {name}: это {what}, а не простой текст', fix: '{binaryFix}' },
    E_NOT_UTF8: {
      message: 'не удаётся прочитать {name}: не UTF-8, байт {offset} (0x{byte})',
      fix: 'укажите кодировку[[; похоже на {suggestion}: --encoding {suggestion}]] (русский и таджикский текст — часто windows-1251, персидский — windows-1256)',
    },
    E_DOCUMENT_BROKEN: {
      message: 'не удаётся прочитать {name}: файл повреждён или это вовсе не {kind}: {reason}',
      fix: 'откройте его в своей программе и сохраните заново',
    },
    E_DOCUMENT_SCANNED: {
      message: 'не удаётся прочитать {name}: его страницы — изображения без текста',
      fix: 'распознайте текст (OCR) и прочитайте его',
    },
    E_DOCUMENT_LOCKED: {
      message: 'не удаётся прочитать {name}: он закрыт паролем',
      fix: 'откройте его, сохраните без пароля и прочитайте',
    },
    E_DOCUMENT_TIMEOUT: {
      message: 'не удаётся прочитать {name}: за {seconds} секунд чтение не закончилось',
      fix: 'сохраните файл заново или сохраните его текст и прочитайте его',
    },
    E_DOCUMENT_MEMORY: {
      message: 'не удаётся прочитать {name}: ему нужно больше памяти, чем положено документу',
      fix: 'сохраните его текст и прочитайте его',
    },
    E_NOT_DECODABLE: {
      message: 'не удаётся прочитать {name}: не {encoding}, байт {offset} (0x{byte})',
      fix: 'попробуйте другую кодировку; без --encoding текст считается записанным в UTF-8',
    },
    E_ENCODING_UNKNOWN: { message: 'неизвестная кодировка «{encoding}»', fix: 'укажите одну из: {accepted}' },
    E_INTERNAL: {
      message: 'внутренняя ошибка Пайгира: {reason}',
      fix: 'это наша ошибка; сообщите о ней, пожалуйста, вместе с текстом, который её вызвал',
    },
  },
  binary: {
    word: {
      what: 'документ текстового редактора',
      fix: 'откройте и сохраните как простой текст (UTF-8), затем читайте его',
    },
    office: { what: 'офисный документ', fix: 'откройте и сохраните текст как простой (UTF-8), затем читайте его' },
    zip: { what: 'архив', fix: 'распакуйте его и читайте тексты из него' },
    'old-office': {
      what: 'документ старого Office',
      fix: 'откройте и сохраните как простой текст (UTF-8), затем читайте его',
    },
    rtf: { what: 'документ RTF', fix: 'откройте и сохраните как простой текст (UTF-8), затем читайте его' },
    image: { what: 'изображение', fix: 'распознайте текст (OCR), сохраните в UTF-8 и читайте его' },
    program: { what: 'программа', fix: 'укажите файл, в котором лежит текст' },
    unknown: {
      what: 'двоичные данные',
      fix: 'сохраните как простой текст (UTF-8); для UTF-16 добавьте --encoding utf-16le',
    },
  },
  register,
  log: ruLog,
  exchange,
  plan,
}
