import { combined, type DuplicateReason, type DuplicateScore } from './duplicate'
import { type NameLikeness, nameLikeness } from './name-likeness'
import { type NameWords, nameKeys } from './name-words'

/** What two people are compared by. The first name is the one in use, the others are what they were also called. */
export type PersonTraits = {
  readonly names: readonly NameWords[]
  readonly organisationIds: readonly string[]
  /** As `foldedAddress` writes them. */
  readonly emails: readonly string[]
  readonly phones: readonly string[]
  /** Register and identifier, by register. */
  readonly identifiers: ReadonlyMap<string, string>
}

const share = (one: readonly string[], other: readonly string[]): boolean => one.some(value => other.includes(value))

/** The likeliest of all pairs of names, and whether it took another name than the one in use. */
function bestNames(one: PersonTraits, other: PersonTraits): (NameLikeness & { isOther: boolean }) | null {
  let best: (NameLikeness & { isOther: boolean }) | null = null
  for (const [at, name] of one.names.entries())
    for (const [place, wanted] of other.names.entries()) {
      const found = nameLikeness(name, wanted)
      if (found && found.weight > (best?.weight ?? 0)) best = { ...found, isOther: at + place > 0 }
    }
  return best
}

/**
 * How likely two people are one. Different identifiers in one register are two people, whatever they are called; an address that
 * people of quite different names share is rather the address of a unit.
 */
export function scorePeople(one: PersonTraits, other: PersonTraits): DuplicateScore | null {
  const registers = [...one.identifiers.keys()].filter(register => other.identifiers.has(register))
  if (registers.some(register => one.identifiers.get(register) !== other.identifiers.get(register))) return null
  const name = bestNames(one, other)
  const reasons: DuplicateReason[] = [...(name?.reasons ?? []), ...(name?.isOther ? (['other-name'] as const) : [])]
  const weights = [name?.weight ?? 0]
  const says = (reason: DuplicateReason, weight: number) => {
    reasons.push(reason)
    weights.push(weight)
  }
  if (registers.length > 0) says('same-identifier', 0.95)
  if (share(one.emails, other.emails)) says('same-email', name ? 0.8 : 0.55)
  if (weights.length === 1 && !name) return null
  if (share(one.phones, other.phones)) says('same-phone', 0.4)
  if (share(one.organisationIds, other.organisationIds)) says('same-organisation', 0.5)
  return { score: combined(weights), reasons }
}

/** Under which keys somebody is filed: only people who share one are compared. */
export const personKeys = ({ names, emails, identifiers }: PersonTraits): string[] => [
  ...new Set(names.flatMap(nameKeys)),
  ...emails.map(email => `email ${email}`),
  ...[...identifiers].map(([register, identifier]) => `identifier ${register} ${identifier}`),
]
