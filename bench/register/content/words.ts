import type { RegisterLanguage } from '../../../src/register/index.ts'

/** What texts of one language are put together from. The first words of a list are used far more often than the last. */
export interface WordList {
  /** What a document is called. */
  readonly papers: readonly string[]
  /** Between what it is called and what it is about. */
  readonly about: string
  readonly words: readonly string[]
  /** Beginnings, middles and ends of names of places, which are rare words. */
  readonly names: readonly [readonly string[], readonly string[], readonly string[]]
}

const split = (text: string): readonly string[] => text.trim().split(/\s+/)

export const WORD_LISTS: Readonly<Record<RegisterLanguage, WordList>> = {
  en: {
    papers: split('Agreement Memorandum Protocol Programme Treaty Statement Contract Minutes'),
    about: 'on',
    words: split(`
      cooperation and of the in for trade transport energy water border road railway customs health education science
      culture tourism investment banking agriculture industry mining electricity gas roads bridge bridges airport visa
      citizens students teachers doctors hospital university school language archive museum film sport youth women
      police justice extradition prisoners drugs security defence training ministers commission session experts group
      schedule budget loan grant equipment laboratory standards certificates quarantine plants animals seeds cotton wheat
      fruit fishing forest climate glacier river dam reservoir pipeline transit terminal warehouse fair exhibition chamber
      commerce insurance taxes double taxation statistics telecommunications post satellite broadcasting news agency
      labour migration pensions housing construction cement steel aluminium textiles carpets pharmacy vaccine rescue
      earthquake flood ratified unratified postponed translated verified implementation cofinanced naïve façade`),
    names: [
      split('Al Bar Cor Dun Es Fal Gor Hart Is Jor Kel Lan Mar Nor Or Pel Quin Ros Sal Tor Ul Ver Wes Yar Zel'),
      split('a e i o u an en on ar er or ima ovi eta ula'),
      split('borough bridge field ford gate ham haven hill mere mouth port stead ton vale wick wood'),
    ],
  },
  fa: {
    papers: split('موافقت‌نامه یادداشت پروتکل برنامه عهدنامه بیانیه قرارداد صورت‌جلسه'),
    about: 'دربارهٔ',
    words: split(`
      همکاری و در به از برای تجارت ترابری انرژی آب مرز راه راه‌آهن گمرک بهداشت آموزش دانش فرهنگ گردشگری سرمایه‌گذاری
      بانکداری کشاورزی صنعت معدن برق گاز جاده پل پل‌ها فرودگاه روادید شهروندان دانشجویان آموزگاران پزشکان بیمارستان
      دانشگاه مدرسه زبان بایگانی موزه فیلم ورزش جوانان زنان پلیس دادگستری استرداد زندانیان مواد مخدر امنیت دفاع تمرین
      وزیران کمیسیون نشست کارشناسان گروه زمان‌بندی بودجه وام کمک تجهیزات آزمایشگاه استاندارد گواهی قرنطینه گیاهان
      جانوران بذر پنبه گندم میوه شیلات جنگل اقلیم یخچال رودخانه سد مخزن لوله گذر پایانه انبار نمایشگاه اتاق بازرگانی
      بیمه مالیات آمار مخابرات پست ماهواره رادیو خبرگزاری کار مهاجرت بازنشستگی مسکن ساختمان سیمان فولاد آلومینیوم
      پارچه قالی داروسازی واکسن امداد زلزله سیل تصویب‌شده ترجمه‌شده اجرا مؤسسه مسئولیت رأی آیین‌نامه ۱۴۰۱ ۱۳۹۹`),
    names: [
      split('آب بهار پیروز تیر جام چشمه خرم دشت رود زرین سرو شاد گل لاله مهر نیک نور هفت یاس کوه'),
      split('ان ا ی ین ور ست مند دار ک ه ون یا'),
      split('آباد ستان شهر رود دره گرد کند پور سرا تپه زار وند جان کلا'),
    ],
  },
  tg: {
    papers: split('Созишнома Ёддошт Протокол Барнома Аҳднома Изҳорот Шартнома Суратҷаласа'),
    about: 'оид ба',
    words: split(`
      ҳамкорӣ ва дар ба аз барои савдо нақлиёт энергетика об сарҳад роҳ роҳи оҳан гумрук тандурустӣ маориф илм фарҳанг
      сайёҳӣ сармоягузорӣ бонкдорӣ кишоварзӣ саноат маъдан барқ газ роҳҳо пул пулҳо фурудгоҳ раводид шаҳрвандон донишҷӯён
      омӯзгорон табибон беморхона донишгоҳ мактаб забон бойгонӣ осорхона филм варзиш ҷавонон занон полис адлия истирдод
      маҳбусон маводи мухаддир амният мудофиа омӯзиш вазирон комиссия ҷаласа коршиносон гурӯҳ ҷадвал буҷет қарз кӯмак
      таҷҳизот озмоишгоҳ стандарт шаҳодатнома карантин растаниҳо ҳайвонот тухмӣ пахта гандум мева моҳидорӣ ҷангал иқлим
      пирях дарё сарбанд обанбор қубур транзит терминал анбор намоишгоҳ палата тиҷорат суғурта андоз омор алоқа почта
      моҳвора телевизион хабаргузорӣ меҳнат муҳоҷират нафақа манзил сохтмон семент пӯлод алюминий матоъ қолин дорусозӣ
      ваксина наҷот зилзила обхезӣ тасдиқшуда тарҷумашуда иҷро ғалла ӯҳдадорӣ ҷиҳат`),
    names: [
      split('Об Баҳор Гул Дашт Зар Кӯҳ Лола Меҳр Нав Нур Обод Рӯд Сафед Сурх Тир Хуррам Чашма Ҳафт Ҷом Қалъа'),
      split('а и у ин он ор ист манд дор ак ун ё'),
      split('обод истон шаҳр дара руд гард канд пур саро теппа зор ванд ҷон қишлоқ'),
    ],
  },
  ru: {
    papers: split('Соглашение Меморандум Протокол Программа Договор Заявление Контракт Протокол-заседания'),
    about: 'о',
    words: split(`
      сотрудничестве и в на по для торговле транспорте энергетике воде границе дороге железной таможне здравоохранении
      образовании науке культуре туризме инвестициях банках сельском хозяйстве промышленности добыче электричестве газе
      мостах мост аэропорту визах гражданах студентах учителях врачах больнице университете школе языке архиве музее
      кино спорте молодёжи женщинах полиции юстиции выдаче заключённых наркотиках безопасности обороне подготовке
      министров комиссии заседании экспертах группе графике бюджете займе гранте оборудовании лаборатории стандартах
      сертификатах карантине растениях животных семенах хлопке пшенице фруктах рыболовстве лесах климате ледниках реке
      плотине водохранилище трубопроводе транзите терминале складе ярмарке выставке палате коммерции страховании налогах
      двойном статистике связи почте спутнике вещании новостях труде миграции пенсиях жилье строительстве цементе стали
      алюминии тканях коврах аптеке вакцине спасении землетрясении наводнении ратифицировано переведено учёт отчёт`),
    names: [
      split('Бел Верх Горн Дуб Ель Жар Зелен Камен Лес Мир Ниж Нов Ол Пол Реч Свет Тих Уст Холм Ясн'),
      split('о е и а ов ев ин ен ер ор ул ым'),
      split('град горск поль озёрск бор реченск мост вка ка ино ово ское сад стан'),
    ],
  },
}

export const LANGUAGES = Object.keys(WORD_LISTS) as readonly RegisterLanguage[]
