import type { CalendarWords } from './calendar-words.ts'

export const calendarRu: CalendarWords = {
  page: {
    titleOne: 'Рабочие дни: {countries}',
    titleMany: 'Общие рабочие дни: {countries}',
    span: 'с {from} по {to}',
    common: 'общих: {count}',
    ofOne: '{country}: {count}',
    perWeek: 'в среднем {count} в неделю',
    legendOne: 'Число — рабочий день, {off} — выходной.',
    legendMany: 'Число — работают все; код — только в этой стране; {some} — в некоторых; {off} — нигде.',
    special: 'Праздники и перенесённые дни',
    noSpecial: 'Ни праздников, ни перенесённых дней, только еженедельный отдых.',
    sources: 'Источники',
    licence: 'лицензия: {licence}',
    beforeSession: 'До следующей сессии ({name}, {date}) общих: {count}.',
    noSession: 'В реестре нет сессии после {date}.',
  },
  kinds: {
    'weekly-rest': 'еженедельный отдых ({name})',
    'half-day': 'короткий день ({name})',
    holiday: '{name}',
    'moved-holiday': '{name}: в этот день вместо {other}',
    'swapped-off': 'выходной вместо рабочего дня {other}',
    'swapped-worked': 'рабочий день вместо выходного {other}',
    'extra-off': 'выходной: {name}',
    'extra-worked': 'рабочий день: {name}',
  },
  statuses: { confirmed: 'утверждён', expected: 'ожидается, может сдвинуться' },
  weekdays: 'пн вт ср чт пт сб вс',
  errors: {
    E_CALENDAR_UNKNOWN: {
      message: 'календаря «{calendar}» нет',
      fix: 'напишите код страны или нескольких: IR TJ; допустимы: {accepted}',
    },
    E_CALENDAR_WEEK_UNKNOWN: {
      message: 'в календаре {calendar} нет недели «{week}»',
      fix: 'допустимы: {accepted}',
    },
    E_CALENDAR_OUT_OF_RANGE: {
      message: 'данные календаря {calendar} не доходят до {day}',
      fix: 'выберите дни с {first} по {last}: других в данных нет',
    },
    E_CALENDAR_NO_OVERLAP: {
      message: 'у календарей {calendars} нет общих дней',
      fix: 'посмотрите каждый отдельно',
    },
    E_CALENDAR_PACK: {
      message: 'данные календаря {calendar} неверны в месте «{place}»: {problem}',
      fix: 'этот файл поставляется с программой; установите её заново или сообщите нам',
    },
    E_CALENDAR_CONFLICT: {
      message: 'календарь {calendar} противоречит себе о дне {day}: {one} и {other}',
      fix: 'попробуйте другую неделю (--week) или сообщите нам',
    },
  },
}
