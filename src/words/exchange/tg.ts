import type { ExchangeWords } from './exchange-words.ts'

export const exchange: ExchangeWords = {
  page: {
    place: 'варақи {sheet}[[, сатри {row}]][[, сутуни {column}]]',
    exported: 'навишта шуд: {path} (файлҳо: {files})',
    nothingNew: 'Ҳамаи ин аллакай дар феҳрист ҳаст.',
    moreIssues: 'ва боз {count}',
    backedUp: '{path}: феҳристҳо {registers}, {size}',
    backupSecret: 'Дар он калиди махфии дафтарҳо ва ёддоштҳои пӯшида ҳаст: ҷое нигоҳ доред, ки танҳо шумо хонед.',
    restored: '{size} сабт, то ҳеши охирин',
    doctorFolder: 'ҷузвдони дода {folder}',
    doctorDatabase: 'PostgreSQL {version} ҷавоб медиҳад',
    doctorRegister: 'феҳристи {rel}: {size} сабт',
    doctorSound: '{rel}: он чи нишон дода мешавад, ҳамон аст, ки сабтҳо мегӯянд',
    doctorFaults: '{rel}: {count} фарқ аз сабтҳо, аввалаш: {where} {place}',
    doctorCheckpoint: '{rel}: нуқтаи назорати охирин {size} сабт, {at}',
    doctorNoCheckpoint: '{rel}: ҳанӯз нуқтаи назорат нест (paygir log checkpoint)',
    doctorKey: '{file} танҳо барои соҳибаш аст',
    doctorKeyOpen: '{file}-ро дигарон хонда метавонанд: chmod 600',
  },
  errors: {
    E_CSV_QUOTES: {
      message: '{place}: нохунак баста нашудааст ё дар миёни катак аст',
      fix: 'дар катак нохунакро дучанд кунед',
    },
    E_RAGGED_ROW: {
      message: '{place}: {cells} катак зери {columns} сарлавҳа',
      fix: 'дар ҳар сатр ба қадри сарлавҳаҳо катак бошад',
    },
    E_NO_HEADER: {
      message: '{place}: сарлавҳа нест',
      fix: 'бо сатри сарлавҳаҳо оғоз кунед; намуна: paygir export csv -o DIR',
    },
    E_NO_TABLES: {
      message: '{name} ҷадвал надорад',
      fix: 'ҷузвдонеро ном баред, ки файлҳо монанди documents.csv дорад',
    },
    E_UNKNOWN_SHEET: {
      message: 'варақи «{sheet}» нест',
      fix: 'номашро санҷед[[: шояд «{nearest}»?]][[ ҳаст: {accepted}]]',
    },
    E_DUPLICATE_SHEET: { message: 'варақи «{sheet}» ду бор аст', fix: 'якеро бардоред' },
    E_UNKNOWN_COLUMN: {
      message: '{place}: чунин сутун нест',
      fix: 'номашро санҷед[[: шояд «{nearest}»?]][[ ҳаст: {accepted}]]',
    },
    E_DUPLICATE_COLUMN: { message: '{place}: ин сутун ду бор аст', fix: 'якеро бардоред' },
    E_MISSING_COLUMN: { message: '{place}: сутун намерасад', fix: 'онро илова кунед' },
    E_MISSING_ID: { message: '{place}: катак холӣ аст', fix: 'ба сатр номи бандашро диҳед' },
    E_MISSING_VALUE: { message: '{place}: ба банди нав ин лозим аст', fix: 'катакро пур кунед' },
    E_WRONG_ID: { message: '{place}: «{value}» барои ин варақ ном нест', fix: 'бо {accepted} оғоз кунед' },
    E_DUPLICATE_ID: { message: '{place}: {id} ду бор аст[[, аввал дар сатри {firstRow}]]', fix: 'якеро бардоред' },
    E_UNKNOWN_ITEM: {
      message: '{place}: «{value}» на ин ҷо ҳаст ва на дар феҳрист',
      fix: 'бандро илова ё номашро ислоҳ кунед',
    },
    E_WRONG_KIND: { message: '{place}: {value} аз гунаи дигар аст', fix: 'қабул мешавад: {accepted}' },
    E_UNKNOWN_STAGE: {
      message: '{place}: марҳилаи «{value}» нест',
      fix: 'санҷед[[: шояд «{nearest}»?]][[ ҳаст: {accepted}]]',
    },
    E_UNKNOWN_WORD: {
      message: '{place}: «{value}» ин ҷо шуда наметавонад',
      fix: 'санҷед[[: шояд «{nearest}»?]][[ ҳаст: {accepted}]]',
    },
    E_NOT_A_NUMBER: { message: '{place}: «{value}» рақам нест', fix: 'танҳо рақам нависед' },
    E_BAD_LIST: {
      message: '{place}: «{value}» рӯйхат нест',
      fix: 'миёни калимаҳо «; » гузоред ё массиви JSON нависед',
    },
    E_CANNOT_CHANGE: {
      message: '{place}: {id} тағйир дода намешавад',
      fix: 'воридшуда мемонад; сатри нав илова кунед',
    },
    E_FORMULA_CELL: { message: '{place}: «{value}» чун формула иҷро мешуд', fix: 'пешаш апостроф гузоред' },
    E_CELL_TOO_LONG: { message: '{place}: аз катак дарозтар аст (ҳад {limit})', fix: 'ба json ё csv нависед' },
    E_TOO_MANY_ROWS: {
      message: '[[{place}: ]]аз варақ зиёд аст (ҳад {limit})',
      fix: 'онро тақсим кунед ё қолаби соддатар гиред',
    },
    E_ZIP_BROKEN: { message: 'файл кушода намешавад: {reason}', fix: 'онро кушода аз нав нигоҳ доред' },
    E_ZIP_TOO_BIG: {
      message: 'файл зиёда аз {limit} кушода мешавад[[ ({part})]]',
      fix: 'онро тақсим кунед ё қолаби соддатар гиред',
    },
    E_ZIP_TOO_MANY_PARTS: { message: 'файл {parts} қисм дорад (ҳад {limit})', fix: 'аз нав нигоҳ доред' },
    E_ZIP_RATIO: {
      message: 'қисми файл зиёда аз {limit} бор фишурда шудааст: {part}',
      fix: 'аз нав нигоҳ доред',
    },
    E_ZIP_NESTED: { message: 'дар дохили файл бойгонӣ ҳаст: {part}', fix: 'онро бардоред' },
    E_MSPDI_BROKEN: {
      message: 'файли лоиҳа хонда намешавад: {part}: {problem}',
      fix: 'онро аз барномаи лоиҳа ба шакли XML нигоҳ доред ё нақшаро аз нав содир кунед',
    },
    E_XML_DOCTYPE: {
      message: 'қисме навъи ҳуҷҷатро эълон мекунад, ин қабул намешавад: {part}',
      fix: 'аз нав нигоҳ доред',
    },
    E_XLSX_BROKEN: {
      message: 'ин китоби хондашаванда нест[[: {reason}]][[ ({part})]]',
      fix: 'аз нав ба XLSX нигоҳ доред',
    },
    E_JSON_BROKEN: { message: '[[{place}: ]]JSON нест: {reason}', fix: 'намуна: paygir export json' },
    E_JSON_TOO_DEEP: { message: '[[{place}: ]]аз {limit} сатҳ чуқуртар аст', fix: 'намуна: paygir export json' },
    E_JSON_TOO_BIG: { message: 'аз {limit} калонтар аст', fix: 'jsonl гиред, ҳар банд дар як сатр' },
    E_FORBIDDEN_KEY: { message: '[[{place}: ]]«{value}» ном шуда наметавонад', fix: 'онро бардоред' },
    E_WRONG_SCHEMA: { message: 'схема «{value}» аст', fix: 'қабул мешавад: {accepted}' },
    E_BAD_ITEM: { message: '{place}: шакли банд нест, дар {path}', fix: 'намуна: paygir export json' },
    E_BAD_ANNOTATION: { message: '[[{place}: ]]шакли эзоҳ нест, дар {path}', fix: 'намуна: paygir export annotations' },
    E_NO_SOURCE_TEXT: {
      message: '{place}: матни {source} ин ҷо нигоҳ дошта нашудааст',
      fix: 'аввал матнро илова кунед: paygir add FILE',
    },
    E_PIN_MISMATCH: {
      message: '{place}: ин калимаҳо дар {source} нестанд: «{value}»',
      fix: 'ҷой ё калимаҳоро ислоҳ кунед',
    },
    E_BACKUP_FORMAT: {
      message: 'ин нусхаи Пайгир нест: {name} ({reason})',
      fix: 'файлеро ном баред, ки paygir backup навиштааст',
    },
    E_BACKUP_DAMAGED: {
      message: 'нусха тағйир дода шуда ё вайрон аст[[: {name}]] ({reason})',
      fix: 'нусхаи дигар гиред',
    },
    E_BACKUP_TOO_BIG: { message: 'нусха аз {limit} калонтар аст[[ ({size})]]', fix: 'санҷед, ки нусха аст' },
  },
}
