import type { PagePicture } from './page-picture'

/** The band at the top of page 1: the office, what kind of report it is, whom it is for, and the period. */
export type BandBlock = {
  readonly kind: 'band'
  readonly id: string
  readonly office: string
  readonly report: string
  /** The partner, or what the joint report is called. It is the title of the document. */
  readonly partner: string
  readonly period: string
  /** Null where the office's name stands in letters instead. */
  readonly officeLogo: PagePicture | null
  /** Null where no logo is given; then there is no box for it. */
  readonly partnerLogo: PagePicture | null
}

/** What state a period is in. A locked period is over. */
export type PeriodState = 'running' | 'ended' | 'locked'

/** The strip under the band. The first item stands with the icon of the state; the icon never stands without its words. */
export type StateBlock = {
  readonly kind: 'state'
  readonly id: string
  readonly state: PeriodState
  readonly items: readonly string[]
}

/** A result in the office's own words. `outcome` is the line with an arrow: what came of it. */
export type ResultRow = {
  readonly id: string
  readonly number: string
  readonly heading: string
  readonly text: string | null
  readonly outcome: string | null
  /** The issues or the day it comes from, such as "Fråga 7 och 8". */
  readonly source: string | null
}

/** What the quarter led to. Swedish: det här ledde kvartalet till. */
export type ResultsBlock = {
  readonly kind: 'results'
  readonly id: string
  readonly heading: string
  readonly lead: string | null
  readonly rows: readonly ResultRow[]
}

/** Something that the partner is asked for. `by` is who and when; null when neither is written. */
export type AskRow = { readonly id: string; readonly ask: string; readonly by: string | null }

/** What the office asks of the partner. Swedish: det här ber vi er om. */
export type AsksBlock = {
  readonly kind: 'asks'
  readonly id: string
  readonly heading: string
  readonly rows: readonly AskRow[]
}

/** One of the nearest days, short: "8 dec." and what happens. */
export type NextDateRow = { readonly id: string; readonly day: string; readonly what: string }

/** The three nearest dates. Swedish: närmaste datum. */
export type NextDatesBlock = {
  readonly kind: 'next-dates'
  readonly id: string
  readonly heading: string
  readonly rows: readonly NextDateRow[]
}

/** Short lines under a small heading in the right column of page 1: the contact person, or who approved the report and when. */
export type LinesBlock = {
  readonly kind: 'lines'
  readonly id: string
  readonly use: 'contact' | 'approval'
  readonly heading: string
  readonly lines: readonly string[]
}

/** A large figure with what it counts, and the same figure in the period before. */
export type KeyFigure = {
  readonly id: string
  readonly value: string
  readonly label: string
  readonly before: string | null
}

/** The four figures at the foot of page 1. Swedish: nyckeltal. */
export type KeyFiguresBlock = {
  readonly kind: 'key-figures'
  readonly id: string
  readonly figures: readonly KeyFigure[]
}

/** Page 1. The key figures stand at its foot. */
export type FirstPage = {
  readonly band: BandBlock
  readonly state: StateBlock
  /** The wide column. */
  readonly main: readonly FirstPageBlock[]
  /** The narrow column to the right. */
  readonly side: readonly FirstPageBlock[]
  readonly keyFigures: KeyFiguresBlock | null
}

/** What may stand in the two columns of page 1. */
export type FirstPageBlock = ResultsBlock | AsksBlock | NextDatesBlock | LinesBlock | HeadingBlock | ParagraphBlock

/** A heading between blocks: 2 begins a subject, 3 a part of it. It stays with what follows. */
export type HeadingBlock = {
  readonly kind: 'heading'
  readonly id: string
  readonly level: 2 | 3
  readonly text: string
}

/** A paragraph. A lead stands under a heading in larger letters, and a caption explains what is above or below it. */
export type ParagraphBlock = {
  readonly kind: 'paragraph'
  readonly id: string
  readonly look: 'lead' | 'body' | 'caption'
  readonly text: string
}
