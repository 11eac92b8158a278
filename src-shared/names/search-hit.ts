import type { IsoDate } from '../days/iso-date'
import type { Refusal } from '../refusals/refusal'

/** A piece of text, marked if it matches the search. It is never HTML, so found text cannot run as code. */
export type MarkedText = { readonly text: string; readonly isHit: boolean }

/** What a search can find. */
export type SearchKind = 'interaction' | 'person' | 'organisation' | 'issue'

/**
 * How far back a search looks: only among the newest interactions, which is fast enough for every keystroke, or through the whole office.
 */
export const searchDepths = ['recent', 'all'] as const
export type SearchDepth = (typeof searchDepths)[number]

/** A search result, with the words around the place where it was found. Swedish: träff. */
export type SearchHit = {
  readonly kind: SearchKind
  readonly id: string
  readonly title: string
  /** The title with what was looked for marked in it. */
  readonly heading: readonly MarkedText[]
  readonly detail: string
  readonly date?: IsoDate
  readonly snippet: readonly MarkedText[]
}

/** The hits, best first, and the parts of the query that could not be read. With a problem there are no hits. */
export type SearchResult = {
  readonly hits: readonly SearchHit[]
  readonly problems: readonly Refusal[]
  /** How many hits there are. If not exact, there are more than this. */
  readonly total: number
  /** How many of them are interactions. */
  readonly interactions: number
  readonly isTotalExact: boolean
  /** False if only the newest interactions were searched and a search of all may find older ones. */
  readonly isComplete: boolean
}
