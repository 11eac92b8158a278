import type { MergedKind } from '../records/merge'
import type { NameReason } from './name-likeness'

/** Why two rows may be duplicates. Each reason has its words in `duplicate-words.ts`. */
export type DuplicateReason =
  | NameReason
  | 'other-name'
  | 'same-email'
  | 'same-phone'
  | 'same-organisation'
  | 'same-identifier'
  | 'same-abbreviation'
  | 'same-code'
  | 'same-parent'

/** How likely two rows are duplicates, from 0 to 1, and why. */
export type DuplicateScore = { readonly score: number; readonly reasons: readonly DuplicateReason[] }

/** The lowest score at which a pair is shown. Below it, the likeness is more likely chance. */
export const leastScore = 0.5

/**
 * The lowest score at which somebody known is named while a name is typed. It is lower because a look costs little at that point, and a name
 * one or two letters off is all there is to go by. No score chooses anybody: that takes a key or a click.
 */
export const leastScoreOfTyped = 0.35

/** Combines the weights of independent reasons. The result never reaches certainty (1). */
export const combined = (weights: readonly number[]): number =>
  1 - weights.reduce((doubt, weight) => doubt * (1 - weight), 1)

/** One row of a pair, as a list shows it. */
export type DuplicateSide = {
  readonly id: string
  readonly name: string
  /** A person's role on the given day, or an organisation's abbreviation and parent. */
  readonly detail: string
  readonly interactions: number
}

/** Two rows that may be one. Swedish: dubblett. */
export type DuplicatePair = DuplicateScore & {
  readonly kind: MergedKind
  readonly one: DuplicateSide
  readonly other: DuplicateSide
}

/** A page of the queue of possible duplicates, the likeliest or the newest first. `total` counts all pairs. */
export type DuplicateQueue = { readonly total: number; readonly pairs: readonly DuplicatePair[] }

/** A person as far as typed: about to be added (`id` null), or a known one whose name or address is being changed. */
export type TypedPerson = {
  readonly kind: 'person'
  readonly id: string | null
  readonly name: string
  readonly organisationId: string | null
  readonly email: string | null
  readonly phone: string | null
}

/** An organisation as far as typed: about to be added (`id` null), or a known one whose name is being changed. */
export type TypedOrganisation = {
  readonly kind: 'organisation'
  readonly id: string | null
  readonly name: string
  readonly abbreviation: string | null
  readonly parentId: string | null
}

export type TypedRecord = TypedPerson | TypedOrganisation

/**
 * Somebody, or some body, that may be what is typed, and why. It says nothing of any meeting. `isInBin` is true if it was deleted and can be
 * restored.
 */
export type LikelyDuplicate = DuplicateScore &
  Pick<DuplicateSide, 'id' | 'name' | 'detail'> & { readonly isInBin: boolean }
