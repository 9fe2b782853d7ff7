import type { LogErrors } from './log-words.ts'

export const tgLogErrors: LogErrors = {
  E_JSON_NOT_CANONICAL: {
    message: 'сабт[[ {index}]] он тавре ки дафтар менависад, навишта нашудааст ({reason})',
    fix: 'онро касе дигар кардааст ё барномаи дигар навиштааст: аслашро пурсед',
  },
  E_ENTRY_TOO_LARGE: {
    message: 'сабти {size} ба дафтар намеғунҷад (ҳад {limit})',
    fix: 'матнро кӯтоҳ кунед ё ҳамчун файл замима кунед',
  },
  E_ENTRY_NOT_VALID: {
    message: 'сабт[[ {index}]] сабти дафтар нест: {what} ({reason})',
    fix: 'онро касе дигар кардааст ё барномаи дигар навиштааст: аслашро пурсед',
  },
  E_LOG_NUMBER: { message: '{what}: чунин адад буда наметавонад: {value}', fix: 'файли аслиро пурсед' },
  E_LOG_BASE64: { message: 'base64 нест: {value}', fix: 'файли аслиро пурсед; на чизе илова шавад, на кам' },
  E_LOG_HEX: { message: 'навишти шонздаҳӣ нест: {value}', fix: 'файли аслиро пурсед' },
  E_LOG_UTF8: { message: 'матни дафтар UTF-8 нест ({reason})', fix: 'файли аслиро пурсед' },
  E_LOG_LENGTH: { message: '{what}: ба ҷои {expected} байт {found} дорад', fix: 'файли аслиро пурсед' },
  E_LOG_NODE_MISSING: {
    message: 'гиреҳи {level}/{index}-и дарахт нест',
    fix: 'аз нав созед ва муқоиса кунед: paygir log check',
  },
  E_LOG_PROOF_LENGTH: { message: 'далел ба ҷои {expected} ҳеш {found} дорад', fix: 'далелро аз нав пурсед' },
  E_LOG_ROOT_DIFFERS: {
    message: 'далел ба решаи имзошуда намерасад[[ (барои {size} сабт)]]: интизор {expected}, ёфт шуд {found}',
    fix: 'сабт дигар шудааст ё далел аз сабти дигар аст: аз нав пурсед ва ин файлро нигоҳ доред',
  },
  E_LOG_KEY: {
    message: 'калид[[ {name}]] ба кор намеояд ({reason})',
    fix: 'тамоми сатреро, ки paygir key show чоп мекунад, нусха кунед',
  },
  E_LOG_NOTE: {
    message: 'ин матни имзошуда нест ({reason})',
    fix: 'файли аслиро пурсед; ягон аломат набояд фарқ кунад',
  },
  E_LOG_CHECKPOINT: {
    message: 'ин нуқтаи назорати ин дафтар нест ({reason})[[: интизор {expected}, ёфт шуд {found}]]',
    fix: 'санҷед, ки файл аз кадом дафтар аст',
  },
  E_LOG_SIGNATURE_MISSING: {
    message: 'имзои {name} ({id}) нест',
    fix: 'санҷед, ки калиди дурусти дафтарро доред, ва аслашро пурсед',
  },
  E_LOG_SIGNATURE_WRONG: {
    message: 'имзои {name} ({id}) мувофиқ нест',
    fix: 'матн пас аз имзо дигар шудааст ё калид аз бегона аст: файлро нигоҳ доред ва пурсед',
  },
  E_LOG_POLICY: {
    message: 'сиёсатномаро хондан намешавад: сатри {line} ({reason})',
    fix: 'аз нав чоп кунед: paygir log policy',
  },
  E_LOG_BUNDLE: { message: '{what}-и дафтарро хондан намешавад ({reason})', fix: 'файли аслиро пурсед' },
  E_LOG_PROOF: { message: 'ин далел нест ({reason})', fix: 'файлеро ном баред, ки paygir log proof навиштааст' },
  E_LOG_REL_DIFFERS: {
    message: 'сабти {index} аз муносибатҳои дигар аст: {found}, на {expected}',
    fix: 'пурсед, ки кӣ онро гузоштааст; файлро нигоҳ доред',
  },
  E_LOG_PREV_DIFFERS: {
    message: 'сабти {index} идомаи сабти охирини маводи худ нест: интизор {expected}, ёфт шуд {found}',
    fix: 'пеш аз он сабте гирифта, гузошта ё дигар карда шудааст: файлро нигоҳ доред ва пурсед',
  },
  E_LOG_ID_REPEATED: {
    message: 'сабти {index} номи {value}-ро такрор мекунад',
    fix: 'сабт ду бор гузошта шудааст: файлро нигоҳ доред ва пурсед',
  },
  E_KEY_FILE_NOT_FOUND: {
    message: 'файли калид {file} нест',
    fix: 'роҳро санҷед ё калид созед: paygir key new NAME -o {file}',
  },
  E_KEY_FILE_NOT_READABLE: {
    message: 'файли калид {file} хонда намешавад: система мегӯяд {reason}',
    fix: 'аз соҳибаш пурсед ё аз номи ӯ кор кунед',
  },
  E_KEY_FILE_EXISTS: {
    message: '{file} аллакай ҳаст',
    fix: 'аз болои калид ҳеҷ гоҳ навишта намешавад: бо -o номи дигар гиред',
  },
  E_KEY_FILE_NOT_WRITTEN: {
    message: 'файли калид {file} навишта намешавад: система мегӯяд {reason}',
    fix: 'ҷузвдонеро гиред, ки навишта метавонед: -o FILE',
  },
  E_KEY_FILE_TRUNCATED: { message: 'файли калид {file} нотамом аст', fix: 'онро аз нусхаи сандуқ гиред' },
  E_KEY_FILE_WRONG: {
    message: '{file} файли калид нест ё дигар шудааст',
    fix: 'файлеро ном баред, ки paygir key new сохтааст, ё нусхаро гиред',
  },
  E_KEY_NAME: {
    message: 'калидро «{name}» номидан мумкин нест',
    fix: 'номи бе фосила ва бе ҷамъ гиред, масалан mfa.example/witness',
  },
  E_KEY_KIND: {
    message: '{file} калиди навъи {kind} аст; лозим: {wanted}',
    fix: 'созед: paygir key new NAME --kind {wanted}',
  },
  E_LOG_EMPTY: { message: 'дафтар ҳанӯз сабт надорад', fix: 'аввал чизе ворид кунед' },
  E_LOG_SHORTENED: {
    message: 'дафтар {size} сабт дорад, вале {stored} сабт имзо шуда буд',
    fix: 'пойгоҳ ба ҳолати пештара баргардонда шудааст: навтарашро барқарор кунед; то он вақт чизе имзо намешавад',
  },
  E_CHECKPOINT_CONFLICT: {
    message: 'таърихи дигаре бо {size} сабт имзо шуда буд: реша {stored}, акнун {given}',
    fix: 'дафтар дигар ё баргардонда шудааст: пойгоҳи дорои таърихи имзошударо ёбед; то он вақт чизе имзо намешавад',
  },
  E_CHECKPOINT_NONE: { message: 'дафтар ҳанӯз нуқтаи назорат надорад', fix: 'аввал имзо кунед: paygir log checkpoint' },
  E_GUARD_FILE: {
    message: 'файли посбон {file} ба кор намеояд ({reason})',
    fix: 'дар он омадааст, ки охирин чӣ имзо шуд; аз нусхаи ҷузвдони дода барқарор кунед',
  },
  E_LOG_KEY_DIFFERS: {
    message: 'нуқтаи охирини назоратро ({size} сабт) калиди дигар имзо кардааст, на калиди ин ҷузвдони дода',
    fix: 'калиди пештараро ба ҷузвдони keys баргардонед',
  },
  E_LOG_FILE: {
    message: 'бо {file} кор нашуд: система мегӯяд {reason}',
    fix: 'ҷои дигар гиред; аз болои чизе навишта намешавад',
  },
  E_LOG_FILE_NOT_FOUND: { message: 'чунин файл нест: {file}', fix: 'роҳро санҷед' },
  E_SINCE_BEYOND: {
    message: 'дафтар {size} сабт дорад: пас аз {since} чизе нест',
    fix: 'шумораи сабтҳои тарафи дигарро диҳед: --since N',
  },
  E_BUNDLE_NOT_TAR: { message: 'ин баста нест', fix: 'файлеро ном баред, ки paygir log bundle навиштааст' },
  E_BUNDLE_TRUNCATED: { message: 'баста нотамом аст', fix: 'боз нусха кунед: қисме дар роҳ гум шудааст' },
  E_BUNDLE_TRAILING: {
    message: 'пас аз охири баста, дар байти {offset}, чизе ҳаст',
    fix: 'боз нусха кунед ё аз нав пурсед',
  },
  E_BUNDLE_DAMAGED: {
    message: 'баста вайрон шудааст[[ назди байти {offset}]] ({reason})',
    fix: 'боз нусха кунед ё аз нав пурсед',
  },
  E_BUNDLE_TOO_BIG: {
    message: 'андозаи баста {size} аст (ҳад {limit})',
    fix: 'чандтоашро пурсед: paygir log bundle --since N',
  },
  E_BUNDLE_TOO_MANY: {
    message: 'баста беш аз {limit} қисм дорад',
    fix: 'чандтоашро пурсед: paygir log bundle --since N',
  },
  E_BUNDLE_BAD_NAME: {
    message: 'баста қисме дорад, ки дар бастаҳо намешавад: {name}',
    fix: 'онро накушоед; аслашро пурсед',
  },
  E_BUNDLE_LINK: { message: 'қисми {name} файли оддӣ нест, балки {found}', fix: 'онро накушоед; аслашро пурсед' },
  E_BUNDLE_DUPLICATE: { message: 'қисми {name} дар баста ду бор аст', fix: 'аслашро пурсед' },
  E_BUNDLE_ORDER: { message: 'қисми {name} дар ҷои худ нест', fix: 'аслашро пурсед' },
  E_BUNDLE_FORMAT: {
    message: 'қисми {name} хонда намешавад[[ ({code})]]',
    fix: 'аслашро пурсед ё Пайгири навтарро гиред',
  },
  E_BUNDLE_MISSING_PART: { message: 'дар баста қисми {name} нест', fix: 'аслашро пурсед' },
  E_BUNDLE_EXTRA_PART: { message: 'қисми {name} аз ин баста нест', fix: 'аслашро пурсед' },
  E_BUNDLE_ATTACHMENT_DIFFERS: {
    message: 'замима дигар шудааст: интизор {expected}, ёфт шуд {found}',
    fix: 'аслашро пурсед ва инро нигоҳ доред',
  },
  E_BUNDLE_TREE_DIFFERS: {
    message:
      'сабтҳои баста он нестанд, ки имзо шуданд: {reason}[[ {level}/{index}]][[, интизор {expected}]][[, ёфт шуд {found}]]',
    fix: 'дар роҳ ё пеш аз он чизе дигар шудааст: аз нав пурсед ва инро нигоҳ доред',
  },
  E_BUNDLE_OTHER_LOG: {
    message: 'ин аз дафтари дигар аст: {found}, на {expected}',
    fix: 'санҷед, ки файл аз кадом муносибатҳост',
  },
  E_BUNDLE_GAP: {
    message: 'баста пас аз сабти {since} оғоз мешавад, вале ин ҷо танҳо {size} маълум аст',
    fix: 'бастаи пештарро пурсед: paygir log bundle --since {size}',
  },
  E_TRUST_NEEDED: {
    message: 'дафтари {origin} ин ҷо ҳанӯз маълум нест; калиди худро чунин мегӯяд: {vkey}',
    fix: 'бигзор калидро бо телефон бароятон хонанд, муқоиса кунед ва илова кунед: --trust {vkey}',
  },
  E_TRUST_DIFFERS: {
    message: 'дафтар бо калиди дигар маълум аст: {expected}, на {given}',
    fix: 'бо телефон аз тарафи дигар пурсед; то равшан шудан чизе имзо накунед',
  },
  E_MIRROR_IN_USE: {
    message: 'раванди дигар ({pid}) ҳамин дафтарро ҳамимзо мекунад',
    fix: 'интизор шавед; агар чунин раванд набошад, {file}-ро нест кунед',
  },
  E_MIRROR_DAMAGED: {
    message: 'он чи аз дафтар нигоҳ дошта шуд, вайрон аст: {file} ({reason})',
    fix: 'ҷузвдонро аз нусха барқарор кунед: ин хотираи шумо аз тарафи дигар аст',
  },
  E_LOG_ROLLED_BACK: {
    message: 'дафтар {given} сабт дорад, вале ин ҷо {stored} дида шуда буд',
    fix: 'бастаи навтарро пурсед; агар набошад, қисми таърих гирифта шудааст',
  },
  E_EQUIVOCATION: {
    message:
      'ду таърих: калиди {name} ҳардуро имзо кардааст ва яке аз дигаре намебарояд (ҷудоӣ на дертар аз сабти {size})',
    fix: 'ҳарду нуқтаи имзошуда дар {file}: нигоҳ доред, ин барои ҳама далел аст; калид {vkey}',
  },
  E_ENTRY_SIGNATURE_WRONG: {
    message: 'имзои {name} зери сабти {index} ({obj}) мувофиқ нест',
    fix: 'сабт дигар шудааст ё касе аз номи дигаре гуфтааст: файлро нигоҳ доред ва пурсед',
  },
  E_ENTRY_RULE: {
    message: 'сабти {index} ({type} дар бораи {obj}) қоидаро мешиканад: {rule}',
    fix: 'феҳрист онро намепазируфт: аз тарафи дигар пурсед, ки чӣ тавр омадааст',
  },
  E_LEAF_DIFFERS: {
    message: 'сабти {index} дигар шудааст: ҳеши он {expected}, нигоҳдошта {found}',
    fix: 'нусхаи пештарро ёбед: paygir log check мегӯяд, ки дигар чӣ фарқ дорад',
  },
  E_NODE_DIFFERS: {
    message: 'гиреҳи {level}/{index}-и дарахт дигар шудааст: {expected}, нигоҳдошта {found}',
    fix: 'нусхаи пештарро ёбед: paygir log check мегӯяд, ки дигар чӣ фарқ дорад',
  },
  E_CHECKPOINT_DIFFERS: {
    message: 'дафтар он нест, ки барои {size} сабт имзо шуд: интизор {expected}, ёфт шуд {found}',
    fix: 'сабтҳо дигар, гузошта ё гирифта шудаанд: нусхаи пештарро ёбед',
  },
  E_CHECKPOINT_SIGNATURE: {
    message: 'имзои зери нуқтаи назорат[[ ({size} сабт)]] мувофиқ нест: {name} ({code})',
    fix: 'дигар шудааст ё бегона имзо кардааст: файлро нигоҳ доред ва пурсед',
  },
  E_COSIGNATURE_FORM: {
    message: 'сатри {line} имзо нест',
    fix: 'бо «— » оғоз мешавад ва як сатр аст: чунон ки чоп шуд, нусха кунед',
  },
  E_COSIGNER_UNKNOWN: {
    message: 'имзо аз {name} ({id}) аст, ки сиёсатнома намешиносад',
    fix: 'калиди тарафи дигарро илова кунед: paygir key add FILE --party CODE',
  },
  E_COSIGNATURE_NO_CHECKPOINT: {
    message: 'имзои {name} ба ягон нуқтаи назорати ин дафтар ({limit}) мувофиқ нест',
    fix: 'санҷед, ки аз ҳамин дафтар аст ва дар нусха чизе наафтодааст',
  },
  E_COSIGNATURE_KNOWN: {
    message: '{name} нуқтаи назорати {size} сабтро аллакай имзо кардааст',
    fix: 'коре намондааст',
  },
  E_POLICY_NAME_TAKEN: {
    message: '{name} калиди шоҳиди дигар дорад: {stored}',
    fix: 'агар калид иваз шуда бошад, сиёсатномаро бо тарафи дигар дастӣ ислоҳ кунед',
  },
  E_POLICY_KEY_KNOWN: { message: 'калид аллакай дар сиёсатнома барои {name} ҳаст', fix: 'коре намондааст' },
  E_PROOF_NOT_COVERED: {
    message: 'ягон нуқтаи назорат ҳанӯз сабти {index}-ро надорад',
    fix: 'аввал дафтарро имзо кунед: paygir log checkpoint',
  },
  E_PROOF_WITHOUT_ENTRY: {
    message: 'далел худи сабтро надорад',
    fix: 'файлеро ном баред, ки paygir log proof навиштааст',
  },
  E_PROOF_NO_ENTRY: {
    message: 'дафтар сабти {name}-ро надорад',
    fix: 'мавод ё рақами сабтро диҳед: paygir log entries',
  },
  E_PROOF_QUORUM: {
    message: 'нуқтаи назорати {size} сабт имзоҳоеро, ки сиёсатнома мехоҳад ({name}), надорад[[; дорад: {given}]]',
    fix: 'бигзор тарафи дигар имзо кунад, пас далелро аз нав созед',
  },
  E_POLICY_NEEDED: {
    message: 'имзои кӣ санҷида шавад?',
    fix: 'илова кунед --log VKEY ё --policy FILE (paygir log policy)',
  },
}
