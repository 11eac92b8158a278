import { organisationsNamed, peopleNamed } from '../../db/reads/names/find-by-name'
import type { Reader } from '../../db/schema'
import { folded, isSameText } from '../../src-shared/names/folded-text'
import type { IssueId, OrganisationId, PartnerId, PersonId, StaffMemberId } from '../../src-shared/records/ids'
import type { ReferenceLists } from '../../src-shared/records/reference'
import { Refused } from '../../src-shared/refusals/refusal'

/** Returns the partner with this id, name or short name. Refuses every other text. */
export function partnerNamed({ partners }: Pick<ReferenceLists, 'partners'>, text: string): PartnerId {
  const found = partners.find(
    ({ id, name, shortName }) => id === text || [name, shortName].some(known => isSameText(known, text)),
  )
  if (!found) throw new Refused({ code: 'unknown-partner', text })
  return found.id
}

/** Returns the issue with this id or name. Refuses every other text. */
export function issueNamed({ issues }: Pick<ReferenceLists, 'issues'>, text: string): IssueId {
  const found = issues.find(({ id, name }) => id === text || isSameText(name, text))
  if (!found) throw new Refused({ code: 'unknown-issue', text })
  return found.id
}

/**
 * Returns the colleague with this id or name, capitals and accents aside. Refuses every other text, and a name that several colleagues
 * have.
 */
export function colleagueNamed({ staff }: Pick<ReferenceLists, 'staff'>, text: string): StaffMemberId {
  const known = staff.find(({ id }) => id === text)
  if (known) return known.id
  const called = staff.filter(({ name }) => folded(name.trim()) === folded(text.trim()))
  if (called.length > 1) throw new Refused({ code: 'ambiguous-name', text, found: called.length })
  if (!called[0]) throw new Refused({ code: 'unknown-name', text })
  return called[0].id
}

/** Returns the organisation with this id, name, abbreviation or name variant. Refuses every other text, and a name that several have. */
export async function organisationNamed(db: Reader, text: string): Promise<OrganisationId> {
  const [found, ...more] = await organisationsNamed(db, text)
  if (more.length > 0) throw new Refused({ code: 'ambiguous-name', text, found: more.length + 1 })
  if (!found) throw new Refused({ code: 'unknown-name', text })
  return found
}

/** Returns the person with this id or name; undefined if there is none. Refuses a name that several people have. */
export async function personNamed(db: Reader, text: string): Promise<PersonId | undefined> {
  const [found, ...more] = await peopleNamed(db, text)
  if (more.length > 0) throw new Refused({ code: 'ambiguous-name', text, found: more.length + 1 })
  return found
}
