import type { IsoDate } from '../days/iso-date'
import type { Refusal } from '../refusals/refusal'

/** A stretch of text, marked when it is what was searched for; never HTML, so that nothing found can act. */
export type MarkedText = { readonly text: string; readonly isHit: boolean }

/** What a search can find. */
export type SearchKind = 'interaction' | 'person' | 'organisation' | 'issue'

/** How far back a search looks: among the newest contacts, quick enough for every key, or through the whole office. */
export const searchDepths = ['recent', 'all'] as const
export type SearchDepth = (typeof searchDepths)[number]

/** One thing found, with the words around the place where it was found. Swedish: träff. */
export type SearchHit = {
  readonly kind: SearchKind
  readonly id: string
  readonly title: string
  readonly detail: string
  readonly date?: IsoDate
  readonly snippet: readonly MarkedText[]
}

/** What was found, best first, and what of the typed could not be read; with a problem nothing is found. */
export type SearchResult = {
  readonly hits: readonly SearchHit[]
  readonly problems: readonly Refusal[]
  /** How many things there are to find; when not exact, there are more than so many. */
  readonly total: number
  readonly isTotalExact: boolean
  /** False when only the newest were asked and older contacts may be found by asking for all. */
  readonly isComplete: boolean
}
