/** A field in which two countries or bodies work together. */
export interface FieldOfCooperation {
  /** Never changes its meaning. */
  readonly code: string
  /** False for a field that texts are read for like any other, but that no plan is made for. */
  readonly planned: boolean
  /** Names by ISO 639-1 code of the language; `tg` in Cyrillic letters. */
  readonly labels: Readonly<Record<FieldLanguage, string>>
}

export type FieldLanguage = 'en' | 'fa' | 'tg' | 'ru'

/** The controlled list of fields of cooperation, kindred fields side by side. */
export const FIELDS_OF_COOPERATION = [
  {
    code: 'economy',
    planned: true,
    labels: {
      en: 'Economy and business',
      fa: 'اقتصاد و کسب‌وکار',
      tg: 'Иқтисод ва соҳибкорӣ',
      ru: 'Экономика и предпринимательство',
    },
  },
  { code: 'trade', planned: true, labels: { en: 'Trade', fa: 'تجارت', tg: 'Савдо', ru: 'Торговля' } },
  {
    code: 'investment',
    planned: true,
    labels: { en: 'Investment', fa: 'سرمایه‌گذاری', tg: 'Сармоягузорӣ', ru: 'Инвестиции' },
  },
  {
    code: 'finance-banking',
    planned: true,
    labels: {
      en: 'Finance and banking',
      fa: 'امور مالی و بانکی',
      tg: 'Молия ва бонкдорӣ',
      ru: 'Финансы и банковское дело',
    },
  },
  { code: 'customs', planned: true, labels: { en: 'Customs', fa: 'گمرک', tg: 'Гумрук', ru: 'Таможенное дело' } },
  { code: 'industry', planned: true, labels: { en: 'Industry', fa: 'صنعت', tg: 'Саноат', ru: 'Промышленность' } },
  {
    code: 'mining',
    planned: true,
    labels: { en: 'Mining and metals', fa: 'معدن و فلزات', tg: 'Маъдан ва фулузот', ru: 'Горное дело и металлы' },
  },
  { code: 'energy', planned: true, labels: { en: 'Energy', fa: 'انرژی', tg: 'Энергетика', ru: 'Энергетика' } },
  {
    code: 'oil-gas',
    planned: true,
    labels: { en: 'Oil and gas', fa: 'نفت و گاز', tg: 'Нафту газ', ru: 'Нефть и газ' },
  },
  {
    code: 'electricity',
    planned: true,
    labels: { en: 'Electricity', fa: 'برق', tg: 'Нерӯи барқ', ru: 'Электроэнергетика' },
  },
  {
    code: 'renewable-energy',
    planned: true,
    labels: {
      en: 'Renewable energy',
      fa: 'انرژی‌های تجدیدپذیر',
      tg: 'Энергияи барқароршаванда',
      ru: 'Возобновляемая энергетика',
    },
  },
  {
    code: 'nuclear-peaceful',
    planned: true,
    labels: {
      en: 'Peaceful nuclear energy',
      fa: 'انرژی صلح‌آمیز هسته‌ای',
      tg: 'Энергияи осоиштаи ҳастаӣ',
      ru: 'Мирное использование атомной энергии',
    },
  },
  { code: 'water', planned: true, labels: { en: 'Water', fa: 'آب', tg: 'Об ва захираҳои обӣ', ru: 'Водные ресурсы' } },
  {
    code: 'environment',
    planned: true,
    labels: { en: 'Environment', fa: 'محیط زیست', tg: 'Муҳити зист', ru: 'Охрана окружающей среды' },
  },
  { code: 'climate', planned: true, labels: { en: 'Climate', fa: 'اقلیم', tg: 'Иқлим', ru: 'Климат' } },
  {
    code: 'agriculture',
    planned: true,
    labels: { en: 'Agriculture', fa: 'کشاورزی', tg: 'Кишоварзӣ', ru: 'Сельское хозяйство' },
  },
  {
    code: 'food-security',
    planned: true,
    labels: { en: 'Food security', fa: 'امنیت غذایی', tg: 'Амнияти озуқаворӣ', ru: 'Продовольственная безопасность' },
  },
  {
    code: 'construction',
    planned: true,
    labels: {
      en: 'Construction and infrastructure',
      fa: 'ساخت‌وساز و زیرساخت',
      tg: 'Сохтмон ва инфрасохтор',
      ru: 'Строительство и инфраструктура',
    },
  },
  { code: 'transport', planned: true, labels: { en: 'Transport', fa: 'حمل‌ونقل', tg: 'Нақлиёт', ru: 'Транспорт' } },
  {
    code: 'roads',
    planned: true,
    labels: { en: 'Roads', fa: 'راه‌ها', tg: 'Роҳҳои мошингард', ru: 'Автомобильные дороги' },
  },
  { code: 'railways', planned: true, labels: { en: 'Railways', fa: 'راه‌آهن', tg: 'Роҳи оҳан', ru: 'Железные дороги' } },
  { code: 'aviation', planned: true, labels: { en: 'Aviation', fa: 'هوانوردی', tg: 'Ҳавонавардӣ', ru: 'Авиация' } },
  {
    code: 'ports-transit',
    planned: true,
    labels: {
      en: 'Ports, shipping and transit',
      fa: 'بنادر، کشتیرانی و ترانزیت',
      tg: 'Бандарҳо, киштиронӣ ва транзит',
      ru: 'Порты, судоходство и транзит',
    },
  },
  {
    code: 'communications-it',
    planned: true,
    labels: {
      en: 'Communications and information technology',
      fa: 'ارتباطات و فناوری اطلاعات',
      tg: 'Алоқа ва технологияи иттилоотӣ',
      ru: 'Связь и информационные технологии',
    },
  },
  {
    code: 'digital-economy',
    planned: true,
    labels: { en: 'Digital economy', fa: 'اقتصاد دیجیتال', tg: 'Иқтисоди рақамӣ', ru: 'Цифровая экономика' },
  },
  {
    code: 'cyber-security',
    planned: true,
    labels: { en: 'Cyber security', fa: 'امنیت سایبری', tg: 'Амнияти киберӣ', ru: 'Кибербезопасность' },
  },
  { code: 'space', planned: true, labels: { en: 'Space', fa: 'فضا', tg: 'Кайҳон', ru: 'Космос' } },
  {
    code: 'science-research',
    planned: true,
    labels: { en: 'Science and research', fa: 'علم و پژوهش', tg: 'Илм ва таҳқиқот', ru: 'Наука и исследования' },
  },
  {
    code: 'technology',
    planned: true,
    labels: {
      en: 'Technology and innovation',
      fa: 'فناوری و نوآوری',
      tg: 'Технология ва навоварӣ',
      ru: 'Технологии и инновации',
    },
  },
  { code: 'education', planned: true, labels: { en: 'Education', fa: 'آموزش', tg: 'Маориф', ru: 'Образование' } },
  {
    code: 'health',
    planned: true,
    labels: { en: 'Health', fa: 'بهداشت و درمان', tg: 'Тандурустӣ', ru: 'Здравоохранение' },
  },
  { code: 'culture', planned: true, labels: { en: 'Culture', fa: 'فرهنگ', tg: 'Фарҳанг', ru: 'Культура' } },
  {
    code: 'language',
    planned: true,
    labels: { en: 'Language and literature', fa: 'زبان و ادبیات', tg: 'Забон ва адабиёт', ru: 'Язык и литература' },
  },
  {
    code: 'media',
    planned: true,
    labels: { en: 'Media', fa: 'رسانه‌ها', tg: 'Васоити ахбори омма', ru: 'Средства массовой информации' },
  },
  { code: 'tourism', planned: true, labels: { en: 'Tourism', fa: 'گردشگری', tg: 'Сайёҳӣ', ru: 'Туризм' } },
  { code: 'sport', planned: true, labels: { en: 'Sport', fa: 'ورزش', tg: 'Варзиш', ru: 'Спорт' } },
  { code: 'youth', planned: true, labels: { en: 'Youth', fa: 'جوانان', tg: 'Ҷавонон', ru: 'Молодёжь' } },
  { code: 'women', planned: true, labels: { en: 'Women', fa: 'زنان', tg: 'Занон', ru: 'Женщины' } },
  {
    code: 'people-to-people',
    planned: true,
    labels: { en: 'People-to-people ties', fa: 'پیوندهای مردمی', tg: 'Робитаҳои мардумӣ', ru: 'Связи между людьми' },
  },
  {
    code: 'labour-migration',
    planned: true,
    labels: { en: 'Labour and migration', fa: 'کار و مهاجرت', tg: 'Меҳнат ва муҳоҷират', ru: 'Труд и миграция' },
  },
  {
    code: 'consular-visa',
    planned: true,
    labels: {
      en: 'Consular affairs and visas',
      fa: 'امور کنسولی و روادید',
      tg: 'Корҳои консулӣ ва раводид',
      ru: 'Консульские и визовые вопросы',
    },
  },
  {
    code: 'legal-judicial',
    planned: true,
    labels: {
      en: 'Legal and judicial affairs',
      fa: 'امور حقوقی و قضایی',
      tg: 'Масъалаҳои ҳуқуқӣ ва судӣ',
      ru: 'Правовые и судебные вопросы',
    },
  },
  {
    code: 'human-rights',
    planned: true,
    labels: { en: 'Human rights', fa: 'حقوق بشر', tg: 'Ҳуқуқи инсон', ru: 'Права человека' },
  },
  {
    code: 'parliament',
    planned: true,
    labels: { en: 'Parliaments', fa: 'پارلمان‌ها', tg: 'Парламентҳо', ru: 'Парламенты' },
  },
  {
    code: 'interregional',
    planned: true,
    labels: { en: 'Regions and cities', fa: 'استان‌ها و شهرها', tg: 'Минтақаҳо ва шаҳрҳо', ru: 'Регионы и города' },
  },
  {
    code: 'standards',
    planned: true,
    labels: {
      en: 'Standards and metrology',
      fa: 'استاندارد و اندازه‌شناسی',
      tg: 'Стандартҳо ва метрология',
      ru: 'Стандарты и метрология',
    },
  },
  { code: 'border', planned: true, labels: { en: 'Borders', fa: 'مرزها', tg: 'Сарҳадҳо', ru: 'Границы' } },
  {
    code: 'counter-terrorism-crime-drugs',
    planned: true,
    labels: {
      en: 'Fight against terrorism, crime and drugs',
      fa: 'مبارزه با تروریسم، جرم و مواد مخدر',
      tg: 'Мубориза бо терроризм, ҷинояткорӣ ва маводи мухаддир',
      ru: 'Борьба с терроризмом, преступностью и наркотиками',
    },
  },
  {
    code: 'security-political',
    planned: true,
    labels: {
      en: 'Political and security affairs',
      fa: 'امور سیاسی و امنیتی',
      tg: 'Масъалаҳои сиёсӣ ва амниятӣ',
      ru: 'Политика и безопасность',
    },
  },
  {
    code: 'humanitarian',
    planned: true,
    labels: { en: 'Humanitarian aid', fa: 'کمک‌های بشردوستانه', tg: 'Кумаки башардӯстона', ru: 'Гуманитарная помощь' },
  },
  {
    code: 'disaster-management',
    planned: true,
    labels: {
      en: 'Disaster management',
      fa: 'مدیریت بحران و سوانح',
      tg: 'Ҳолатҳои фавқулода',
      ru: 'Чрезвычайные ситуации',
    },
  },
  { code: 'defence', planned: false, labels: { en: 'Defence', fa: 'دفاع', tg: 'Мудофиа', ru: 'Оборона' } },
] as const satisfies readonly FieldOfCooperation[]

export type FieldCode = (typeof FIELDS_OF_COOPERATION)[number]['code']
