import type { Language } from '../../text/language'
import type { Block } from './block'
import type { FirstPage } from './first-page'
import type { Shortening } from './shortening-step'

/** Quiet: the partner had no contact of its own in the period. Swedish: stilla kvartal. */
export type PackSort = 'quiet' | 'partner' | 'joint'

/** The most pages of each sort of pack. */
export const mostPages = { quiet: 2, partner: 8, joint: 12 } as const satisfies Record<PackSort, number>

/** A pack of more pages than this has a page of contents after page 1. */
export const contentsAbove = 10

/** The parts of a pack after page 1. */
export type PageSectionId =
  | 'issues'
  | 'commitments'
  | 'figures'
  | 'voice'
  | 'coverage'
  | 'gaps'
  | 'indicators'
  | 'funding'
  | 'coming'
  | 'dates'
  | 'late'
  | 'method'
  | 'appendix'

/** A part of the pack. `page` starts a new page; `flow` follows the part before it. There is at least one block. */
export type PageSection = {
  readonly id: PageSectionId
  /** The heading, of level 2. It stays with what follows. */
  readonly heading: string
  /** What stands after the heading where the part goes on, on its next page. */
  readonly continued: string
  readonly start: 'page' | 'flow'
  readonly blocks: readonly Block[]
}

/** The list of contents. The writers give the page numbers. The first entry is page 1, and its section is null. */
type Contents = {
  readonly heading: string
  readonly entries: readonly { readonly section: PageSectionId | null; readonly heading: string }[]
}

/** A laid-out pack: everything that stands on its pages, in order. Both Word and PDF are made of it. */
export type PackPages = {
  readonly language: Language
  readonly sort: PackSort
  /** The title, author and subject of the document. */
  readonly title: string
  readonly author: string
  readonly subject: string
  /** The running header from page 2: the document to the left, the period and its state to the right. */
  readonly header: { readonly left: string; readonly right: string }
  /** The foot of every page to the left; to the right stands the number of the page. */
  readonly footer: string
  readonly first: FirstPage
  readonly contents: Contents
  readonly sections: readonly PageSection[]
  /** Names of partners and persons, which are never hyphenated. */
  readonly wholeNames: readonly string[]
  /** What can still be left out, in the order of the design. */
  readonly shortenings: readonly Shortening[]
  /** What has been left out, in the order in which it was. */
  readonly leftOut: readonly Shortening[]
}
