// The words of dates as English official texts write them: in Latin letters and, in letterheads and double dates, in
// Persian script. Persian letters stand here in their Persian form (ی, ک); readers accept the Arabic forms as well.

/** A month's place in its year, 1–12, by calendar; names as keys, lower case where the script has case. */
export const GREGORIAN_MONTHS: Readonly<Record<string, number>> = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
}

/** Shortened months are read beside a day or a year only; a full stop may follow. */
export const GREGORIAN_MONTHS_SHORT: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
}

/** Read beside a day or a year only. */
export const GREGORIAN_MONTHS_PERSIAN: Readonly<Record<string, number>> = {
  ژانویه: 1,
  فوریه: 2,
  مارس: 3,
  آوریل: 4,
  آپریل: 4,
  مه: 5,
  می: 5,
  ژوئن: 6,
  جون: 6,
  ژوئیه: 7,
  ژولای: 7,
  جولای: 7,
  اوت: 8,
  آگوست: 8,
  سپتامبر: 9,
  اکتبر: 10,
  نوامبر: 11,
  دسامبر: 12,
}

/** Solar Hijri months in Latin letters, Iranian names and spellings first, then the Afghan names. */
export const SOLAR_HIJRI_MONTHS: Readonly<Record<string, number>> = {
  farvardin: 1,
  farwardin: 1,
  ordibehesht: 2,
  ordibehest: 2,
  urdibihisht: 2,
  khordad: 3,
  khurdad: 3,
  tir: 4,
  mordad: 5,
  murdad: 5,
  amordad: 5,
  shahrivar: 6,
  shahrivār: 6,
  shahriwar: 6,
  mehr: 7,
  mihr: 7,
  aban: 8,
  abān: 8,
  ābān: 8,
  azar: 9,
  āzar: 9,
  dey: 10,
  bahman: 11,
  esfand: 12,
  isfand: 12,
  hamal: 1,
  sawr: 2,
  jawza: 3,
  saratan: 4,
  asad: 5,
  sunbula: 6,
  mizan: 7,
  aqrab: 8,
  qaws: 9,
  jadi: 10,
  dalw: 11,
  hut: 12,
}

export const SOLAR_HIJRI_MONTHS_PERSIAN: Readonly<Record<string, number>> = {
  فروردین: 1,
  اردیبهشت: 2,
  خرداد: 3,
  تیر: 4,
  مرداد: 5,
  امرداد: 5,
  شهریور: 6,
  مهر: 7,
  آبان: 8,
  ابان: 8,
  آذر: 9,
  اذر: 9,
  دی: 10,
  بهمن: 11,
  اسفند: 12,
  حمل: 1,
  ثور: 2,
  جوزا: 3,
  سرطان: 4,
  اسد: 5,
  سنبله: 6,
  میزان: 7,
  عقرب: 8,
  قوس: 9,
  جدی: 10,
  دلو: 11,
  حوت: 12,
}

/** Solar Hijri months that mean nothing else in an English text, so that "in Khordad" can stand without a day. */
export const SOLAR_HIJRI_MONTHS_ALONE: readonly string[] = [
  'farvardin',
  'ordibehesht',
  'khordad',
  'mordad',
  'shahrivar',
  'bahman',
  'esfand',
]

/** Months that are other words too, with a capital letter ("Prime Minister May", "the March for Peace"). */
export const MONTHS_WITH_OTHER_SENSE: readonly string[] = ['may', 'march']

/** Words before a month that stands without day and year ("in October", "the October summit"). */
export const MONTH_LEADS: readonly string[] = [
  ...['in', 'by', 'until', 'till', 'since', 'of', 'from', 'to', 'during', 'through', 'throughout', 'before', 'after'],
  ...['between', 'and', 'or', 'last', 'next', 'this', 'coming', 'upcoming', 'the', 'for', 'than', 'following'],
]

/** The same for months of `MONTHS_WITH_OTHER_SENSE`. */
export const MONTH_LEADS_STRICT: readonly string[] = [
  ...['in', 'by', 'until', 'till', 'since', 'of', 'during', 'through', 'before', 'after', 'last', 'next', 'this'],
]

/** ISO day of the week, 1 = Monday. */
export const WEEKDAYS: Readonly<Record<string, number>> = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
}

/** Read beside a date only. */
export const WEEKDAYS_SHORT: Readonly<Record<string, number>> = {
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
}

/** Read beside a date only; written with or without a joiner or space inside. */
export const WEEKDAYS_PERSIAN: Readonly<Record<string, number>> = {
  دوشنبه: 1,
  سهشنبه: 2,
  چهارشنبه: 3,
  پنجشنبه: 4,
  جمعه: 5,
  شنبه: 6,
  یکشنبه: 7,
}

/** Words before a weekday that stands without a date ("on Monday"). */
export const WEEKDAY_LEADS: readonly string[] = [
  'on',
  'by',
  'until',
  'till',
  'since',
  'from',
  'before',
  'after',
  'late',
]

export type SeasonName = 'spring' | 'summer' | 'autumn' | 'winter'

export const SEASONS: Readonly<Record<string, SeasonName>> = {
  spring: 'spring',
  summer: 'summer',
  autumn: 'autumn',
  fall: 'autumn',
  winter: 'winter',
}

/**
 * Month in which each season begins, northern hemisphere, meteorological: the capitals that write to each other lie
 * there. Each has three months; winter goes on into the next year.
 */
export const SEASON_STARTS: Readonly<Record<SeasonName, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 }

/** The same in the Solar Hijri calendar, whose seasons are the quarters of its year, counted from Nowruz. */
export const SOLAR_HIJRI_SEASON_STARTS: Readonly<Record<SeasonName, number>> = {
  spring: 1,
  summer: 4,
  autumn: 7,
  winter: 10,
}

