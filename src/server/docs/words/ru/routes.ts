import type { RouteTexts } from '../texts.ts'

export const routes: RouteTexts = {
  'get /session': { summary: 'Кто спрашивает и какие реестры ему можно видеть' },
  'post /session': {
    summary: 'Войти по имени и паролю, а если у учётной записи есть коды, то и с кодом',
    description: 'Ставит cookie. `E_TOTP_NEEDED` просит послать то же ещё раз, с кодом.',
  },
  'delete /session': {
    summary: 'Выйти',
    description: 'На своём компьютере браузер ничей, пока не продолжит как пользователь этого компьютера.',
  },
  'post /session/own-machine': {
    summary: 'Продолжить как пользователь компьютера, где сервер доверяет всем, кто до него доходит',
    description: 'Где входят все, это то же, что выйти.',
  },
  'post /sso': { summary: 'Начать вход через свою организацию (OpenID Connect)' },
  'get /sso/callback': { summary: 'Куда организация возвращает браузер' },
  'get /account': { summary: 'Своя учётная запись' },
  'put /account/password': { summary: 'Сменить пароль; все другие сеансы завершаются' },
  'delete /account/sessions': { summary: 'Выйти везде' },
  'post /account/codes': {
    summary: 'Начать настройку кодов (TOTP); пока не пришёл первый код, ничего не меняется',
  },
  'put /account/codes': { summary: 'Отныне спрашивать код при каждом входе' },
  'delete /account/codes': { summary: 'Больше не спрашивать кодов' },
  'get /account/tokens': { summary: 'Свои токены для программ, без секретов' },
  'post /account/tokens': { summary: 'Токен для программы; он показан только этот раз' },
  'delete /account/tokens/{id}': { summary: 'Отозвать токен' },
  'post /links/invitation': { summary: 'Для чего приглашение; этот вопрос его не расходует' },
  'post /links/invitation/acceptance': {
    summary: 'Присоединиться по приглашению: с новой учётной записью или с той, что уже вошла',
    description:
      'С `name` и `password` создаётся новая учётная запись, и вход выполняется под ней; без них присоединяется нынешняя.',
  },
  'post /links/share': { summary: 'Что показывает ссылка для просмотра' },
  'post /links/share/session': {
    summary: 'Смотреть реестр по ссылке, без учётной записи',
    description: 'Ставит cookie. То, что может видеть лишь одна сторона, не показывается.',
  },
  'get /relationships/{rel}/members': { summary: 'Кому что можно: все участники или участники своей стороны' },
  'patch /relationships/{rel}/members/{account}': { summary: 'Дать участнику другую роль' },
  'delete /relationships/{rel}/members/{account}': {
    summary: 'Исключить участника из реестра; внесённое им останется',
  },
  'get /relationships/{rel}/invitations': { summary: 'Открытые приглашения, без секретов' },
  'post /relationships/{rel}/invitations': {
    summary: 'Пригласить одного человека ссылкой, которая действует один раз',
    description: 'Администратор стороны приглашает только от этой стороны.',
  },
  'delete /relationships/{rel}/invitations/{id}': { summary: 'Отозвать приглашение' },
  'get /relationships/{rel}/shares': { summary: 'Ссылки, по которым смотреть может любой, без секретов' },
  'post /relationships/{rel}/shares': {
    summary: 'Ссылка, по которой смотреть может любой, кроме того, что видит лишь одна сторона',
  },
  'delete /relationships/{rel}/shares/{id}': {
    summary: 'Отозвать ссылку; кто смотрит по ней, сразу теряет доступ',
  },
  'post /relationships/{rel}/members/{account}/recovery': {
    summary: 'Ссылка, по которой участник, который не может войти, один раз в течение суток задаёт новый пароль',
    description:
      'Прежняя ссылка перестаёт действовать. `E_MORE_RIGHTS`, если участнику в другом реестре можно больше, чем то, за что там отвечает спрашивающий.',
  },
  'get /relationships/{rel}/recoveries': {
    summary: 'Кто за год дал какому участнику ссылку для нового пароля и что с ней стало',
  },
  'delete /relationships/{rel}/recoveries/{id}': { summary: 'Отозвать ссылку для нового пароля' },
  'post /links/recovery': { summary: 'Чей пароль задаёт ссылка; этот вопрос её не расходует' },
  'post /links/recovery/password': {
    summary: 'Задать новый пароль по ссылке и войти с ним',
    description:
      'Ставит cookie. Коды больше не спрашиваются; все другие сеансы и все токены учётной записи заканчиваются.',
  },
  'post /readings': {
    summary: 'Прочитать текст или файл',
    description:
      'Текст в JSON или форма с `file`. Ответ — работа: когда она готова, `result.reading` — номер чтения; до того `GET /jobs/{id}` и её события говорят, как далеко она продвинулась. Чтение принадлежит вам; оно хранится, пока его не выбросят или пока им не пользуются 90 дней. Если своих чтений 50 или 64 МиБ, новое занимает место того, которым дольше всех не пользовались, среди тех, о которых ничего не решено или из которых всё внесено; если остались только другие, работа не удаётся: `E_READINGS_FULL`.',
  },
  'get /readings/{id}': {
    summary: 'Прочитанный текст с тем, что в нём найдено',
    description: 'Номер `sample` — вымышленный образец, который идёт с Пайгиром.',
  },
  'get /relationships/{rel}/readings/{id}': { summary: 'Прочитанный текст с тем, что реестр может из него взять' },
  'post /relationships/{rel}/readings': {
    summary: 'Внести принятое из чтения вместе с текстом и его записью',
    description: 'Всё или ничего. С `dry` говорит, что было бы внесено.',
  },
  'post /relationships/{rel}/texts/{source}/readings': {
    summary: 'Прочитать текст реестра заново',
    description:
      'Чтение, как у присланного текста, в виде работы. Что из текста внесено, сказано в `fates`; пропущенное можно внести под тем же источником и событием.',
  },
  'get /relationships/{rel}/texts': { summary: 'Тексты, которые хранит реестр; сначала внесённый последним' },
  'get /relationships/{rel}/texts/{source}': {
    summary: 'Текст, который хранит реестр, с записью и судьбой каждого пункта',
  },
  'get /relationships/{rel}/readings': {
    summary: 'Свои ещё не внесённые чтения; сначала то, которым пользовались последним',
  },
  'put /relationships/{rel}/readings/{id}/review': {
    summary: 'Сохранить то, что уже решено о чтении',
    description:
      'Этим ничего не вносится. То, что сохранено или внесено после `version`, от которой вы продолжаете, никогда не перезаписывается: 409 `E_REVIEW_CHANGED`. Образец — для пробы: решения о нём не хранятся.',
  },
  'delete /readings/{id}': {
    summary: 'Выбросить чтение вместе с решениями о нём',
    description: 'Внесённое из него остаётся.',
  },
  'get /relationships/{rel}/items': { summary: 'Всё, что есть в реестре: с отбором, поиском и порядком' },
  'get /relationships/{rel}/facets': { summary: 'По чему ещё можно отобрать и сколько останется' },
  'get /relationships/{rel}/matrix': {
    summary: 'Документы по этапам и сторонам',
    description: 'Столбцы — по всем найденным документам, какая бы страница ни была показана.',
  },
  'get /relationships/{rel}/items/{id}': {
    summary: 'Один предмет со всем, что о нём известно: история, подтверждения, слова источников, чего он ждёт',
  },
  'get /relationships/{rel}/due': {
    summary: 'Что просрочено, начиная с самого давнего, затем то, чему срок в ближайшие дни',
  },
  'get /relationships/{rel}/waiting': { summary: 'Кто кого ждёт и почему' },
  'get /relationships/{rel}/expiring': { summary: 'Что истекает в ближайшие дни и что истекло' },
  'get /relationships/{rel}/changes': {
    summary: 'Что внесено или произошло с какого-то дня или с последнего заседания',
    description: 'Без `since` — с последнего заседания; если оно неизвестно, всё.',
  },
  'get /relationships/{rel}/summary': {
    summary: 'Числа первой страницы, с последним и следующим заседанием',
  },
  'get /relationships/{rel}/tallies/fields': { summary: 'Итог по каждой области сотрудничества' },
  'get /relationships/{rel}/tallies/bodies': { summary: 'За что отвечает каждый орган' },
  'post /relationships/{rel}/changes': {
    summary: 'Внести изменения, все или ни одного; с `dry=true` о них только судят',
    description:
      'Редактор добавляет, утверждающий двигает и исправляет, секретарь отзывает и задаёт шаблоны и планы; нескольким изменениям вместе нужна роль, которой требует высшее из них. Они вносятся от стороны того, кто их послал.',
  },
  'post /relationships/{rel}/attachments': {
    summary: 'Сохранить файл, посланный как есть, по его хешу; подтверждение потом называет этот хеш',
  },
  'get /relationships/{rel}/attachments/{hash}': {
    summary: 'Хранимый файл: его сохраняют, сам браузер его никогда не показывает',
  },
  'get /relationships/{rel}/matrix/download': {
    summary: 'Вся запрошенная таблица одним файлом',
    description: 'Заголовки CSV и XLSX — на языке `Accept-Language` или `?lang=`.',
  },
  'get /relationships/{rel}/export': {
    summary: 'Предметы со всем, что о них известно, одним файлом, который читает `paygir import`',
  },
  'get /relationships/{rel}/timeline': {
    summary: 'Заседания, визиты, подписания, достигнутые этапы и предстоящие сроки по порядку дней',
  },
  'get /relationships/{rel}/sessions': {
    summary: 'Заседания совместной комиссии и сколько из решённого завершено',
  },
  'get /relationships/{rel}/sessions/{id}': {
    summary: 'Что решило одно заседание и что из этого вышло, на любой день',
  },
  'get /relationships/{rel}/bodies': {
    summary: 'Министерства, агентства и комитеты и за сколько каждый отвечает',
  },
  'get /relationships/{rel}/bodies/{id}': {
    summary: 'За что отвечает один орган; сначала просроченное',
    description: 'Его следующие шаги: `/relationships/{rel}/plan/next?body=…`.',
  },
  'get /relationships/{rel}/bodies/{id}/calendar.ics': {
    summary: 'Что должен сделать один орган, в виде календаря для подписки (iCalendar)',
    description: 'Открытые сроки, окончания и обязательства и его шаги в плане, целыми днями.',
  },
  'get /relationships/{rel}/people': {
    summary: 'Кто назван в подписях, контактах и текстах, с написаниями каждого имени',
  },
  'get /relationships/{rel}/people/{id}': {
    summary: 'Один человек: написания, должности с их днями, где встречалось имя и что решено',
  },
  'get /relationships/{rel}/names/undecided': {
    summary: 'Пары имён, которые могут обозначать одного человека, сначала самые вероятные, и где каждое встречалось',
  },
  'get /relationships/{rel}/names/decisions': { summary: 'Действующие решения об именах; сначала последнее' },
  'post /relationships/{rel}/names/decisions': {
    summary: 'Сказать, что два имени — одного человека или двух, либо отменить это',
    description: '`undecided` отменяет прежнее решение. Каждое — запись журнала; тексты остаются как есть.',
  },
  'get /relationships/{rel}/plan': {
    summary: 'План по всем открытым документам и обязательствам',
    description:
      'Составляется, если после последнего изменения реестра его ещё не спрашивали; иначе тот, что составлен.',
  },
  'get /relationships/{rel}/plan/chart': {
    summary: 'Всё, из чего рисуется диаграмма плана, вне какого-либо языка',
    description: 'Сеть, расписание, прогнозы, заседания, рабочие календари и имена. Дни считаются от 1970-01-01.',
  },
  'get /relationships/{rel}/plan/steps': { summary: 'Шаги плана, по строке на каждый' },
  'get /relationships/{rel}/plan/steps/{id}': {
    summary: 'Один шаг и цепь шагов, которая определяет его день',
    description: 'Цепь идёт от шага назад к тому, который никого не ждёт; каждый говорит, почему начинается тогда.',
  },
  'get /relationships/{rel}/plan/next': { summary: 'Кто что делает следующим' },
  'get /relationships/{rel}/plan/sessions': {
    summary: 'Заседания, с которыми считается план; сначала следующее',
    description: 'Внесённые, а за ними те, которых ждут по промежуткам между прежними.',
  },
  'get /relationships/{rel}/plan/late': { summary: 'Что опаздывает, сначала самое дорогое, и из-за чего' },
  'get /relationships/{rel}/plan/forecasts': {
    summary: 'Когда начнёт действовать каждый документ: разброс, вероятность, вывод',
  },
  'get /relationships/{rel}/plan/forecasts/{document}': {
    summary: 'Когда начнёт действовать один документ и что для него важнее всего',
    description:
      'Нет прогноза для того, для чего не составляется план: оно уже действует, закончилось или не требует шагов.',
  },
  'post /relationships/{rel}/plan': {
    summary: 'Спланировать всё, что открыто',
    description:
      'Работа; её итог — план, каким его даёт `GET …/plan`. Без параметров это тот план, который хранится; если его нет, он составляется.',
  },
  'post /relationships/{rel}/plan/what-if': {
    summary: 'Что изменится, если шаг сдвинется, орган получит больше столов, заседание перенесут',
    description:
      'Работа; её итог — отличие от плана по тому, что сохранено (`diff`), перемены прогнозов (`forecasts`) и `chart` нового плана, каким его даёт `GET …/plan/chart`. Ничего не сохраняется.',
  },
  'get /relationships/{rel}/plan/settings': { summary: 'Настройки, по которым планируют' },
  'post /relationships/{rel}/plan/settings': {
    summary: 'Принять «что, если» таким, каким оно показано, целиком или для некоторых шагов',
    description: 'Спланированное по тому, что уже не сохранено, отклоняется: `E_PLAN_MOVED_ON`.',
  },
  'get /relationships/{rel}/plan/baselines': { summary: 'Сохранённые планы; сначала последний' },
  'post /relationships/{rel}/plan/baselines': {
    summary: 'Сохранить нынешний план, чтобы сравнивать с ним следующие',
  },
  'get /relationships/{rel}/plan/baselines/{id}': {
    summary: 'Сохранённый план и насколько шаги теперь стоят иначе',
  },
  'get /relationships/{rel}/calendar': {
    summary: 'Рабочие дни обеих стран и общие для них',
    description:
      'У каждого дня сказано, почему он выходной или рабочий, подтверждено ли это и из какого источника известно.',
  },
  'get /relationships/{rel}/calendar/days': { summary: 'То же, по строке на день' },
  'get /relationships/{rel}/plan/gantt.svg': { summary: 'План самостоятельной картинкой' },
  'get /relationships/{rel}/plan/gantt.html': { summary: 'План на листах A4 поперёк, для печати' },
  'get /relationships/{rel}/plan/files/{name}': {
    summary: 'План файлом: `plan.xml` (MSPDI), `plan.ics`, `plan.csv` или `plan.xlsx`',
  },
  'post /relationships/{rel}/plan/import': {
    summary: 'Каким планом был бы файл проекта (MSPDI); ничего не сохраняется',
    description:
      'Байты файла. Работа; её итог — план одного этого файла, каким его даёт `GET …/plan`, и то, что из файла не прочитано (`notRead`).',
  },
  'get /relationships/{rel}/log/entries': {
    summary: 'Записи журнала: кто что внёс, когда и почему и какие стороны это видели',
    description:
      'То, что одна сторона держит при себе, от других скрыто; что оно есть и когда внесено, не скрыто. Тому, кто смотрит по ссылке для просмотра, не говорится и то, о чём запись и кто её внёс.',
  },
  'get /relationships/{rel}/log/entries/{index}': {
    summary: 'Одна запись журнала с теми самыми байтами, от которых берётся хеш',
  },
  'get /relationships/{rel}/log/entries/{index}/proof': {
    summary: 'Доказательство, что запись стоит в подписанном журнале (C2SP tlog-proof)',
  },
  'get /relationships/{rel}/items/{id}/proof': {
    summary: 'Доказательство, что последняя запись о предмете стоит в подписанном журнале (C2SP tlog-proof)',
  },
  'get /relationships/{rel}/log/state': {
    summary: 'Докуда журнал подписан, докуда стороны его видели и согласны',
    description: '«Видели» — об истории: сторона её знает. «Согласны» — о том, что сказано о предмете.',
  },
  'get /relationships/{rel}/log/checkpoints': {
    summary: 'Подписанные контрольные точки, сначала новейшая, и кто видел каждую',
  },
  'post /relationships/{rel}/log/checkpoint': {
    summary: 'Подписать журнал как он есть',
    description: 'Журнал, который не вырос, сохраняет свою контрольную точку.',
  },
  'post /relationships/{rel}/log/cosignatures': {
    summary: 'Принять строки, которыми другая сторона говорит, что видела журнал',
  },
  'get /relationships/{rel}/log/policy': {
    summary: 'Чьи подписи нужны журналу: файл, с которым доказательства проверяют без сети (C2SP tlog-policy)',
  },
  'get /relationships/{rel}/log/bundle': {
    summary: 'Что нужно другой стороне, чтобы проследить журнал до последней контрольной точки, одним файлом',
  },
  'get /relationships/{rel}/log/leaves': {
    summary: 'Записи такими, от каких берётся хеш, по строке: чтобы пересчитать журнал',
    description:
      'Не больше 4096 строк. В каноническом JSON (RFC 8785) нет переводов строки: каждая строка — лист. Тому, кто смотрит по ссылке для просмотра, закрытые записи даны как `{"withheld":"<leaf hash>"}`.',
  },
  'get /relationships/{rel}/log/checkpoint': {
    summary: 'Последняя подписанная контрольная точка (C2SP tlog-tiles)',
  },
  'get /relationships/{rel}/log/tile/{rest}': {
    summary: 'Хеши или записи журнала неизменными плитками (C2SP tlog-tiles)',
    description:
      '`rest` — это `<level>/<number>` или `entries/<number>`, а у неполной плитки за ним следует `.p/<width>`. Записи — только для участников, не для тех, кто смотрит по ссылке для просмотра.',
  },
  'get /relationships/{rel}/events': {
    summary: 'Что происходит в реестре, в тот самый миг (server-sent events)',
    description:
      'События: `log` с новым `size` журнала, когда что-либо внесено. Поток кончается вместе с сеансом, ссылкой или токеном, которым его открыли.',
  },
  'get /jobs/{id}': { summary: 'Как далеко продвинулась работа и чем кончилась' },
  'delete /jobs/{id}': { summary: 'Отменить работу' },
  'get /jobs/{id}/events': {
    summary: 'Как идёт работа, по мере того как идёт (server-sent events)',
    description: 'События: `job` с состоянием и продвижением, без итога; последнее — когда работа кончилась.',
  },
}
