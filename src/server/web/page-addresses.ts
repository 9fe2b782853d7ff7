/** Addresses of the application outside of any relationship; links that people are sent lead to some of them. */
const ALONE = ['/', '/sign-in', '/setup', '/invite', '/share', '/recover', '/account'] as const

/** Addresses below the code of a relationship; `$` stands for what one thing of many is called. */
const BELOW = [
  ...['', '/start', '/read', '/register', '/register/$', '/plan', '/timeline', '/sessions', '/sessions/$'],
  ...['/people', '/people/$', '/bodies/$', '/history', '/members'],
] as const

/** Every address that has a page, as the pages themselves say it. */
export const PAGE_ADDRESSES: readonly string[] = [...ALONE, ...BELOW.map((path) => `/$${path}`)]

/** True for the address of a page that belongs to one relationship, whose code begins it. */
export function isOfRelationship(path: string): boolean {
  const own = withoutSlash(path)
  return !ALONE.some((address) => address === own)
}

/** True when a page is at the path; whether there is what it shows is the page's to say. */
export function isPageAddress(path: string): boolean {
  const parts = withoutSlash(path).split('/')
  return PAGE_ADDRESSES.some((address) => {
    const wanted = address.split('/')
    const isLong = wanted.length === parts.length
    return isLong && wanted.every((part, at) => (part === '$' ? parts[at] !== '' : part === parts[at]))
  })
}

/** The path as the pages themselves write it. */
export function withoutSlash(path: string): string {
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path
}
