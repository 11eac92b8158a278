import type { Period } from '../days/quarter'
import type { ActionId, InteractionId } from '../records/ids'
import type { Language } from '../text/language'
import type { PackPages } from './blocks/pack-pages'
import type { PeriodCounts } from './counts'
import type { DisclosedCounts } from './disclosure'
import type { Table } from './table'
import type { ToldText } from './told-texts'

/**
 * The number of the way in which the writers make files of a content. A locked report stores it. Raise it when the writers would make other
 * bytes of the same stored content, and keep a branch that writes the earlier number as before.
 */
export const packTemplate = '4'

/** A heading with its paragraphs and tables. From template 4 on they are the sheets of the spreadsheet; before, they were the pages too. */
export type PackSection = {
  readonly id: string
  readonly heading: string
  readonly paragraphs: readonly string[]
  readonly tables: readonly Table[]
}

/** A pack in words, before it has a file format. Every file of the pack is made from this alone. Swedish: kvartalspaket. */
export type PackContent = {
  readonly template: string
  readonly language: Language
  readonly code: string
  readonly period: Period
  readonly partnerId: string | null
  readonly title: string
  readonly subtitle: string
  /** The day that all files of the pack are dated. */
  readonly madeOn: string
  /** Reports locked before template 3 do not have `secrecyMarked`. */
  readonly figures: PeriodCounts | DisclosedCounts
  readonly before: PeriodCounts | DisclosedCounts
  readonly sections: readonly PackSection[]
  /** What stands on the pages of Word and PDF. Reports locked before template 4 do not have it. */
  readonly pages?: PackPages
}

/** A pack of template 4 or later, which has pages made of blocks. */
export type LaidOutContent = PackContent & { readonly pages: PackPages }

/** True if a pack has pages made of blocks. */
export const isLaidOut = (content: PackContent): content is LaidOutContent => content.pages !== undefined

/** True if a table needs a landscape page. A drawing never does. */
export const isWideTable = ({ columns, rows, drawing }: Table): boolean =>
  !drawing && columns.length > 8 && rows.length > 0

/** True if the pack has a drawing; packs made before template 2 have none. */
export const hasDrawings = ({ sections }: PackContent): boolean =>
  sections.some(({ tables }) => tables.some(({ drawing }) => drawing !== undefined))

/** What a pack showed of one interaction, as JSON. It is stored at the lock, so the next pack can report what has changed. */
export type ToldLine = { readonly interactionId: InteractionId; readonly isCounted: boolean; readonly told: string }

/** A pack ready to be written to files or locked. `texts` is what it says in the words that people wrote. */
export type PackToWrite = {
  readonly content: PackContent
  readonly told: readonly ToldLine[]
  readonly texts: readonly ToldText[]
}

/** A file of a pack: its whole name, extension included, and its bytes. */
export type PackFile = { readonly name: string; readonly bytes: Uint8Array }

/** The result of writing one pack. */
export type WrittenPack = {
  readonly partner: string | null
  readonly folder: string
  readonly interactions: number
  readonly isLocked: boolean
  /** True if the files differ from the locked ones. Only a newer version of Talan can cause that. */
  readonly differsFromLock: boolean
}
/** All packs written at one time. `actionId` is the action that locked them; null when none was locked. */
export type WrittenPacks = {
  readonly period: string
  readonly folder: string
  readonly packs: readonly WrittenPack[]
  readonly actionId: ActionId | null
}
