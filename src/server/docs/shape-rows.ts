import type { OpenApi, Schema } from './open-api.ts'

/** One value within a shape. */
export interface ShapeRow {
  /** `rows[].titles.en`; '' for the value itself. */
  readonly path: string
  /** `string (date) | null` */
  readonly type: string
  readonly isNeeded: boolean
  readonly about: string
}

/** Shapes are shown so deep; what is deeper is named by its type alone. */
const DEEPEST = 6

/** Every value of a shape that has a name, from the outside in. Shapes that hold themselves end at a fixed depth. */
export function shapeRows(schema: Schema, { components }: Pick<OpenApi, 'components'>): readonly ShapeRow[] {
  const named = components?.schemas ?? {}
  return rowsIn(schema, { path: '', isNeeded: true, depth: 0 })

  function rowsIn(
    given: Schema,
    { path, isNeeded, depth }: { readonly path: string; readonly isNeeded: boolean; readonly depth: number },
  ): readonly ShapeRow[] {
    const shape = resolved(given, named)
    const own = { path, type: typeText(shape, named), isNeeded, about: given.description ?? shape.description ?? '' }
    const inner = depth >= DEEPEST ? [] : partsOf(shape).flatMap((part) => insideOf(part, path, depth))
    return path === '' && inner.length > 0 ? inner : [own, ...inner]
  }

  function insideOf(given: Schema, path: string, depth: number): readonly ShapeRow[] {
    const shape = resolved(given, named)
    if (shape.items !== undefined) return rowsIn(shape.items, { path: `${path}[]`, isNeeded: true, depth: depth + 1 })
    const properties = Object.entries(shape.properties ?? {}).flatMap(([name, part]) =>
      rowsIn(part, {
        path: path === '' ? name : `${path}.${name}`,
        isNeeded: shape.required?.includes(name) ?? false,
        depth: depth + 1,
      }),
    )
    const { additionalProperties: others } = shape
    if (typeof others !== 'object' || Object.keys(others).length === 0) return properties
    return [...properties, ...rowsIn(others, { path: `${path}{…}`, isNeeded: true, depth: depth + 1 })]
  }
}

/** What a shape may be; a shape that is nothing of the kind is its own only part. */
function partsOf({ anyOf, oneOf, allOf, ...shape }: Schema): readonly Schema[] {
  return anyOf ?? oneOf ?? allOf ?? [shape]
}

export function resolved(schema: Schema, named: Readonly<Record<string, Schema>>): Schema {
  const name = schema.$ref?.split('/').at(-1)
  return name === undefined ? schema : (named[name] ?? {})
}

/** "string (date) | null", or the values that there are. */
export function typeText(given: Schema, named: Readonly<Record<string, Schema>>): string {
  const schema = resolved(given, named)
  if (schema.const !== undefined) return JSON.stringify(schema.const)
  if (schema.enum !== undefined) return schema.enum.map((value) => JSON.stringify(value)).join(' | ')
  const parts = schema.anyOf ?? schema.oneOf
  if (parts !== undefined) return [...new Set(parts.map((part) => typeText(part, named)))].join(' | ')
  const { type } = schema
  const types = type === undefined ? ['any'] : typeof type === 'string' ? [type] : type
  return types
    .map((one) => (one === 'null' || schema.format === undefined ? one : `${one} (${schema.format})`))
    .map((one) => (one === 'array' && schema.items ? `array of ${plainType(schema.items, named)}` : one))
    .join(' | ')
}

function plainType(given: Schema, named: Readonly<Record<string, Schema>>): string {
  const { type, enum: values } = resolved(given, named)
  if (values !== undefined) return 'string'
  return typeof type === 'string' ? type : 'any'
}
