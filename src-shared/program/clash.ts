import type { ActionId } from '../records/ids'
import type { BrokenRow } from '../refusals/row-rule'

/** One of the two values of a clash: what was written, by whom (in the form of `doerName`) and when (an instant). */
export type ClashValue = {
  readonly value: string | number | null
  readonly by: string | null
  readonly at: string
}

type Side = ClashValue & {
  /** True if this laptop wrote it. */
  readonly isOwn: boolean
  /** The name of the computer that wrote it; null if it is not known. */
  readonly computer: string | null
}

/**
 * Two values of one cell that two people wrote without knowing of each other, which somebody has to settle. Swedish: att avgöra. For a record that one
 * deleted and another went on writing in, what stands is the deletion.
 */
export type Clash = {
  /** A short name, the same on every laptop. */
  readonly id: string
  readonly table: string
  readonly rowId: string
  /** What the office calls the row; null if it has no name. */
  readonly name: string | null
  readonly column: string
  readonly isOfDeletion: boolean
  /** The record that the row is, or is a part of: the one to open. */
  readonly record: { readonly table: string; readonly id: string; readonly name: string | null }
  /** True if somebody can settle it with words of their own, such as both texts joined. */
  readonly isText: boolean
  /** The value that stands in the office. */
  readonly standing: Side
  readonly other: Side
  /** What the other writer saw in the cell; null if nothing, or if it is not known. */
  readonly before: string | number | null
  /** Today's names of rows that the values are ids of. */
  readonly names: Readonly<Record<string, string>>
}

/** Which value of a clash shall stand: the one that stands, or the other. */
export type ClashChoice = 'standing' | 'other'

/** What the user says of a clash: what was written here shall stand, or what was written elsewhere. */
export const clashSides = ['mine', 'theirs'] as const
export type ClashSide = (typeof clashSides)[number]

/** Returns which of the two values a side is. If neither was written here, what stands is called ours. */
export function choiceOf({ standing, other }: Pick<Clash, 'standing' | 'other'>, side: ClashSide): ClashChoice {
  const mine = standing.isOwn || !other.isOwn ? 'standing' : 'other'
  if (side === 'mine') return mine
  return mine === 'standing' ? 'other' : 'standing'
}

/** How somebody settles a clash: one of the two values stands, or other words do. */
export type ClashAnswer = { readonly side: ClashSide } | { readonly text: string }

/**
 * All that is to settle: the open clashes, and the rows that break a rule together with others, though each was right where it was written. Swedish:
 * att avgöra.
 */
export type ToSettle = { readonly clashes: readonly Clash[]; readonly broken: readonly BrokenRow[] }

/**
 * A clash that somebody has settled: the value that stands since, the ones that do not, by whom (in the form of `doerName`) and when (an instant). Undoing
 * its action opens it again. Of a record that one deleted and another wrote in, `chosen` is null if the record was kept.
 */
export type SettledClash = Pick<Clash, 'table' | 'rowId' | 'name' | 'column' | 'isOfDeletion' | 'record' | 'names'> & {
  readonly actionId: ActionId
  readonly chosen: ClashValue['value']
  readonly others: readonly ClashValue['value'][]
  readonly by: string | null
  readonly at: string
  /** True if it was settled on this laptop. */
  readonly isOwn: boolean
}
