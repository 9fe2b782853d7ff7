import { z } from 'zod'
import { SETTINGS_SHAPE } from './settings-shape.ts'

type Issue = z.core.$ZodIssue

/** As much of JSON Schema as the shape of settings comes to. */
interface SchemaNode {
  readonly properties?: Readonly<Record<string, SchemaNode>>
  readonly additionalProperties?: SchemaNode | boolean
  readonly propertyNames?: { readonly enum?: readonly string[] }
  readonly items?: SchemaNode
  readonly prefixItems?: readonly SchemaNode[]
  readonly anyOf?: readonly SchemaNode[]
  readonly oneOf?: readonly SchemaNode[]
}

const KINDS: Readonly<Record<string, string>> = {
  string: '"…"',
  number: '1, 2.5',
  int: '1, 2, 3',
  boolean: 'true, false',
  array: '[…]',
  tuple: '["…", "…"]',
  null: 'null',
}

/**
 * What a file of settings may have where it is wrong, as it is written there: names, values, bounds. In signs, not in
 * words, so that it reads alike in every language; '' where there is nothing to say.
 */
export function acceptedThere(issue: Issue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return keysAt(issue.path)
    case 'invalid_type':
      return keysAt(issue.path) || (KINDS[issue.expected] ?? '{…}')
    case 'invalid_value':
      return issue.values.map((value) => JSON.stringify(value)).join(', ')
    case 'too_small':
      return `≥ ${issue.minimum}`
    case 'too_big':
      return `≤ ${issue.maximum}`
    case 'invalid_union':
      return keysAt(issue.path.slice(0, -1))
    case 'invalid_key':
      return keysAt(issue.path.slice(0, -1))
    case 'custom':
    case 'invalid_format':
      return issue.message
    default:
      return ''
  }
}

/** Names of an object at the place, in braces; '' where any name is right, or there is no object. */
function keysAt(path: readonly PropertyKey[]): string {
  let nodes: readonly SchemaNode[] = [z.toJSONSchema(SETTINGS_SHAPE, { io: 'input' }) as SchemaNode]
  for (const key of path) nodes = nodes.flatMap((node) => variantsOf(node)).flatMap((node) => childOf(node, key))
  const names = new Set(nodes.flatMap(variantsOf).flatMap(namesOf))
  return names.size === 0 ? '' : `{${[...names].join(', ')}}`
}

function namesOf({ properties = {}, propertyNames }: SchemaNode): readonly string[] {
  return [...Object.keys(properties), ...(propertyNames?.enum ?? [])]
}

function variantsOf(node: SchemaNode): readonly SchemaNode[] {
  const variants = [...(node.anyOf ?? []), ...(node.oneOf ?? [])]
  return variants.length === 0 ? [node] : variants.flatMap(variantsOf)
}

function childOf({ properties, additionalProperties, items, prefixItems }: SchemaNode, key: PropertyKey) {
  if (typeof key === 'number') return items ?? prefixItems?.[key] ?? []
  const named = properties?.[String(key)]
  if (named !== undefined) return named
  return typeof additionalProperties === 'object' ? additionalProperties : []
}
