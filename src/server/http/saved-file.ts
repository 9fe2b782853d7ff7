/** How the browser is to take a file. */
export interface SavedFile {
  readonly media: string
  /** Name to save it under; letters, digits, dots and hyphens. Without one it is shown. */
  readonly name?: string
  /** True for what never changes under its address. */
  readonly isForever?: boolean
}

/** An answer that is a file. */
export function savedFile(
  content: string | Uint8Array | ReadableStream<Uint8Array>,
  { media, name, isForever = false }: SavedFile,
): Response {
  return new Response(content instanceof Uint8Array ? Uint8Array.from(content) : content, {
    headers: {
      'content-type': media,
      'cache-control': isForever ? 'private, max-age=31536000, immutable' : 'no-store',
      'content-security-policy': "default-src 'none'; sandbox",
      ...(name === undefined ? {} : { 'content-disposition': `attachment; filename="${name}"` }),
    },
  })
}

/**
 * The chunks as a stream. The first one is waited for: what goes wrong at the beginning is told as a problem, and not by an
 * answer that ends too soon.
 */
export async function streamOf(chunks: AsyncGenerator<Uint8Array>): Promise<ReadableStream<Uint8Array>> {
  const first = await chunks.next()
  let isFirst = true
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = isFirst ? first : await chunks.next()
      isFirst = false
      if (done) controller.close()
      else controller.enqueue(value)
    },
    async cancel() {
      await chunks.return(undefined)
    },
  })
}
