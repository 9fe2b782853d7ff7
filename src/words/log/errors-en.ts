import type { LogErrors } from './log-words.ts'

export const enLogErrors: LogErrors = {
  E_JSON_NOT_CANONICAL: {
    message: 'entry[[ {index}]] is not written as the log writes ({reason})',
    fix: 'somebody has changed it, or another program wrote it: ask for the original',
  },
  E_ENTRY_TOO_LARGE: {
    message: 'an entry of {size} does not fit the log (limit {limit})',
    fix: 'shorten the text, or attach it as a file',
  },
  E_ENTRY_NOT_VALID: {
    message: 'entry[[ {index}]] is no entry of a log: {what} ({reason})',
    fix: 'somebody has changed it, or another program wrote it: ask for the original',
  },
  E_LOG_NUMBER: { message: '{what} is no number that it can be: {value}', fix: 'ask for the original file' },
  E_LOG_BASE64: {
    message: 'not base64: {value}',
    fix: 'ask for the original file; nothing may be added or broken off',
  },
  E_LOG_HEX: { message: 'not hexadecimal: {value}', fix: 'ask for the original file' },
  E_LOG_UTF8: { message: 'a text of the log is not UTF-8 ({reason})', fix: 'ask for the original file' },
  E_LOG_LENGTH: { message: '{what} has {found} bytes in place of {expected}', fix: 'ask for the original file' },
  E_LOG_NODE_MISSING: {
    message: 'node {level}/{index} of the tree is missing',
    fix: 'rebuild and compare: paygir log check',
  },
  E_LOG_PROOF_LENGTH: { message: 'the proof has {found} hashes in place of {expected}', fix: 'ask for the proof anew' },
  E_LOG_ROOT_DIFFERS: {
    message:
      'the proof does not lead to the root that was signed[[ for {size} entries]]: expected {expected}, found {found}',
    fix: 'the entry was changed, or the proof is of another: ask for it anew, and keep this file',
  },
  E_LOG_KEY: { message: 'no usable key[[ {name}]] ({reason})', fix: 'copy the whole line that paygir key show prints' },
  E_LOG_NOTE: {
    message: 'not a signed note ({reason})',
    fix: 'ask for the original file; not one character may differ',
  },
  E_LOG_CHECKPOINT: {
    message: 'not a checkpoint of this log ({reason})[[: expected {expected}, found {found}]]',
    fix: 'check which log the file is of',
  },
  E_LOG_SIGNATURE_MISSING: {
    message: 'no signature by {name} ({id})',
    fix: 'check that you have the right key of the log, and ask for the original',
  },
  E_LOG_SIGNATURE_WRONG: {
    message: 'the signature by {name} ({id}) does not fit',
    fix: 'the text was changed after it was signed, or the key is a stranger’s: keep the file and ask',
  },
  E_LOG_POLICY: {
    message: 'the policy cannot be read: line {line} ({reason})',
    fix: 'print it anew: paygir log policy',
  },
  E_LOG_BUNDLE: { message: '{what} of the log cannot be read ({reason})', fix: 'ask for the original file' },
  E_LOG_PROOF: { message: 'not a proof ({reason})', fix: 'name a file that paygir log proof has written' },
  E_LOG_REL_DIFFERS: {
    message: 'entry {index} is of another relationship: {found}, not {expected}',
    fix: 'ask who has put it there; keep the file',
  },
  E_LOG_PREV_DIFFERS: {
    message: 'entry {index} does not follow on the last of its item: expected {expected}, found {found}',
    fix: 'an entry was taken out, put in or changed before it: keep the file and ask',
  },
  E_LOG_ID_REPEATED: {
    message: 'entry {index} repeats the name {value}',
    fix: 'an entry was put in twice: keep the file and ask',
  },
  E_KEY_FILE_NOT_FOUND: {
    message: 'no key file {file}',
    fix: 'check the path, or make a key: paygir key new NAME -o {file}',
  },
  E_KEY_FILE_NOT_READABLE: {
    message: 'cannot read the key file {file}: the system says {reason}',
    fix: 'ask its owner, or run as its owner',
  },
  E_KEY_FILE_EXISTS: {
    message: '{file} is there already',
    fix: 'a key is never written over: choose another name with -o',
  },
  E_KEY_FILE_NOT_WRITTEN: {
    message: 'cannot write the key file {file}: the system says {reason}',
    fix: 'choose a folder that you may write to: -o FILE',
  },
  E_KEY_FILE_TRUNCATED: { message: 'the key file {file} ends too early', fix: 'take it from your copy in the safe' },
  E_KEY_FILE_WRONG: {
    message: '{file} is no key file, or was changed',
    fix: 'name a file that paygir key new has made, or take it from your copy',
  },
  E_KEY_NAME: {
    message: 'a key cannot be named “{name}”',
    fix: 'choose a name without blanks and plus signs, for example mfa.example/witness',
  },
  E_KEY_KIND: {
    message: '{file} is a key of the kind {kind}; needed: {wanted}',
    fix: 'make one: paygir key new NAME --kind {wanted}',
  },
  E_LOG_EMPTY: { message: 'the log has no entries yet', fix: 'enter something first' },
  E_LOG_SHORTENED: {
    message: 'the log has {size} entries, but {stored} were signed already',
    fix: 'the database was put back to an earlier state: restore the newer one; nothing is signed until then',
  },
  E_CHECKPOINT_CONFLICT: {
    message: 'another history of {size} entries was signed already: root {stored}, now {given}',
    fix: 'the log was changed or put back: find the database that has the signed history; nothing is signed until then',
  },
  E_CHECKPOINT_NONE: { message: 'the log has no checkpoint yet', fix: 'sign it first: paygir log checkpoint' },
  E_GUARD_FILE: {
    message: 'cannot use the guard file {file} ({reason})',
    fix: 'it says what was signed last; restore it from a copy of the data folder',
  },
  E_LOG_KEY_DIFFERS: {
    message: 'the last checkpoint ({size} entries) was signed by another key than that of this data folder',
    fix: 'put the old key back into the folder keys of the data folder',
  },
  E_LOG_FILE: {
    message: 'cannot use {file}: the system says {reason}',
    fix: 'choose another place; nothing is written over',
  },
  E_LOG_FILE_NOT_FOUND: { message: 'no such file: {file}', fix: 'check the path' },
  E_SINCE_BEYOND: {
    message: 'the log has {size} entries: there is nothing since {since}',
    fix: 'give the number of entries that the other side has: --since N',
  },
  E_BUNDLE_NOT_TAR: { message: 'this is no bundle', fix: 'name a file that paygir log bundle has written' },
  E_BUNDLE_TRUNCATED: { message: 'the bundle ends too early', fix: 'copy it again: a part was lost on the way' },
  E_BUNDLE_TRAILING: {
    message: 'after the end of the bundle, at byte {offset}, something follows',
    fix: 'copy it again, or ask for it anew',
  },
  E_BUNDLE_DAMAGED: {
    message: 'the bundle is damaged[[ near byte {offset}]] ({reason})',
    fix: 'copy it again, or ask for it anew',
  },
  E_BUNDLE_TOO_BIG: {
    message: 'the bundle has {size} (limit {limit})',
    fix: 'ask for several: paygir log bundle --since N',
  },
  E_BUNDLE_TOO_MANY: {
    message: 'the bundle has more than {limit} parts',
    fix: 'ask for several: paygir log bundle --since N',
  },
  E_BUNDLE_BAD_NAME: {
    message: 'the bundle has a part that no bundle has: {name}',
    fix: 'do not unpack it; ask for the original',
  },
  E_BUNDLE_LINK: {
    message: 'part {name} of the bundle is no plain file but a {found}',
    fix: 'do not unpack it; ask for the original',
  },
  E_BUNDLE_DUPLICATE: { message: 'part {name} is in the bundle twice', fix: 'ask for the original' },
  E_BUNDLE_ORDER: { message: 'part {name} is not in its place', fix: 'ask for the original' },
  E_BUNDLE_FORMAT: {
    message: 'part {name} of the bundle cannot be read[[ ({code})]]',
    fix: 'ask for the original, or for a newer Paygir',
  },
  E_BUNDLE_MISSING_PART: { message: 'part {name} of the bundle is missing', fix: 'ask for the original' },
  E_BUNDLE_EXTRA_PART: { message: 'part {name} does not belong to the bundle', fix: 'ask for the original' },
  E_BUNDLE_ATTACHMENT_DIFFERS: {
    message: 'an attachment was changed: expected {expected}, found {found}',
    fix: 'ask for the original, and keep this one',
  },
  E_BUNDLE_TREE_DIFFERS: {
    message:
      'the entries of the bundle are not those that were signed: {reason}[[ {level}/{index}]][[, expected {expected}]][[, found {found}]]',
    fix: 'something was changed on the way or before: ask for it anew, and keep this one',
  },
  E_BUNDLE_OTHER_LOG: {
    message: 'it is of another log: {found}, not {expected}',
    fix: 'check which relationship the file is of',
  },
  E_BUNDLE_GAP: {
    message: 'the bundle begins after entry {since}, but only {size} are known here',
    fix: 'ask for one that goes further back: paygir log bundle --since {size}',
  },
  E_TRUST_NEEDED: {
    message: 'the log {origin} is not known here yet; it gives its key as {vkey}',
    fix: 'have the key read to you by telephone, compare, and add: --trust {vkey}',
  },
  E_TRUST_DIFFERS: {
    message: 'the log is known by another key: {expected}, not {given}',
    fix: 'ask the other side by telephone; sign nothing until it is clear',
  },
  E_MIRROR_IN_USE: {
    message: 'another process ({pid}) is cosigning this log',
    fix: 'wait until it is done; if none is running, remove {file}',
  },
  E_MIRROR_DAMAGED: {
    message: 'what was kept of the log is damaged: {file} ({reason})',
    fix: 'restore the folder from a copy: it is what you remember of the other side',
  },
  E_LOG_ROLLED_BACK: {
    message: 'the log has {given} entries, but {stored} were seen here already',
    fix: 'ask for a newer bundle; if there is none, history was taken away',
  },
  E_EQUIVOCATION: {
    message:
      'two histories: the key {name} has signed both, and one does not grow out of the other (entry {size} at the latest)',
    fix: 'both signed notes are in {file}: keep it, it proves it to anybody; the key is {vkey}',
  },
  E_ENTRY_SIGNATURE_WRONG: {
    message: 'the signature of entry {index} ({obj}) by {name} does not fit',
    fix: 'the entry was changed, or somebody spoke in another’s name: keep the file and ask',
  },
  E_ENTRY_RULE: {
    message: 'entry {index} ({type} of {obj}) breaks a rule: {rule}',
    fix: 'the register would have refused it: ask the other side how it came there',
  },
  E_LEAF_DIFFERS: {
    message: 'entry {index} was changed: its hash is {expected}, stored is {found}',
    fix: 'find a backup from before: paygir log check says what else differs',
  },
  E_NODE_DIFFERS: {
    message: 'node {level}/{index} of the tree was changed: {expected}, stored is {found}',
    fix: 'find a backup from before: paygir log check says what else differs',
  },
  E_CHECKPOINT_DIFFERS: {
    message: 'the log is not what was signed for {size} entries: expected {expected}, found {found}',
    fix: 'entries were changed, put in or taken away: find a backup from before',
  },
  E_CHECKPOINT_SIGNATURE: {
    message: 'a signature under the checkpoint[[ of {size} entries]] does not fit: {name} ({code})',
    fix: 'it was changed, or signed by a stranger: keep the file and ask',
  },
  E_COSIGNATURE_FORM: {
    message: 'line {line} is no signature',
    fix: 'it begins with “— ” and is one line: copy it as it was printed',
  },
  E_COSIGNER_UNKNOWN: {
    message: 'the signature is by {name} ({id}), whom the policy does not know',
    fix: 'add the key of the other side: paygir key add FILE --party CODE',
  },
  E_COSIGNATURE_NO_CHECKPOINT: {
    message: 'the signature of {name} fits none of the {limit} checkpoints of this log',
    fix: 'check that it is of this log, and that nothing was lost in copying',
  },
  E_COSIGNATURE_KNOWN: {
    message: '{name} has signed the checkpoint of {size} entries already',
    fix: 'nothing is left to do',
  },
  E_POLICY_NAME_TAKEN: {
    message: '{name} has another witness key: {stored}',
    fix: 'if the key was changed, edit the policy file by hand, together with the other side',
  },
  E_POLICY_KEY_KNOWN: { message: 'the key stands in the policy already, for {name}', fix: 'nothing is left to do' },
  E_PROOF_NOT_COVERED: {
    message: 'no checkpoint holds entry {index} yet',
    fix: 'sign the log first: paygir log checkpoint',
  },
  E_PROOF_WITHOUT_ENTRY: {
    message: 'the proof does not carry its entry',
    fix: 'name a file that paygir log proof has written',
  },
  E_PROOF_NO_ENTRY: {
    message: 'the log has no entry {name}',
    fix: 'give an item or the number of an entry: paygir log entries',
  },
  E_PROOF_QUORUM: {
    message: 'the checkpoint of {size} entries lacks signatures that the policy asks for ({name})[[; it has: {given}]]',
    fix: 'have the other side cosign, then make the proof anew',
  },
  E_POLICY_NEEDED: {
    message: 'whose signature is to be checked?',
    fix: 'add --log VKEY or --policy FILE (paygir log policy)',
  },
}
