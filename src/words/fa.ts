import { type DateWords, gregorianDate, grouped, sizeOf, solarHijriDate } from './date-words.ts'
import { exchange } from './exchange/fa.ts'
import { faLog, faLogErrors } from './log/fa.ts'
import { GREGORIAN_MONTHS, SOLAR_MONTHS } from './month-names.ts'
import { persianDigits } from './persian-digits.ts'
import { plan } from './plan/fa.ts'
import { errors } from './register/errors-fa.ts'
import { register } from './register/fa.ts'
import { faShapes } from './shapes/fa.ts'
import type { Vocabulary } from './vocabulary.ts'

const DATES: DateWords = GREGORIAN_MONTHS.fa

const UNITS = ['بایت', 'کیلوبایت', 'مگابایت', 'گیگابایت']

/** A Persian noun stays in the singular after a number. */
function counter(noun: string): (count: number) => string {
  return (count) => `${persianDigits(grouped(count, '٬'))} ${noun}`
}

/** The Solar Hijri day first, then the Gregorian one: «۹ خرداد ۱۴۰۱ (۳۰ مه ۲۰۲۲)». */
function date(iso: string): string {
  const gregorian = gregorianDate(iso, DATES)
  const solar = solarHijriDate(iso, SOLAR_MONTHS.fa.ofDay)
  return persianDigits(solar === null ? gregorian : `${solar} (${gregorian})`)
}

