/** What is wrong with the shape of a request, in one language. */
export interface ShapeWords {
  readonly reasons: Readonly<Record<ShapeReason, string>>
  /** Of values, by their names in JSON. */
  readonly types: Readonly<Record<ShapeType, string>>
}

export type ShapeReason =
  | 'missing'
  | 'invalid_type'
  | 'too_big'
  | 'too_big_text'
  | 'too_big_list'
  | 'too_small'
  | 'too_small_text'
  | 'too_small_list'
  | 'invalid_format'
  | 'invalid_value'
  | 'unrecognized_keys'
  | 'custom'
  | 'other'

export type ShapeType = 'string' | 'number' | 'int' | 'boolean' | 'array' | 'object' | 'record'
