import { organisationsNamed, peopleNamed } from '../../db/reads/names/find-by-name'
import type { Reader } from '../../db/schema'
import { folded, isSameText } from '../../src-shared/names/folded-text'
import type { IssueId, OrganisationId, PartnerId, PersonId, StaffMemberId } from '../../src-shared/records/ids'
import type { ReferenceLists } from '../../src-shared/records/reference'
import { Refused } from '../../src-shared/refusals/refusal'

/** The partner of an id, a name or a short name. Refuses a text that is none of them. */
export function partnerNamed({ partners }: Pick<ReferenceLists, 'partners'>, text: string): PartnerId {
  const found = partners.find(
    ({ id, name, shortName }) => id === text || [name, shortName].some(known => isSameText(known, text)),
  )
  if (!found) throw new Refused({ code: 'unknown-partner', text })
  return found.id
}

/** The issue of an id or a name. Refuses a text that is neither. */
export function issueNamed({ issues }: Pick<ReferenceLists, 'issues'>, text: string): IssueId {
  const found = issues.find(({ id, name }) => id === text || isSameText(name, text))
  if (!found) throw new Refused({ code: 'unknown-issue', text })
  return found.id
}

/** The colleague of an id or a name, capitals and accents aside. Refuses a text that is neither, and a name that several have. */
export function colleagueNamed({ staff }: Pick<ReferenceLists, 'staff'>, text: string): StaffMemberId {
  const known = staff.find(({ id }) => id === text)
  if (known) return known.id
  const called = staff.filter(({ name }) => folded(name.trim()) === folded(text.trim()))
  if (called.length > 1) throw new Refused({ code: 'ambiguous-name', text, found: called.length })
  if (!called[0]) throw new Refused({ code: 'unknown-name', text })
  return called[0].id
}

/** The organisation of an id, a name, an abbreviation or another name. Refuses a text that is none of them, and a name that several have. */
export async function organisationNamed(db: Reader, text: string): Promise<OrganisationId> {
  const [found, ...more] = await organisationsNamed(db, text)
  if (more.length > 0) throw new Refused({ code: 'ambiguous-name', text, found: more.length + 1 })
  if (!found) throw new Refused({ code: 'unknown-name', text })
  return found
}

/** The person of an id or a name; undefined when there is none. Refuses a name that several have. */
export async function personNamed(db: Reader, text: string): Promise<PersonId | undefined> {
  const [found, ...more] = await peopleNamed(db, text)
  if (more.length > 0) throw new Refused({ code: 'ambiguous-name', text, found: more.length + 1 })
  return found
}
