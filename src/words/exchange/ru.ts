import type { ExchangeWords } from './exchange-words.ts'

export const exchange: ExchangeWords = {
  page: {
    place: 'лист {sheet}[[, строка {row}]][[, столбец {column}]]',
    exported: 'записано: {path} (файлов: {files})',
    nothingNew: 'Всё это в реестре уже есть.',
    moreIssues: 'и ещё: {count}',
    backedUp: '{path}: реестров {registers}, {size}',
    backupSecret: 'В нём секретный ключ журналов и закрытые заметки: храните там, где читать можете только вы.',
    restored: 'записей: {size}, до последнего хеша',
    doctorFolder: 'папка данных {folder}',
    doctorDatabase: 'PostgreSQL {version} отвечает',
    doctorRegister: 'реестр {rel}: записей {size}',
    doctorSound: '{rel}: показано то, что говорят записи',
    doctorFaults: '{rel}: расхождений с записями {count}, первое: {where} {place}',
    doctorCheckpoint: '{rel}: последняя контрольная точка — записей {size}, {at}',
    doctorNoCheckpoint: '{rel}: контрольной точки ещё нет (paygir log checkpoint)',
    doctorKey: '{file}: только для владельца',
    doctorKeyOpen: '{file} могут читать другие: chmod 600',
  },
  errors: {
    E_CSV_QUOTES: {
      message: '{place}: кавычки не закрыты или стоят внутри ячейки',
      fix: 'внутри ячейки кавычки удваивают',
    },
    E_RAGGED_ROW: {
      message: '{place}: ячеек {cells}, а заголовков {columns}',
      fix: 'в строке должно быть столько ячеек, сколько заголовков',
    },
    E_NO_HEADER: {
      message: '{place}: нет заголовков',
      fix: 'начните со строки заголовков; образец: paygir export csv -o DIR',
    },
    E_NO_TABLES: { message: '{name}: таблиц нет', fix: 'назовите папку с файлами вроде documents.csv' },
    E_UNKNOWN_SHEET: {
      message: 'листа «{sheet}» не бывает',
      fix: 'проверьте название[[: может быть, «{nearest}»?]][[ есть: {accepted}]]',
    },
    E_DUPLICATE_SHEET: { message: 'лист «{sheet}» встречается дважды', fix: 'уберите один' },
    E_UNKNOWN_COLUMN: {
      message: '{place}: такого столбца нет',
      fix: 'проверьте название[[: может быть, «{nearest}»?]][[ есть: {accepted}]]',
    },
    E_DUPLICATE_COLUMN: { message: '{place}: столбец встречается дважды', fix: 'уберите один' },
    E_MISSING_COLUMN: { message: '{place}: столбца не хватает', fix: 'добавьте его' },
    E_MISSING_ID: { message: '{place}: ячейка пуста', fix: 'дайте строке имя её предмета' },
    E_MISSING_VALUE: { message: '{place}: новому предмету это нужно', fix: 'заполните ячейку' },
    E_WRONG_ID: { message: '{place}: «{value}» не годится для этого листа', fix: 'начните с {accepted}' },
    E_DUPLICATE_ID: {
      message: '{place}: {id} встречается дважды[[, впервые в строке {firstRow}]]',
      fix: 'уберите одно',
    },
    E_UNKNOWN_ITEM: {
      message: '{place}: «{value}» нет ни здесь, ни в реестре',
      fix: 'добавьте предмет или исправьте имя',
    },
    E_WRONG_KIND: { message: '{place}: {value} — другого вида', fix: 'допустимо: {accepted}' },
    E_UNKNOWN_STAGE: {
      message: '{place}: этапа «{value}» нет',
      fix: 'проверьте[[: может быть, «{nearest}»?]][[ есть: {accepted}]]',
    },
    E_UNKNOWN_WORD: {
      message: '{place}: «{value}» здесь стоять не может',
      fix: 'проверьте[[: может быть, «{nearest}»?]][[ есть: {accepted}]]',
    },
    E_NOT_A_NUMBER: { message: '{place}: «{value}» — не число', fix: 'пишите только цифры' },
    E_BAD_LIST: { message: '{place}: «{value}» — не список', fix: 'ставьте между словами «; » или пишите массив JSON' },
    E_CANNOT_CHANGE: { message: '{place}: {id} изменить нельзя', fix: 'внесённое остаётся; добавьте новую строку' },
    E_FORMULA_CELL: { message: '{place}: «{value}» выполнилось бы как формула', fix: 'поставьте перед ним апостроф' },
    E_CELL_TOO_LONG: {
      message: '{place}: длиннее, чем вмещает ячейка (предел {limit})',
      fix: 'выгрузите как json или csv',
    },
    E_TOO_MANY_ROWS: {
      message: '[[{place}: ]]больше, чем вмещает лист (предел {limit})',
      fix: 'разделите его или возьмите формат попроще',
    },
    E_ZIP_BROKEN: { message: 'файл не распаковать: {reason}', fix: 'откройте и сохраните его заново' },
    E_ZIP_TOO_BIG: {
      message: 'файл распаковывается больше чем в {limit}[[ ({part})]]',
      fix: 'разделите его или возьмите формат попроще',
    },
    E_ZIP_TOO_MANY_PARTS: { message: 'в файле частей {parts} (предел {limit})', fix: 'сохраните его заново' },
    E_ZIP_RATIO: { message: 'часть файла сжата больше чем в {limit} раз: {part}', fix: 'сохраните его заново' },
    E_ZIP_NESTED: { message: 'внутри файла лежит архив: {part}', fix: 'уберите его' },
    E_MSPDI_BROKEN: {
      message: 'файл проекта не читается: {part}: {problem}',
      fix: 'сохраните его из программы проектов в XML или выгрузите план заново',
    },
    E_XML_DOCTYPE: { message: 'часть объявляет тип документа, это не принимается: {part}', fix: 'сохраните заново' },
    E_XLSX_BROKEN: {
      message: 'это не книга, которую можно прочитать[[: {reason}]][[ ({part})]]',
      fix: 'сохраните её заново как XLSX',
    },
    E_JSON_BROKEN: { message: '[[{place}: ]]не JSON: {reason}', fix: 'образец: paygir export json' },
    E_JSON_TOO_DEEP: { message: '[[{place}: ]]вложено глубже {limit} уровней', fix: 'образец: paygir export json' },
    E_JSON_TOO_BIG: { message: 'больше, чем {limit}', fix: 'возьмите jsonl, по предмету в строке' },
    E_FORBIDDEN_KEY: { message: '[[{place}: ]]«{value}» не может быть именем', fix: 'уберите его' },
    E_WRONG_SCHEMA: { message: 'схема — «{value}»', fix: 'допустимо: {accepted}' },
    E_BAD_ITEM: { message: '{place}: не похоже на предмет, в {path}', fix: 'образец: paygir export json' },
    E_BAD_ANNOTATION: {
      message: '[[{place}: ]]не похоже на аннотацию, в {path}',
      fix: 'образец: paygir export annotations',
    },
    E_NO_SOURCE_TEXT: {
      message: '{place}: текст {source} здесь не хранится',
      fix: 'сначала добавьте текст: paygir add FILE',
    },
    E_PIN_MISMATCH: { message: '{place}: этих слов нет в {source}: «{value}»', fix: 'исправьте место или слова' },
    E_BACKUP_FORMAT: {
      message: 'это не копия Пайгира: {name} ({reason})',
      fix: 'назовите файл, записанный paygir backup',
    },
    E_BACKUP_DAMAGED: { message: 'копия изменена или повреждена[[: {name}]] ({reason})', fix: 'возьмите другую' },
    E_BACKUP_TOO_BIG: { message: 'копия больше, чем {limit}[[ ({size})]]', fix: 'проверьте, копия ли это' },
  },
}
