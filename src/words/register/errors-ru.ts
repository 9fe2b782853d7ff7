import type { RegisterErrors } from './register-words.ts'

export const errors: RegisterErrors = {
  R_BAD_SHAPE: { message: 'внести нельзя: {where} — это «{value}»', fix: 'здесь допустимо: {accepted}' },
  R_BAD_ID: { message: '«{item}» не годится для новой записи', fix: 'напишите {accepted}, буквы a-z, 0-9, точки и -' },
  R_ITEM_EXISTS: {
    message: '{item} уже есть в реестре',
    fix: 'возьмите другое имя или посмотрите: paygir show {item}',
  },
  R_ITEM_WITHDRAWN: { message: '{item}: отозвано', fix: 'почему: paygir show {item} --history' },
  R_UNKNOWN_ITEM: { message: '{item}: в реестре такого нет', fix: 'что есть: paygir register list' },
  R_WRONG_KIND: { message: '{item} — это {kind}', fix: 'нужен предмет другого вида: {wanted}' },
  R_UNKNOWN_PARTY: {
    message: 'стороны «{party}» в этих отношениях нет',
    fix: '[[допустимо: {accepted}; ]]стороны: paygir register summary --json',
  },
  R_PARTY_NEEDED: {
    message: '«{stage}» у каждой стороны своё: нужно сказать, у какой',
    fix: 'добавьте --side (или --party, если это ваше слово)[[: {accepted}]]',
  },
  R_PARTY_NOT_ALLOWED: {
    message: '«{stage}» относится ко всему документу, а не только к {party}',
    fix: 'уберите --side',
  },
  R_PARTY_NOT_OF_DOCUMENT: { message: '{party} не участвует в документе', fix: 'допустимо: {accepted}' },
  R_NOT_YOUR_SIDE: {
    message: 'внести это может только сама сторона {party}',
    fix: 'действуйте от её имени: --party {party}',
  },
  R_UNKNOWN_FACT: { message: 'сведения «{fact}» у этого предмета нет', fix: 'допустимо: {accepted}' },
  R_NOTHING_CHANGES: { message: 'в {item} ничего не изменится', fix: 'что записано: paygir show {item}' },
  R_PARTY_IN_USE: {
    message: 'сторону {party} убрать нельзя: для неё есть запись[[ ({stage})]]',
    fix: 'сначала отмените то, что для неё внесено',
  },
  R_DATE_IN_FUTURE: {
    message: '{date} — позже сегодняшнего дня ({today})',
    fix: 'вносите то, что уже произошло; будущее — это срок',
  },
  R_DATE_IMPLAUSIBLE: {
    message: '{date} не между {first} и {last} годами: это день по солнечной хиджре?',
    fix: 'внесите тот же день по григорианскому календарю',
  },
  R_DATE_BEFORE_SIGNATURE: {
    message: '«{stage}» {on} — раньше подписания {signedOn}',
    fix: 'проверьте обе даты; день подписания исправляют так: paygir correct ITEM signedOn=…',
  },
  R_DATE_AFTER_SIGNATURE: {
    message: '«{stage}» {on} — позже подписания {signedOn}',
    fix: 'проверьте обе даты; день подписания исправляют так: paygir correct ITEM signedOn=…',
  },
  R_DATE_BEFORE_LOWER_STAGE: {
    message: '«{stage}» {on} — раньше, чем «{lower}» {lowerOn}',
    fix: 'проверьте обе даты; неверный этап отменяют: --withdraw --reason',
  },
  R_DATE_AFTER_HIGHER_STAGE: {
    message: '«{stage}» {on} — позже, чем «{higher}» {higherOn}',
    fix: 'проверьте обе даты; неверный этап отменяют: --withdraw --reason',
  },
  R_EXPIRES_BEFORE_SIGNATURE: {
    message: 'срок действия кончился бы {expiresOn}, раньше подписания {signedOn}',
    fix: 'проверьте обе даты',
  },
  R_STAGE_NOT_IN_TEMPLATE: {
    message: 'у документов вида «{type}» нет этапа «{stage}»',
    fix: '[[допустимо: {accepted}; ]]или исправьте вид: paygir correct ITEM type=…',
  },
  R_STAGE_ALREADY_SET: {
    message: '«{stage}» уже внесено: {on}',
    fix: 'добавьте к нему лучшее подтверждение: paygir evidence ITEM --stage … --source …; чтобы изменить день, сначала отмените: --withdraw --reason',
  },
  R_STAGE_NOT_SET: { message: '«{stage}»[[ ({party})]]: не внесено', fix: 'этапы: paygir show ITEM' },
  R_LOWER_STAGE_MISSING: {
    message: '«{stage}» невозможно раньше, чем «{missing}»[[ ({party})]]',
    fix: 'сначала внесите это: paygir stage ITEM {missingCode} --on DATE[[ --side {party}]]',
  },
  R_HIGHER_STAGE_SET: {
    message: '«{stage}» отменить нельзя: на нём держится «{higher}»',
    fix: 'сначала отмените «{higher}»',
  },
  R_ALREADY_IN_FORCE: { message: 'документ действует с {on}', fix: 'временное применение на этом кончается' },
  R_MEANS_NEEDED: { message: 'нужно сказать, каким способом выражено согласие', fix: 'добавьте --means: {accepted}' },
  R_MEANS_NOT_ALLOWED: {
    message: '«{means}» не подходит к «{stage}»',
    fix: '[[допустимо: {accepted}; ]]--means нужен только для согласия',
  },
  R_EVIDENCE_NEEDED: {
    message: '«{stage}» требует подтверждения: недоказанное — это утверждение, а не этап',
    fix: 'добавьте --evidence "что видели" и --source',
  },
  R_DOCUMENT_ENDED: {
    message: 'документ больше не действует: {condition}',
    fix: 'когда и почему: paygir show ITEM --history',
  },
  R_DOCUMENT_SUSPENDED: {
    message: 'действие документа приостановлено',
    fix: 'сначала внесите возобновление: paygir stage ITEM resumed --on DATE',
  },
  R_NOT_SUSPENDED: { message: 'действие документа не приостановлено: {condition}', fix: 'этапы: paygir show ITEM' },
  R_NOT_EXPIRED: { message: '{on} срок ещё не истёк: он идёт до {expiresOn}', fix: 'проверьте обе даты' },
  R_SUCCESSOR_NEEDED: { message: 'какой документ заменяет {item}?', fix: 'добавьте --successor ITEM, другой документ' },
  R_CIRCLE: { message: '{item} не может опираться на себя', fix: 'назовите другой документ' },
  R_STATUS_ALREADY_SET: { message: 'состояние уже «{status}»', fix: 'ничего делать не нужно' },
  R_REASON_NEEDED: { message: '«{status}» требует причины', fix: 'добавьте --reason "…"' },
  R_SCORE_NOT_ON_SCALE: { message: '{score}: такой оценки в шкале {scale} нет', fix: 'допустимо: {accepted}' },
  R_NOT_THE_LAST_STATE: {
    message: '{item} с тех пор изменилось: это слово о прежнем состоянии',
    fix: 'посмотрите ещё раз и дайте слово заново: paygir show {item}',
  },
  R_NOT_SIGNED_BY_PARTY: {
    message: 'это должно быть подписано ключом стороны {party}[[ ({key})]]',
    fix: 'добавьте --key FILE; первый ключ: paygir key new NAME, затем paygir key add FILE --party {party}',
  },
  R_KEY_KNOWN: { message: 'этот ключ уже есть в реестре: {key}', fix: 'ничего делать не нужно' },
  R_KEY_UNKNOWN: { message: 'этот ключ здесь не действует: {key}', fix: 'действующие ключи: paygir show rel --json' },
  R_KEY_NOT_RETIRED: { message: 'у {party} есть действующий ключ: {key}', fix: 'подпишите новый ключ им: --key FILE' },
  R_NAMES_CONTRADICT: {
    message: '«{one}» и «{other}» не могут быть такими: о «{a}» и «{b}» решено обратное',
    fix: 'если то решение ошибочно, сначала отмените его',
  },
  R_BASELINE_FIXED: {
    message: 'базовый план {item} остаётся таким, каким был согласован',
    fix: 'сохраните другой базовый план или измените настройки плана',
  },
  E_DATA_FOLDER_IN_USE: {
    message: 'папка данных {folder} занята: {command} (процесс {pid}, с {since})',
    fix: 'дождитесь или завершите его, либо возьмите другую папку: --data DIR',
  },
  E_DATA_FOLDER_UNREACHABLE: {
    message: 'папкой данных {folder} нельзя пользоваться: {directory} ({reason})',
    fix: 'дайте право читать её и писать в неё[[ пользователю {uid}]] или возьмите другую: --data DIR',
  },
  E_DATA_FOLDER_NOT_OURS: {
    message: '{folder} — не папка данных Пайгира[[: в ней {found}]]',
    fix: 'назовите пустую или новую папку: --data DIR',
  },
  E_ENGINE_MISSING: {
    message: 'PostgreSQL для {platform} не поставляется',
    fix: 'установите paygir с необязательными зависимостями или назовите свой PostgreSQL: DATABASE_URL=postgres://…',
  },
  E_ENGINE_FAILED: { message: 'база в {folder} не запускается: {reason}', fix: 'посмотрите engine.log в этой папке' },
  E_ENGINE_VERSION: {
    message: 'база в {folder} сделана PostgreSQL {found}, а этот Пайгир несёт {engine}',
    fix: 'сделайте копию тем Пайгиром, который её вёл, и восстановите в новую папку',
  },
  E_DATABASE_UNREACHABLE: {
    message: 'база[[ {database} на {host}:{port}]] не отвечает ({reason})',
    fix: 'проверьте, работает ли она; при DATABASE_URL — адрес, имя и пароль',
  },
  E_DATABASE_TOO_OLD: { message: 'PostgreSQL {version} устарел', fix: 'возьмите PostgreSQL {oldest} или новее' },
  E_DATABASE_NOT_UTF8: { message: 'база хранит тексты как {encoding}', fix: 'создайте базу с кодировкой UTF8' },
  E_DISK_FULL: { message: 'диск полон; ничего не сохранено', fix: 'освободите место и повторите' },
  E_STORE_CONNECTION_LOST: {
    message: 'связь с базой прервалась ({reason}); сохранено ли: {stored}',
    fix: 'прежде чем вносить снова, посмотрите: paygir register changes',
  },
  E_STORE_BUSY: { message: 'помешали другие ({reason}); ничего не сохранено', fix: 'попробуйте ещё раз' },
  E_NO_CREATEROLE: {
    message: 'этому имени базы нельзя создавать роли, которые разделяют стороны',
    fix: 'пусть администратор базы выполнит: {statements}',
  },
  E_SCHEMA_UNKNOWN: { message: 'таблицы от другой версии Пайгира: {reason}', fix: 'возьмите новейший Пайгир' },
  E_CODE_NOT_VALID: { message: '«{value}» не годится как код', fix: 'пишите a-z, 0-9 и -, например ir-tj' },
  E_ROLE_NAME_TOO_LONG: {
    message: 'коды вместе слишком длинные: {role}',
    fix: 'возьмите короче: всего {limitBytes} букв',
  },
  E_RELATIONSHIP_UNKNOWN: {
    message: 'реестра «{rel}» нет',
    fix: 'откройте его: paygir open {rel} --name TEXT --parties LIST',
  },
  E_RELATIONSHIP_EXISTS: {
    message: 'реестр «{rel}» уже есть',
    fix: 'возьмите другой код или работайте с ним: --rel {rel}',
  },
  E_PARTY_UNKNOWN: {
    message: 'в реестре «{rel}» нет стороны «{party}»',
    fix: 'стороны: paygir register summary --json',
  },
  E_LOG_MISMATCH: {
    message: 'история изменена извне: {where} {place} — {found}, а не {expected}',
    fix: 'вносить больше ничего нельзя; оставьте папку как есть и сверьте с копией',
  },
  E_NODE_MISSING: { message: 'в истории не хватает узла: уровень {level}, {index}', fix: 'сверьте папку с копией' },
  E_CHECKPOINT_CONFLICT: {
    message: 'есть другая история из {size} записей: здесь {stored}, там {given}',
    fix: 'сохраните обе как есть: одна из них изменена',
  },
  E_CHECKPOINT_UNKNOWN: {
    message: 'нет контрольной точки из {size} записей с корнем {root}',
    fix: 'проверьте, откуда она',
  },
  E_SNAPSHOT_DIFFERS: {
    message: 'копия не сходится сама с собой: {where} {place}',
    fix: 'возьмите другую копию; эта изменена или повреждена',
  },
}
