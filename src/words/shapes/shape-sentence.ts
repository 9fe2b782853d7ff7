import { fill, type Values } from '../fill.ts'
import type { ShapeWords } from './shape-words.ts'

/** What is wrong with a value, and what is accepted there: of the values `fault` and `expected`; null without a fault. */
export function shapeSentence({ fault, expected = '' }: Values, { reasons, types }: ShapeWords): string | null {
  const template = Object.entries(reasons).find(([code]) => code === fault)?.[1]
  if (template === undefined) return null
  const type = Object.entries(types).find(([name]) => name === expected)?.[1]
  return fill(template, { expected: (isOfType(fault) && type) || expected })
}

const isOfType = (fault: unknown) => fault === 'invalid_type' || fault === 'missing'
