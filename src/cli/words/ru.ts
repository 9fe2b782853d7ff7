import { type DateWords, gregorianDate, grouped, sizeOf } from './date-words.ts'
import type { Words } from './words.ts'

const DATES: DateWords = {
  ofDay: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  alone: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
}

const UNITS = ['байт', 'КБ', 'МБ', 'ГБ']

/** 1, 21 → one; 2–4, 22–24 → few; the rest, 11–14 too → many. */
function counter(one: string, few: string, many: string): (count: number) => string {
  return (count) => {
    const tail = count % 100
    const last = count % 10
    const teens = tail >= 11 && tail <= 14
    const noun = !teens && last === 1 ? one : !teens && last >= 2 && last <= 4 ? few : many
    return `${grouped(count, '\u00A0')}\u00A0${noun}`
  }
}

export const ru: Words = {
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
    statements: counter('высказывание', 'высказывания', 'высказываний'),
    undertakings: counter('пункт к исполнению', 'пункта к исполнению', 'пунктов к исполнению'),
    documents: counter('документ', 'документа', 'документов'),
    participants: counter('участник', 'участника', 'участников'),
    levelClaims: counter('оценка связей', 'оценки связей', 'оценок связей'),
    fields: counter('область сотрудничества', 'области сотрудничества', 'областей сотрудничества'),
    dates: counter('дата', 'даты', 'дат'),
    issues: counter('замечание', 'замечания', 'замечаний'),
    unsure: counter('неуверенное прочтение', 'неуверенных прочтения', 'неуверенных прочтений'),
    characters: counter('знак', 'знака', 'знаков'),
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
    E_NOT_FOUND: {
      message: 'не удаётся прочитать {name}: такого файла нет',
      fix: 'проверьте путь или передайте текст через стандартный ввод: paygir read -',
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
    E_NOT_DECODABLE: {
      message: 'не удаётся прочитать {name}: не {encoding}, байт {offset} (0x{byte})',
      fix: 'попробуйте другую кодировку; без --encoding текст считается записанным в UTF-8',
    },
    E_ENCODING_UNKNOWN: { message: 'неизвестная кодировка «{encoding}»', fix: 'укажите одну из: {accepted}' },
    E_UNKNOWN_COMMAND: {
      message: 'неизвестная команда «{word}»',
      fix: '[[может быть, «{suggestion}»? ]][[прочитать файл: paygir read {file} ]](все команды: paygir help)',
    },
    E_UNKNOWN_OPTION: {
      message: 'неизвестный параметр {word}',
      fix: '[[может быть, {suggestion}? ]](все параметры: paygir help {command})',
    },
    E_OPTION_NEEDS_VALUE: { message: 'для {option} нужно значение', fix: 'напишите {option} {value}' },
    E_OPTION_TAKES_NO_VALUE: { message: 'у {option} нет значения', fix: 'напишите просто {option}' },
    E_OPTION_NOT_FOR_COMMAND: {
      message: '{option} не сочетается с командой «{command}»',
      fix: 'что с ней сочетается: paygir help {command}',
    },
    E_BAD_VALUE: {
      message: 'для {option} не годится «{word}»',
      fix: '[[может быть, «{suggestion}»? ]]допустимо: {accepted}',
    },
    E_BAD_DATE: { message: '{option}: «{word}» — не дата', fix: 'пишите год-месяц-день, например 2030-05-14' },
    E_TWO_FORMATS: { message: '{option} и {other} не сочетаются', fix: 'выберите что-то одно' },
    E_TOO_MANY_ARGUMENTS: {
      message: 'команда «{command}» не принимает «{word}»',
      fix: 'как её писать: paygir help {command}',
    },
    E_MISSING_ARGUMENT: {
      message: 'команде «{command}» нужно одно из: {accepted}',
      fix: 'напишите paygir {command} {first}',
    },
    E_NO_INPUT: {
      message: 'файл не указан',
      fix: 'укажите файл: paygir read FILE — или передайте текст: paygir read -',
    },
    E_INTERNAL: {
      message: 'внутренняя ошибка Пайгира: {reason}',
      fix: 'это наша ошибка; сообщите о ней, пожалуйста, вместе с текстом, который её вызвал',
    },
  },
  binary: {
    pdf: { what: 'PDF', fix: 'сначала извлеките текст: pdftotext -layout {name} - | paygir read -' },
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
  commands: {
    read: 'Прочитать официальные тексты: кто что сказал, обещал, поручил, подписал',
    sample: 'Показать запись вымышленного сообщения о встрече',
    completion: 'Вывести сценарий автодополнения для вашей оболочки',
    help: 'Рассказать о Пайгире или об одной команде',
  },
  options: {
    json: 'один объект JSON (схема paygir.record/1)',
    jsonl: 'по объекту JSON на строку, у каждого свой type',
    plain: 'по записи на строку, через табуляцию: для grep и cut',
    fields: 'только эти части, через запятую: statements,documents …',
    full: 'не сокращать длинные цитаты на странице',
    published: 'день публикации (2030-05-14), если в тексте «сегодня» (или: --at)',
    format: 'text, markdown или html; иначе — по имени и содержанию',
    encoding: 'кодировка файла; без указания — UTF-8',
    'limit-mb': 'наибольший размер в мегабайтах (64)',
    'with-text': 'включить в JSON сам текст',
    'fail-on': 'код возврата 6 при замечаниях такой важности: note, warning, error',
    lang: 'язык подписей и сообщений: en, fa, tg, ru',
    'no-color': 'без цвета (или: NO_COLOR=1)',
    help: 'показать эту справку',
    version: 'показать версию',
  },
  help: {
    title: 'Пайгир читает официальные тексты и привязывает каждую запись к точным словам источника.',
    what: 'Дайте ему сообщение о встрече, коммюнике или совместное заявление на английском языке. Он покажет, кто, когда и где встречался; кто что сказал; что обещано, поручено и предложено, кем и к какому сроку; какие документы подписаны, намечены или действуют; и в чём нет уверенности. В каждой строке указано место в тексте.',
    usage: 'Как писать',
    commands: 'Команды',
    options: 'Параметры',
    examples: 'Примеры',
    exampleRead: 'прочитать файл',
    exampleStdin: 'прочитать вывод другой программы',
    exampleJson: 'запись в JSON, для программ',
    formats: 'Без --json, --jsonl и --plain запись показывается страницей.',
    plainColumns: 'Столбцы --plain',
    exitCodes: 'Коды возврата',
    exit0: 'готово',
    exit1: 'не удалось',
    exit2: 'неверная команда или параметр',
    exit3: 'входные данные не читаются',
    exit5: 'файл не найден',
    exit6: 'есть замечания (только с --fail-on)',
    exit130: 'прервано',
    more: 'Подробнее о команде: paygir help КОМАНДА',
  },
}
