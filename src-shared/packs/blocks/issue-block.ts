import type { CaptionedPicture } from './page-picture'

/** A bar of a small chart. `count` is null where there is no log, which is a short dash; 0 is a bare baseline. */
export type Bar = {
  readonly id: string
  /** What stands below the bar; empty where nothing does. */
  readonly label: string
  readonly count: number | null
  /** A running bar is hatched, since it may still grow. A coming one is a dot. */
  readonly state: 'ended' | 'running' | 'coming'
  /** True if its number is written above it. */
  readonly isLabelled: boolean
  /** True for the period of the report, which is drawn in the strong colour. */
  readonly isThisPeriod: boolean
}

/** Eight quarters of an issue, 50 × 13.5 mm. The label of a bar is the year, where a year begins. Swedish: åtta kvartal. */
export type QuartersLine = {
  readonly bars: readonly Bar[]
  /** The highest bar in the whole pack, so that all lines have one scale. */
  readonly most: number
  /** The same in words. */
  readonly alternative: string
}

/** What was asked, what was answered, and what came of it in a document. */
export type ExchangeRow = {
  readonly id: string
  readonly day: string
  readonly asked: string
  readonly answered: string
  /** False where the answer is that there is none yet, which is written in a weaker colour. */
  readonly isAnswered: boolean
  readonly imprint: string
  /** False where the imprint is that there is none yet. A true one is written in bold. */
  readonly isImprinted: boolean
}

/** The exchanges of an issue, newest first. Swedish: framfört – svar – avtryck. */
export type Exchanges = {
  readonly headings: {
    readonly day: string
    readonly asked: string
    readonly answered: string
    readonly imprint: string
  }
  readonly rows: readonly ExchangeRow[]
  /** How many older ones stand in the Excel file only. */
  readonly older: number
  /** The same in words; null when there are none. */
  readonly more: string | null
}

/** An issue of the partner in its own wording; in the joint report, one of the joint issues. It is never split between pages. */
export type IssueBlock = {
  readonly kind: 'issue'
  readonly id: string
  readonly number: string
  readonly wording: string
  readonly sentence: string | null
  readonly quarters: QuartersLine | null
  readonly exchanges: Exchanges | null
  /** Where an ask stands that belongs to two issues and is printed under the other; null when there is none. */
  readonly seeAlso: string | null
  readonly picture: CaptionedPicture | null
}
