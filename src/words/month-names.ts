import type { DateWords } from './date-words.ts'

/** The names that stand alone, and those for narrow columns, beside the forms that dates need. */
export interface MonthNames extends DateWords {
  readonly short: readonly string[]
}

const list = (names: string): readonly string[] => names.split(' ')

const EN = list('January February March April May June July August September October November December')
const EN_SOLAR = list('Farvardin Ordibehesht Khordad Tir Mordad Shahrivar Mehr Aban Azar Dey Bahman Esfand')
const FA = list('ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر')
const FA_SOLAR = list('فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند')

const TG_SOLAR = list('фарвардин урдибиҳишт хурдод тир мурдод шаҳривар меҳр обон озар дай баҳман исфанд')
const RU_SOLAR = list('фарвардин ордибехешт хордад тир мордад шахривар мехр абан азар дей бахман эсфанд')

/** Names of the Gregorian months in each language; `alone` as a heading, not before a year. */
export const GREGORIAN_MONTHS = {
  en: { ofDay: EN, alone: EN, short: EN.map((name) => name.slice(0, 3)) },
  fa: { ofDay: FA, alone: FA, short: FA },
  // After a day the month takes the izofat: «30 майи 2022».
  tg: {
    ofDay: list('январи феврали марти апрели майи июни июли августи сентябри октябри ноябри декабри'),
    alone: list('январ феврал март апрел май июн июл август сентябр октябр ноябр декабр'),
    short: list('янв фев мар апр май июн июл авг сен окт ноя дек'),
  },
  ru: {
    ofDay: list('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
    alone: list('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'),
    short: list('янв фев мар апр май июн июл авг сен окт ноя дек'),
  },
} as const satisfies Record<string, MonthNames>

/** Names of the months of the Solar Hijri calendar of Iran in each language; none of them is shortened in use. */
export const SOLAR_MONTHS = {
  en: { ofDay: EN_SOLAR, alone: EN_SOLAR, short: EN_SOLAR },
  fa: { ofDay: FA_SOLAR, alone: FA_SOLAR, short: FA_SOLAR },
  tg: {
    ofDay: list('фарвардини урдибиҳишти хурдоди тири мурдоди шаҳривари меҳри обони озари дайи баҳмани исфанди'),
    alone: TG_SOLAR,
    short: TG_SOLAR,
  },
  ru: {
    ofDay: list('фарвардина ордибехешта хордада тира мордада шахривара мехра абана азара дея бахмана эсфанда'),
    alone: RU_SOLAR,
    short: RU_SOLAR,
  },
} as const satisfies Record<string, MonthNames>
