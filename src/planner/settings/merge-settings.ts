import type { PlanSettings } from './settings-shape.ts'

/**
 * The what-if file laid over the stored settings: of a document, step or body, what it says stands and the rest stays;
 * `null` takes back all that was said of one. Its sessions of a body stand in the place of that body's; extra steps with
 * a known id in the place of those; roles of a party one by one; links are added.
 */
export function mergeSettings(base: PlanSettings, whatIf: PlanSettings): PlanSettings {
  const isNew = (link: PlanSettings['links'][number]) => !base.links.some((known) => isSame(known, link))
  const bodies = new Set(whatIf.sessions.map(({ body }) => body))
  const ids = new Set(whatIf.extraSteps.map(({ id }) => id))
  return {
    ...base,
    ...definedOf({ name: whatIf.name, note: whatIf.note }),
    documents: laidOver(base.documents, whatIf.documents),
    steps: laidOver(base.steps, whatIf.steps),
    bodies: laidOver(base.bodies, whatIf.bodies),
    roles: laidOver(base.roles, whatIf.roles),
    extraSteps: [...base.extraSteps.filter(({ id }) => !ids.has(id)), ...whatIf.extraSteps],
    links: [...base.links, ...whatIf.links.filter(isNew)],
    ...(whatIf.held === undefined ? {} : { held: whatIf.held }),
    sessions: [...base.sessions.filter(({ body }) => !bodies.has(body)), ...whatIf.sessions],
  }
}

function laidOver<T extends object | null>(
  base: Readonly<Record<string, T>>,
  over: Readonly<Record<string, T>>,
): Record<string, T> {
  const merged: Record<string, T> = { ...base }
  for (const [key, value] of Object.entries(over)) merged[key] = value === null ? value : { ...merged[key], ...value }
  return merged
}

function definedOf(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )
}

function isSame(one: object, other: object): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
