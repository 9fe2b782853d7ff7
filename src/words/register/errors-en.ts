import type { RegisterErrors } from './register-words.ts'

export const errors: RegisterErrors = {
  R_BAD_SHAPE: {
    message: 'cannot be entered: {where} is "{value}"',
    fix: 'accepted there: {accepted}',
  },
  R_BAD_ID: { message: '"{item}" cannot be the id of a new item', fix: 'write {accepted} with a-z, 0-9, dots and -' },
  R_ITEM_EXISTS: {
    message: '{item} is in the register already',
    fix: 'take another id, or see it: paygir show {item}',
  },
  R_ITEM_WITHDRAWN: { message: '{item} was withdrawn', fix: 'see why: paygir show {item} --history' },
  R_UNKNOWN_ITEM: { message: '{item} is not in the register', fix: 'see what is: paygir register list' },
  R_WRONG_KIND: { message: '{item} is of the kind "{kind}"', fix: 'name one of the kind: {wanted}' },
  R_UNKNOWN_PARTY: {
    message: 'the relationship has no party "{party}"',
    fix: '[[accepted: {accepted}; ]]its sides: paygir register summary --json',
  },
  R_PARTY_NEEDED: {
    message: '"{stage}" is each side\'s own: it has to be said of which',
    fix: 'add --side (or --party, for your own word)[[: {accepted}]]',
  },
  R_PARTY_NOT_ALLOWED: {
    message: '"{stage}" is of the document as a whole, not of {party} alone',
    fix: 'leave --side out',
  },
  R_PARTY_NOT_OF_DOCUMENT: { message: '{party} is no party of the document', fix: 'accepted: {accepted}' },
  R_NOT_YOUR_SIDE: { message: 'only {party} itself can enter this', fix: 'act as that side: --party {party}' },
  R_UNKNOWN_FACT: { message: 'the item has no fact "{fact}"', fix: 'accepted: {accepted}' },
  R_NOTHING_CHANGES: { message: 'nothing would change in {item}', fix: 'see what stands: paygir show {item}' },
  R_PARTY_IN_USE: {
    message: '{party} cannot be taken away: something was entered for it[[ ({stage})]]',
    fix: 'take back first what was entered for it',
  },
  R_DATE_IN_FUTURE: {
    message: '{date} is after today ({today})',
    fix: 'enter facts of the past; what is to come is a deadline',
  },
  R_DATE_IMPLAUSIBLE: {
    message: '{date} is not between {first} and {last}: is it a day of the Solar Hijri calendar?',
    fix: 'enter the same day in the Gregorian calendar',
  },
  R_DATE_BEFORE_SIGNATURE: {
    message: '"{stage}" on {on} would be before the signature on {signedOn}',
    fix: 'check both dates; a wrong day of signature: paygir correct ITEM signedOn=…',
  },
  R_DATE_AFTER_SIGNATURE: {
    message: '"{stage}" on {on} would be after the signature on {signedOn}',
    fix: 'check both dates; a wrong day of signature: paygir correct ITEM signedOn=…',
  },
  R_DATE_BEFORE_LOWER_STAGE: {
    message: '"{stage}" on {on} would be before "{lower}" on {lowerOn}',
    fix: 'check both dates; a wrong stage is taken back with --withdraw --reason',
  },
  R_DATE_AFTER_HIGHER_STAGE: {
    message: '"{stage}" on {on} would be after "{higher}" on {higherOn}',
    fix: 'check both dates; a wrong stage is taken back with --withdraw --reason',
  },
  R_EXPIRES_BEFORE_SIGNATURE: {
    message: 'it would expire on {expiresOn}, before its signature on {signedOn}',
    fix: 'check both dates',
  },
  R_STAGE_NOT_IN_TEMPLATE: {
    message: 'documents of the type "{type}" have no stage "{stage}"',
    fix: '[[accepted: {accepted}; ]]or correct the type: paygir correct ITEM type=…',
  },
  R_STAGE_ALREADY_SET: {
    message: '"{stage}" is set already, on {on}',
    fix: 'better evidence is added to it: paygir evidence ITEM --stage … --source …; to change its day, take it back first: --withdraw --reason',
  },
  R_STAGE_NOT_SET: { message: '"{stage}" is not set[[ for {party}]]', fix: 'see the stages: paygir show ITEM' },
  R_LOWER_STAGE_MISSING: {
    message: '"{stage}" cannot be reached before "{missing}"[[ of {party}]]',
    fix: 'enter that first: paygir stage ITEM {missingCode} --on DATE[[ --side {party}]]',
  },
  R_HIGHER_STAGE_SET: {
    message: '"{stage}" cannot be taken back: "{higher}" rests on it',
    fix: 'take "{higher}" back first',
  },
  R_ALREADY_IN_FORCE: { message: 'the document is in force since {on}', fix: 'provisional application ends with it' },
  R_MEANS_NEEDED: { message: 'consent needs to say by what means', fix: 'add --means: {accepted}' },
  R_MEANS_NOT_ALLOWED: {
    message: '"{means}" does not go with "{stage}"',
    fix: '[[accepted: {accepted}; ]]without --means for every other stage than consent',
  },
  R_EVIDENCE_NEEDED: {
    message: '"{stage}" needs evidence: what nothing proves is a claim, not a stage',
    fix: 'add --evidence "what was seen" and --source',
  },
  R_DOCUMENT_ENDED: {
    message: 'the document has ended: {condition}',
    fix: 'see when and why: paygir show ITEM --history',
  },
  R_DOCUMENT_SUSPENDED: {
    message: 'the document is suspended',
    fix: 'enter first that it was resumed: paygir stage ITEM resumed --on DATE',
  },
  R_NOT_SUSPENDED: { message: 'the document is not suspended: {condition}', fix: 'see its stages: paygir show ITEM' },
  R_NOT_EXPIRED: { message: 'it cannot have lapsed on {on}: it runs until {expiresOn}', fix: 'check both dates' },
  R_SUCCESSOR_NEEDED: { message: 'who takes the place of {item}?', fix: 'add --successor ITEM, another document' },
  R_CIRCLE: { message: '{item} cannot rest on itself', fix: 'name another document' },
  R_STATUS_ALREADY_SET: { message: 'the status is "{status}" already', fix: 'nothing needs to be done' },
  R_REASON_NEEDED: { message: '"{status}" needs a reason', fix: 'add --reason "…"' },
  R_SCORE_NOT_ON_SCALE: { message: '{score} is not on the scale {scale}', fix: 'accepted: {accepted}' },
  R_NOT_THE_LAST_STATE: {
    message: '{item} has changed since: this word is about an earlier state',
    fix: 'look at it again, then give your word anew: paygir show {item}',
  },
  R_NOT_SIGNED_BY_PARTY: {
    message: 'this has to be signed with the key of {party}[[ ({key})]]',
    fix: 'add --key FILE; a first key: paygir key new NAME, then paygir key add FILE --party {party}',
  },
  R_KEY_KNOWN: { message: 'this key is in the register already: {key}', fix: 'nothing needs to be done' },
  R_KEY_UNKNOWN: { message: 'this key is not in use here: {key}', fix: 'see the keys in use: paygir show rel --json' },
  R_KEY_NOT_RETIRED: { message: '{party} has a key in use: {key}', fix: 'sign the new key with it: --key FILE' },
  R_NAMES_CONTRADICT: {
    message: '“{one}” and “{other}” cannot be so: “{a}” and “{b}” were decided the other way',
    fix: 'take that decision back first, if it was wrong',
  },
  R_BASELINE_FIXED: {
    message: 'the baseline {item} is what was agreed, and stays as it is',
    fix: 'keep another baseline, or change the settings of the plan',
  },
  E_DATA_FOLDER_IN_USE: {
    message: 'the data folder {folder} is in use by {command} (process {pid}, since {since})',
    fix: 'wait for it or end it, or take another folder: --data DIR',
  },
  E_DATA_FOLDER_UNREACHABLE: {
    message: 'the data folder {folder} cannot be used: {directory} ({reason})',
    fix: 'give the right to read and write it[[ to user {uid}]], or take another folder: --data DIR',
  },
  E_DATA_FOLDER_NOT_OURS: {
    message: '{folder} is no data folder of Paygir[[: it holds {found}]]',
    fix: 'name an empty or a new folder: --data DIR',
  },
  E_ENGINE_MISSING: {
    message: 'no PostgreSQL came along for {platform}',
    fix: 'install paygir again with optional dependencies, or name a PostgreSQL of your own: DATABASE_URL=postgres://…',
  },
  E_ENGINE_FAILED: {
    message: 'the database in {folder} does not start: {reason}',
    fix: 'see engine.log in that folder',
  },
  E_ENGINE_VERSION: {
    message: 'the database in {folder} is of PostgreSQL {found}, this Paygir brings {engine}',
    fix: 'make a backup with the Paygir that wrote it, and restore that into a new folder',
  },
  E_DATABASE_UNREACHABLE: {
    message: 'the database[[ {database} at {host}:{port}]] does not answer ({reason})',
    fix: 'check that it runs; with DATABASE_URL, check the address, the name and the password',
  },
  E_DATABASE_TOO_OLD: { message: 'PostgreSQL {version} is too old', fix: 'use PostgreSQL {oldest} or newer' },
  E_DATABASE_NOT_UTF8: { message: 'the database stores texts as {encoding}', fix: 'make one with the encoding UTF8' },
  E_DISK_FULL: { message: 'the disk is full; nothing was stored', fix: 'make room, then do it again' },
  E_STORE_CONNECTION_LOST: {
    message: 'the connection to the database went ({reason}); was it stored: {stored}',
    fix: 'see what stands before you enter it again: paygir register changes',
  },
  E_STORE_BUSY: { message: 'others were in the way ({reason}); nothing was stored', fix: 'try again' },
  E_NO_CREATEROLE: {
    message: 'this login may not make the roles that keep the sides apart',
    fix: 'have an administrator of the database run: {statements}',
  },
  E_SCHEMA_UNKNOWN: {
    message: 'the tables are of another version of Paygir: {reason}',
    fix: 'use the newest version of Paygir',
  },
  E_CODE_NOT_VALID: { message: '"{value}" cannot be a code', fix: 'use a-z, 0-9 and -, for example ir-tj' },
  E_ROLE_NAME_TOO_LONG: {
    message: 'the codes together are too long: {role}',
    fix: 'take shorter codes: {limitBytes} letters in all',
  },
  E_RELATIONSHIP_UNKNOWN: {
    message: 'there is no register "{rel}"',
    fix: 'open it: paygir open {rel} --name TEXT --parties LIST',
  },
  E_RELATIONSHIP_EXISTS: {
    message: 'the register "{rel}" exists already',
    fix: 'take another code, or work with it: --rel {rel}',
  },
  E_PARTY_UNKNOWN: {
    message: 'the register "{rel}" has no party "{party}"',
    fix: 'see its sides: paygir register summary --json',
  },
  E_LOG_MISMATCH: {
    message: 'the history was changed from outside: {where} {place} is {found} and not {expected}',
    fix: 'nothing can be entered any more; keep the folder as it is and compare it with a backup',
  },
  E_NODE_MISSING: {
    message: 'the history lacks a node: level {level}, {index}',
    fix: 'compare the folder with a backup',
  },
  E_CHECKPOINT_CONFLICT: {
    message: 'there is another history of {size} entries: {stored} here, {given} there',
    fix: 'keep both as they are: one of them was changed',
  },
  E_CHECKPOINT_UNKNOWN: {
    message: 'no checkpoint of {size} entries has the root {root}',
    fix: 'check where it comes from',
  },
  E_SNAPSHOT_DIFFERS: {
    message: 'the backup does not agree with itself: {where} {place}',
    fix: 'take another backup; this one was changed or damaged',
  },
}
