/** Day of the week as ISO 8601 counts it: 1 = Monday … 7 = Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7

/** The weekday of a day (days since 1970-01-01, which was a Thursday). */
export function weekdayOf(day: number): Weekday {
  const fromMonday = (((day + 3) % 7) + 7) % 7
  return (fromMonday + 1) as Weekday
}
