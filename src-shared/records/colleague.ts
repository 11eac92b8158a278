import type { IsoDate } from '../days/iso-date'
import { foldedAddress } from '../names/contact-way'
import { nameLikeness } from '../names/name-likeness'
import { nameWords } from '../names/name-words'

/** From when to when somebody works at the office, both days included; null is not known, or not yet. */
export type AtTheOffice = { readonly fromOn: IsoDate | null; readonly toOn: IsoDate | null }

/** Whether somebody worked at the office that day: from the first day on, to the last and including it. */
export const worksOn = ({ fromOn, toOn }: AtTheOffice, on: IsoDate): boolean =>
  (fromOn === null || fromOn <= on) && (toOn === null || on <= toOn)

/** From here on two names are worth saying that they may be of one person: a pet name or one letter wrong. */
const likeEnough = 0.45

/** Those of the colleagues who may be the one about to be written down, by name or e-mail; somebody is never his or her own double. */
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
