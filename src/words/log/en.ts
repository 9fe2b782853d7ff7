import type { LogWords } from './log-words.ts'

export { enLogErrors } from './errors-en.ts'

export const enLog: LogWords = {
  page: {
    progress: 'entry {done} of {all} · {percent} %',
    verified: 'The log is whole: {size} entries, root {root}.',
    verifiedMore:
      'Checked: every leaf and node, {signedEntries} signed entries, {checkpoints} checkpoints, {cosignatures} cosignatures.',
    noCheckpoint: 'Nobody has signed this log yet: paygir log checkpoint',
    checked: 'The register is what its {size} entries say.',
    findings: 'The register differs from its log in {count} places:',
    finding: '{where} {place}: {code}[[, expected {expected}]][[, found {found}]]',
    checkpointMade: 'Signed: {size} entries.',
    bundled: '{file}: entries {since} to {size}, {bytes}.',
    bundledNext: 'The other side runs this, the first time with the key of the log, which both compare by telephone:',
    accepted: '{party} has seen the first {size} entries ({at}).',
    policyLacks: 'No witness key yet of: {parties}. Add one: paygir key add FILE --party CODE',
    tiled: '{folder}: {files} files.',
    cosigned: '{origin}: {added} new entries, {size} in all, {attachments} attachments; each one checked and kept.',
    cosignedNext: 'Send the line back; the other side runs: paygir log accept FILE',
    proofNext: 'Whoever has the log’s key checks it: paygir verify FILE --log VKEY, or --policy FILE',
    proofWritten: '{file}: proof of entry {index}.',
    entriesShown: 'Entries {from} to {to} of {size}.',
    proved: 'Proved: this is entry {index} of {origin}, among the {size} that the log has signed.',
    provedEntry: '{type} of {obj}, entered {at} by {by}[[ for {party}]].',
    provedBody: 'It says: {body}',
    provedClosed: 'What it says is private; the proof holds for its sealed form.',
    provedSeen: 'Seen by {party} ({at}).',
    provedUnseen: 'No other side’s signature was checked.',
    keyMade: '{file} holds the secret key of {name}. Keep it to yourself, and a copy in a safe.',
    keyMadeWitness:
      '{file} holds the secret key of {name}. Keep it away from the machine of the log; give the line above to the other side, and read it aloud to them.',
    keyExposed: '{file} can be read by others: chmod 600 {file}, and think of a new key.',
    keyAdded: '{name} is now the {kind} key of {party}.',
  },
  keyKinds: { log: 'log', witness: 'witness', party: 'party' },
  places: {
    leaf: 'leaf',
    node: 'node',
    entry: 'entry',
    item: 'item',
    checkpoint: 'checkpoint',
    commitment: 'private body',
    attachment: 'attachment',
  },
}
