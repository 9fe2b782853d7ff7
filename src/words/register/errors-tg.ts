import type { RegisterErrors } from './register-words.ts'

export const errors: RegisterErrors = {
  R_BAD_SHAPE: { message: 'ворид намешавад: {where} «{value}» аст', fix: 'дар он ҷо қабул мешавад: {accepted}' },
  R_BAD_ID: { message: '«{item}» номи банди нав шуда наметавонад', fix: 'нависед {accepted} бо a-z, 0-9, нуқта ва -' },
  R_ITEM_EXISTS: {
    message: '{item} аллакай дар феҳрист ҳаст',
    fix: 'номи дигар гиред ё онро бинед: paygir show {item}',
  },
  R_ITEM_WITHDRAWN: { message: '{item} бозпас гирифта шудааст', fix: 'сабабаш: paygir show {item} --history' },
  R_UNKNOWN_ITEM: { message: '{item} дар феҳрист нест', fix: 'он чи ҳаст: paygir register list' },
  R_WRONG_KIND: { message: '{item} аз гунаи «{kind}» аст', fix: 'аз ин гуна ном баред: {wanted}' },
  R_UNKNOWN_PARTY: {
    message: 'дар ин муносибат тарафи «{party}» нест',
    fix: '[[қабул мешавад: {accepted}; ]]тарафҳо: paygir register summary --json',
  },
  R_PARTY_NEEDED: {
    message: '«{stage}» аз ҳар тараф алоҳида аст: бояд гуфт, аз кадомаш',
    fix: 'илова кунед --side (ё --party барои сухани худатон)[[: {accepted}]]',
  },
  R_PARTY_NOT_ALLOWED: { message: '«{stage}» аз тамоми ҳуҷҷат аст, на танҳо аз {party}', fix: '--side-ро бардоред' },
  R_PARTY_NOT_OF_DOCUMENT: { message: '{party} тарафи ин ҳуҷҷат нест', fix: 'қабул мешавад: {accepted}' },
  R_NOT_YOUR_SIDE: {
    message: 'инро танҳо худи {party} ворид карда метавонад',
    fix: 'аз номи он тараф: --party {party}',
  },
  R_UNKNOWN_FACT: { message: 'ин банд маълумоти «{fact}» надорад', fix: 'қабул мешавад: {accepted}' },
  R_NOTHING_CHANGES: { message: 'дар {item} чизе тағйир намеёбад', fix: 'он чи ҳаст: paygir show {item}' },
  R_PARTY_IN_USE: {
    message: '{party}-ро бардоштан мумкин нест: барояш сабт ҳаст[[ ({stage})]]',
    fix: 'аввал он чи барояш ворид шудааст, бозпас гиред',
  },
  R_DATE_IN_FUTURE: {
    message: '{date} баъд аз имрӯз ({today}) аст',
    fix: 'он чи рӯй додааст, ворид кунед; он чи дар пеш аст, муҳлат аст',
  },
  R_DATE_IMPLAUSIBLE: {
    message: '{date} дар байни солҳои {first} ва {last} нест: оё ин рӯзи тақвими ҳиҷрии шамсӣ аст?',
    fix: 'ҳамон рӯзро бо тақвими мелодӣ ворид кунед',
  },
  R_DATE_BEFORE_SIGNATURE: {
    message: '«{stage}» дар {on} пеш аз имзо дар {signedOn} мешавад',
    fix: 'ҳар ду санаро санҷед; рӯзи нодурусти имзо: paygir correct ITEM signedOn=…',
  },
  R_DATE_AFTER_SIGNATURE: {
    message: '«{stage}» дар {on} баъд аз имзо дар {signedOn} мешавад',
    fix: 'ҳар ду санаро санҷед; рӯзи нодурусти имзо: paygir correct ITEM signedOn=…',
  },
  R_DATE_BEFORE_LOWER_STAGE: {
    message: '«{stage}» дар {on} пеш аз «{lower}» дар {lowerOn} мешавад',
    fix: 'ҳар ду санаро санҷед; марҳилаи нодуруст бо --withdraw --reason бозпас гирифта мешавад',
  },
  R_DATE_AFTER_HIGHER_STAGE: {
    message: '«{stage}» дар {on} баъд аз «{higher}» дар {higherOn} мешавад',
    fix: 'ҳар ду санаро санҷед; марҳилаи нодуруст бо --withdraw --reason бозпас гирифта мешавад',
  },
  R_EXPIRES_BEFORE_SIGNATURE: {
    message: 'анҷоми эътибор дар {expiresOn} пеш аз имзо дар {signedOn} мешавад',
    fix: 'ҳар ду санаро санҷед',
  },
  R_STAGE_NOT_IN_TEMPLATE: {
    message: 'ҳуҷҷатҳои навъи «{type}» марҳилаи «{stage}» надоранд',
    fix: '[[қабул мешавад: {accepted}; ]]ё навъро ислоҳ кунед: paygir correct ITEM type=…',
  },
  R_STAGE_ALREADY_SET: {
    message: '«{stage}» аллакай ворид шудааст: {on}',
    fix: 'далели беҳтарро ба он илова кунед: paygir evidence ITEM --stage … --source …; барои тағйири рӯз аввал онро бозпас гиред: --withdraw --reason',
  },
  R_STAGE_NOT_SET: { message: '«{stage}»[[ барои {party}]] ворид нашудааст', fix: 'марҳилаҳо: paygir show ITEM' },
  R_LOWER_STAGE_MISSING: {
    message: '«{stage}» пеш аз «{missing}»[[ аз {party}]] мумкин нест',
    fix: 'аввал онро ворид кунед: paygir stage ITEM {missingCode} --on DATE[[ --side {party}]]',
  },
  R_HIGHER_STAGE_SET: {
    message: '«{stage}» бозпас гирифта намешавад: «{higher}» бар он устувор аст',
    fix: 'аввал «{higher}»-ро бозпас гиред',
  },
  R_ALREADY_IN_FORCE: { message: 'ҳуҷҷат аз {on} эътибор дорад', fix: 'татбиқи муваққатӣ бо он анҷом меёбад' },
  R_MEANS_NEEDED: { message: 'бояд гуфт, розигӣ бо кадом роҳ дода шуд', fix: 'илова кунед --means: {accepted}' },
  R_MEANS_NOT_ALLOWED: {
    message: '«{means}» бо «{stage}» намеояд',
    fix: '[[қабул мешавад: {accepted}; ]]--means танҳо барои розигӣ аст',
  },
  R_EVIDENCE_NEEDED: {
    message: '«{stage}» далел мехоҳад: он чи далел надорад, даъвост, на марҳила',
    fix: 'илова кунед --evidence "он чи дида шуд" ва --source',
  },
  R_DOCUMENT_ENDED: { message: 'ҳуҷҷат анҷом ёфтааст: {condition}', fix: 'кай ва чаро: paygir show ITEM --history' },
  R_DOCUMENT_SUSPENDED: {
    message: 'амали ҳуҷҷат боздошта шудааст',
    fix: 'аввал аз сар гирифтанашро ворид кунед: paygir stage ITEM resumed --on DATE',
  },
  R_NOT_SUSPENDED: { message: 'амали ҳуҷҷат боздошта нашудааст: {condition}', fix: 'марҳилаҳо: paygir show ITEM' },
  R_NOT_EXPIRED: {
    message: 'дар {on} муҳлаташ нагузаштааст: то {expiresOn} эътибор дорад',
    fix: 'ҳар ду санаро санҷед',
  },
  R_SUCCESSOR_NEEDED: {
    message: 'кадом ҳуҷҷат ҷои {item}-ро мегирад?',
    fix: 'илова кунед --successor ITEM, ҳуҷҷати дигар',
  },
  R_CIRCLE: { message: '{item} бар худаш устувор шуда наметавонад', fix: 'ҳуҷҷати дигарро ном баред' },
  R_STATUS_ALREADY_SET: { message: 'вазъ аллакай «{status}» аст', fix: 'ҳеҷ коре лозим нест' },
  R_REASON_NEEDED: { message: '«{status}» сабаб мехоҳад', fix: 'илова кунед --reason "…"' },
  R_SCORE_NOT_ON_SCALE: { message: '{score} дар ҷадвали {scale} нест', fix: 'қабул мешавад: {accepted}' },
  R_NOT_THE_LAST_STATE: {
    message: '{item} аз он пас тағйир ёфт: ин сухан дар бораи ҳолати пешина аст',
    fix: 'бори дигар бинед ва сухани худро аз нав диҳед: paygir show {item}',
  },
  R_NOT_SIGNED_BY_PARTY: {
    message: 'ин бояд бо калиди {party} имзо шавад[[ ({key})]]',
    fix: 'илова кунед --key FILE; калиди аввал: paygir key new NAME, баъд paygir key add FILE --party {party}',
  },
  R_KEY_KNOWN: { message: 'ин калид аллакай дар феҳрист ҳаст: {key}', fix: 'ҳеҷ коре лозим нест' },
  R_KEY_UNKNOWN: {
    message: 'ин калид дар ин ҷо кор намекунад: {key}',
    fix: 'калидҳои коркунанда: paygir show rel --json',
  },
  R_KEY_NOT_RETIRED: {
    message: '{party} калиди коркунанда дорад: {key}',
    fix: 'калиди навро бо он имзо кунед: --key FILE',
  },
  R_NAMES_CONTRADICT: {
    message: '«{one}» ва «{other}» чунин буда наметавонанд: дар бораи «{a}» ва «{b}» баръакси он қарор шудааст',
    fix: 'агар он қарор нодуруст бошад, аввал онро бозпас гиред',
  },
  R_BASELINE_FIXED: {
    message: 'нақшаи асосии {item} ҳамон аст, ки мувофиқа шуд, ва тағйир намеёбад',
    fix: 'нақшаи асосии дигар нигоҳ доред ё танзимоти нақшаро тағйир диҳед',
  },
  E_DATA_FOLDER_IN_USE: {
    message: 'ҷузвдони дода {folder} банд аст: {command} (раванди {pid}, аз {since})',
    fix: 'мунтазир шавед ё онро анҷом диҳед, ё ҷузвдони дигар гиред: --data DIR',
  },
  E_DATA_FOLDER_UNREACHABLE: {
    message: 'ҷузвдони дода {folder} ба кор намеояд: {directory} ({reason})',
    fix: 'ҳуқуқи хондану навиштан диҳед[[ ба корбари {uid}]] ё ҷузвдони дигар гиред: --data DIR',
  },
  E_DATA_FOLDER_NOT_OURS: {
    message: '{folder} ҷузвдони додаи Пайгир нест[[: дар он {found} ҳаст]]',
    fix: 'ҷузвдони холӣ ё навро ном баред: --data DIR',
  },
  E_ENGINE_MISSING: {
    message: 'барои {platform} PostgreSQL ҳамроҳ наомадааст',
    fix: 'paygir-ро бо вобастагиҳои иловагӣ насб кунед ё PostgreSQL-и худро ном баред: DATABASE_URL=postgres://…',
  },
  E_ENGINE_FAILED: {
    message: 'пойгоҳи дода дар {folder} оғоз намешавад: {reason}',
    fix: 'дар он ҷузвдон engine.log-ро бинед',
  },
  E_ENGINE_VERSION: {
    message: 'пойгоҳи дода дар {folder} аз PostgreSQL {found} аст, ин Пайгир {engine} дорад',
    fix: 'бо Пайгире, ки онро навиштааст, нусха гиред ва дар ҷузвдони нав барқарор кунед',
  },
  E_DATABASE_UNREACHABLE: {
    message: 'пойгоҳи дода[[ {database} дар {host}:{port}]] ҷавоб намедиҳад ({reason})',
    fix: 'санҷед, ки кор мекунад; бо DATABASE_URL нишонӣ, ном ва гузарвожаро санҷед',
  },
  E_DATABASE_TOO_OLD: { message: 'PostgreSQL {version} кӯҳна аст', fix: 'PostgreSQL {oldest} ё навтарро гиред' },
  E_DATABASE_NOT_UTF8: {
    message: 'пойгоҳ матнро ба {encoding} нигоҳ медорад',
    fix: 'пойгоҳе бо рамзгузории UTF8 созед',
  },
  E_DISK_FULL: { message: 'диск пур аст; чизе нигоҳ дошта нашуд', fix: 'ҷой холӣ кунед ва такрор кунед' },
  E_STORE_CONNECTION_LOST: {
    message: 'пайвастшавӣ бо пойгоҳ канда шуд ({reason}); нигоҳ дошта шуд: {stored}',
    fix: 'пеш аз вориди дубора бинед, чӣ ҳаст: paygir register changes',
  },
  E_STORE_BUSY: { message: 'дигарон монеъ шуданд ({reason}); чизе нигоҳ дошта нашуд', fix: 'бори дигар кӯшиш кунед' },
  E_NO_CREATEROLE: {
    message: 'ин номи пойгоҳ ҳуқуқи сохтани нақшҳоеро надорад, ки тарафҳоро ҷудо медоранд',
    fix: 'аз мудири пойгоҳ хоҳед, ки иҷро кунад: {statements}',
  },
  E_SCHEMA_UNKNOWN: { message: 'ҷадвалҳо аз нусхаи дигари Пайгиранд: {reason}', fix: 'Пайгири навтаринро гиред' },
  E_CODE_NOT_VALID: { message: '«{value}» рамз шуда наметавонад', fix: 'бо a-z, 0-9 ва - нависед, масалан ir-tj' },
  E_ROLE_NAME_TOO_LONG: {
    message: 'рамзҳо якҷоя аз ҳад дарозанд: {role}',
    fix: 'рамзҳои кӯтоҳтар: ҳамагӣ {limitBytes} ҳарф',
  },
  E_RELATIONSHIP_UNKNOWN: {
    message: 'феҳристи «{rel}» нест',
    fix: 'онро кушоед: paygir open {rel} --name TEXT --parties LIST',
  },
  E_RELATIONSHIP_EXISTS: {
    message: 'феҳристи «{rel}» аллакай ҳаст',
    fix: 'рамзи дигар гиред ё бо он кор кунед: --rel {rel}',
  },
  E_PARTY_UNKNOWN: {
    message: 'дар феҳристи «{rel}» тарафи «{party}» нест',
    fix: 'тарафҳо: paygir register summary --json',
  },
  E_LOG_MISMATCH: {
    message: 'таърих аз берун тағйир дода шудааст: {where} {place} {found} аст, на {expected}',
    fix: 'дигар чизе ворид намешавад; ҷузвдонро ҳамин тавр нигоҳ доред ва бо нусха муқоиса кунед',
  },
  E_NODE_MISSING: {
    message: 'дар таърих гиреҳ намерасад: сатҳи {level}, {index}',
    fix: 'ҷузвдонро бо нусха муқоиса кунед',
  },
  E_CHECKPOINT_CONFLICT: {
    message: 'таърихи дигаре аз {size} сабт ҳаст: ин ҷо {stored}, он ҷо {given}',
    fix: 'ҳар дуро ҳамин тавр нигоҳ доред: яке тағйир дода шудааст',
  },
  E_CHECKPOINT_UNKNOWN: { message: 'нуқтаи назорат аз {size} сабт бо решаи {root} нест', fix: 'санҷед, ки аз куҷост' },
  E_SNAPSHOT_DIFFERS: {
    message: 'нусха бо худаш мувофиқ нест: {where} {place}',
    fix: 'нусхаи дигар гиред; ин тағйир дода шуда ё вайрон аст',
  },
}
