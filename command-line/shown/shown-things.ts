import { concernedByInteraction, notConcernedBy, proposedForInteraction } from '../../db/reads/concern/concerned'
import { requireRow } from '../../db/reads/names/known-rows'
import { openCommitments } from '../../db/reads/records/commitments'
import { issuesInForce, priorityList } from '../../db/reads/records/issues-in-force'
import { personRecord } from '../../db/reads/records/person-record'
import { positionsOfPerson, positionsOnIssue } from '../../db/reads/records/positions'
import { processesOfIssue } from '../../db/reads/records/processes'
import { referenceLists } from '../../db/reads/records/reference-lists'
import { allOrganisations, membershipsOf, peopleOfOrganisation } from '../../db/reads/records/register-lists'
import { rolesByPerson, rolesOn, roleText } from '../../db/reads/records/roles'
import { interactionNamed, timeline } from '../../db/reads/timelines/timelines'
import type { Reader } from '../../db/schema'
import type { IsoDate } from '../../src-shared/days/iso-date'
import type { InteractionId, IssueId, OrganisationId, PartnerId, PersonId } from '../../src-shared/records/ids'
import { described } from './described-interaction'

/** The day asked about, and whether interactions after it are left out (when a day was given). */
export type Day = { readonly asOf: IsoDate; readonly until: IsoDate | undefined }

/** The whole of a timeline; one thing is shown at a time. */
const all = { limit: 100_000 }
const until = (day: Day) => (day.until === undefined ? {} : { to: day.until })

/** A person as of a day, with all roles, meetings, promises and positions. */
export async function shownPerson(db: Reader, given: string, day: Day) {
  const id = given as PersonId
  const held = await rolesOn(db, id, day.asOf)
  const { name, category, contactWays, roles } = await personRecord(db, id)
  const { rows } = await timeline(db, { kind: 'person', id }, until(day), all)
  const role = roleText((await rolesByPerson(db, [id])).get(id) ?? [], day.asOf)
  return {
    id,
    name,
    category,
    role,
    rolesHeld: held.map(({ organisationId, title, organisation }) => ({ organisationId, title, organisation })),
    roles: roles.map(({ organisationId, title, organisation, fromOn, toOn }) => ({
      organisationId,
      title,
      organisation,
      fromOn,
      toOn,
    })),
    contactWays,
    interactions: rows.map(described),
    openCommitments: await openCommitments(db, day.asOf, { personId: id }),
    positions: await positionsOfPerson(db, id, day.asOf),
  }
}

/** An organisation as of a day, with who held a role in it and what was said with it. */
export async function shownOrganisation(db: Reader, given: string, day: Day) {
  const id = given as OrganisationId
  const { rows } = await timeline(db, { kind: 'organisation', id }, until(day), all)
  const organisations = await allOrganisations(db)
  return {
    ...organisations.find(row => row.id === id),
    units: organisations.filter(row => row.parentId === id).map(row => row.id),
    people: await peopleOfOrganisation(db, id, day.asOf),
    interactions: rows.map(described),
    openCommitments: await openCommitments(db, day.asOf, { organisationId: id }),
  }
}

/** An issue as of a day, with its decided wordings and what was done about it. */
export async function shownIssue(db: Reader, given: string, day: Day) {
  const id = given as IssueId
  const { rows } = await timeline(db, { kind: 'issue', id }, until(day), all)
  return {
    ...(await referenceLists(db)).issues.find(row => row.id === id),
    versions: (await issuesInForce(db, day.asOf)).filter(version => version.issueId === id),
    interactions: rows.map(described),
    openCommitments: await openCommitments(db, day.asOf, { issueId: id }),
    positions: await positionsOnIssue(db, id, day.asOf),
    processes: await processesOfIssue(db, id),
  }
}

/** A partner as of a day, with its memberships and its own priorities. */
export async function shownPartner(db: Reader, given: string, day: Day) {
  const id = given as PartnerId
  const { rows } = await timeline(db, { kind: 'partner', id }, until(day), all)
  return {
    ...(await referenceLists(db)).partners.find(row => row.id === id),
    memberships: await membershipsOf(db, id),
    priorities: await priorityList(db, id, day.asOf),
    interactions: rows.map(described),
  }
}

/** One interaction with the roles of its day, why it concerns each partner, and whom it should concern by the rule of today. */
export async function shownInteraction(db: Reader, given: string) {
  const id = given as InteractionId
  await requireRow(db, 'interaction', id)
  const { note, ...row } = await interactionNamed(db, id)
  const [concerned, notConcerned] = [await concernedByInteraction(db, id), await notConcernedBy(db, id)]
  return { ...described(row), note, concerned, notConcerned, proposed: await proposedForInteraction(db, id) }
}
