import type { CalendarWords } from './calendar-words.ts'

export const calendarTg: CalendarWords = {
  page: {
    titleOne: 'Рӯзҳои кории {countries}',
    titleMany: 'Рӯзҳои кории муштараки {countries}',
    span: 'аз {from} то {to}',
    common: '{count} муштарак',
    ofOne: '{country} {count}',
    perWeek: 'ба ҳисоби миёна {count} дар ҳафта',
    legendOne: 'Рақам рӯзи корӣ аст, {off} рӯзи истироҳат.',
    legendMany: 'Рақам: ҳама кор мекунанд; рамз: танҳо дар он кишвар; {some}: дар баъзеҳо; {off}: дар ҳеҷ кадом.',
    special: 'Рӯзҳои ид ва рӯзҳои кӯчонидашуда',
    noSpecial: 'Ғайр аз истироҳати ҳафта на ид ҳаст ва на рӯзи кӯчонидашуда.',
    sources: 'Манбаъҳо',
    licence: 'иҷозатнома: {licence}',
    beforeSession: 'То ҷаласаи оянда ({name}, {date}): {count} муштарак.',
    noSession: 'Дар дафтар ҷаласае пас аз {date} нест.',
  },
  kinds: {
    'weekly-rest': 'истироҳати ҳафта ({name})',
    'half-day': 'нимрӯза ({name})',
    holiday: '{name}',
    'moved-holiday': '{name}, дар ин рӯз ба ҷои {other}',
    'swapped-off': 'истироҳат ба ҷои {other}, ки рӯзи корист',
    'swapped-worked': 'рӯзи корӣ ба ҷои {other}, ки истироҳат аст',
    'extra-off': 'истироҳат: {name}',
    'extra-worked': 'рӯзи корӣ: {name}',
  },
  statuses: { confirmed: 'тасдиқшуда', expected: 'интизорӣ, метавонад тағйир ёбад' },
  weekdays: 'дш сш чш пш ҷм шн як',
  errors: {
    E_CALENDAR_UNKNOWN: {
      message: 'тақвими «{calendar}» нест',
      fix: 'рамзи як ё якчанд кишварро нависед: IR TJ; қобили қабул: {accepted}',
    },
    E_CALENDAR_WEEK_UNKNOWN: {
      message: 'тақвими {calendar} ҳафтаи «{week}» надорад',
      fix: 'қобили қабул: {accepted}',
    },
    E_CALENDAR_OUT_OF_RANGE: {
      message: 'маълумоти тақвими {calendar} то {day} намерасад',
      fix: 'рӯзҳоро аз {first} то {last} интихоб кунед: дар маълумот рӯзҳои дигар нестанд',
    },
    E_CALENDAR_NO_OVERLAP: {
      message: 'тақвимҳои {calendars} рӯзи умумӣ надоранд',
      fix: 'ҳар якеро алоҳида бинед',
    },
    E_CALENDAR_PACK: {
      message: 'маълумоти тақвими {calendar} дар «{place}» дуруст нест: {problem}',
      fix: 'ин файл ҳамроҳи Пайгир аст; онро аз нав насб кунед ё хабар диҳед',
    },
    E_CALENDAR_CONFLICT: {
      message: 'тақвими {calendar} дар бораи {day} худро рад мекунад: {one} ва {other}',
      fix: 'ҳафтаи дигареро санҷед (--week) ё хабар диҳед',
    },
  },
}
