import { ID_PREFIX, type LocalText, type PartyCode } from '../../register/index.ts'

/** What does a step: kinds of bodies that every country has in some form, and the joint commission. */
export const BODY_KINDS = [
  'lead',
  'treaty-department',
  'legal-department',
  'cabinet',
  'parliament',
  'upper-house',
  'guardian-council',
  'president',
  'finance',
  'commission',
] as const

export type BodyKind = (typeof BODY_KINDS)[number]

interface KindRow {
  readonly kind: BodyKind
  /** Files that it works on at once, where the settings do not say it. An assumption, all of them. */
  readonly units: number
  readonly names: LocalText
}

/** What stands in for a body that the register does not name. The names are this project's own translations. */
const KINDS: readonly KindRow[] = [
  {
    kind: 'lead',
    units: 10,
    names: {
      en: 'Competent body, not named',
      fa: 'دستگاه مسئول (نامشخص)',
      tg: 'Мақоми масъул, номаълум',
      ru: 'Ответственный орган, не назван',
    },
  },
  {
    kind: 'treaty-department',
    units: 3,
    names: { en: 'Treaty department', fa: 'ادارهٔ معاهدات', tg: 'Шуъбаи шартномаҳо', ru: 'Договорный отдел' },
  },
  {
    kind: 'legal-department',
    units: 4,
    names: { en: 'Legal department', fa: 'معاونت حقوقی', tg: 'Шуъбаи ҳуқуқӣ', ru: 'Правовое управление' },
  },
  {
    kind: 'cabinet',
    units: 12,
    names: { en: 'Government', fa: 'هیئت دولت', tg: 'Ҳукумат', ru: 'Правительство' },
  },
  {
    kind: 'parliament',
    units: 6,
    names: { en: 'Parliament', fa: 'مجلس', tg: 'Парламент', ru: 'Парламент' },
  },
  {
    kind: 'upper-house',
    units: 6,
    names: { en: 'Upper house', fa: 'مجلس علیا', tg: 'Палатаи болоӣ', ru: 'Верхняя палата' },
  },
  {
    kind: 'guardian-council',
    units: 6,
    names: {
      en: 'Constitutional review',
      fa: 'نظارت بر قانون اساسی',
      tg: 'Назорати конститутсионӣ',
      ru: 'Конституционный надзор',
    },
  },
  {
    kind: 'president',
    units: 12,
    names: { en: 'President', fa: 'رئیس‌جمهور', tg: 'Президент', ru: 'Президент' },
  },
  {
    kind: 'finance',
    units: 10,
    names: { en: 'Finance and budget', fa: 'بودجه و امور مالی', tg: 'Молия ва буҷет', ru: 'Финансы и бюджет' },
  },
  {
    kind: 'commission',
    units: 60,
    names: { en: 'Joint commission', fa: 'کمیسیون مشترک', tg: 'Комиссияи муштарак', ru: 'Совместная комиссия' },
  },
]

/** Bodies of the two countries whose own names are known. */
const OWN_NAMES: Readonly<Record<string, LocalText>> = {
  'ir:legal-department': {
    en: 'Vice-Presidency for Legal Affairs',
    fa: 'معاونت حقوقی رئیس‌جمهور',
    tg: 'Муовинати ҳуқуқии Президент',
    ru: 'Вице-президент по правовым вопросам',
  },
  'ir:cabinet': { en: 'Council of Ministers', fa: 'هیئت وزیران', tg: 'Ҳайати вазирон', ru: 'Совет министров' },
  'ir:parliament': {
    en: 'Islamic Consultative Assembly',
    fa: 'مجلس شورای اسلامی',
    tg: 'Маҷлиси шӯрои исломӣ',
    ru: 'Собрание исламского совета',
  },
  'ir:guardian-council': {
    en: 'Guardian Council',
    fa: 'شورای نگهبان',
    tg: 'Шӯрои нигаҳбон',
    ru: 'Совет стражей конституции',
  },
  'ir:finance': {
    en: 'Plan and Budget Organization',
    fa: 'سازمان برنامه و بودجه',
    tg: 'Созмони барнома ва буҷет',
    ru: 'Организация планирования и бюджета',
  },
  'tj:parliament': {
    en: 'Majlisi Namoyandagon',
    fa: 'مجلس نمایندگان',
    tg: 'Маҷлиси намояндагон',
    ru: 'Маджлиси намояндагон',
  },
  'tj:upper-house': { en: 'Majlisi Milli', fa: 'مجلس ملی', tg: 'Маҷлиси миллӣ', ru: 'Маджлиси милли' },
  'tj:legal-department': {
    en: 'Ministry of Justice',
    fa: 'وزارت دادگستری',
    tg: 'Вазорати адлия',
    ru: 'Министерство юстиции',
  },
  'tj:finance': { en: 'Ministry of Finance', fa: 'وزارت دارایی', tg: 'Вазорати молия', ru: 'Министерство финансов' },
}

/** What comes before the colon in the code of a body of all parties. */
const JOINT = 'joint'

/** `ir:parliament`: the code of a body that the register does not name; `joint:commission` for one of all parties. */
export function genericBody(party: PartyCode | null, kind: BodyKind): string {
  return `${party ?? JOINT}:${kind}`
}

/** Its own name, else that of its kind, for the code of a body that the register does not name; null for other words. */
export function genericBodyNames(body: string): LocalText | null {
  return OWN_NAMES[body] ?? rowOf(body)?.names ?? null
}

/** Files at once, for the code of a body that the register does not name; null for other words. */
export function genericUnits(body: string): number | null {
  return rowOf(body)?.units ?? null
}

/** `body:parliament` is an item of the register, whatever its name. */
function rowOf(body: string): KindRow | null {
  const [party, kind, more] = body.split(':')
  if (party === '' || party === ID_PREFIX.body || more !== undefined) return null
  return KINDS.find((row) => row.kind === kind) ?? null
}
