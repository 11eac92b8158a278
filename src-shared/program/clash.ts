/** One of the two values of a clash: what was written, by whom (in the form of `doerName`) and when (an instant). */
export type ClashValue = {
  readonly value: string | number | null
  readonly by: string | null
  readonly at: string
}

type Side = ClashValue & {
  /** True if this laptop wrote it. */
  readonly isOwn: boolean
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
