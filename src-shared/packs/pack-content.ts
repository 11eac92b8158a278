import type { Period } from '../days/quarter'
import type { ActionId, InteractionId } from '../records/ids'
import type { Language } from '../text/language'
import type { PeriodCounts } from './counts'
import type { DisclosedCounts } from './disclosure'
import type { Table } from './table'

/** Raised when the same content would be told or laid out otherwise, so that a locked report says which it was made with. */
export const packTemplate = '3'

/** A heading with what stands under it. */
export type PackSection = {
  readonly id: string
  readonly heading: string
  readonly paragraphs: readonly string[]
  readonly tables: readonly Table[]
}

/** A pack in words, before it has a format: every file of it is made from this and from nothing else. Swedish: kvartalspaket. */
export type PackContent = {
  readonly template: string
  readonly language: Language
  readonly code: string
  readonly period: Period
  readonly partnerId: string | null
  readonly title: string
  readonly subtitle: string
  /** The day all files of the pack give as theirs. */
  readonly madeOn: string
  /** Reports locked before template 3 have no number of what is secrecy-marked among them. */
  readonly figures: PeriodCounts | DisclosedCounts
  readonly before: PeriodCounts | DisclosedCounts
  readonly sections: readonly PackSection[]
}

/** Whether a table needs a page turned on its side; a drawing never does. */
export const isWideTable = ({ columns, rows, drawing }: Table): boolean =>
  !drawing && columns.length > 8 && rows.length > 0

/** Whether anything in a pack is drawn, as nothing was before template 2. */
export const hasDrawings = ({ sections }: PackContent): boolean =>
  sections.some(({ tables }) => tables.some(({ drawing }) => drawing !== undefined))

/** What a pack told of one interaction, kept when it is locked so that the next can tell what has changed. */
export type ToldLine = { readonly interactionId: InteractionId; readonly isCounted: boolean; readonly told: string }

/** A pack ready to be written or locked. */
export type PackToWrite = { readonly content: PackContent; readonly told: readonly ToldLine[] }

/** A file of a pack: the end of its name and its bytes. */
export type PackFile = { readonly name: string; readonly bytes: Uint8Array }

/** What became of each pack. */
export type WrittenPack = {
  readonly partner: string | null
  readonly folder: string
  readonly interactions: number
  readonly isLocked: boolean
  /** Whether the files differ from those that were locked, which only a newer version of Talan can bring about. */
  readonly differsFromLock: boolean
}
/** All packs that were written at one time, and the action that locked them; null when it locked none. */
export type WrittenPacks = {
  readonly period: string
  readonly folder: string
  readonly packs: readonly WrittenPack[]
  readonly actionId: ActionId | null
}
