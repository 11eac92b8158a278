import type { IsoDate } from '../days/iso-date'
import { overlaps } from '../days/time-span'
import { combined, type DuplicateReason, type DuplicateScore } from './duplicate'
import { type NameLikeness, nameLikeness } from './name-likeness'
import { type NameWords, nameKeys } from './name-words'

/** What two organisations are compared by. The first name is the one in use. */
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

/** An organisation is never abbreviated within its name, and part of a name is another body: Region Jämtland is no Region. */
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

/** Two bodies are more rarely called alike by chance than two people are. */
const rarelyAlike = 0.3

const differ = (one: string | null, other: string | null): boolean => one !== null && other !== null && one !== other

/** Each kind has codes of its own: KD is a party and a delegation of the Riksdag. One that took over from the other, has a code of its own or lies within it is known to be another. */
const areKnownApart = (one: OrganisationTraits, other: OrganisationTraits): boolean =>
  one.successorId === other.id ||
  other.successorId === one.id ||
  one.parentId === other.id ||
  other.parentId === one.id ||
  (one.kind === other.kind && differ(one.externalCode, other.externalCode))

const spanOf = ({ validFrom, validTo }: OrganisationTraits) => ({ from: validFrom, to: validTo })

/** How likely two organisations are one. Units of the same name in different bodies are not. */
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

/** A word alone has no other to be found by: its beginning and its end stand in for one, for only one of them can be misspelt. */
const partsOfWord = ({ plain }: NameWords): string[] =>
  plain.length === 1 ? [`begins ${plain[0]?.slice(0, 4)}`, `ends ${plain[0]?.slice(-4)}`] : []

/** Under which keys an organisation is filed: only those that share one are compared. */
export const organisationKeys = ({ names, abbreviation, externalCode }: OrganisationTraits): string[] => [
  ...new Set(names.flatMap(nameKeys)),
  ...names.flatMap(partsOfWord),
  ...(abbreviation.length > 1 ? [`abbreviation ${abbreviation}`] : []),
  ...(externalCode === null ? [] : [`code ${externalCode}`]),
]
