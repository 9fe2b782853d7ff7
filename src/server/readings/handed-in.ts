import type { Context } from 'hono'
import { z } from 'zod'
import { DEFAULT_LIMIT_BYTES, TEXT_FORMATS } from '../../adapters/index.ts'
import { UNPAIRED } from '../../register/index.ts'
import { bytesOf } from '../http/body.ts'
import { HttpProblem, ShapeProblem, shapeProblem } from '../http/problem.ts'
import { day } from '../routes/shapes.ts'
import type { HandedIn } from './readings.ts'
import { firstWords, shownName } from './shown-name.ts'

/** What a form adds around its file. */
const FORM_BYTES = 64 * 1024
export const UPLOAD_LIMIT_BYTES = DEFAULT_LIMIT_BYTES + FORM_BYTES
/** Where the file stands in the form. */
const FILE_PART = 'file'

const name = z.string().trim().min(1).max(1000)
const publication = {
  publisher: name.nullish().describe('Who published it'),
  address: name
    .regex(/^https?:\/\/\S+$/, 'http:// or https://')
    .nullish()
    .describe('Where it was published'),
  publishedOn: day.nullish().describe('When; "today" and "next year" are counted from it'),
}

/** A text as JSON; of a form, the same by its parts, with the file as `file` in the place of `text`. */
export const handedInShape = z.object({
  text: z.string().refine((value) => value.isWellFormed(), UNPAIRED),
  name: z.string().max(1000).nullish().describe('What the text is called'),
  format: z.enum(TEXT_FORMATS).nullish(),
  encoding: z.string().max(40).nullish().describe('Label of the encoding of a file; UTF-8 when absent'),
  ...publication,
})

const formShape = handedInShape.omit({ text: true })

export function handedInText({ text, name, ...rest }: z.output<typeof handedInShape>): HandedIn {
  // The text is characters already: its bytes are ours.
  return handedIn(Buffer.from(text, 'utf8'), shownName(name ?? '') || firstWords(text), { ...rest, encoding: null })
}

/** Throws HttpProblem E_BODY_TOO_BIG, E_REQUEST_SHAPE, E_NO_FILE. */
export async function handedInForm(context: Context): Promise<HandedIn> {
  const form = await formOf(context)
  const file = form.get(FILE_PART)
  if (!(file instanceof File)) throw new HttpProblem('E_NO_FILE', { part: FILE_PART })
  const fields = [...form].filter(([key, value]) => key !== FILE_PART && typeof value === 'string' && value !== '')
  const parsed = formShape.safeParse(Object.fromEntries(fields))
  if (!parsed.success) throw shapeProblem(parsed.error)
  return handedIn(new Uint8Array(await file.arrayBuffer()), shownName(file.name), parsed.data)
}

async function formOf(context: Context): Promise<FormData> {
  const bytes = await bytesOf(context.req.raw, UPLOAD_LIMIT_BYTES)
  const headers = { 'content-type': context.req.header('content-type') ?? '' }
  try {
    return await new Response(Buffer.from(bytes), { headers }).formData()
  } catch {
    throw new ShapeProblem('body', { fault: 'broken_form', expected: '' })
  }
}

function handedIn(bytes: Uint8Array, shown: string, rest: Omit<z.output<typeof formShape>, 'name'>): HandedIn {
  const { format = null, encoding = null, publisher = null, address = null, publishedOn = null } = rest
  return { name: shown || 'text', bytes, format, encoding, publication: { publisher, address, publishedOn } }
}
