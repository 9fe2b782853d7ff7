import { counterOfOne } from './counting.ts'
import { type DateWords, gregorianDate, sizeOf } from './date-words.ts'
import { exchange } from './exchange/tg.ts'
import { tgLog, tgLogErrors } from './log/tg.ts'
import { GREGORIAN_MONTHS } from './month-names.ts'
import { plan } from './plan/tg.ts'
import { errors } from './register/errors-tg.ts'
import { register } from './register/tg.ts'
import { tgShapes } from './shapes/tg.ts'
import type { Vocabulary } from './vocabulary.ts'

/** Before a year the month takes the izofat as after a day: «майи 2022». Node and browsers have no Tajik forms of their own. */
const DATES: DateWords = { ofDay: GREGORIAN_MONTHS.tg.ofDay, alone: GREGORIAN_MONTHS.tg.ofDay }

const UNITS = ['байт', 'КБ', 'МБ', 'ГБ']

export const tg: Vocabulary = {
  language: 'tg',
  rightToLeft: false,
  digits: String,
  size(bytes) {
    const { number, unit } = sizeOf(bytes)
    return `${number.replace('.', ',')}\u00A0${UNITS[unit]}`
  },
  date: (iso) => gregorianDate(iso, DATES),
  weekdays: {
    Monday: 'душанбе',
    Tuesday: 'сешанбе',
    Wednesday: 'чоршанбе',
    Thursday: 'панҷшанбе',
    Friday: 'ҷумъа',
    Saturday: 'шанбе',
    Sunday: 'якшанбе',
  },
  count: {
    statements: counterOfOne('изҳорот'),
    undertakings: counterOfOne('кори дар пеш'),
    documents: counterOfOne('ҳуҷҷат'),
    participants: counterOfOne('иштирокчӣ'),
    levelClaims: counterOfOne('баҳои равобит'),
    fields: counterOfOne('соҳаи ҳамкорӣ'),
    dates: counterOfOne('сана'),
    issues: counterOfOne('нуқтаи санҷиданӣ'),
    unsure: counterOfOne('хониши номуайян'),
    characters: counterOfOne('аломат'),
  },
  kinds: {
    event: {
      meeting: 'Мулоқот',
      call: 'Суҳбати телефонӣ',
      visit: 'Сафар',
      session: 'Ҷаласа',
      summit: 'Ҳамоиши сарон',
      signing: 'Имзои ҳуҷҷатҳо',
      statement: 'Изҳорот',
    },
    participant: {
      person: 'шахс',
      delegation: 'ҳайат',
      state: 'давлат',
      body: 'ниҳод',
      collective: 'якҷоя',
    },
    mode: { direct: '', indirect: '', mixed: 'қисман иқтибос', topic: 'мавзӯъ' },
    undertaking: { commitment: 'Ваъда шуд', ask: 'Дархост шуд', offer: 'Омодагӣ баён шуд' },
    documentType: {
      treaty: 'шартнома',
      agreement: 'созишнома',
      memorandum: 'ёддошти тафоҳум',
      protocol: 'протокол',
      programme: 'барнома',
      statement: 'изҳорот',
      contract: 'қарордод',
      minutes: 'суратҷаласа',
      other: 'ҳуҷҷат',
    },
    documentStatus: { signed: 'Имзо ё қабул шуд', planned: 'Дар нақша', existing: 'Пешина ё амалкунанда' },
    aspect: { level: 'Сатҳ', growth: 'Рушд', potential: 'Имконият', target: 'Ҳадаф' },
    direction: { up: 'рӯ ба афзоиш', down: 'рӯ ба коҳиш', steady: 'бетағйир' },
    severity: { note: 'эзоҳ', warning: 'огоҳӣ', error: 'хато' },
    confidence: { certain: 'аниқ', likely: 'эҳтимолан', unsure: 'номуайян' },
    precision: { day: 'рӯз', month: 'моҳ', season: 'фасл', year: 'сол', range: 'аз … то' },
  },
  page: {
    participants: 'Кӣ иштирок кард',
    statements: 'Кӣ чӣ гуфт',
    undertakings: 'Чӣ бояд анҷом ёбад',
    documents: 'Ҳуҷҷатҳо',
    levelClaims: 'Сатҳ ва имконияти равобит',
    fields: 'Соҳаҳои ҳамкорӣ',
    dates: 'Санаҳо',
    issues: 'Дар чӣ боварӣ набуд',
    alsoCalled: 'инчунин: {names}',
    goesOn: 'идома медиҳад',
    speakerUnknown: 'Гӯянда номаълум',
    together: 'якҷоя: {names}',
    actorUnknown: 'иҷрокунанда ном бурда нашудааст',
    due: 'то {date}',
    noDue: 'муҳлат зикр нашудааст',
    saidBy: 'гуфтаи {names} ({place})',
    unsure: 'номуайян (қоида: {reason})',
    undecidedNames: 'як шахс ё ду шахс? {reason}',
    dateUnknown: 'сана зикр нашудааст',
    dateUnresolved: 'муайян нашуд',
    relative: 'нисбат ба рӯзи рӯйдод',
    sessionNumber: '№ {number}',
    moreFull: '… боз {count} (ҳамааш бо --full)',
    standardInput: 'вуруди стандартӣ',
    nothing: 'Дар ин матн чизе ёфт нашуд, ки Пайгир хонда тавонад.',
    places: 'Рақамҳо монанди {place} — сатр ва сутун дар матни асл.',
    asData: 'Ба сурати дода: {command}',
    sampleNote: 'Намунаи сохта: чунин мулоқот набуд, шахсон хаёлӣ мебошанд.',
    progress: 'файли {done} аз {all} · {percent} %',
    progressLeft: 'файли {done} аз {all} · {percent} % · {seconds} сония монд',
    pasteHere: 'Матнро гузоред, баъд {keys}-ро пахш кунед.',
  },
  shapes: tgShapes,
  issues: {
    BYTE_ORDER_MARK: 'Дар матн аломати тартиби байтҳо (BOM) ҳаст[[ (ва дар {more} ҷои дигар)]].',
    LONE_SURROGATE: 'Дар матн нисфи аломат (суррогати танҳо) ҳаст[[ (ва дар {more} ҷои дигар)]].',
    NUL_CHARACTER: 'Дар матн аломати холӣ (NUL) ҳаст[[ (ва дар {more} ҷои дигар)]].',
    BIDI_CONTROL: 'Дар матн аломати ноаёне ҳаст, ки самти навиштро дигар мекунад[[ (ва дар {more} ҷои дигар)]].',
    ZERO_WIDTH: 'Дар матн аломати ноаёни бе паҳно ҳаст[[ (ва дар {more} ҷои дигар)]].',
    CONTROL_CHARACTER: 'Дар матн аломати идоракунанда ҳаст[[ (ва дар {more} ҷои дигар)]].',
    TEXT_EMPTY: 'Матн холӣ аст.',
    LANGUAGE_NOT_READ: 'Матн ба забонест, ки ҳоло хонда намешавад[[ ({language})]].',
    NO_STATEMENT_FOUND: 'Ягон изҳорот ёфт нашуд.',
    TEXT_CUT_SHORT: 'Матн гӯё нотамом аст.',
    QUOTE_NOT_CLOSED: 'Иқтибос баста нашудааст.',
    QUOTE_NOT_OPENED: 'Иқтибосе баста шудааст, ки кушода нашуда буд.',
    EVENT_DATE_MISSING: 'Дар матн гуфта нашудааст, ки рӯйдод кай буд.',
    EVENT_DATE_UNCERTAIN: 'Санаи рӯйдод аниқ нест[[: {date}]][[ / {other}]].',
    WEEKDAY_CONTRADICTS_DATE: 'Рӯзи ҳафта ба сана мувофиқ нест[[: {date} – {weekday}]].',
    DATE_IMPOSSIBLE: 'Чунин сана вуҷуд надорад.',
    DATE_NOT_RESOLVED: 'Маълум нест, ки кадом рӯз дар назар аст.',
    SPEAKER_UNCERTAIN: 'Аниқ нест, ки кӣ мегӯяд.',
    SPEAKER_UNKNOWN: 'Маълум нест, ки кӣ мегӯяд.',
    NAMES_UNDECIDED: 'Ҳал нашудааст, ки ду ном як шахс аст ё не[[: {a} / {b}]].',
    PRONOUN_UNCERTAIN: 'Аниқ нест, ки ҷонишин киро дар назар дорад.',
    UNDERTAKING_WITHOUT_DUE: 'Коре бояд анҷом ёбад, вале муҳлат зикр нашудааст.',
    ACTOR_UNCERTAIN: 'Аниқ нест, ки иҷрокунанда кист.',
  },
  errors: {
    ...errors,
    ...tgLogErrors,
    ...exchange.errors,
    ...plan.errors,
    ...plan.calendar.errors,
    E_NOT_FOUND: {
      message: '{name} хонда намешавад: чунин файл нест',
      fix: 'роҳро санҷед[[ ё матнро аз вуруди стандартӣ диҳед: {stdin}]]',
    },
    E_IS_DIRECTORY: {
      message: '{name} хонда намешавад: ин ҷузвдон аст',
      fix: 'файлҳои дохили онро ном баред, масалан: paygir read {name}/*.txt',
    },
    E_NOT_READABLE: {
      message: '{name} хонда намешавад: иҷозати хондан надоред',
      fix: 'иҷозати хондан гиред ё матнро ба файли худ нусха кунед',
    },
    E_READ_FAILED: {
      message: '{name} хонда намешавад: система мегӯяд {reason}',
      fix: 'бори дигар кӯшиш кунед; агар нашавад, файлро ба ҷои дигар нусха кунед',
    },
    E_TOO_BIG: {
      message: '{name} хонда намешавад: аз ҳадди {limit} калонтар аст[[ ({size})]]',
      fix: 'онро ба матнҳои ҷудо тақсим кунед ё ҳадро баланд бардоред: --limit-mb N',
    },
    E_EMPTY: {
      message: '{name} хонда намешавад: холӣ аст',
      fix: 'санҷед, ки матн нигоҳ дошта шудааст ва фармони пеш аз «|» чизе чоп кардааст',
    },
    E_BINARY: { message: '{name} хонда намешавад: ин {what} аст, на матни оддӣ', fix: '{binaryFix}' },
    E_NOT_UTF8: {
      message: '{name} хонда намешавад: UTF-8 нест, байти {offset} (0x{byte})',
      fix: 'рамзгузориро нишон диҳед[[; ба {suggestion} монанд аст: --encoding {suggestion}]] (матни тоҷикӣ ё русӣ бештар windows-1251, форсӣ windows-1256 аст)',
    },
    E_DOCUMENT_BROKEN: {
      message: '{name} хонда намешавад: вайрон аст ё умуман {kind} нест: {reason}',
      fix: 'онро дар барномаи худаш кушода аз нав нигоҳ доред',
    },
    E_DOCUMENT_SCANNED: {
      message: '{name} хонда намешавад: саҳифаҳояш тасвири бе матн аст',
      fix: 'матнашро шинохта (OCR) бароред ва онро хонед',
    },
    E_DOCUMENT_LOCKED: {
      message: '{name} хонда намешавад: бо парол баста аст',
      fix: 'онро кушода бе парол нигоҳ доред ва хонед',
    },
    E_DOCUMENT_TIMEOUT: {
      message: '{name} хонда намешавад: пас аз {seconds} сония ба охир нарасид',
      fix: 'аз нав нигоҳ доред ё матнашро нигоҳ дошта онро хонед',
    },
    E_DOCUMENT_MEMORY: {
      message: '{name} хонда намешавад: аз андозаи як ҳуҷҷат зиёдтар хотира мегирад',
      fix: 'матнашро нигоҳ дошта онро хонед',
    },
    E_NOT_DECODABLE: {
      message: '{name} хонда намешавад: {encoding} нест, байти {offset} (0x{byte})',
      fix: 'рамзгузории дигарро санҷед; бе --encoding матн UTF-8 ҳисоб мешавад',
    },
    E_ENCODING_UNKNOWN: { message: 'рамзгузории номаълум «{encoding}»', fix: 'яке аз инҳоро диҳед: {accepted}' },
    E_INTERNAL: {
      message: 'хатои дохилии Пайгир: {reason}',
      fix: 'ин хатои мост; лутфан онро бо матне, ки сабаб шуд, хабар диҳед',
    },
  },
  binary: {
    word: { what: 'ҳуҷҷати муҳаррири матн', fix: 'кушода, чун матни оддӣ (UTF-8) нигоҳ доред ва баъд хонед' },
    office: { what: 'ҳуҷҷати идорӣ', fix: 'матнашро чун матни оддӣ (UTF-8) нигоҳ доред ва баъд хонед' },
    zip: { what: 'бойгонии фишурда', fix: 'онро кушоед ва матнҳои дохилашро хонед' },
    'old-office': { what: 'ҳуҷҷати Office-и кӯҳна', fix: 'кушода, чун матни оддӣ (UTF-8) нигоҳ доред ва баъд хонед' },
    rtf: { what: 'ҳуҷҷати RTF', fix: 'кушода, чун матни оддӣ (UTF-8) нигоҳ доред ва баъд хонед' },
    image: { what: 'тасвир', fix: 'матнашро шиносонед (OCR), дар UTF-8 нигоҳ доред ва баъд хонед' },
    program: { what: 'барномаи иҷрошаванда', fix: 'файлеро ном баред, ки матн дар он аст' },
    unknown: {
      what: 'додаи дуӣ',
      fix: 'чун матни оддӣ (UTF-8) нигоҳ доред; барои UTF-16 --encoding utf-16le илова кунед',
    },
  },
  register,
  log: tgLog,
  exchange,
  plan,
}
