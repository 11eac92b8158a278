import type { MergedKind } from '../records/merge'
import type { NameReason } from './name-likeness'

/** Why two rows may be one; each has its words in `duplicate-words.ts`. */
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

/** How likely two rows are one, from 0 to 1, and why. */
export type DuplicateScore = { readonly score: number; readonly reasons: readonly DuplicateReason[] }

/** From here on a pair is worth a look; below it there would be more chance than likeness. */
export const leastScore = 0.5

/**
 * From here on somebody in the register is worth naming while a name is being typed: looking costs nothing yet, and a name spelled
 * otherwise by a letter or two is all there is to go by.
 */
export const leastScoreOfTyped = 0.35

/** From here on two names are the same words, in whatever order and with or without their accents. */
export const sameWordsScore = 0.57

/** Independent reasons add up without ever reaching certainty. */
export const combined = (weights: readonly number[]): number =>
  1 - weights.reduce((doubt, weight) => doubt * (1 - weight), 1)

/** One of a pair, as a list shows it. */
export type DuplicateSide = {
  readonly id: string
  readonly name: string
  /** A person's role on the day asked, an organisation's abbreviation and what it belongs to. */
  readonly detail: string
  readonly interactions: number
}

/** Two rows that may be one. Swedish: dubblett. */
export type DuplicatePair = DuplicateScore & {
  readonly kind: MergedKind
  readonly one: DuplicateSide
  readonly other: DuplicateSide
}

/** Part of the queue, the likeliest or the newest first. */
export type DuplicateQueue = { readonly total: number; readonly pairs: readonly DuplicatePair[] }

/** Somebody already in the register who may be the one about to be added. */
export type LikelyDuplicate = DuplicateScore & DuplicateSide