export const fa: Vocabulary = {
  language: 'fa',
  rightToLeft: true,
  digits: persianDigits,
  size(bytes) {
    const { number, unit } = sizeOf(bytes)
    return `${persianDigits(number.replace('.', '٫'))} ${UNITS[unit]}`
  },
  date,
  weekdays: {
    Monday: 'دوشنبه',
    Tuesday: 'سه‌شنبه',
    Wednesday: 'چهارشنبه',
    Thursday: 'پنجشنبه',
    Friday: 'جمعه',
    Saturday: 'شنبه',
    Sunday: 'یکشنبه',
  },
  count: {
    statements: counter('اظهار'),
    undertakings: counter('کار پیش رو'),
    documents: counter('سند'),
    participants: counter('شرکت‌کننده'),
    levelClaims: counter('ارزیابی از روابط'),
    fields: counter('زمینه همکاری'),
    dates: counter('تاریخ'),
    issues: counter('مورد برای بررسی'),
    unsure: counter('خوانش نامطمئن'),
    characters: counter('نویسه'),
  },
  kinds: {
    event: {
      meeting: 'دیدار',
      call: 'گفت‌وگوی تلفنی',
      visit: 'سفر',
      session: 'اجلاس',
      summit: 'نشست سران',
      signing: 'امضای اسناد',
      statement: 'بیانیه',
    },
    participant: {
      person: 'شخص',
      delegation: 'هیئت',
      state: 'دولت',
      body: 'نهاد',
      collective: 'با هم',
    },
    mode: { direct: '', indirect: '', mixed: 'بخشی نقل قول مستقیم', topic: 'موضوع' },
    undertaking: { commitment: 'تعهد', ask: 'درخواست', offer: 'اعلام آمادگی' },
    documentType: {
      treaty: 'معاهده',
      agreement: 'موافقتنامه',
      memorandum: 'یادداشت تفاهم',
      protocol: 'پروتکل',
      programme: 'برنامه',
      statement: 'بیانیه',
      contract: 'قرارداد',
      minutes: 'صورت‌جلسه',
      other: 'سند',
    },
    documentStatus: { signed: 'امضا یا تصویب‌شده', planned: 'در دست تهیه', existing: 'پیشین یا لازم‌الاجرا' },
    aspect: { level: 'سطح', growth: 'رشد', potential: 'ظرفیت', target: 'هدف' },
    direction: { up: 'رو به افزایش', down: 'رو به کاهش', steady: 'بدون تغییر' },
    severity: { note: 'یادآوری', warning: 'هشدار', error: 'خطا' },
    confidence: { certain: 'قطعی', likely: 'محتمل', unsure: 'نامطمئن' },
    precision: { day: 'روز', month: 'ماه', season: 'فصل', year: 'سال', range: 'از … تا' },
  },
  page: {
    participants: 'شرکت‌کنندگان',
    statements: 'چه کسی چه گفت',
    undertakings: 'کارهای پیش رو',
    documents: 'اسناد',
    levelClaims: 'سطح و ظرفیت روابط',
    fields: 'زمینه‌های همکاری',
    dates: 'تاریخ‌ها',
    issues: 'آنچه خواننده از آن مطمئن نبود',
    alsoCalled: 'نیز: {names}',
    goesOn: 'در ادامه',
    speakerUnknown: 'گوینده نامعلوم',
    together: 'با هم: {names}',
    actorUnknown: 'مجری نام برده نشده',
    due: 'تا {date}',
    noDue: 'بدون مهلت',
    saidBy: 'به گفته {names} ({place})',
    unsure: 'نامطمئن (قاعده: {reason})',
    undecidedNames: 'یک نفر یا دو نفر؟ {reason}',
    dateUnknown: 'تاریخ ذکر نشده',
    dateUnresolved: 'نامشخص',
    relative: 'نسبت به زمان رویداد',
    sessionNumber: 'شماره {number}',
    moreFull: '… {count} دیگر (همه با --full)',
    standardInput: 'ورودی استاندارد',
    nothing: 'در این متن چیزی که پی‌گیر بتواند بخواند یافت نشد.',
    places: 'عددهایی مانند {place} سطر و ستون در متن اصلی است.',
    asData: 'به صورت داده: {command}',
    sampleNote: 'نمونه ساختگی: چنین دیداری روی نداده و اشخاص خیالی‌اند.',
    progress: 'پرونده {done} از {all} · {percent}٪',
    progressLeft: 'پرونده {done} از {all} · {percent}٪ · {seconds} ثانیه مانده',
    pasteHere: 'متن را بچسبانید و سپس {keys} را بزنید.',
  },
  shapes: faShapes,
  issues: {
    BYTE_ORDER_MARK: 'در متن نشانه ترتیب بایت (BOM) هست[[ (و در {more} جای دیگر)]].',
    LONE_SURROGATE: 'در متن نیمه یک نویسه (surrogate تنها) هست[[ (و در {more} جای دیگر)]].',
    NUL_CHARACTER: 'در متن نویسه تهی (NUL) هست[[ (و در {more} جای دیگر)]].',
    BIDI_CONTROL: 'در متن نویسه نامرئی هست که جهت نوشته را عوض می‌کند[[ (و در {more} جای دیگر)]].',
    ZERO_WIDTH: 'در متن نویسه نامرئی بدون پهنا هست[[ (و در {more} جای دیگر)]].',
    CONTROL_CHARACTER: 'در متن نویسه کنترلی هست[[ (و در {more} جای دیگر)]].',
    TEXT_EMPTY: 'متن خالی است.',
    LANGUAGE_NOT_READ: 'متن به زبانی است که هنوز خوانده نمی‌شود[[ ({language})]].',
    NO_STATEMENT_FOUND: 'هیچ اظهاری یافت نشد.',
    TEXT_CUT_SHORT: 'به نظر می‌رسد متن ناتمام است.',
    QUOTE_NOT_CLOSED: 'نقل قولی بسته نشده است.',
    QUOTE_NOT_OPENED: 'نقل قولی بسته شده که باز نشده بود.',
    EVENT_DATE_MISSING: 'متن نمی‌گوید رویداد چه زمانی بوده است.',
    EVENT_DATE_UNCERTAIN: 'تاریخ رویداد قطعی نیست[[: {date}]][[ / {other}]].',
    WEEKDAY_CONTRADICTS_DATE: 'روز هفته با تاریخ سازگار نیست[[: {date} – {weekday}]].',
    DATE_IMPOSSIBLE: 'چنین تاریخی وجود ندارد.',
    DATE_NOT_RESOLVED: 'روشن نیست کدام روز منظور است.',
    SPEAKER_UNCERTAIN: 'گوینده قطعی نیست.',
    SPEAKER_UNKNOWN: 'گوینده معلوم نیست.',
    NAMES_UNDECIDED: 'معلوم نیست دو نام از یک نفر است یا نه[[: {a} / {b}]].',
    PRONOUN_UNCERTAIN: 'مرجع ضمیر قطعی نیست.',
    UNDERTAKING_WITHOUT_DUE: 'کاری باید انجام شود اما مهلتی ذکر نشده است.',
    ACTOR_UNCERTAIN: 'مجری کار قطعی نیست.',
  },
  errors: {
    ...errors,
    ...faLogErrors,
    ...exchange.errors,
    ...plan.errors,
    ...plan.calendar.errors,
    E_NOT_FOUND: {
      message: 'خواندن {name} ممکن نیست: چنین پرونده‌ای نیست',
      fix: 'مسیر را بررسی کنید[[ یا متن را از ورودی استاندارد بدهید: {stdin}]]',
    },
    E_IS_DIRECTORY: {
      message: 'خواندن {name} ممکن نیست: این یک پوشه است',
      fix: 'پرونده‌های درون آن را نام ببرید، مانند: paygir read {name}/*.txt',
    },
    E_NOT_READABLE: {
      message: 'خواندن {name} ممکن نیست: اجازه خواندن ندارید',
      fix: 'اجازه خواندن بگیرید یا متن را در پرونده‌ای از خود ذخیره کنید',
    },
    E_READ_FAILED: {
      message: 'خواندن {name} ممکن نیست: پیام سیستم {reason}',
      fix: 'دوباره بکوشید؛ اگر نشد پرونده را به جای دیگری رونوشت کنید',
    },
    E_TOO_BIG: {
      message: 'خواندن {name} ممکن نیست: بزرگ‌تر از حد {limit} است[[ ({size})]]',
      fix: 'آن را به متن‌های جدا تقسیم کنید یا حد را بالا ببرید: --limit-mb N',
    },
    E_EMPTY: {
      message: 'خواندن {name} ممکن نیست: خالی است',
      fix: 'بررسی کنید که متن ذخیره شده و فرمان پیش از «|» چیزی چاپ کرده باشد',
    },
    E_BINARY: { message: 'خواندن {name} ممکن نیست: {what} است، نه متن ساده', fix: '{binaryFix}' },
    E_NOT_UTF8: {
      message: 'خواندن {name} ممکن نیست: در بایت {offset} (0x{byte}) UTF-8 نیست',
      fix: 'کدگذاری را بگویید[[؛ به {suggestion} می‌ماند: --encoding {suggestion}]] (متن فارسی قدیمی بیشتر windows-1256 است و متن روسی یا تاجیکی windows-1251)',
    },
    E_DOCUMENT_BROKEN: {
      message: 'خواندن {name} ممکن نیست: آسیب دیده است یا اصلاً {kind} نیست: {reason}',
      fix: 'آن را در برنامهٔ خودش باز و دوباره ذخیره کنید',
    },
    E_DOCUMENT_SCANNED: {
      message: 'خواندن {name} ممکن نیست: صفحه‌هایش تصویر بدون متن است',
      fix: 'متنش را با نویسه‌خوان (OCR) بیرون بیاورید و آن را بخوانید',
    },
    E_DOCUMENT_LOCKED: {
      message: 'خواندن {name} ممکن نیست: با گذرواژه قفل است',
      fix: 'آن را باز کنید، بدون گذرواژه ذخیره کنید و سپس بخوانید',
    },
    E_DOCUMENT_TIMEOUT: {
      message: 'خواندن {name} ممکن نیست: پس از {seconds} ثانیه به پایان نرسید',
      fix: 'دوباره ذخیره‌اش کنید، یا متنش را ذخیره کنید و آن را بخوانید',
    },
    E_DOCUMENT_MEMORY: {
      message: 'خواندن {name} ممکن نیست: بیش از اندازهٔ یک سند حافظه می‌خواهد',
      fix: 'متنش را ذخیره کنید و آن را بخوانید',
    },
    E_NOT_DECODABLE: {
      message: 'خواندن {name} ممکن نیست: در بایت {offset} (0x{byte}) {encoding} نیست',
      fix: 'کدگذاری دیگری را بیازمایید؛ بدون --encoding متن UTF-8 شمرده می‌شود',
    },
    E_ENCODING_UNKNOWN: { message: 'کدگذاری ناشناخته «{encoding}»', fix: 'یکی از این‌ها را بدهید: {accepted}' },
    E_INTERNAL: {
      message: 'خطایی درون پی‌گیر روی داد: {reason}',
      fix: 'این خطا از ماست؛ لطفا آن را با متنی که سببش شد گزارش کنید',
    },
  },
  binary: {
    word: { what: 'سند واژه‌پرداز', fix: 'آن را باز و به صورت متن ساده (UTF-8) ذخیره کنید و سپس بخوانید' },
    office: { what: 'سند اداری', fix: 'متن آن را به صورت متن ساده (UTF-8) ذخیره کنید و سپس بخوانید' },
    zip: { what: 'بایگانی فشرده', fix: 'آن را باز کنید و متن‌های درونش را بخوانید' },
    'old-office': { what: 'سند Office قدیمی', fix: 'آن را باز و به صورت متن ساده (UTF-8) ذخیره کنید و سپس بخوانید' },
    rtf: { what: 'سند RTF', fix: 'آن را باز و به صورت متن ساده (UTF-8) ذخیره کنید و سپس بخوانید' },
    image: { what: 'تصویر', fix: 'متن آن را بازشناسی (OCR) و به UTF-8 ذخیره کنید و سپس بخوانید' },
    program: { what: 'برنامه', fix: 'پرونده‌ای را نام ببرید که متن در آن است' },
    unknown: {
      what: 'داده دودویی',
      fix: 'به صورت متن ساده (UTF-8) ذخیره کنید؛ برای UTF-16 گزینه --encoding utf-16le را بیفزایید',
    },
  },
  register,
  log: faLog,
  exchange,
  plan,
}
