import type { GanttWords } from '../../planner/index.ts'
import { GREGORIAN_MONTHS, SOLAR_MONTHS } from '../month-names.ts'

/** Texts of a chart in Tajik. */
export const ganttTg: GanttWords = {
  language: 'tg',
  rightToLeft: false,
  digits: String,
  calendars: {
    solar: { name: 'ҳиҷрии шамсӣ', ...SOLAR_MONTHS.tg, quarters: ['баҳор', 'тобистон', 'тирамоҳ', 'зимистон'] },
    gregorian: { name: 'мелодӣ', ...GREGORIAN_MONTHS.tg, quarters: ['чоряки 1', 'чоряки 2', 'чоряки 3', 'чоряки 4'] },
  },
  title: 'Нақшаи ҳуҷҷатҳои имзошуда',
  asOf: (date) => `ба санаи ${date}`,
  today: 'имрӯз',
  name: 'Ҳуҷҷат',
  until: 'Ба кор медарояд',
  signs: {
    done: 'анҷомёфта',
    remaining: 'дар пеш',
    critical: 'санаро муайян мекунад',
    operational: 'амалӣ',
    onward: 'пас аз он то иҷрои пурра',
    milestone: 'марҳила',
    decisive: 'бе имкони таъхир',
    late: 'бо таъхир',
    range: 'эҳтимоли 50–80 %',
    beyond: 'эҳтимоли 80 % танҳо баъд аз рӯзҳои нишондода',
    cut: 'берун аз тасвир давом дорад',
    due: 'муҳлат',
    missed: 'муҳлат гузашт',
    baseline: 'нақшаи пешин',
    float: 'имкони таъхир',
    link: 'онро интизоранд',
    today: 'имрӯз',
    session: 'ҷаласа',
    off: 'рӯзҳои истироҳат',
  },
  summary: ({ documents, late, last }) =>
    `Дар нақша ${documents}, бо таъхир ${late}, охиринаш то ${last}`,
  late: (days) => `${days} рӯз таъхир`,
  safeBy: (date) => `80 %: то ${date}`,
  noSafeDay: 'ягон сана 80 % боэътимод нест',
  planned: (baseline, days) => `${baseline}: ${days}`,
  dueOn: (date) => `муҳлат: ${date}`,
  page: (number, of) => `саҳифаи ${number} аз ${of}`,
  continued: 'идома',
  empty: 'Чизе ба нақша гирифта нашудааст.',
}
