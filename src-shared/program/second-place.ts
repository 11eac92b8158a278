import type { Refusal } from '../refusals/refusal'
import type { Holding, RestoreEffect } from './backup'

/** The key of a second place: for whom copies are encrypted, and the SHA-256 of the file there that holds its secret half. */
export type PlaceKey = { readonly recipient: string; readonly sha256: string }

/** A second place for copies of an office, such as a stick or a synced folder. Swedish: den andra platsen. */
export type SecondPlace = {
  readonly folder: string
  /** What the place calls itself in its own file. A folder at the same path that says something else, or nothing, is another. */
  readonly id: string
  /** Null if copies are not encrypted. Only the public half: the secret one is in the place, under the passphrase. */
  readonly key: PlaceKey | null
}

/** A copy in a second place: one file with the office, its attachments and the user's own notes apart. */
export type PlaceCopy = {
  readonly name: string
  /** The instant whose office it holds. */
  readonly at: string
  readonly bytes: number
  readonly isEncrypted: boolean
}

/** Which of the two kinds of copy: beside the office, or in the second place. */
export type CopyKind = 'beside' | 'second'

/** Why copies of a kind are not made. */
export type CopyFault = { readonly kind: CopyKind; readonly refusal: Refusal }

/** The second place of the open office as the window shows it. */
export type SecondPlaceState = {
  readonly folder: string
  readonly isEncrypted: boolean
  /** The instant it was chosen, and that of the newest verified copy there; null if none is known. */
  readonly chosenAt: string
  readonly lastAt: string | null
  /** False if the stick is not in, or the network is away. */
  readonly isReachable: boolean
}

/**
 * What a copy out of a second place holds, once it is unpacked, and whether it is one of the open office. `effect` is null if there is nothing to
 * compare it with.
 */
export type OpenedCopy = {
  readonly holding: Holding
  readonly isOfOpenOffice: boolean
  readonly effect: RestoreEffect | null
}

/** The fewest characters of a passphrase, and the fewest different ones among them. */
export const leastPassphrase = { characters: 16, different: 6 } as const

/** Returns a passphrase as it is used: in composed characters, so that every keyboard gives the same one. */
export const usedPassphrase = (typed: string): string => typed.normalize('NFC')

/** True if a passphrase is too short, or repeats few characters. */
export function isWeakPassphrase(typed: string): boolean {
  const characters = [...usedPassphrase(typed).trim()]
  return (
    characters.length < leastPassphrase.characters ||
    new Set(characters.map(character => character.toLocaleLowerCase('sv'))).size < leastPassphrase.different
  )
}
