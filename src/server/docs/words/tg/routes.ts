import type { RouteTexts } from '../texts.ts'

export const routes: RouteTexts = {
  'get /session': { summary: 'Кӣ мепурсад ва кадом феҳристҳоро дида метавонад' },
  'post /session': {
    summary: 'Вуруд бо ном ва гузарвожа, ва агар ҳисоб рамзи якдафъаина дошта бошад, бо рамз',
    description: 'Cookie мегузорад. `E_TOTP_NEEDED` мехоҳад, ки ҳамин боз бо рамз фиристода шавад.',
  },
  'delete /session': {
    summary: 'Баромадан',
    description: 'Дар компютери худатон браузер аз они касе нест, то боз ҳамчун корбари компютер идома диҳад.',
  },
  'post /session/own-machine': {
    summary: 'Идома ҳамчун корбари компютер, дар ҷое ки сервер ба ҳар расанда бовар дорад',
    description: 'Дар ҷое ки ҳама ворид мешаванд, ин ҳамон баромадан аст.',
  },
  'post /sso': { summary: 'Оғози вуруд бо ташкилоти худ (OpenID Connect)' },
  'get /sso/callback': { summary: 'Ҷое ки ташкилот браузерро ба он бармегардонад' },
  'get /account': { summary: 'Ҳисоби худ' },
  'put /account/password': { summary: 'Гузарвожаи дигар; ҳамаи нишастҳои дигар ба охир мерасанд' },
  'delete /account/sessions': { summary: 'Баромадан аз ҳама ҷо' },
  'post /account/codes': {
    summary: 'Оғози танзими рамзи якдафъаина (TOTP); то рамзе нарасад, чизе тағйир намеёбад',
  },
  'put /account/codes': { summary: 'Минбаъд дар ҳар вуруд рамз пурсида шавад' },
  'delete /account/codes': { summary: 'Дигар рамз пурсида нашавад' },
  'get /account/tokens': { summary: 'Нишонаҳои худ барои барномаҳо, бе сирри онҳо' },
  'post /account/tokens': { summary: 'Нишона барои барнома; танҳо ҳамин як бор нишон дода мешавад' },
  'delete /account/tokens/{id}': { summary: 'Аз кор андохтани нишона' },
  'post /links/invitation': { summary: 'Даъват барои чист; бо ин пурсиш сарф намешавад' },
  'post /links/invitation/acceptance': {
    summary: 'Пайвастан бо даъват: бо ҳисоби нав ё бо ҳисобе, ки ҳоло ворид шудааст',
    description: 'Бо `name` ва `password` ҳисоби нав сохта ва ворид мешавад; бе онҳо ҳисоби ҳозира мепайвандад.',
  },
  'post /links/share': { summary: 'Пайванди дидан чиро нишон медиҳад' },
  'post /links/share/session': {
    summary: 'Дидани феҳристи пайванд, бе ҳисоб',
    description: 'Cookie мегузорад. Он чи танҳо як тараф дида метавонад, нишон дода намешавад.',
  },
  'get /relationships/{rel}/members': { summary: 'Кӣ чӣ карда метавонад: ҳамаи аъзо ё аъзои тарафи худ' },
  'patch /relationships/{rel}/members/{account}': { summary: 'Додани нақши дигар ба узв' },
  'delete /relationships/{rel}/members/{account}': {
    summary: 'Хориҷ кардани узв аз феҳрист; он чи ворид кардааст, мемонад',
  },
  'get /relationships/{rel}/invitations': { summary: 'Даъватҳои кушода, бе сирри онҳо' },
  'post /relationships/{rel}/invitations': {
    summary: 'Даъвати як нафар бо пайванде, ки як бор кор мекунад',
    description: 'Мудири як тараф танҳо барои ҳамон тараф даъват мекунад.',
  },
  'delete /relationships/{rel}/invitations/{id}': { summary: 'Бозпас гирифтани даъват' },
  'get /relationships/{rel}/shares': { summary: 'Пайвандҳое, ки бо онҳо ҳар кас дида метавонад, бе сирри онҳо' },
  'post /relationships/{rel}/shares': {
    summary: 'Пайванде, ки бо он ҳар кас дида метавонад, ба ҷуз он чи танҳо як тараф мебинад',
  },
  'delete /relationships/{rel}/shares/{id}': {
    summary: 'Бозпас гирифтани пайванд; ҳар кӣ бо он мебинад, дарҳол берун мемонад',
  },
  'post /relationships/{rel}/members/{account}/recovery': {
    summary: 'Пайванде, ки бо он узве, ки ворид шуда наметавонад, як бор дар давоми як рӯз гузарвожаи нав мегузорад',
    description:
      'Пайванди пешина аз кор мемонад. `E_MORE_RIGHTS`, агар узв дар феҳристи дигар аз он чи пурсанда дар он ҷо масъул аст, бештар карда тавонад.',
  },
  'get /relationships/{rel}/recoveries': {
    summary: 'Кӣ дар як соли охир ба кадом узв пайванди гузарвожаи нав дод ва бо он чӣ шуд',
  },
  'delete /relationships/{rel}/recoveries/{id}': { summary: 'Бозпас гирифтани пайванди гузарвожаи нав' },
  'post /links/recovery': { summary: 'Пайванд гузарвожаи киро мегузорад; бо ин пурсиш сарф намешавад' },
  'post /links/recovery/password': {
    summary: 'Гузоштани гузарвожаи нав бо пайванд ва вуруд бо он',
    description:
      'Cookie мегузорад. Дигар рамз пурсида намешавад; ҳамаи нишастҳои дигар ва ҳамаи нишонаҳои ҳисоб ба охир мерасанд.',
  },
  'post /readings': {
    summary: 'Хондани матн ё файл',
    description:
      'Матн ба шакли JSON, ё форма бо `file`. Ҷавоб кор аст: вақте ки иҷро шуд, `result.reading` рақами хониш аст; то он вақт `GET /jobs/{id}` ва рӯйдодҳояш мегӯянд, ки то куҷо расидааст. Хониш аз они худи шумост; он нигоҳ дошта мешавад, то партофта шавад ё 90 рӯз истифода нашавад. Агар хонишҳои худ 50 ё 64 МиБ бошанд, хониши нав ҷойи онеро мегирад, ки аз ҳама дертар истифода шудааст, аз байни онҳое, ки дар борашон қарор нест ё ҳамааш ворид шудааст; агар танҳо дигарон монда бошанд, кор бо `E_READINGS_FULL` иҷро намешавад.',
  },
  'get /readings/{id}': {
    summary: 'Матни хондашуда бо он чи дар он ёфт шуд',
    description: 'Рақами `sample` намунаи сохтаест, ки бо Пайгир меояд.',
  },
  'get /relationships/{rel}/readings/{id}': {
    summary: 'Матни хондашуда бо он чи феҳрист аз он гирифта метавонад',
  },
  'post /relationships/{rel}/readings': {
    summary: 'Ворид кардани он чи аз хониш қабул шуд, бо матн ва сабти он',
    description: 'Ё ҳама, ё ҳеҷ. Бо `dry` мегӯяд, ки чӣ ворид мешуд.',
  },
  'post /relationships/{rel}/texts/{source}/readings': {
    summary: 'Аз нав хондани матни феҳрист',
    description:
      'Хониш мисли хониши матни додашуда, ҳамчун кор. Он чи аз матн ворид шудааст, дар `fates` гуфта мешавад; он чи монда буд, зери ҳамон манбаъ ва рӯйдод ворид шуда метавонад.',
  },
  'get /relationships/{rel}/texts': { summary: 'Матнҳое, ки феҳрист нигоҳ медорад; аввал он ки охир ворид шуд' },
  'get /relationships/{rel}/texts/{source}': {
    summary: 'Матне, ки феҳрист нигоҳ медорад, бо сабти он ва тақдири ҳар банд',
  },
  'get /relationships/{rel}/readings': {
    summary: 'Хонишҳои худ, ки ҳанӯз ворид нашудаанд; аввал он ки охир истифода шуд',
  },
  'put /relationships/{rel}/readings/{id}/review': {
    summary: 'Нигоҳ доштани он чи то ҳол дар бораи хониш қарор шудааст',
    description:
      'Бо ин чизе ворид намешавад. Он чи пас аз `version`, ки аз он идома медиҳед, нигоҳ дошта ё ворид шудааст, ҳеҷ гоҳ аз нав навишта намешавад: 409 `E_REVIEW_CHANGED`. Намуна барои санҷиш аст: қарорҳои он нигоҳ дошта намешаванд.',
  },
  'delete /readings/{id}': {
    summary: 'Партофтани хониш бо қарорҳои он',
    description: 'Он чи аз он ворид шудааст, мемонад.',
  },
  'get /relationships/{rel}/items': { summary: 'Ҳама чиз дар феҳрист: маҳдудшуда, ҷустуҷӯшуда ва бо тартиб' },
  'get /relationships/{rel}/facets': { summary: 'Рӯйхатро боз бо чӣ маҳдуд кардан мумкин ва чӣ қадар мемонад' },
  'get /relationships/{rel}/matrix': {
    summary: 'Ҳуҷҷатҳо аз рӯи марҳилаҳо ва тарафҳо',
    description: 'Сутунҳо аз они ҳамаи ҳуҷҷатҳои ёфтшудаанд, ҳар саҳифаи онҳо, ки нишон дода шавад.',
  },
  'get /relationships/{rel}/items/{id}': {
    summary: 'Як банд бо ҳар чи дар борааш маълум аст: таърих, далелҳо, калимаҳои манбаъҳо, он чи мунтазираш аст',
  },
  'get /relationships/{rel}/due': {
    summary: 'Он чи мӯҳлаташ гузашт, аввал дермондатаринаш, баъд он чи мӯҳлаташ дар чанд рӯз мерасад',
  },
  'get /relationships/{rel}/waiting': { summary: 'Кӣ мунтазири кист ва чаро' },
  'get /relationships/{rel}/expiring': {
    summary: 'Он чи дар чанд рӯз ба охир мерасад ва он чи ба охир расид',
  },
  'get /relationships/{rel}/changes': {
    summary: 'Он чи аз як рӯз ё аз ҷаласаи охирин ворид шуд ё рӯй дод',
    description: 'Бе `since` аз ҷаласаи охирин; агар ҷаласае маълум набошад, ҳама чиз.',
  },
  'get /relationships/{rel}/summary': { summary: 'Рақамҳои саҳифаи аввал, бо ҷаласаи охирин ва ҷаласаи оянда' },
  'get /relationships/{rel}/tallies/fields': { summary: 'Ҷамъи ҳар соҳаи ҳамкорӣ' },
  'get /relationships/{rel}/tallies/bodies': { summary: 'Ҳар ниҳод барои чӣ масъул аст' },
  'post /relationships/{rel}/changes': {
    summary: 'Ворид кардани тағйирот, ҳама ё ҳеҷ; бо `dry=true` танҳо баҳо дода мешаванд',
    description:
      'Муҳаррир илова мекунад, тасдиқкунанда пеш мебарад ва ислоҳ мекунад, котиб бозпас мегирад ва қолабу нақшаҳоро мегузорад; чанд тағйир якҷоя ҳамон нақшеро мехоҳанд, ки болотаринашон мехоҳад. Онҳо барои тарафи фиристанда ворид мешаванд.',
  },
  'post /relationships/{rel}/attachments': {
    summary: 'Нигоҳ доштани файл, чунон ки фиристода шуд, бо ҳеши он; далел баъд ҳамин ҳешро ном мебарад',
  },
  'get /relationships/{rel}/attachments/{hash}': {
    summary: 'Файли нигоҳдошта, барои захира; худи браузер онро ҳеҷ гоҳ нишон намедиҳад',
  },
  'get /relationships/{rel}/matrix/download': {
    summary: 'Тамоми ҷадвали пурсидашуда дар як файл',
    description: 'Сарсутунҳои CSV ва XLSX бо забони `Accept-Language` ё `?lang=` мебошанд.',
  },
  'get /relationships/{rel}/export': {
    summary: 'Бандҳо бо ҳар чи дар бораашон маълум аст, дар як файл, ки `paygir import` мехонад',
  },
  'get /relationships/{rel}/timeline': {
    summary: 'Ҷаласаҳо, сафарҳо, имзоҳо, марҳилаҳои расида ва мӯҳлатҳои оянда, бо тартиби рӯзҳо',
  },
  'get /relationships/{rel}/sessions': {
    summary: 'Ҷаласаҳои комиссияи муштарак ва чӣ қадари қарорҳояшон иҷро шудааст',
  },
  'get /relationships/{rel}/sessions/{id}': {
    summary: 'Як ҷаласа чӣ қарор кард ва натиҷаи ҳар яке то ҳар рӯзе ки хоҳед',
  },
  'get /relationships/{rel}/bodies': {
    summary: 'Вазоратҳо, агентиҳо ва кумитаҳо ва ҳар яке барои чӣ қадар масъул аст',
  },
  'get /relationships/{rel}/bodies/{id}': {
    summary: 'Он чи як ниҳод барояш масъул аст; аввал мӯҳлатгузашта',
    description: 'Қадамҳои ояндаи он дар `/relationships/{rel}/plan/next?body=…`.',
  },
  'get /relationships/{rel}/bodies/{id}/calendar.ics': {
    summary: 'Он чи як ниҳод бояд кунад, ба шакли тақвим барои пайгирӣ (iCalendar)',
    description: 'Мӯҳлатҳо, анҷомҳо ва уҳдадориҳои кушода ва қадамҳои он дар нақша, ба шакли рӯзҳои пурра.',
  },
  'get /relationships/{rel}/people': {
    summary: 'Шахсоне, ки дар имзоҳо, суроғаҳои тамос ва матнҳо номбар шудаанд, ҳар яке бо навиштҳои номаш',
  },
  'get /relationships/{rel}/people/{id}': {
    summary: 'Як шахс: навиштҳои ном, вазифаҳо бо рӯзҳояшон, ном дар куҷо дида шуд ва чӣ қарор шуд',
  },
  'get /relationships/{rel}/names/undecided': {
    summary: 'Ҷуфти номҳое, ки шояд аз як шахс бошанд, аввал эҳтимолитаринҳо, ва ҳар яке дар куҷо дида шуд',
  },
  'get /relationships/{rel}/names/decisions': { summary: 'Қарорҳои амалкунанда дар бораи номҳо; аввал охирин' },
  'post /relationships/{rel}/names/decisions': {
    summary: 'Мегӯяд, ки ду ном аз як шахс аст ё аз ду шахс, ё онро бозпас мегирад',
    description: '`undecided` қарори пешинаро бозпас мегирад. Ҳар яке сабти дафтар аст; матнҳо ҳамон мемонанд.',
  },
  'get /relationships/{rel}/plan': {
    summary: 'Нақшаи ҳамаи ҳуҷҷатҳо ва уҳдадориҳои кушода',
    description:
      'Агар пас аз тағйири охирини феҳрист касе онро напурсида бошад, тартиб дода мешавад; вагарна ҳамоне, ки тартиб ёфтааст.',
  },
  'get /relationships/{rel}/plan/chart': {
    summary: 'Ҳар чи диаграммаи нақша аз он кашида мешавад, бе ягон забон',
    description:
      'Шабака, ҷадвали вақт, пешгӯиҳо, ҷаласаҳо, тақвимҳои корӣ ва номҳо. Рӯзҳо аз 1970-01-01 шумурда мешаванд.',
  },
  'get /relationships/{rel}/plan/steps': { summary: 'Қадамҳои нақша, ҳар яке дар як сатр' },
  'get /relationships/{rel}/plan/steps/{id}': {
    summary: 'Як қадам ва занҷири қадамҳое, ки рӯзи онро муайян мекунад',
    description:
      'Занҷир аз ин қадам ба қафо то қадаме меравад, ки мунтазири ҳеҷ қадам нест; ҳар яке мегӯяд, ки чаро он вақт оғоз мешавад.',
  },
  'get /relationships/{rel}/plan/next': { summary: 'Кӣ қадами ояндаро мегузорад ва он чист' },
  'get /relationships/{rel}/plan/sessions': {
    summary: 'Ҷаласаҳое, ки нақша ба ҳисоб мегирад; аввал ҷаласаи оянда',
    description: 'Онҳое, ки ворид шудаанд, ва аз пасашон онҳое, ки аз рӯи фосилаи ҷаласаҳои пешин интизоранд.',
  },
  'get /relationships/{rel}/plan/late': { summary: 'Чӣ дер мемонад, аввал гаронтаринаш, ва аз барои чӣ' },
  'get /relationships/{rel}/plan/forecasts': {
    summary: 'Ҳар ҳуҷҷат кай амалӣ мешавад: фосила, эҳтимол, хулоса',
  },
  'get /relationships/{rel}/plan/forecasts/{document}': {
    summary: 'Як ҳуҷҷат кай амалӣ мешавад ва барояш чӣ аз ҳама муҳимтар аст',
    description: 'Барои он чи нақшааш тартиб дода намешавад, пешгӯӣ нест: он амалӣ аст, анҷом ёфт ё қадам намехоҳад.',
  },
  'post /relationships/{rel}/plan': {
    summary: 'Нақша кашидани ҳар чи кушода аст',
    description:
      'Кор; натиҷааш нақша аст, чунон ки `GET …/plan` медиҳад. Бе параметрҳо ин ҳамон нақшаи нигоҳдошта аст, ки агар набошад, тартиб дода мешавад.',
  },
  'post /relationships/{rel}/plan/what-if': {
    summary: 'Чӣ тағйир меёбад, агар қадам дер монад, ниҳод мизҳои бештар гирад ё ҷаласа кӯчад',
    description:
      'Кор; натиҷааш фарқ (`diff`) аз нақшаи сабтшуда, тағйири пешгӯиҳо (`forecasts`) ва `chart`-и нақшаи нав аст, чунон ки `GET …/plan/chart` медиҳад. Чизе сабт намешавад.',
  },
  'get /relationships/{rel}/plan/settings': { summary: 'Танзимоте, ки нақша бо он кашида мешавад' },
  'post /relationships/{rel}/plan/settings': {
    summary: 'Қабули «чӣ мешавад, агар», чунон ки нишон дода шуд, пурра ё барои баъзе қадамҳояш',
    description: 'Он чи аз рӯи чизе нақша шудааст, ки дигар сабт нест, рад мешавад: `E_PLAN_MOVED_ON`.',
  },
  'get /relationships/{rel}/plan/baselines': { summary: 'Нақшаҳои нигоҳдошта; аввал охирин' },
  'post /relationships/{rel}/plan/baselines': {
    summary: 'Нигоҳ доштани нақшаи ҳозира, то нақшаҳои баъдӣ бо он муқоиса шаванд',
  },
  'get /relationships/{rel}/plan/baselines/{id}': {
    summary: 'Нақшаи нигоҳдошта ва қадамҳо ҳоло аз он чӣ қадар дуранд',
  },
  'get /relationships/{rel}/calendar': {
    summary: 'Рӯзҳои кории ҳарду кишвар ва рӯзҳои муштараки онҳо',
    description: 'Ҳар рӯз бо он ки чаро корӣ ё ғайрикорист, оё тасдиқ шудааст ва аз кадом манбаъ маълум аст.',
  },
  'get /relationships/{rel}/calendar/days': { summary: 'Ҳамон, ҳар рӯз дар як сатр' },
  'get /relationships/{rel}/plan/gantt.svg': { summary: 'Нақша ба шакли тасвири мустақил' },
  'get /relationships/{rel}/plan/gantt.html': { summary: 'Нақша дар варақҳои уфуқии A4 барои чоп' },
  'get /relationships/{rel}/plan/files/{name}': {
    summary: 'Нақша ба шакли файл: `plan.xml` (MSPDI), `plan.ics`, `plan.csv` ё `plan.xlsx`',
  },
  'post /relationships/{rel}/plan/import': {
    summary: 'Файли лоиҳа (MSPDI) чӣ гуна нақша мешуд; чизе сабт намешавад',
    description:
      'Байтҳои файл. Кор; натиҷааш нақшаи танҳо ҳамин файл аст, чунон ки `GET …/plan` медиҳад, ва он чи аз файл хонда нашуд (`notRead`).',
  },
  'get /relationships/{rel}/log/entries': {
    summary: 'Сабтҳои дафтар: кӣ чиро кай ва чаро ворид кард ва кадом тарафҳо онро дидаанд',
    description:
      'Он чи як тараф пӯшида нигоҳ медорад, аз дигарон пинҳон аст; будан ва вақти он пинҳон нест. Ба касе, ки бо пайванд барои дидан менигарад, гуфта намешавад, ки он дар бораи чист ва кӣ онро ворид кардааст.',
  },
  'get /relationships/{rel}/log/entries/{index}': {
    summary: 'Як сабти дафтар бо худи байтҳое, ки ҳеш мешаванд',
  },
  'get /relationships/{rel}/log/entries/{index}/proof': {
    summary: 'Далели он ки сабт дар дафтари имзошуда ҳаст (C2SP tlog-proof)',
  },
  'get /relationships/{rel}/items/{id}/proof': {
    summary: 'Далели он ки сабти охирин дар бораи банд дар дафтари имзошуда ҳаст (C2SP tlog-proof)',
  },
  'get /relationships/{rel}/log/state': {
    summary: 'Дафтар то куҷо имзо шудааст ва тарафҳо то куҷо онро дидаанд ва розианд',
    description: '«Дидааст» дар бораи таърих аст: тараф аз он огоҳ аст. «Розӣ» дар бораи мазмуни банд аст.',
  },
  'get /relationships/{rel}/log/checkpoints': {
    summary: 'Нуқтаҳои назорати имзошуда, аввал навтарин, ва ҳар якеро кӣ дидааст',
  },
  'post /relationships/{rel}/log/checkpoint': {
    summary: 'Дафтарро ҳамин тавр имзо кардан',
    description: 'Дафтаре, ки афзуда нашудааст, нуқтаи назорати худро нигоҳ медорад.',
  },
  'post /relationships/{rel}/log/cosignatures': {
    summary: 'Қабули сатрҳое, ки тарафи дигар бо онҳо мегӯяд, ки дафтарро дидааст',
  },
  'get /relationships/{rel}/log/policy': {
    summary: 'Дафтар имзои киҳоро мехоҳад: файле, ки бо он далелҳо бе шабака санҷида мешаванд (C2SP tlog-policy)',
  },
  'get /relationships/{rel}/log/bundle': {
    summary: 'Он чи тарафи дигар барои пайгирии дафтар то нуқтаи назорати охирин лозим дорад, дар як файл',
  },
  'get /relationships/{rel}/log/leaves': {
    summary: 'Сабтҳо чунон ки ҳеш мешаванд, ҳар яке дар як сатр: барои аз нав ҳисоб кардани дафтар',
    description:
      'На бештар аз 4096 сатр. JSON-и каноникӣ (RFC 8785) шикасти сатр надорад: ҳар сатр як барг аст. Ба касе, ки бо пайванд барои дидан менигарад, сабтҳои махфӣ ба шакли `{"withheld":"<leaf hash>"}` гуфта мешаванд.',
  },
  'get /relationships/{rel}/log/checkpoint': { summary: 'Нуқтаи назорати имзошудаи охирин (C2SP tlog-tiles)' },
  'get /relationships/{rel}/log/tile/{rest}': {
    summary: 'Ҳешҳо ё сабтҳои дафтар ба шакли кошиҳои собит (C2SP tlog-tiles)',
    description:
      '`rest` ё `<level>/<number>` аст, ё `entries/<number>`, ва барои кошии нопурра аз пасаш `.p/<width>` меояд. Сабтҳо танҳо барои аъзоянд, на барои касе, ки бо пайванд барои дидан менигарад.',
  },
  'get /relationships/{rel}/events': {
    summary: 'Он чи дар феҳрист рӯй медиҳад, ҳамон лаҳза (server-sent events)',
    description:
      'Рӯйдодҳо: `log` бо `size`-и нави дафтар, ҳар гоҳ чизе ворид шавад. Ҷараён бо нишаст, пайванд ё нишонае, ки онро кушодааст, ба охир мерасад.',
  },
  'get /jobs/{id}': { summary: 'Кор то куҷо расид ва натиҷааш чӣ шуд' },
  'delete /jobs/{id}': { summary: 'Бекор кардани кор' },
  'get /jobs/{id}/events': {
    summary: 'Кор чӣ гуна пеш меравад, ҳамон лаҳза (server-sent events)',
    description: 'Рӯйдодҳо: `job` бо ҳолат ва пешрафташ, бе натиҷа; охиринаш вақте ки кор ба охир расид.',
  },
}
