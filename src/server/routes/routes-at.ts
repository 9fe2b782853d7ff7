import { API } from '../http/describe.ts'
import type { Route } from '../http/route.ts'
import { ROUTES } from './index.ts'

/** The routes, one a method, at the path of a request. */
export function routesAt(path: string): readonly Route[] {
  const found = path.slice(API.length).split('/')
  return ROUTES.filter((route) => isAt(route.path.split('/'), found))
}

function isAt(wanted: readonly string[], found: readonly string[]): boolean {
  const isLongEnough = wanted.at(-1) === '{rest}' ? found.length >= wanted.length : found.length === wanted.length
  return isLongEnough && wanted.every((part, at) => (part.startsWith('{') ? found[at] !== '' : part === found[at]))
}
