/** Where an item has its page: sessions, bodies and the register each have their own. Ids need no encoding. */
export function itemAddress(rel: string, item: string, kind: 'session' | 'other' = 'other'): string {
  const id = item.slice(item.indexOf(':') + 1)
  if (kind === 'session') return `/${rel}/sessions/${id}`
  if (item.startsWith('body:')) return `/${rel}/bodies/${id}`
  return `/${rel}/register/${item}`
}
