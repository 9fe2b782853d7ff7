import type { Language } from '../languages.ts'
import { persianDigits } from '../persian-digits.ts'

type Translated = Readonly<Record<Exclude<Language, 'en'>, string>>

/** Between the parts of a note. */
const BETWEEN = '; '

/**
 * The reasons that the planner's tables give for durations, by their parts as they stand there. A desk gives reasons of
 * its own, in its own words: those are told as they are.
 */
const PARTS: Readonly<Record<string, Translated>> = {
  'no case with dates': {
    fa: 'موردی با تاریخ در دست نیست',
    tg: 'ягон ҳолати санадор нест',
    ru: 'случаев с датами нет',
  },
  'no case with both dates': {
    fa: 'موردی با هر دو تاریخ در دست نیست',
    tg: 'ягон ҳолат бо ҳар ду сана нест',
    ru: 'случаев с обеими датами нет',
  },
  'the spread is an assumption': {
    fa: 'دامنهٔ آن فرضی است',
    tg: 'паҳнои он тахминист',
    ru: 'разброс — допущение',
  },
  'a milestone has no days of work': {
    fa: 'رویداد روز کاری ندارد',
    tg: 'марҳила рӯзи корӣ надорад',
    ru: 'веха не занимает рабочих дней',
  },
  'talks of experts': { fa: 'گفت‌وگوی کارشناسان', tg: 'гуфтушуниди коршиносон', ru: 'переговоры экспертов' },
  'note that the domestic procedures are completed': {
    fa: 'یادداشت پایان تشریفات داخلی',
    tg: 'нота дар бораи анҷоми расмиёти дохилӣ',
    ru: 'нота о завершении внутренних процедур',
  },
  'filing with the Secretariat': {
    fa: 'ثبت در دبیرخانهٔ سازمان ملل',
    tg: 'бақайдгирӣ дар Котибот',
    ru: 'регистрация в Секретариате',
  },
  'naming of focal points': {
    fa: 'معرفی نقاط تماس',
    tg: 'таъини шахсони масъул',
    ru: 'назначение ответственных',
  },
  'a like protocol gives co-chairs 30 days': {
    fa: 'پروتکلی همانند به رؤسای مشترک ۳۰ روز می‌دهد',
    tg: 'протоколи монанд ба ҳамраисон 30 рӯз медиҳад',
    ru: 'схожий протокол даёт сопредседателям 30 дней',
  },
  'first meeting of the working group': {
    fa: 'نخستین نشست کارگروه',
    tg: 'ҷаласаи аввали гурӯҳи корӣ',
    ru: 'первая встреча рабочей группы',
  },
  'rules of procedure, forms, tariffs': {
    fa: 'آیین‌نامه، فرم‌ها، تعرفه‌ها',
    tg: 'қоидаҳои кор, шаклҳо, тарофаҳо',
    ru: 'регламент, формы, тарифы',
  },
  'place in the budget, or a contract': {
    fa: 'جایی در بودجه، یا یک قرارداد',
    tg: 'ҷой дар буҷет ё шартнома',
    ru: 'место в бюджете или договор',
  },
  'preparing the first use: trial, training, announcement': {
    fa: 'آماده‌سازی نخستین بهره‌برداری: آزمایش، آموزش، اعلام',
    tg: 'омодагӣ ба истифодаи аввал: озмоиш, омӯзиш, эълон',
    ru: 'подготовка к первому применению: испытание, обучение, объявление',
  },
  'the commission looks at the first results on a day of its session': {
    fa: 'کمیسیون نخستین نتایج را در یک روز از نشست خود بررسی می‌کند',
    tg: 'комиссия натиҷаҳои аввалро дар як рӯзи ҷаласааш мебинад',
    ru: 'комиссия рассматривает первые итоги в один из дней своего заседания',
  },
  'from the first use to the whole scope': {
    fa: 'از نخستین بهره‌برداری تا اجرای کامل',
    tg: 'аз истифодаи аввал то иҷрои пурра',
    ru: 'от первого применения до полного объёма',
  },
  'an undertaking of any kind': { fa: 'تعهدی از هر نوع', tg: 'ӯҳдадории ҳар гуна', ru: 'обязательство любого рода' },
  'legal check of a signed text': {
    fa: 'بررسی حقوقی متن امضاشده',
    tg: 'санҷиши ҳуқуқии матни имзошуда',
    ru: 'правовая проверка подписанного текста',
  },
  'matching of the translations': { fa: 'تطبیق ترجمه‌ها', tg: 'муқоисаи тарҷумаҳо', ru: 'сверка переводов' },
  'from the signature to the bill': {
    fa: 'از امضا تا لایحه',
    tg: 'аз имзо то лоиҳаи қонун',
    ru: 'от подписания до законопроекта',
  },
  'set so that ratification on both sides takes about two years, as for investment treaties': {
    fa: 'چنان تعیین شده که تصویب دو طرف، مانند معاهدات سرمایه‌گذاری، حدود دو سال زمان ببرد',
    tg: 'чунон муайян шудааст, ки тасвиби ду тараф, мисли шартномаҳои сармоягузорӣ, тақрибан ду сол гирад',
    ru: 'подобрано так, чтобы ратификация обеими сторонами занимала около двух лет, как у инвестиционных договоров',
  },
  'the bill of the government': { fa: 'لایحهٔ دولت', tg: 'лоиҳаи қонуни ҳукумат', ru: 'законопроект правительства' },
  'signature and publication': { fa: 'امضا و انتشار', tg: 'имзо ва нашр', ru: 'подпись и опубликование' },
  'set so that a memorandum is in force after about 276 days, as the visa memorandum of 2023-24': {
    fa: 'چنان تعیین شده که یادداشت تفاهم پس از حدود ۲۷۶ روز لازم‌الاجرا شود، مانند یادداشت تفاهم روادید ۲۰۲۳–۲۰۲۴',
    tg: 'чунон муайян шудааст, ки ёддошт пас аз тақрибан 276 рӯз эътибор пайдо кунад, мисли ёддошти раводиди солҳои 2023–2024',
    ru: 'подобрано так, чтобы меморандум вступал в силу примерно через 276 дней, как визовый меморандум 2023–2024 годов',
  },
  'vote to approval by the Council: Uzbekistan 2025, 14 days': {
    fa: 'از رأی تا تأیید شورا: ازبکستان ۲۰۲۵، ۱۴ روز',
    tg: 'аз овоздиҳӣ то тасдиқи Шӯро: Ӯзбекистон 2025, 14 рӯз',
    ru: 'от голосования до одобрения Советом: Узбекистан 2025, 14 дней',
  },
  'bill to vote of the Majlis: Belgium 2022, Tunisia 2008, Ghana 2011-12, China 2013-16': {
    fa: 'از لایحه تا رأی مجلس: بلژیک ۲۰۲۲، تونس ۲۰۰۸، غنا ۲۰۱۱–۲۰۱۲، چین ۲۰۱۳–۲۰۱۶',
    tg: 'аз лоиҳа то овоздиҳии Маҷлис: Белгия 2022, Тунис 2008, Гана 2011–2012, Чин 2013–2016',
    ru: 'от законопроекта до голосования меджлиса: Бельгия 2022, Тунис 2008, Гана 2011–2012, Китай 2013–2016',
  },
  'notice of the Speaker to publication: Belgium 2022, Tunisia 2008, Ghana 2012': {
    fa: 'از ابلاغ رئیس مجلس تا انتشار: بلژیک ۲۰۲۲، تونس ۲۰۰۸، غنا ۲۰۱۲',
    tg: 'аз огоҳии раиси Маҷлис то нашр: Белгия 2022, Тунис 2008, Гана 2012',
    ru: 'от уведомления спикера до опубликования: Бельгия 2022, Тунис 2008, Гана 2012',
  },
  'signature to vote of the lower house less 52 days for the steps before: Istiqlol 2020, Sangtuda-2 2025': {
    fa: 'از امضا تا رأی مجلس نمایندگان، منهای ۵۲ روز برای گام‌های پیشین: استقلال ۲۰۲۰، سنگ‌توده ۲ در ۲۰۲۵',
    tg: 'аз имзо то овоздиҳии палатаи поёнӣ бе 52 рӯзи қадамҳои пешин: Истиқлол 2020, Сангтӯда-2 2025',
    ru: 'от подписания до голосования нижней палаты минус 52 дня на этапы до этого: Истиклол 2020, Сангтуда-2 2025',
  },
  'signature to law or vote: Istiqlol 2020, Sangtuda-2 2025, Iran-Russia 2025 (both), Kazakhstan-Russia 2009-13': {
    fa: 'از امضا تا قانون یا رأی: استقلال ۲۰۲۰، سنگ‌توده ۲ در ۲۰۲۵، ایران و روسیه ۲۰۲۵ (هر دو)، قزاقستان و روسیه ۲۰۰۹–۲۰۱۳',
    tg: 'аз имзо то қонун ё овоздиҳӣ: Истиқлол 2020, Сангтӯда-2 2025, Эрон ва Русия 2025 (ҳар ду), Қазоқистон ва Русия 2009–2013',
    ru: 'от подписания до закона или голосования: Истиклол 2020, Сангтуда-2 2025, Иран и Россия 2025 (обе), Казахстан и Россия 2009–2013',
  },
  'settings of the plan': { fa: 'تنظیمات برنامه', tg: 'танзимоти нақша', ru: 'настройки плана' },
}

