import { openCommitments } from '../../db/queries/commitments'
import { concernedByInteraction, notConcernedBy } from '../../db/queries/concerned'
import { issuesInForce, priorityList } from '../../db/queries/issues-in-force'
import { requireRow } from '../../db/queries/known-rows'
import { personRecord } from '../../db/queries/person-records'
import { positionsOfPerson, positionsOnIssue } from '../../db/queries/positions'
import { processDetails, processesOfIssue } from '../../db/queries/processes'
import { referenceLists } from '../../db/queries/reference-lists'
import { allOrganisations, membershipsOf, peopleOfOrganisation } from '../../db/queries/register-lists'
import { rolesByPerson, rolesOn, roleText } from '../../db/queries/roles'
import {
  interactionNamed,
  issueTimeline,
  organisationTimeline,
  partnerTimeline,
  personTimeline,
} from '../../db/queries/timelines'
import type { Reader } from '../../db/schema'
import type { InteractionId, IssueId, OrganisationId, PartnerId, PersonId } from '../../src-shared/domain/ids'
import type { InteractionSummary } from '../../src-shared/domain/interaction'
import type { IsoDate } from '../../src-shared/domain/iso-date'
import { printedRole } from '../../src-shared/domain/role-assignment'

/** The day asked about, and whether interactions after it are left out (when a day was given). */
type Day = { readonly asOf: IsoDate; readonly until: IsoDate | undefined }
type Show = (db: Reader, id: string, day: Day) => Promise<object>

/** The whole of a timeline; one thing is shown at a time. */
const all = { limit: 100_000 }
const until = (day: Day) => (day.until === undefined ? {} : { to: day.until })

/** Those met are written out with the role of that day, as a list in the window prints them. */
const described = (row: InteractionSummary) => ({
  id: row.id,
  startsOn: row.startsOn,
  startsTime: row.startsTime,
  kind: row.kind,
  status: row.status,
  headline: row.headline,
  confidentiality: row.confidentiality,
  participants: row.participants.map(({ name, title, organisation, isRemoved }) => ({
    name: isRemoved ? `${name} (borttagen)` : name,
    role: printedRole({ title: title ?? '', organisation: organisation ?? '' }),
  })),
  organisations: row.organisations,
  staff: row.staff,
  issueIds: row.issueIds,
  partnerIds: row.partnerIds,
})

const person: Show = async (db, given, day) => {
  const id = given as PersonId
  const held = await rolesOn(db, id, day.asOf)
  const { name, category, contactWays, roles } = await personRecord(db, id)
  const { rows } = await personTimeline(db, id, until(day), all)
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

const organisation: Show = async (db, given, day) => {
  const id = given as OrganisationId
  const { rows } = await organisationTimeline(db, id, until(day), all)
  const organisations = await allOrganisations(db)
  return {
    ...organisations.find(row => row.id === id),
    units: organisations.filter(row => row.parentId === id).map(row => row.id),
    people: await peopleOfOrganisation(db, id, day.asOf),
    interactions: rows.map(described),
    openCommitments: await openCommitments(db, day.asOf, { organisationId: id }),
  }
}

const issue: Show = async (db, given, day) => {
  const id = given as IssueId
  const { rows } = await issueTimeline(db, id, until(day), all)
  return {
    ...(await referenceLists(db)).issues.find(row => row.id === id),
    versions: (await issuesInForce(db, day.asOf)).filter(version => version.issueId === id),
    interactions: rows.map(described),
    openCommitments: await openCommitments(db, day.asOf, { issueId: id }),
    positions: await positionsOnIssue(db, id, day.asOf),
    processes: await processesOfIssue(db, id),
  }
}

const partner: Show = async (db, given, day) => {
  const id = given as PartnerId
  const { rows } = await partnerTimeline(db, id, until(day), all)
  return {
    ...(await referenceLists(db)).partners.find(row => row.id === id),
    memberships: await membershipsOf(db, id),
    priorities: await priorityList(db, id, day.asOf),
    interactions: rows.map(described),
  }
}

const interaction: Show = async (db, given) => {
  const id = given as InteractionId
  await requireRow(db, 'interaction', id)
  const { note, ...row } = await interactionNamed(db, id)
  const [concerned, notConcerned] = [await concernedByInteraction(db, id), await notConcernedBy(db, id)]
  return { ...described(row), note, concerned, notConcerned }
}

const process: Show = (db, id, day) => processDetails(db, id, day.asOf)

/** What can be shown, by the word for it. */
export const shownThings: Readonly<Record<string, Show>> = {
  person,
  organisation,
  issue,
  partner,
  interaction,
  process,
}
