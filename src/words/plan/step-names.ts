import type { StepCode } from '../../planner/index.ts'
import type { Language } from '../languages.ts'

/** What steps of a plan are called. */
export const STEP_NAMES: Readonly<Record<StepCode, Readonly<Record<Language, string>>>> = {
  negotiation: { en: 'Negotiation', fa: 'مذاکره', tg: 'Гуфтушунид', ru: 'Переговоры' },
  signature: { en: 'Signature', fa: 'امضا', tg: 'Имзо', ru: 'Подписание' },
  'legal-check': { en: 'Legal check', fa: 'بررسی حقوقی', tg: 'Санҷиши ҳуқуқӣ', ru: 'Правовая проверка' },
  'translation-check': { en: 'Check of the texts', fa: 'تطبیق متن‌ها', tg: 'Муқоисаи матнҳо', ru: 'Сверка текстов' },
  cabinet: { en: 'Decision of the government', fa: 'تصویب دولت', tg: 'Қарори ҳукумат', ru: 'Решение правительства' },
  parliament: { en: 'Vote of parliament', fa: 'تصویب مجلس', tg: 'Тасвиби парламент', ru: 'Одобрение парламентом' },
  'upper-house': {
    en: 'Vote of the upper house',
    fa: 'تصویب مجلس علیا',
    tg: 'Тасвиби палатаи болоӣ',
    ru: 'Одобрение верхней палатой',
  },
  'guardian-review': {
    en: 'Review by the Guardian Council',
    fa: 'بررسی شورای نگهبان',
    tg: 'Баррасии Шӯрои нигаҳбон',
    ru: 'Рассмотрение Советом стражей',
  },
  promulgation: { en: 'Promulgation', fa: 'ابلاغ قانون', tg: 'Нашри қонун', ru: 'Обнародование' },
  'presidential-decree': {
    en: 'Decree of the president',
    fa: 'فرمان رئیس‌جمهور',
    tg: 'Фармони Президент',
    ru: 'Указ президента',
  },
  'government-approval': {
    en: 'Approval by the government',
    fa: 'تأیید دولت',
    tg: 'Тасдиқи ҳукумат',
    ru: 'Утверждение правительством',
  },
  'note-verbale': {
    en: 'Note on completed procedures',
    fa: 'یادداشت پایان تشریفات',
    tg: 'Нота дар бораи анҷоми расмиёт',
    ru: 'Нота о завершении процедур',
  },
  'entry-into-force': {
    en: 'Entry into force',
    fa: 'لازم‌الاجرا شدن',
    tg: 'Эътибор пайдо кардан',
    ru: 'Вступление в силу',
  },
  registration: { en: 'Registration', fa: 'ثبت', tg: 'Бақайдгирӣ', ru: 'Регистрация' },
  'focal-points': {
    en: 'Focal points named',
    fa: 'معرفی نقاط تماس',
    tg: 'Таъини шахсони масъул',
    ru: 'Назначение ответственных',
  },
  'working-group': {
    en: 'Working group meets',
    fa: 'نشست کارگروه',
    tg: 'Ҷаласаи гурӯҳи корӣ',
    ru: 'Встреча рабочей группы',
  },
  rules: { en: 'Rules of application', fa: 'آیین‌نامهٔ اجرایی', tg: 'Қоидаҳои иҷро', ru: 'Правила применения' },
  'set-up': { en: 'Set up', fa: 'سازوکار آماده', tg: 'Сохтор омода', ru: 'Механизм создан' },
  money: { en: 'Money set aside', fa: 'تأمین اعتبار', tg: 'Ҷудо кардани маблағ', ru: 'Выделение средств' },
  resourced: { en: 'Means are there', fa: 'منابع فراهم', tg: 'Воситаҳо муҳайё', ru: 'Средства есть' },
  'start-up': {
    en: 'Preparing first use',
    fa: 'آماده‌سازی بهره‌برداری',
    tg: 'Омодагӣ ба истифода',
    ru: 'Подготовка к запуску',
  },
  'first-use': { en: 'Operational', fa: 'عملیاتی شدن', tg: 'Ба кор даромадан', ru: 'Начало работы' },
  'commission-review': {
    en: 'Review by the commission',
    fa: 'بررسی کمیسیون',
    tg: 'Баррасии комиссия',
    ru: 'Рассмотрение комиссией',
  },
  extension: { en: 'Extension to full scope', fa: 'گسترش', tg: 'Тавсеа', ru: 'Расширение' },
  'full-scope': { en: 'Full scope', fa: 'اجرای کامل', tg: 'Иҷрои пурра', ru: 'Полный объём' },
  'carry-out': { en: 'Carrying out', fa: 'انجام تعهد', tg: 'Иҷрои ӯҳдадорӣ', ru: 'Исполнение' },
}
