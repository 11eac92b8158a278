import type { IsoDate } from '../days/iso-date'
import { overlaps } from '../days/time-span'
import { combined, type DuplicateReason, type DuplicateScore } from './duplicate'
import { type NameLikeness, nameLikeness } from './name-likeness'
import { type NameWords, nameKeys } from './name-words'

/** What two organisations are compared by. The first name is the current one. */
export type OrganisationTraits = {
  readonly id: string
  readonly kind: string
  readonly names: readonly NameWords[]
  readonly abbreviation: string
  readonly parentId: string | null
  readonly countyCode: string | null
  readonly externalCode: string | null
  readonly successorId: string | null
  readonly validFrom: IsoDate | null
  readonly validTo: IsoDate | null
}

/** Organisations are not written with initials or pet names, and a part of a name is another body: Region Jämtland is not Region. */
const possible = (found: NameLikeness | null): found is NameLikeness =>
  found !== null &&
  !found.reasons.some(reason => reason === 'part-of-name' || reason === 'initial' || reason === 'given-name-form')

function bestNames(one: OrganisationTraits, other: OrganisationTraits) {
  let best: (NameLikeness & { isOther: boolean }) | null = null
  for (const [at, name] of one.names.entries())
    for (const [place, wanted] of other.names.entries()) {
      const found = nameLikeness(name, wanted, true)
      if (possible(found) && found.weight > (best?.weight ?? 0)) best = { ...found, isOther: at + place > 0 }
    }
  return best
}

/** Extra weight for a likeness in name: two bodies have similar names by chance less often than two people. */
const rarelyAlike = 0.3

const differ = (one: string | null, other: string | null): boolean => one !== null && other !== null && one !== other

/**
 * True if two organisations are known to be different: one succeeded the other or is its unit, or they have different codes. Codes differ
 * only within a kind: KD is both a party and a delegation of the Riksdag.
 */
const areKnownApart = (one: OrganisationTraits, other: OrganisationTraits): boolean =>
  one.successorId === other.id ||
  other.successorId === one.id ||
  one.parentId === other.id ||
  other.parentId === one.id ||
  (one.kind === other.kind && differ(one.externalCode, other.externalCode))

const spanOf = ({ validFrom, validTo }: OrganisationTraits) => ({ from: validFrom, to: validTo })

/**
 * Returns how likely two organisations are duplicates; null if they are known to differ or have nothing in common. Units with the same name
 * in different bodies score low.
 */
export function scoreOrganisations(one: OrganisationTraits, other: OrganisationTraits): DuplicateScore | null {
  if (areKnownApart(one, other)) return null
  const name = bestNames(one, other)
  const apart = [
    differ(one.parentId, other.parentId) ? 0.4 : 1,
    differ(one.countyCode, other.countyCode) ? 0.4 : 1,
    overlaps(spanOf(one), spanOf(other)) ? 1 : 0.6,
  ].reduce((product, part) => product * part, 1)
  const reasons: DuplicateReason[] = [...(name?.reasons ?? []), ...(name?.isOther ? (['other-name'] as const) : [])]
  const weights = [name ? combined([name.weight, rarelyAlike]) * apart : 0]
  const says = (reason: DuplicateReason, weight: number) => {
    reasons.push(reason)
    weights.push(weight)
  }
  if (one.kind === other.kind && one.externalCode !== null && one.externalCode === other.externalCode)
    says('same-code', 0.9)
  if (one.abbreviation.length > 1 && one.abbreviation === other.abbreviation) says('same-abbreviation', 0.4 * apart)
  if (weights.length === 1 && !name) return null
  if (one.parentId !== null && one.parentId === other.parentId) says('same-parent', 0.25)
  return { score: combined(weights), reasons }
}

/**
 * A one-word name has no second word to be found by. Its beginning and its end serve as two keys, since a misspelling affects only one of
 * them.
 */
const partsOfWord = ({ plain }: NameWords): string[] =>
  plain.length === 1 ? [`begins ${plain[0]?.slice(0, 4)}`, `ends ${plain[0]?.slice(-4)}`] : []

/** Returns the keys of an organisation. Only organisations that share a key are compared. */
export const organisationKeys = ({ names, abbreviation, externalCode }: OrganisationTraits): string[] => [
  ...new Set(names.flatMap(nameKeys)),
  ...names.flatMap(partsOfWord),
  ...(abbreviation.length > 1 ? [`abbreviation ${abbreviation}`] : []),
  ...(externalCode === null ? [] : [`code ${externalCode}`]),
]
