import type { GanttWords } from '../../planner/index.ts'
import { counterOfThree } from '../counting.ts'
import { GREGORIAN_MONTHS, SOLAR_MONTHS } from '../month-names.ts'

const days = counterOfThree('день', 'дня', 'дней')

/** Texts of a chart in Russian. */
export const ganttRu: GanttWords = {
  language: 'ru',
  rightToLeft: false,
  digits: String,
  calendars: {
    solar: { name: 'солнечная хиджра', ...SOLAR_MONTHS.ru, quarters: ['весна', 'лето', 'осень', 'зима'] },
    gregorian: { name: 'григорианский', ...GREGORIAN_MONTHS.ru, quarters: ['I кв.', 'II кв.', 'III кв.', 'IV кв.'] },
  },
  title: 'План подписанных документов',
  asOf: (date) => `на ${date}`,
  today: 'сегодня',
  name: 'Документ',
  until: 'По плану',
  signs: {
    done: 'сделано',
    remaining: 'впереди',
    critical: 'определяет дату',
    operational: 'начало работы',
    onward: 'затем до полного объёма',
    milestone: 'веха',
    decisive: 'без запаса',
    late: 'опоздает',
    range: 'вероятность 50–80 %',
    beyond: '80 % лишь после показанных дней',
    cut: 'продолжается за краем',
    due: 'срок',
    missed: 'срок пропущен',
    baseline: 'прежний план',
    float: 'запас времени',
    link: 'этого ждут',
    today: 'сегодня',
    session: 'заседание',
    off: 'выходные',
  },
  summary: ({ documents, late, last }) => `В плане ${documents}, опоздает ${late}, последний — к ${last}`,
  late: (count) => `по плану опоздание ${days(count)}`,
  plannedFor: (date) => `по плану: ${date}`,
  safeBy: (date) => `прогноз: 80 % до ${date}`,
  noSafeDay: 'прогноз: ни одна дата не надёжна на 80 %',
  planned: (baseline, span) => `${baseline}: ${span}`,
  dueOn: (date) => `срок: ${date}`,
  page: (number, of) => `страница ${number} из ${of}`,
  continued: 'продолжение',
  empty: 'Ничего не запланировано.',
}
