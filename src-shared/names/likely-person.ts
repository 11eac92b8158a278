import { combined, type DuplicateReason, type DuplicateScore } from './duplicate'
import { mayBeAlike, type NameLikeness, nameLikeness } from './name-likeness'
import { type NameWords, nameKeys } from './name-words'

/** What two people are compared by. The first name is the current one; the others are aliases. */
export type PersonTraits = {
  readonly names: readonly NameWords[]
  readonly organisationIds: readonly string[]
  /** In the form of `foldedAddress`. */
  readonly emails: readonly string[]
  readonly phones: readonly string[]
  /** The person's identifier in each register. */
  readonly identifiers: ReadonlyMap<string, string>
}

const share = (one: readonly string[], other: readonly string[]): boolean => one.some(value => other.includes(value))

/** Returns the best match among all pairs of names, and whether it used another name than the current one. */
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
 * Returns how likely two people are duplicates; null if they cannot be or have nothing in common. Different identifiers in the same
 * register mean two people, whatever their names. An address shared by people with quite different names is more likely the address of a
 * unit.
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

/** False if `scorePeople` surely finds nothing that two people have in common. It is asked of many pairs before that. */
export function mayBeSamePerson(one: PersonTraits, other: PersonTraits): boolean {
  if (one.emails.length > 0 || one.identifiers.size > 0) return true
  for (const name of one.names) for (const wanted of other.names) if (mayBeAlike(name, wanted)) return true
  return false
}

/** Returns the keys of a person. Only people who share a key are compared. */
export const personKeys = ({ names, emails, identifiers }: PersonTraits): string[] => [
  ...new Set(names.flatMap(nameKeys)),
  ...emails.map(email => `email ${email}`),
  ...[...identifiers].map(([register, identifier]) => `identifier ${register} ${identifier}`),
]
