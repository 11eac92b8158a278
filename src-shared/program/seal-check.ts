/**
 * What is wrong with the seals of the change record: entries that are not what was sealed, entries that are gone, a chain that does not begin
 * where it says, words that were blanked without a decision, entries of a finished device without a seal, or a seal that a copy of the office
 * knows and the office does not.
 */
export type SealFaultKind = 'altered' | 'missing' | 'cut-loose' | 'blanked' | 'unsealed' | 'unknown-head'

/** A stretch of one device's entries whose seal does not hold: the numbers of its first and last entry, and when the last was written. */
export type SealFault = {
  readonly kind: SealFaultKind
  readonly device: string
  readonly from: number
  readonly to: number
  /** The instant of the last entry in UTC; null if it is gone. */
  readonly at: string | null
}

/** How many entries of the change record have a seal, how many another program has written since, and which seals do not hold. */
export type SealCheck = { readonly sealed: number; readonly unsealed: number; readonly faults: readonly SealFault[] }