/** "4 cases, 103, 118, 159, 945 days" and "0.795 of the days are worked", with the figures as they stand. */
const FIGURES: readonly (readonly [pattern: RegExp, words: Translated])[] = [
  [/^(\d+) cases, (.*) days$/, { fa: '$1 مورد، $2 روز', tg: 'ҳолатҳо: $1; рӯзҳо: $2', ru: 'случаев: $1; дни: $2' }],
  [
    /^([\d.]+) of the days are worked$/,
    { fa: '$1 روزها روز کاری است', tg: 'ҳиссаи рӯзҳои корӣ $1', ru: 'доля рабочих дней $1' },
  ],
]

/** The reason for a duration in the language; what nobody translated stays as it was written. */
export function noteText(note: string, language: Language): string {
  if (language === 'en') return note
  const parts = note.split(BETWEEN).map((part) => PARTS[part]?.[language] ?? figuresText(part, language))
  return parts.join(language === 'fa' ? '؛ ' : BETWEEN)
}

function figuresText(part: string, language: Exclude<Language, 'en'>): string {
  for (const [pattern, words] of FIGURES) {
    if (!pattern.test(part)) continue
    const text = part.replace(pattern, words[language])
    return language === 'fa' ? persianDigits(text.replaceAll(', ', '، ')) : text
  }
  return part
}
