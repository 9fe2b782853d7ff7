import type { ShapeFaultCode } from '../../register/index.ts'

/** What is wrong with the shape of what came, in one language. */
export interface ShapeWords {
  readonly reasons: Readonly<Record<ShapeFaultCode, string>>
  /** Of values, by their names in JSON. */
  readonly types: Readonly<Record<ShapeType, string>>
}

export type ShapeType = 'string' | 'number' | 'int' | 'boolean' | 'array' | 'tuple' | 'object' | 'record' | 'null'
