import { z } from 'zod'
import { keepBytes } from '../../../desk/register/index.ts'
import { bytesOf } from '../../http/body.ts'
import { HttpProblem } from '../../http/problem.ts'
import { relationshipOf, route } from '../../http/route.ts'

/** Largest file that is kept beside the register. */
const LIMIT_BYTES = 16 * 1024 * 1024

export const ATTACHMENT_ROUTES = [
  route(
    {
      method: 'post',
      path: '/relationships/{rel}/attachments',
      tag: 'register',
      summary: 'Keeps a file, sent as it is, by its hash; evidence then names the hash',
      access: { role: 'editor', scope: 'write' },
      body: z.string().describe('The bytes of the file'),
      bodyType: 'application/octet-stream',
      limitBytes: LIMIT_BYTES,
      reply: z.object({ hash: z.string(), bytes: z.number().int() }),
      status: 201,
    },
    async (call) => {
      const { rel } = relationshipOf(call)
      const type = call.context.req.header('content-type') ?? ''
      if (!type.startsWith('application/octet-stream')) {
        throw new HttpProblem('E_MEDIA_TYPE', { type: type || '?', accepted: 'application/octet-stream' })
      }
      const bytes = await bytesOf(call.context.req.raw, LIMIT_BYTES)
      const hash = await keepBytes(bytes, { store: call.services.desk.store, rel, isDry: false })
      return { hash, bytes: bytes.length }
    },
  ),
  route(
    {
      method: 'get',
      path: '/relationships/{rel}/attachments/{hash}',
      tag: 'register',
      summary: 'A kept file, to be saved and never to be shown by the browser itself',
      access: { role: 'reader', scope: 'read' },
      reply: z.string(),
      kind: 'file',
      media: 'application/octet-stream',
    },
    async (call) => {
      const { rel } = relationshipOf(call)
      const hash = call.path.hash ?? ''
      const bytes = /^sha256:[0-9a-f]{64}$/.test(hash) ? await call.services.desk.store.kept(rel, hash) : null
      if (bytes === null) throw new HttpProblem('E_ATTACHMENT_UNKNOWN', { hash: hash.slice(0, 80) })
      // Nobody's name for the file is used: whoever uploads it could choose one that runs or deceives.
      const name = `${hash.slice('sha256:'.length, 'sha256:'.length + 12)}.${endingOf(bytes)}`
      return new Response(Uint8Array.from(bytes), {
        headers: {
          'content-type': 'application/octet-stream',
          'content-disposition': `attachment; filename="${name}"`,
          'content-security-policy': "default-src 'none'; sandbox",
          // What a hash names never changes.
          'cache-control': 'private, max-age=31536000, immutable',
        },
      })
    },
  ),
]

/** First bytes of the files that are usually attached. */
const SIGNATURES: readonly (readonly [ending: string, bytes: readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpg', [0xff, 0xd8, 0xff]],
  ['tif', [0x49, 0x49, 0x2a, 0x00]],
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
]

function endingOf(bytes: Uint8Array): string {
  const found = SIGNATURES.find(([, start]) => start.every((byte, place) => bytes[place] === byte))
  return found?.[0] ?? 'bin'
}
