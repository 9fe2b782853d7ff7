/** The instant at which the day (`YYYY-MM-DD`) is over, in UTC. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString()
}
