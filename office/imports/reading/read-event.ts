/** One occurrence of an event in a calendar. An occurrence of a series stands alone, with the key of its series and its own first day. */
export type ReadEvent = {
  /** The same at each reading: the UID and the original start of the occurrence, or a hash where the file has no UID. */
  readonly key: string
  readonly uid: string
  readonly isOfSeries: boolean
  /** How often the series recurs, where a file has its first occurrence only. */
  readonly recurrence?: 'daily' | 'weekly' | 'monthly' | 'yearly'
  /** The occurrence was moved or changed by itself. */
  readonly isChanged: boolean
  readonly summary: string
  readonly description: string
  readonly location: string
  /** The day in Stockholm on which it starts, as `2026-11-24`. */
  readonly startsOn: string
  /** The time in Stockholm, as `09:15`; null if it lasts whole days or the file’s time is a placeholder. */
  readonly startsTime: string | null
  /** The instant in UTC, as `2026-11-24T08:15Z`; null with `startsTime`. */
  readonly startsAt: string | null
  readonly endsAt: string | null
  /** The last day, for an event of whole days. */
  readonly lastDay: string | null
  readonly durationMinutes: number | null
  readonly organiser: { readonly name: string; readonly email: string } | null
  /** People only, without rooms and equipment. */
  readonly attendees: readonly { readonly name: string; readonly email: string; readonly answer: string }[]
  readonly categories: readonly string[]
  readonly isCancelled: boolean
  /** Numbers of documents that the event is about, such as `HD01SkU30`. */
  readonly documents: readonly string[]
}
