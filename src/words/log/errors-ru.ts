import type { LogErrors } from './log-words.ts'

export const ruLogErrors: LogErrors = {
  E_JSON_NOT_CANONICAL: {
    message: 'запись[[ {index}]] написана не так, как пишет журнал ({reason})',
    fix: 'её изменили или написала другая программа: попросите подлинник',
  },
  E_ENTRY_TOO_LARGE: {
    message: 'запись в {size} не помещается в журнал (предел {limit})',
    fix: 'сократите текст или приложите его файлом',
  },
  E_ENTRY_NOT_VALID: {
    message: 'запись[[ {index}]] не запись журнала: {what} ({reason})',
    fix: 'её изменили или написала другая программа: попросите подлинник',
  },
  E_LOG_NUMBER: { message: '{what}: такого числа быть не может: {value}', fix: 'попросите подлинный файл' },
  E_LOG_BASE64: {
    message: 'это не base64: {value}',
    fix: 'попросите подлинный файл; ничего нельзя ни добавить, ни потерять',
  },
  E_LOG_HEX: { message: 'это не шестнадцатеричная запись: {value}', fix: 'попросите подлинный файл' },
  E_LOG_UTF8: { message: 'текст журнала не в UTF-8 ({reason})', fix: 'попросите подлинный файл' },
  E_LOG_LENGTH: { message: '{what}: байтов {found} вместо {expected}', fix: 'попросите подлинный файл' },
  E_LOG_NODE_MISSING: {
    message: 'нет узла {level}/{index} дерева',
    fix: 'постройте заново и сравните: paygir log check',
  },
  E_LOG_PROOF_LENGTH: {
    message: 'в доказательстве хешей {found} вместо {expected}',
    fix: 'попросите доказательство заново',
  },
  E_LOG_ROOT_DIFFERS: {
    message:
      'доказательство не ведёт к подписанному корню[[ при {size} записях]]: ожидалось {expected}, найдено {found}',
    fix: 'запись изменили, или доказательство другой записи: попросите заново, а этот файл сохраните',
  },
  E_LOG_KEY: {
    message: 'ключ[[ {name}]] не годится ({reason})',
    fix: 'скопируйте всю строку, которую печатает paygir key show',
  },
  E_LOG_NOTE: {
    message: 'это не подписанный текст ({reason})',
    fix: 'попросите подлинный файл; ни один знак не должен отличаться',
  },
  E_LOG_CHECKPOINT: {
    message: 'это не контрольная точка этого журнала ({reason})[[: ожидалось {expected}, найдено {found}]]',
    fix: 'проверьте, какого журнала файл',
  },
  E_LOG_SIGNATURE_MISSING: {
    message: 'нет подписи {name} ({id})',
    fix: 'проверьте, тот ли у вас ключ журнала, и попросите подлинник',
  },
  E_LOG_SIGNATURE_WRONG: {
    message: 'подпись {name} ({id}) не подходит',
    fix: 'текст изменили после подписи, или ключ чужой: сохраните файл и спросите',
  },
  E_LOG_POLICY: {
    message: 'политику прочесть нельзя: строка {line} ({reason})',
    fix: 'напечатайте её заново: paygir log policy',
  },
  E_LOG_BUNDLE: { message: '{what} журнала прочесть нельзя ({reason})', fix: 'попросите подлинный файл' },
  E_LOG_PROOF: { message: 'это не доказательство ({reason})', fix: 'назовите файл, который написал paygir log proof' },
  E_LOG_REL_DIFFERS: {
    message: 'запись {index} о других отношениях: {found}, а не {expected}',
    fix: 'спросите, кто её вставил; файл сохраните',
  },
  E_LOG_PREV_DIFFERS: {
    message: 'запись {index} не продолжает последнюю о своём предмете: ожидалось {expected}, найдено {found}',
    fix: 'раньше неё запись изъяли, вставили или изменили: сохраните файл и спросите',
  },
  E_LOG_ID_REPEATED: {
    message: 'запись {index} повторяет имя {value}',
    fix: 'запись внесли дважды: сохраните файл и спросите',
  },
  E_KEY_FILE_NOT_FOUND: {
    message: 'нет файла ключа {file}',
    fix: 'проверьте путь или создайте ключ: paygir key new NAME -o {file}',
  },
  E_KEY_FILE_NOT_READABLE: {
    message: 'файл ключа {file} прочесть нельзя: система сообщает {reason}',
    fix: 'спросите владельца или работайте от его имени',
  },
  E_KEY_FILE_EXISTS: {
    message: '{file} уже есть',
    fix: 'ключ никогда не записывается поверх: выберите другое имя, -o',
  },
  E_KEY_FILE_NOT_WRITTEN: {
    message: 'файл ключа {file} записать нельзя: система сообщает {reason}',
    fix: 'выберите папку, куда вам можно писать: -o FILE',
  },
  E_KEY_FILE_TRUNCATED: { message: 'файл ключа {file} обрывается', fix: 'возьмите его из копии в сейфе' },
  E_KEY_FILE_WRONG: {
    message: '{file} не файл ключа или изменён',
    fix: 'назовите файл, который создал paygir key new, или возьмите копию',
  },
  E_KEY_NAME: {
    message: 'ключ нельзя назвать «{name}»',
    fix: 'имя без пробелов и плюсов, например mfa.example/witness',
  },
  E_KEY_KIND: {
    message: '{file}: ключ вида {kind}, нужен: {wanted}',
    fix: 'создайте: paygir key new NAME --kind {wanted}',
  },
  E_LOG_EMPTY: { message: 'в журнале ещё нет записей', fix: 'сначала внесите что-нибудь' },
  E_LOG_SHORTENED: {
    message: 'в журнале записей {size}, а подписано уже {stored}',
    fix: 'базу вернули к прежнему состоянию: восстановите новую; до тех пор ничего не подписывается',
  },
  E_CHECKPOINT_CONFLICT: {
    message: 'уже подписана другая история из {size} записей: корень {stored}, теперь {given}',
    fix: 'журнал изменили или вернули назад: найдите базу с подписанной историей; до тех пор ничего не подписывается',
  },
  E_CHECKPOINT_NONE: {
    message: 'у журнала ещё нет контрольной точки',
    fix: 'сначала подпишите: paygir log checkpoint',
  },
  E_GUARD_FILE: {
    message: 'сторожевой файл {file} не годится ({reason})',
    fix: 'в нём сказано, что подписано последним; восстановите его из копии папки данных',
  },
  E_LOG_KEY_DIFFERS: {
    message: 'последнюю контрольную точку (записей {size}) подписал не ключ этой папки данных',
    fix: 'верните прежний ключ в папку keys папки данных',
  },
  E_LOG_FILE: {
    message: 'с {file} ничего не вышло: система сообщает {reason}',
    fix: 'выберите другое место; поверх ничего не пишется',
  },
  E_LOG_FILE_NOT_FOUND: { message: 'нет такого файла: {file}', fix: 'проверьте путь' },
  E_SINCE_BEYOND: {
    message: 'в журнале записей {size}: после {since} ничего нет',
    fix: 'назовите, сколько записей есть у другой стороны: --since N',
  },
  E_BUNDLE_NOT_TAR: { message: 'это не пакет', fix: 'назовите файл, который написал paygir log bundle' },
  E_BUNDLE_TRUNCATED: { message: 'пакет обрывается', fix: 'скопируйте его ещё раз: часть потерялась в пути' },
  E_BUNDLE_TRAILING: {
    message: 'после конца пакета, с байта {offset}, ещё что-то есть',
    fix: 'скопируйте ещё раз или попросите заново',
  },
  E_BUNDLE_DAMAGED: {
    message: 'пакет повреждён[[ около байта {offset}]] ({reason})',
    fix: 'скопируйте ещё раз или попросите заново',
  },
  E_BUNDLE_TOO_BIG: {
    message: 'в пакете {size} (предел {limit})',
    fix: 'попросите несколько: paygir log bundle --since N',
  },
  E_BUNDLE_TOO_MANY: {
    message: 'в пакете больше {limit} частей',
    fix: 'попросите несколько: paygir log bundle --since N',
  },
  E_BUNDLE_BAD_NAME: {
    message: 'в пакете часть, какой в пакетах не бывает: {name}',
    fix: 'не распаковывайте его; попросите подлинник',
  },
  E_BUNDLE_LINK: {
    message: 'часть {name} пакета не простой файл, а {found}',
    fix: 'не распаковывайте его; попросите подлинник',
  },
  E_BUNDLE_DUPLICATE: { message: 'часть {name} в пакете дважды', fix: 'попросите подлинник' },
  E_BUNDLE_ORDER: { message: 'часть {name} не на своём месте', fix: 'попросите подлинник' },
  E_BUNDLE_FORMAT: {
    message: 'часть {name} пакета прочесть нельзя[[ ({code})]]',
    fix: 'попросите подлинник или более новый Paygir',
  },
  E_BUNDLE_MISSING_PART: { message: 'в пакете нет части {name}', fix: 'попросите подлинник' },
  E_BUNDLE_EXTRA_PART: { message: 'часть {name} не из этого пакета', fix: 'попросите подлинник' },
  E_BUNDLE_ATTACHMENT_DIFFERS: {
    message: 'вложение изменено: ожидалось {expected}, найдено {found}',
    fix: 'попросите подлинник, а этот пакет сохраните',
  },
  E_BUNDLE_TREE_DIFFERS: {
    message:
      'записи пакета не те, что подписаны: {reason}[[ {level}/{index}]][[, ожидалось {expected}]][[, найдено {found}]]',
    fix: 'что-то изменено в пути или раньше: попросите заново, а этот пакет сохраните',
  },
  E_BUNDLE_OTHER_LOG: {
    message: 'это из другого журнала: {found}, а не {expected}',
    fix: 'проверьте, каких отношений файл',
  },
  E_BUNDLE_GAP: {
    message: 'пакет начинается после записи {since}, а здесь известны только {size}',
    fix: 'попросите более ранний: paygir log bundle --since {size}',
  },
  E_TRUST_NEEDED: {
    message: 'журнал {origin} здесь ещё не известен; он называет свой ключ: {vkey}',
    fix: 'пусть ключ прочтут вам по телефону, сверьте и добавьте: --trust {vkey}',
  },
  E_TRUST_DIFFERS: {
    message: 'журнал известен под другим ключом: {expected}, а не {given}',
    fix: 'спросите другую сторону по телефону; до ясности ничего не подписывайте',
  },
  E_MIRROR_IN_USE: {
    message: 'другой процесс ({pid}) соподписывает этот журнал',
    fix: 'подождите; если такого процесса нет, удалите {file}',
  },
  E_MIRROR_DAMAGED: {
    message: 'сохранённое о журнале повреждено: {file} ({reason})',
    fix: 'восстановите папку из копии: это ваша память о другой стороне',
  },
  E_LOG_ROLLED_BACK: {
    message: 'в журнале записей {given}, а здесь видели уже {stored}',
    fix: 'попросите более новый пакет; если его нет, историю убавили',
  },
  E_EQUIVOCATION: {
    message: 'две истории: ключ {name} подписал обе, и одна не вырастает из другой (расходятся не позже записи {size})',
    fix: 'обе подписанные точки в {file}: сохраните, это доказательство для всякого; ключ {vkey}',
  },
  E_ENTRY_SIGNATURE_WRONG: {
    message: 'подпись {name} под записью {index} ({obj}) не подходит',
    fix: 'запись изменили, или кто-то говорил от чужого имени: сохраните файл и спросите',
  },
  E_ENTRY_RULE: {
    message: 'запись {index} ({type} о {obj}) нарушает правило: {rule}',
    fix: 'реестр её не принял бы: спросите другую сторону, как она туда попала',
  },
  E_LEAF_DIFFERS: {
    message: 'запись {index} изменена: её хеш {expected}, сохранён {found}',
    fix: 'найдите более раннюю копию: paygir log check скажет, что ещё расходится',
  },
  E_NODE_DIFFERS: {
    message: 'узел {level}/{index} дерева изменён: {expected}, сохранён {found}',
    fix: 'найдите более раннюю копию: paygir log check скажет, что ещё расходится',
  },
  E_CHECKPOINT_DIFFERS: {
    message: 'журнал не тот, что подписан при {size} записях: ожидалось {expected}, найдено {found}',
    fix: 'записи изменили, вставили или изъяли: найдите более раннюю копию',
  },
  E_CHECKPOINT_SIGNATURE: {
    message: 'подпись под контрольной точкой[[ (записей {size})]] не подходит: {name} ({code})',
    fix: 'её изменили, или подписал чужой: сохраните файл и спросите',
  },
  E_COSIGNATURE_FORM: {
    message: 'строка {line} не подпись',
    fix: 'подпись начинается с «— » и занимает одну строку: скопируйте её, как напечатана',
  },
  E_COSIGNER_UNKNOWN: {
    message: 'подпись сделал {name} ({id}), которого политика не знает',
    fix: 'добавьте ключ другой стороны: paygir key add FILE --party CODE',
  },
  E_COSIGNATURE_NO_CHECKPOINT: {
    message: 'подпись {name} не подходит ни к одной из контрольных точек журнала ({limit})',
    fix: 'проверьте, того ли она журнала и не потерялось ли что при копировании',
  },
  E_COSIGNATURE_KNOWN: {
    message: '{name} уже подписал контрольную точку ({size} записей)',
    fix: 'делать больше нечего',
  },
  E_POLICY_NAME_TAKEN: {
    message: 'у {name} другой ключ свидетеля: {stored}',
    fix: 'если ключ сменили, исправьте файл политики вручную вместе с другой стороной',
  },
  E_POLICY_KEY_KNOWN: { message: 'ключ уже стоит в политике, у {name}', fix: 'делать больше нечего' },
  E_PROOF_NOT_COVERED: {
    message: 'записи {index} ещё нет ни в одной контрольной точке',
    fix: 'сначала подпишите журнал: paygir log checkpoint',
  },
  E_PROOF_WITHOUT_ENTRY: {
    message: 'в доказательстве нет самой записи',
    fix: 'назовите файл, который написал paygir log proof',
  },
  E_PROOF_NO_ENTRY: {
    message: 'в журнале нет записи {name}',
    fix: 'назовите предмет или номер записи: paygir log entries',
  },
  E_PROOF_QUORUM: {
    message:
      'под контрольной точкой ({size} записей) нет подписей, которых требует политика ({name})[[; есть: {given}]]',
    fix: 'пусть другая сторона соподпишет, затем сделайте доказательство заново',
  },
  E_POLICY_NEEDED: {
    message: 'чью подпись проверять?',
    fix: 'добавьте --log VKEY или --policy FILE (paygir log policy)',
  },
}
