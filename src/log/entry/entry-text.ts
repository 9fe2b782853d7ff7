import { canonicalJson } from '../json/canonical-json.ts'
import type { Entry } from './entry.ts'

/**
 * The canonical text (RFC 8785) of an entry that was checked, with or without its signature. Only a body is of unknown
 * shape; all the rest is written in place, since whole logs are read back through here.
 */
export function entryText(entry: Entry, { withSignature }: { readonly withSignature: boolean }): string {
  const body =
    'plain' in entry.body
      ? `{"plain":${canonicalJson(entry.body.plain)}}`
      : `{"commit":${canonicalJson(entry.body.commit)}}`
  const before =
    `{"actor":${canonicalJson(entry.actor)},"at":${canonicalJson(entry.at)},"body":${body},"by":${canonicalJson(entry.by)},` +
    `"evidence":[${entry.evidence.map(canonicalJson).join(',')}],"id":${canonicalJson(entry.id)},"obj":${canonicalJson(entry.obj)},` +
    `"party":${canonicalJson(entry.party)},"prev":${canonicalJson(entry.prev)},"rel":${canonicalJson(entry.rel)},"role":${canonicalJson(entry.role)},`
  const signature = withSignature ? `"sig":${canonicalJson(entry.sig)},` : ''
  return `${before}${signature}"type":${canonicalJson(entry.type)},"v":1}`
}