/** Numbers in words; `null` is a number that is not said ("a few years ago"). */
export const COUNTS: Readonly<Record<string, number | null>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  ninety: 90,
  'a couple of': 2,
  'couple of': 2,
  'a few': null,
  few: null,
  several: null,
}

export const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  final: -1,
  last: -1,
}

/** Days by their distance from the day of the event. */
export const DAY_WORDS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tonight: 0, tomorrow: 1 }

export const DAYTIMES: readonly string[] = ['morning', 'noon', 'afternoon', 'evening', 'night']

/** Words that place a year, month, week, season or weekday by its distance from the one of the event. */
export const NEIGHBOURS: Readonly<Record<string, -1 | 0 | 1>> = {
  this: 0,
  current: 0,
  'this coming': 1,
  next: 1,
  upcoming: 1,
  last: -1,
  previous: -1,
}

/** Words that open a stretch of time after the event ("the next three years"). */
export const AHEAD_WORDS: readonly string[] = ['next', 'coming', 'following', 'upcoming']

/** Words that close a stretch of time with the event ("the past two decades"). */
export const BEHIND_WORDS: readonly string[] = ['past', 'last', 'previous', 'preceding']

/** A point or part of a period that is not told more exactly than the period ("the end of 2024"). */
export const EDGES: readonly string[] = ['end', 'close', 'beginning', 'start', 'middle', 'course']

/** The same as an adverb or adjective ("later this year", "early 2022"). */
export const PARTS: readonly string[] = ['early', 'earlier', 'mid', 'late', 'later', 'sometime']

/** Words right before a date without a year that tell on which side of the event it lies. */
export const FUTURE_LEADS: readonly string[] = ['by', 'until', 'till', 'before', 'than', 'next', 'upcoming']
export const PAST_LEADS: readonly string[] = ['since', 'last']

/** Words near a date without a year that tell that it lies ahead. Each may be a pattern. */
export const FUTURE_CUES: readonly string[] = [
  ...['will', 'shall', 'would', 'upcoming', 'forthcoming', 'coming', 'scheduled', 'slated', 'expected', 'expects?'],
  ...['plans?', 'planned', 'planning', 'intends?', 'looks? forward', 'looking forward', 'looked forward', 'to be'],
  ...['is to', 'are to', 'agreed to', 'agreed on', 'decided to', 'hopes? to', 'invited', 'invitation', 'due'],
  ...['preparations?', 'preparing', 'prepare', 'instructed', 'tasked', 'directed', 'urged'],
  ...['pledged to', 'promised to', 'committed to', 'resolved to', 'undertook to', 'proposed to'],
]

/** Words near a date without a year that tell that it lies behind. */
export const PAST_CUES: readonly string[] = [
  ...['(?:was|were|had) (?:plans?|planned|scheduled|expected|due|to)'],
  ...['was', 'were', 'had', 'has been', 'have been', 'held', 'met', 'took', 'began', 'took place', 'last', 'since'],
  ...['previous', 'past', 'recent', 'recently', 'earlier', 'following', 'recalled', 'recalling', 'outcomes?'],
  ...['results', 'saw', 'made', 'gave', 'went', 'came', 'first time', 'dated', 'said', 'told', '[a-z]{2,20}ed'],
]

/** Words right before a number of four digits that make it a year ("in 2023", "the year 2023"). */
export const YEAR_LEADS: readonly string[] = [
  ...['in', 'by', 'since', 'until', 'till', 'from', 'of', 'to', 'through', 'for', 'during', 'before', 'after'],
  ...['year', 'years', 'between', 'beyond', 'around', 'throughout', 'than', 'late', 'early', 'mid', 'circa', 'already'],
]

/** Words before a year that stands as part of a name ("the 2008 Framework"). */
export const YEAR_ATTRIBUTE_LEADS: readonly string[] = [
  ...['the', 'its', 'their', 'our', 'his', 'her', 'a', 'this', 'respective', 'ambitious', 'joint', 'and', 'fiscal'],
]

/** Words after a number that make it an amount, not a year or a day ("2000 tons", "in March 20 percent"). */
export const UNITS_OF_AMOUNT: readonly string[] = [
  ...[
    'percent',
    'per',
    'pct',
    'thousand',
    'million',
    'billion',
    'trillion',
    'km',
    'kilomet(?:er|re)s?',
    'met(?:er|re)s?',
  ],
  ...[
    'miles?',
    'hectares?',
    'tons?',
    'tonnes?',
    'barrels?',
    'megawatts?',
    'MW',
    'GW',
    'kWh?',
    'cubic',
    'square',
    'people',
  ],
  ...[
    'persons?',
    'citizens',
    'students',
    'companies',
    'enterprises',
    'projects',
    'jobs',
    'families',
    'soldiers',
    'troops',
  ],
  ...[
    'dollars?',
    'euros?',
    'rubles?',
    'roubles?',
    'somoni',
    'rials?',
    'tomans?',
    'times',
    'hours?',
    'minutes?',
    'points',
  ],
  ...[
    'years?',
    'months?',
    'weeks?',
    'days?',
    'tourists',
    'visitors',
    'vehicles',
    'items',
    'countries',
    'cities',
    'villages',
  ],
]

/** Words before a date within the words of an undertaking that make it a time limit ("by 2030"). */
export const DEADLINE_LEADS: readonly string[] = ['by', 'before', 'until', 'till', 'within', 'through', 'than']

/** Words before a date that make it the date of something else ("the Agreement of 5 May 2020", "since 2016"). */
export const NOT_DUE_LEADS: readonly string[] = [
  'since',
  'of',
  'dated',
  'from',
  'after',
  'following',
  'signed',
  'adopted',
]
