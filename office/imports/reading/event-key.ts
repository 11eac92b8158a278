import { createHash } from 'node:crypto'

/** What an event is known by if its file has no id for it: when it starts, what it is called, and by whom or where it is held. */
export type UnnamedEvent = { readonly at: string; readonly summary: string; readonly by: string }

/** The longest id that is kept as it is, in characters. */
const longestUid = 255

const hashOf = (parts: readonly string[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex')

/** Returns the id of an event: the one of its file, a hash of one that is too long to keep, or a hash of what the event says. */
export function eventUid(said: string, { at, summary, by }: UnnamedEvent): string {
  if (said === '') return hashOf([at, summary, by])
  return said.length > longestUid ? hashOf([said]) : said
}

/**
 * Returns the key of an event. It is the same in a calendar, a saved mail and an answer of the Riksdag, of which some write the id in capitals.
 * `slot` is the original start of one occurrence of a series, as `2026-11-24T08:15Z` or as a day. Null if the event is alone.
 */
export const eventKey = (uid: string, slot: string | null): string =>
  slot === null ? uid.toLowerCase() : `${uid.toLowerCase()}/${slot}`
