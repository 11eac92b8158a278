import type { IsoDate } from '../days/iso-date'
import { foldedAddress } from '../names/contact-way'
import { nameLikeness } from '../names/name-likeness'
import { nameWords } from '../names/name-words'

/**
 * The days between which somebody works at the office, both included. A null start is not known; a null end is not known or not yet set.
 */
export type AtTheOffice = { readonly fromOn: IsoDate | null; readonly toOn: IsoDate | null }

/** True if somebody worked at the office on the day. The first and the last day both count. */
export const worksOn = ({ fromOn, toOn }: AtTheOffice, on: IsoDate): boolean =>
  (fromOn === null || fromOn <= on) && (toOn === null || on <= toOn)

/** From this weight on, two names are reported as possibly the same person: a pet name, or one letter wrong. */
const likeEnough = 0.45

/** Returns the known colleagues who may be the same person as the one being entered, by name or e-mail. Nobody matches themselves. */
export function likelyColleagues<
  Known extends { readonly id: string; readonly name: string; readonly email: string | null },
>(
  known: readonly Known[],
  wanted: { readonly id: string | null; readonly name: string; readonly email: string | null },
): Known[] {
  const [words, email] = [nameWords(wanted.name), wanted.email && foldedAddress('email', wanted.email)]
  return known.filter(
    one =>
      one.id !== wanted.id &&
      ((nameLikeness(nameWords(one.name), words)?.weight ?? 0) >= likeEnough ||
        (email && one.email !== null && foldedAddress('email', one.email) === email)),
  )
}
