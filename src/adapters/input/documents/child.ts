import { buffer } from 'node:stream/consumers'
import type { ChildAnswer } from './child-answer.ts'

// What libraries have to say goes nowhere: the standard output is the answer.
for (const name of ['log', 'info', 'warn', 'error', 'debug'] as const) console[name] = () => undefined

const bytes = await buffer(process.stdin)
process.stdout.write(JSON.stringify(await answer(process.argv[2] ?? '')))

async function answer(kind: string): Promise<ChildAnswer> {
  try {
    const text =
      kind === 'pdf'
        ? await (await import('./pdf-text.ts')).pdfText(bytes)
        : await (await import('./docx-text.ts')).docxText(bytes)
    return { text }
  } catch (error) {
    const {
      name,
      message,
      code = null,
      values = {},
    } = error as Error & { code?: string; values?: ChildAnswer['values'] }
    const isMemory = name === 'RangeError' && /allocation|Invalid (?:array|string) length/i.test(message)
    if (isMemory) return { error: 'InputError', code: 'E_DOCUMENT_MEMORY', values: {} }
    if (name === 'InputError' || name === 'ExchangeError') return { error: name, code, values }
    return { error: 'InputError', code: 'E_DOCUMENT_BROKEN', values: { kind: kind.toUpperCase(), reason: message } }
  }
}
