import { LANGUAGES, type Language } from './languages.ts'

/** Places where the sides of the sample, their neighbours and international organisations meet; others stay as they were written. */
const PLACES: readonly Readonly<Record<Language, string>>[] = [
  { en: 'Tehran', fa: 'تهران', tg: 'Теҳрон', ru: 'Тегеран' },
  { en: 'Dushanbe', fa: 'دوشنبه', tg: 'Душанбе', ru: 'Душанбе' },
  { en: 'Khujand', fa: 'خجند', tg: 'Хуҷанд', ru: 'Худжанд' },
  { en: 'Bokhtar', fa: 'بوختر', tg: 'Бохтар', ru: 'Бохтар' },
  { en: 'Kulob', fa: 'کولاب', tg: 'Кӯлоб', ru: 'Куляб' },
  { en: 'Khorog', fa: 'خاروغ', tg: 'Хоруғ', ru: 'Хорог' },
  { en: 'Shiraz', fa: 'شیراز', tg: 'Шероз', ru: 'Шираз' },
  { en: 'Isfahan', fa: 'اصفهان', tg: 'Исфаҳон', ru: 'Исфахан' },
  { en: 'Mashhad', fa: 'مشهد', tg: 'Машҳад', ru: 'Мешхед' },
  { en: 'Tabriz', fa: 'تبریز', tg: 'Табрез', ru: 'Тебриз' },
  { en: 'Iran', fa: 'ایران', tg: 'Эрон', ru: 'Иран' },
  { en: 'Tajikistan', fa: 'تاجیکستان', tg: 'Тоҷикистон', ru: 'Таджикистан' },
  { en: 'Tashkent', fa: 'تاشکند', tg: 'Тошканд', ru: 'Ташкент' },
  { en: 'Samarkand', fa: 'سمرقند', tg: 'Самарқанд', ru: 'Самарканд' },
  { en: 'Ashgabat', fa: 'عشق‌آباد', tg: 'Ашқобод', ru: 'Ашхабад' },
  { en: 'Astana', fa: 'آستانه', tg: 'Остона', ru: 'Астана' },
  { en: 'Bishkek', fa: 'بیشکک', tg: 'Бишкек', ru: 'Бишкек' },
  { en: 'Kabul', fa: 'کابل', tg: 'Кобул', ru: 'Кабул' },
  { en: 'Moscow', fa: 'مسکو', tg: 'Москва', ru: 'Москва' },
  { en: 'Beijing', fa: 'پکن', tg: 'Пекин', ru: 'Пекин' },
  { en: 'Geneva', fa: 'ژنو', tg: 'Женева', ru: 'Женева' },
  { en: 'Vienna', fa: 'وین', tg: 'Вена', ru: 'Вена' },
  { en: 'New York', fa: 'نیویورک', tg: 'Ню-Йорк', ru: 'Нью-Йорк' },
]

const BY_NAME = new Map(PLACES.flatMap((place) => LANGUAGES.map((language) => [place[language], place] as const)))

/** What a place, written in any of the languages, is called in this one; as it was written where that is not known. */
export function placeName(place: string, language: Language): string {
  return BY_NAME.get(place.trim())?.[language] ?? place
}
