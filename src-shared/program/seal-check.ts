/**
 * What is wrong with the seals of the change record: entries that are not what was sealed, entries that are gone, a chain that does not begin
 * where it says, words that were blanked without a decision, entries of a finished device without a seal, or a seal that a copy of the office
 * knows and the office does not.
 */
export const sealFaultKinds = ['altered', 'missing', 'cut-loose', 'blanked', 'unsealed', 'unknown-head'] as const
export type SealFaultKind = (typeof sealFaultKinds)[number]

/** Which entries a seal does not hold for: the device, and the numbers of its first and last entry. */
type Stretch<Kind extends string> = {
  readonly kind: Kind
  readonly device: string
  readonly from: number
  readonly to: number
  /** The instant of the last entry in UTC; null if it is gone. For a seal that a copy knows, the instant of the copy. */
  readonly at: string | null
  /** A SHA-256 over what is there in place of what was sealed. A fault that was accepted is known again by it; a later one has another. */
  readonly found: string
}

/** A stretch of one device's entries whose seal does not hold. Swedish: brutet sigill. */
export type SealFault = Stretch<SealFaultKind> & {
  /** The login that the last entry names; null if it is gone. */
  readonly login: string | null
}

/**
 * Why a broken seal is accepted: somebody has seen it, or a salvage could not save what was sealed. A salvage that found entries without a seal
 * also made new seals for them, so seals that copies have of them cannot be compared.
 */
export type WhyAccepted = 'seen' | 'salvaged'

/** A broken seal that is accepted, as the office keeps it: since when, by whom, and why. Swedish: godtaget sigillbrott. */
export type AcceptedBreak = Stretch<SealFaultKind | 'resealed'> & {
  readonly why: WhyAccepted
  readonly by: string | null
  /** An instant in UTC; null if the history does not say. */
  readonly acceptedAt: string | null
}

/** True if a broken seal is the one that was accepted, and nothing has changed there since. */
export const isAccepted = (fault: SealFault, accepted: readonly AcceptedBreak[]): boolean =>
  accepted.some(
    ({ kind, device, from, to, found }) =>
      kind === fault.kind && device === fault.device && from === fault.from && to === fault.to && found === fault.found,
  )

/** The most broken seals that the window shows and accepts at once. */
export const mostBreaksAtOnce = 100

/** How many entries of the change record have a seal, how many another program has written since, and which seals do not hold. */
export type SealCheck = { readonly sealed: number; readonly unsealed: number; readonly faults: readonly SealFault[] }

/** The same with the accepted broken seals apart, which are no faults. */
export type HistoryCheck = SealCheck & { readonly accepted: readonly AcceptedBreak[] }
