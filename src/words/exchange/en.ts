import type { ExchangeWords } from './exchange-words.ts'

export const exchange: ExchangeWords = {
  page: {
    place: '{sheet}[[, row {row}]][[, column {column}]]',
    exported: 'written: {path} (files: {files})',
    nothingNew: 'The register holds all of it already.',
    moreIssues: 'and {count} more of the kind',
    backedUp: '{path}: registers {registers}, {size}',
    backupSecret: 'It holds the secret key of the logs and private notes: keep it where only you can read it.',
    restored: '{size} entries, to the last hash',
    doctorFolder: 'data folder {folder}',
    doctorDatabase: 'PostgreSQL {version} answers',
    doctorRegister: 'register {rel}: {size} entries',
    doctorSound: '{rel}: what is shown is what the entries say',
    doctorFaults: '{rel}: {count} differences from the entries, the first at {where} {place}',
    doctorCheckpoint: '{rel}: last checkpoint of {size} entries, {at}',
    doctorNoCheckpoint: '{rel}: no checkpoint yet (paygir log checkpoint)',
    doctorKey: '{file} is for its owner alone',
    doctorKeyOpen: 'others can read {file}: chmod 600',
  },
  errors: {
    E_CSV_QUOTES: {
      message: '{place}: quotes are not closed, or stand amid a cell',
      fix: 'double quotes within a cell',
    },
    E_RAGGED_ROW: {
      message: '{place}: {cells} cells under {columns} headings',
      fix: 'give each row as many cells as there are headings',
    },
    E_NO_HEADER: {
      message: '{place}: no headings',
      fix: 'begin with a row of headings; see them: paygir export csv -o DIR',
    },
    E_NO_TABLES: { message: '{name} holds no table', fix: 'name a folder with files such as documents.csv' },
    E_UNKNOWN_SHEET: {
      message: 'no sheet is called "{sheet}"',
      fix: 'check how it is written[[: did you mean "{nearest}"?]][[ accepted: {accepted}]]',
    },
    E_DUPLICATE_SHEET: { message: 'there are two sheets "{sheet}"', fix: 'take one of them out' },
    E_UNKNOWN_COLUMN: {
      message: '{place}: there is no such column',
      fix: 'check how it is written[[: did you mean "{nearest}"?]][[ accepted: {accepted}]]',
    },
    E_DUPLICATE_COLUMN: { message: '{place}: this column is there twice', fix: 'take one of them out' },
    E_MISSING_COLUMN: { message: '{place}: the column is missing', fix: 'add it' },
    E_MISSING_ID: { message: '{place}: the cell is empty', fix: 'give the row the id of its item' },
    E_MISSING_VALUE: { message: '{place}: a new item needs this', fix: 'fill the cell in' },
    E_WRONG_ID: { message: '{place}: "{value}" is no id for this sheet', fix: 'begin it with {accepted}' },
    E_DUPLICATE_ID: {
      message: '{place}: {id} stands here twice[[, first in row {firstRow}]]',
      fix: 'take one of them out',
    },
    E_UNKNOWN_ITEM: {
      message: '{place}: "{value}" is neither here nor in the register',
      fix: 'add the item, or mend its id',
    },
    E_WRONG_KIND: { message: '{place}: {value} is of another kind', fix: 'accepted: {accepted}' },
    E_UNKNOWN_STAGE: {
      message: '{place}: there is no stage "{value}"',
      fix: 'check how it is written[[: did you mean "{nearest}"?]][[ accepted: {accepted}]]',
    },
    E_UNKNOWN_WORD: {
      message: '{place}: "{value}" cannot stand here',
      fix: 'check how it is written[[: did you mean "{nearest}"?]][[ accepted: {accepted}]]',
    },
    E_NOT_A_NUMBER: { message: '{place}: "{value}" is no number', fix: 'write digits alone' },
    E_BAD_LIST: { message: '{place}: "{value}" is no list', fix: 'put "; " between the words, or write a JSON array' },
    E_CANNOT_CHANGE: { message: '{place}: {id} cannot be changed', fix: 'what was entered stays; add a new row' },
    E_FORMULA_CELL: { message: '{place}: "{value}" would run as a formula', fix: 'put an apostrophe before it' },
    E_CELL_TOO_LONG: { message: '{place}: longer than a cell can be (limit {limit})', fix: 'export as json or csv' },
    E_TOO_MANY_ROWS: {
      message: '[[{place}: ]]more than a sheet can hold (limit {limit})',
      fix: 'split it, or use a plainer format',
    },
    E_ZIP_BROKEN: { message: 'the file cannot be unpacked: {reason}', fix: 'open and save it anew' },
    E_ZIP_TOO_BIG: {
      message: 'the file unpacks to more than {limit}[[ ({part})]]',
      fix: 'split it, or use a plainer format',
    },
    E_ZIP_TOO_MANY_PARTS: { message: 'the file has {parts} parts (limit {limit})', fix: 'save it anew' },
    E_ZIP_RATIO: {
      message: 'a part of the file is packed more than {limit} times: {part}',
      fix: 'save it anew',
    },
    E_ZIP_NESTED: { message: 'there is an archive within the file: {part}', fix: 'take it out' },
    E_MSPDI_BROKEN: {
      message: 'not a project file that can be read: {part}: {problem}',
      fix: 'save it as XML from the project program, or export the plan anew',
    },
    E_XML_DOCTYPE: { message: 'a part declares a document type, which is refused: {part}', fix: 'save it anew' },
    E_XLSX_BROKEN: {
      message: 'this is no workbook that can be read[[: {reason}]][[ ({part})]]',
      fix: 'save it anew as XLSX',
    },
    E_JSON_BROKEN: { message: '[[{place}: ]]no JSON: {reason}', fix: 'see what is expected: paygir export json' },
    E_JSON_TOO_DEEP: {
      message: '[[{place}: ]]nested deeper than {limit} levels',
      fix: 'see what is expected: paygir export json',
    },
    E_JSON_TOO_BIG: { message: 'larger than {limit}', fix: 'use jsonl, an item a line' },
    E_FORBIDDEN_KEY: { message: '[[{place}: ]]"{value}" cannot be a name', fix: 'take it out' },
    E_WRONG_SCHEMA: { message: 'the schema is "{value}"', fix: 'accepted: {accepted}' },
    E_BAD_ITEM: {
      message: '{place}: not the shape of an item at {path}',
      fix: 'see what is expected: paygir export json',
    },
    E_BAD_ANNOTATION: {
      message: '[[{place}: ]]not the shape of an annotation at {path}',
      fix: 'see what is expected: paygir export annotations',
    },
    E_NO_SOURCE_TEXT: {
      message: '{place}: the text of {source} is not kept here',
      fix: 'add the text first: paygir add FILE',
    },
    E_PIN_MISMATCH: {
      message: '{place}: these words do not stand in {source}: "{value}"',
      fix: 'mend the place or the words',
    },
    E_BACKUP_FORMAT: {
      message: 'this is no backup of Paygir: {name} ({reason})',
      fix: 'name a file that paygir backup wrote',
    },
    E_BACKUP_DAMAGED: { message: 'the backup was changed or damaged[[: {name}]] ({reason})', fix: 'take another one' },
    E_BACKUP_TOO_BIG: { message: 'the backup is larger than {limit}[[ ({size})]]', fix: 'check that it is a backup' },
  },
}
