import type { FieldTexts } from '../texts.ts'

export const fields: FieldTexts = {
  'The link by which one looks: who made it, and until when it holds; null for everybody else':
    'Пайванде, ки бо он мебинанд: кӣ сохтааст ва то кай эътибор дорад; барои дигарон холӣ',
  'True where one may sign in with one’s organisation': 'Рост, агар бо ташкилоти худ ворид шудан мумкин бошад',
  'Any other problem (RFC 9457)': 'Ҳар мушкили дигар (RFC 9457)',
  'What the words name': 'Он чи калимаҳо ном мебаранд',
  'Of the code application, where the account has one': 'Аз барномаи рамзсоз, агар ҳисоб онро дошта бошад',
  'The request cannot be read, or the key of a page is none':
    'Дархостро хондан мумкин нест ё калиди саҳифа дуруст нест',
  'Nobody is signed in, or what was sent along holds no longer':
    'Касе ворид нашудааст ё он чи ҳамроҳ фиристода шуд, дигар эътибор надорад',
  'Not allowed for the role, the scope or the side, or asked from another site':
    'Барои ин нақш, доира ё тараф иҷозат нест ё аз сомонаи дигар пурсида шудааст',
  'Too big': 'Аз ҳад калон',
  'Sent as something else than expected': 'На ба он навъе фиристода шуд, ки интизор буд',
  'Of another shape than expected, or not to be understood': 'На ба он шакле, ки интизор буд, ё нофаҳмо',
  'Too much at a time: come again after Retry-After': 'Дар як вақт аз ҳад зиёд: пас аз `Retry-After` боз оед',
  'Path of the page to go to afterwards': 'Роҳи саҳифае, ки баъд ба он бояд рафт',
  'Where to send the browser': 'Браузер ба куҷо фиристода шавад',
  'There is no such thing, or it is none of one’s business': 'Чунин чиз нест ё ба пурсанда дахл надорад',
  'It does not go with what is there': 'Бо он чи ҳаст, мувофиқ нест',
  'Key of the last row that one has': 'Калиди сатри охирине, ки доред',
  'Where the next rows are, rel="next" (RFC 8288)': 'Сатрҳои оянда дар куҷоянд, `rel="next"` (RFC 8288)',
  'A row a line; ?format={values} chooses as well': 'Ҳар банд дар як сатр; `?format={values}` низ интихоб мекунад',
  'For the header "authorization: Bearer …"': 'Барои сарлавҳаи `authorization: Bearer …`',
  'Null for the link of the first start: every register that nobody administers':
    'Барои пайванди оғози аввалин холӣ: ҳар феҳристе, ки мудир надорад',
  'The link does not hold': 'Пайванд эътибор надорад',
  'Code of the side; null for the joint secretariat': 'Рамзи тараф; холӣ барои котиботи муштарак',
  'Who signs in elsewhere is known by it': 'Ҳар кӣ аз ҷои дигар ворид мешавад, бо он шинохта мешавад',
  'Path of the link, with its secret as fragment; it is shown this once':
    'Роҳи пайванд, бо сирраш пас аз аломати #; танҳо ҳамин як бор нишон дода мешавад',
  'Whose password it sets': 'Гузарвожаи киро мегузорад',
  'Who gave it': 'Онро кӣ дод',
  'When it was taken back, or another one took its place': 'Кай бозпас гирифта шуд ё дигаре ҷояшро гирифт',
  'What the text is called': 'Номи матн',
  'Label of the encoding of a file; UTF-8 when absent': 'Номи рамзгузории файл; агар набошад, UTF-8',
  'Who published it': 'Кӣ онро нашр кард',
  'Where it was published': 'Дар куҷо нашр шуд',
  'When; "today" and "next year" are counted from it': 'Кай; «имрӯз» ва «соли оянда» аз он ҳисоб мешавад',
  'How much of `of` is done': 'Чӣ қадари `of` иҷро шуд',
  '0 while it is not known': 'То маълум нашавад, 0',
  'What came of it, once it is done': 'Натиҷаи он, пас аз иҷро',
  'Why it failed, as problem details (RFC 9457)': 'Чаро иҷро нашуд, ба шакли шарҳи мушкил (RFC 9457)',
  'Under way: ask for the job by its id': 'Дар ҷараён: корро бо рақамаш пурсед',
  'The stored source: every span of the record points to it, in UTF-16 units':
    'Манбаи нигоҳдошта: ҳар порчаи сабт ба он ишора мекунад, бо воҳидҳои UTF-16',
  'As schema/paygir.record.schema.json says': 'Чунон ки `schema/paygir.record.schema.json` мегӯяд',
  'Id of the item within the record': 'Рақами банд дар сабт',
  'A document of the register that it seems to be': 'Ҳуҷҷати феҳрист, ки гӯё ҳамин аст',
  'Documents of the register that it could be, the likeliest first':
    'Ҳуҷҷатҳои феҳрист, ки шояд ҳамин бошанд; аввал эҳтимолитарин',
  'Of documents: the stage that the text speaks of, without a day':
    'Барои ҳуҷҷатҳо: марҳилае, ки матн аз он мегӯяд, бе рӯз',
  'Types of which a document can be entered as in force with nothing but its signature':
    'Навъҳое, ки ҳуҷҷаташонро танҳо бо имзо ҳамчун эътибордор ворид кардан мумкин аст',
  'The source under which the same text was entered before': 'Манбае, ки ҳамин матн пештар зери он ворид шудааст',
  'The item of the register; null for what was rejected': 'Банди феҳрист; холӣ барои он чи рад шуд',
  'What of the text was entered, or found not to be so, before':
    'Он чи аз матн пештар ворид шудааст ё нодуруст ёфт шудааст',
  'What other items that the change names are called': 'Номи мавридҳои дигаре, ки ин тағйир аз онҳо ном мебарад',
  'Null, as item and by, where whoever asks is told only that there is a private entry':
    'Холӣ, чун банд ва номи воридкунанда, дар ҷое ки ба пурсанда танҳо гуфта мешавад, ки сабти махфӣ ҳаст',
  'By the ids of items of the reading; others are refused':
    'Аз рӯи рақами бандҳои ин хониш; рақамҳои дигар рад мешаванд',
  'Day of signature, or day by which it is to be done': 'Рӯзи имзо ё рӯзе, ки то он бояд иҷро шавад',
  'The document of the register that it is, one of its candidates: only evidence is added to that one':
    'Ҳуҷҷати феҳрист, ки ҳамин аст, яке аз номзадҳояш: ба он танҳо далел илова мешавад',
  'Since when a document is in force that the text says to be so; the stage is entered with its words':
    'Ҳуҷҷате, ки матн эътибордор меномад, аз кай чунин аст; марҳила бо калимаҳояш ворид мешавад',
  'Words that reading missed; their ids follow the ones that were found':
    'Калимаҳое, ки хониш пай набурд; рақамҳояшон аз паси ёфтшудаҳо меоянд',
  'Places of names that are to be decided another time': 'Ҷойи номҳое, ки бори дигар бояд дар борашон қарор шавад',
  'What one has decided of it so far; null before that': 'Он чи то ҳол дар борааш қарор кардаед; пеш аз он холӣ',
  'Of what is decided: it grows by one whenever something is kept or entered; 0 before that':
    'Рақами қарорҳо: ҳар гоҳ чизе нигоҳ дошта ё ворид шавад, якто меафзояд; пеш аз он 0',
  'True: says what would be entered, and enters nothing':
    'Агар рост бошад: мегӯяд, ки чӣ ворид мешуд, ва чизе ворид намекунад',
  'The stage that is set, if one is': 'Марҳилае, ки гузошта мешавад, агар бошад',
  'The type of a document that is entered, or the kind of an undertaking':
    'Навъи ҳуҷҷате, ки сабт мешавад, ё гунаи уҳдадорӣ',
  'Whose document it is, or who is to do it': 'Ҳуҷҷат аз они кадом тарафҳост ё кӣ бояд иҷро кунад',
  'The name of the body that is to do it': 'Номи мақоме, ки бояд иҷро кунад',
  'When it was signed, or by when it is to be done': 'Кай имзо шудааст ё то кай бояд иҷро шавад',
  'Place in the log; null when nothing was entered': 'Ҷой дар дафтар; холӣ, агар чизе ворид нашуд',
  'When something was last decided': 'Қарори охирин кай буд',
  'How many items are decided': 'Дар бораи чанд банд қарор шудааст',
  'Items of the register that rest on its words': 'Бандҳои феҳрист, ки ба калимаҳои он такя мекунанд',
  'What one has, by If-None-Match, is still so': 'Он чи доред, аз рӯи `If-None-Match`, ҳанӯз ҳамон аст',
  'The `version` of the reading from which one goes on; what is kept has the next one':
    'Ҳамон `version`-и хониш, ки аз он идома медиҳед; он чи нигоҳ дошта мешавад, рақами баъдиро дорад',
  'The world as of this day': 'Ҷаҳон чунон ки дар ин рӯз буд',
  'What the register held at the end of this day': 'Он чи феҳрист дар охири ин рӯз дошт',
  'Wanted values, with commas between them; "-" for what has none':
    'Қиматҳои дилхоҳ, бо вергул дар байнашон; `-` барои он чи қимат надорад',
  'Words, all of which have to be found; spellings are folded':
    'Калимаҳое, ки ҳама бояд ёфт шаванд; имлоҳо як ҳисоб мешаванд',
  'Only what was entered by mistake': 'Танҳо он чи хато ворид шудааст',
  'When it was signed, held, due or published': 'Кай имзо, баргузор ё нашр шуд ё мӯҳлат дошт',
  '[start, end) in UTF-16 units': '`[start, end)` бо воҳидҳои UTF-16',
  'Where the words of the search stand in what is shown': 'Калимаҳои ҷустуҷӯ дар он чи нишон дода мешавад, дар куҷоянд',
  'Names of the bodies that are counted': 'Номи ниҳодҳое, ки шумурда шудаанд',
  'Items that are named here by their ids': 'Бандҳое, ки ин ҷо бо рақамашон номбар шудаанд',
  'Only what waits for this side': 'Танҳо он чи мунтазири ин тараф аст',
  'The item; left out for a new one, which gets a fresh id':
    'Банд; барои банди нав гузошта намешавад ва он рақами нав мегирад',
  'As the schema of the register has it for each type': 'Чунон ки схемаи феҳрист барои ҳар навъ дорад',
  'The bytes of the file': 'Байтҳои файл',
  'Some of {values}, with commas between': 'Баъзе аз `{values}`, бо вергул дар байн',
  'What may have fallen on this day or later': 'Он чи шояд дар ин рӯз ё баъд аз он буд',
  'YYYY-MM-DD, YYYY-MM or YYYY': '`YYYY-MM-DD`, `YYYY-MM` ё `YYYY`',
  'A token for reading': 'Нишона барои хондан',
  'A token for reading alone': 'Нишона танҳо барои хондан',
  'A token for programs, made on the page of one’s account':
    'Нишона барои барномаҳо, ки дар саҳифаи ҳисоби худ сохта мешавад',
  'The last day on which somebody was seen with the name': 'Охирин рӯзе, ки касе бо ин ном дида шуд',
  'Of the document, body or source': 'Барои ҳуҷҷат, ниҳод ё манбаъ',
  'Where the name begins in the stored text, in UTF-16 units':
    'Ном дар матни нигоҳдошта аз куҷо оғоз мешавад, бо воҳидҳои UTF-16',
  'Of the entry in the log': 'Барои сабти дафтар',
  'By which the spellings are one person’s': 'Он қарорҳое, ки навиштҳоро аз як шахс мешуморанд',
  'The day from which on is planned, by what was known of it then; today':
    'Рӯзе, ки нақша аз он кашида мешавад, бо он чи он вақт маълум буд; имрӯз',
  'The document whose steps alone are given': 'Ҳуҷҷате, ки танҳо қадамҳои он дода мешаванд',
  'Title of the document': 'Унвони ҳуҷҷат',
  'Code of the step': 'Рамзи қадам',
  'Name of the step': 'Номи қадам',
  'Working days': 'Рӯзҳои корӣ',
  'Ids of the bodies that do it, with spaces between': 'Рақами ниҳодҳое, ки онро иҷро мекунанд, бо фосила дар байн',
  'Working days by which it can slip without harm': 'Рӯзҳои корӣ, ки бе зарар дер монда метавонад',
  'Whether its duration is observed, set or an assumption': 'Муддаташ дида шудааст, муайян шудааст ё фарз аст',
  'Why it starts when it does': 'Чаро он вақт оғоз мешавад',
  'The day from which on is planned; today': 'Рӯзе, ки нақша аз он кашида мешавад; имрӯз',
  'From where chance begins; 1': 'Тасодуф аз куҷо оғоз мешавад; 1',
  'What is compared first': 'Аввал чӣ муқоиса мешавад',
  'Plans that are tried; {values}': 'Нақшаҳое, ки санҷида мешаванд; {values}',
  'How long is searched, instead': 'Ба ҷои он: чӣ қадар вақт ҷуста мешавад',
  'Settings of a plan that are laid over the stored ones: schema/plan-settings.json':
    'Танзимоти нақша, ки болои танзимоти сабтшуда гузошта мешаванд: `schema/plan-settings.json`',
  'How far ahead; {values}': 'То чӣ қадар ба пеш; {values}',
  'The body whose steps alone are given': 'Ниҳоде, ки танҳо қадамҳои он дода мешаванд',
  'The side whose steps alone are given': 'Тарафе, ки танҳо қадамҳои он дода мешаванд',
  'Null for what needs no body': 'Холӣ барои он чи ниҳод намехоҳад',
  'The side; null for what is done jointly': 'Тараф; холӣ барои он чи муштарак иҷро мешавад',
  'What the days went into, along the chain of steps: they add up to `lateDays`':
    'Рӯзҳо дар тӯли занҷири қадамҳо ба чӣ сарф шуданд: ҷамъашон `lateDays` аст',
  'Why it is late, as the register tells it: reason, side, since when, text, source':
    'Чаро дер мондааст, чунон ки феҳрист мегӯяд: сабаб, тараф, аз кай, матн, манбаъ',
  'Futures to draw; {values}': 'Шумори ояндаҳое, ки кашида мешаванд; {values}',
  'One a goal': 'Барои ҳар ҳадаф якто',
  'The job of the what-if': 'Кори «чӣ мешавад, агар»',
  'The steps that may move; all when left out': 'Қадамҳое, ки ҷойивазкунӣ метавонанд; агар набошад, ҳама',
  'Why: it stands in the history': 'Чаро: дар таърих меистад',
  'Index of the entry in the log': 'Рақами сабт дар дафтар',
  'What moves by it': 'Бо он чӣ ҷой иваз мекунад',
  'The day from which on it was planned': 'Рӯзе, ки нақша аз он кашида шуд',
  'Codes of countries, `IR,TJ`; those of the sides': 'Рамзи кишварҳо, `IR,TJ`; кишварҳои тарафҳо',
  'First day; today': 'Рӯзи аввал; имрӯз',
  'Last day; three months on': 'Рӯзи охир; баъд аз се моҳ',
  'One bar a document; or beneath it one a step': 'Як навор барои ҳар ҳуҷҷат; ё зери он якто барои ҳар қадам',
  'The calendar that stands first': 'Тақвиме, ки аввал меистад',
  'The document that is drawn alone': 'Ҳуҷҷате, ки танҳо кашида мешавад',
  'Name or id of a kept plan that is drawn beside; the last one':
    'Ном ё рақами нақшаи нигоҳдошта, ки дар паҳлӯ кашида мешавад; охирин',
  'What the file is called': 'Номи файл',
  'Index of the last row that one has': 'Рақами сатри охирине, ки доред',
  'The newest first unless said otherwise': 'Агар дигар хел гуфта нашавад, аввал навтарин',
  'Code of the side on whose behalf; joint for the secretariat':
    'Рамзи тарафе, ки аз номи он аст; `joint` барои котибот',
  'Who entered it, as it stands in the history': 'Онро кӣ ворид кард, чунон ки дар таърих аст',
  'Entered on this day, UTC': 'Дар ин рӯз ворид шуд, UTC',
  'Its place in the log, from 0': 'Ҷояш дар дафтар, аз 0',
  'Leaf hash, hex': 'Ҳеши барг, шонздаҳӣ',
  'Of a plan: whether it is its settings or a plan that is kept': 'Барои нақша: танзимоти он аст ё нақшаи нигоҳдошта',
  'The stage that evidence was added to; null for other entries':
    'Марҳилае, ки далел ба он илова шуд; барои сабтҳои дигар холӣ',
  'True when it sets a stage of use that nothing proved then':
    'Рост, агар марҳилаи истифодаро ворид кунад, ки он вақт чизе исботаш намекард',
  'When it was entered: RFC 3339, UTC': 'Кай ворид шуд: RFC 3339, UTC',
  'The side on whose behalf; null for the joint secretariat': 'Тарафе, ки аз номи он аст; холӣ барои котиботи муштарак',
  'The day that it is of': 'Рӯзе, ки ба он тааллуқ дорад',
  'The side that it is about': 'Тарафе, ки дар бораи он аст',
  'A reason or remark, as it was entered': 'Сабаб ё эзоҳ, чунон ки ворид шудааст',
  'True when whoever asks may not see what it says': 'Рост, агар пурсанда мазмунашро дида натавонад',
  'Verifier key that it was made with': 'Калиди санҷиш, ки бо он сохта шудааст',
  'True when it carries a signature of its own; else the checkpoints vouch for it':
    'Рост, агар имзои худро дорад; вагарна нуқтаҳои назорат кафили онанд',
  'Leaf hash of the entry before it about the same item': 'Ҳеши барги сабти пешинаи ҳамин банд',
  'The entry as it is hashed: canonical JSON (RFC 8785); null where it is not told':
    'Сабт чунон ки ҳеш мешавад: JSON-и каноникӣ (RFC 8785); холӣ дар ҷое ки гуфта намешавад',
  'Number of entries of the log': 'Шумораи сабтҳои дафтар',
  'Size of the first signed checkpoint that holds it':
    'Андозаи аввалин нуқтаи назорати имзошуда, ки онро дар бар мегирад',
  Hex: 'Шонздаҳӣ',
  'Items that it covers to their last entry': 'Бандҳое, ки то сабти охиринашон дар бар мегирад',
  'Of those, the ones that all sides agree with': 'Аз онҳо, он чи ҳамаи тарафҳо розианд',
  'The signed note with its cosignatures (C2SP tlog-checkpoint)':
    'Ёддошти имзошуда бо ҳамимзоҳои он (C2SP tlog-checkpoint)',
  'One or more signature lines': 'Як ё чанд сатри имзо',
  'Number of entries that the other side has': 'Шумораи сабтҳое, ки тарафи дигар дорад',
  Excluded: 'Худи онро дар бар намегирад',
  '`claimed`: use that is entered and that no evidence proves with a source of the same day or later and a grade of 1 to 3; not reached':
    '`claimed`: истифодае, ки ворид шудааст ва ягон далел бо манбаи ҳамон рӯз ё баъдтар ва дараҷаи аз 1 то 3 исботаш намекунад; нарасида',
}
