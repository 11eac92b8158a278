import { concernedByInteraction, notConcernedBy, proposedForInteraction } from '../../db/reads/concern/concerned'
import { sourcesOf } from '../../db/reads/imports/import-batches'
import { requireRow } from '../../db/reads/names/known-rows'
import { redirected } from '../../db/reads/names/redirects'
import { openCommitments } from '../../db/reads/records/commitments'
import { asksOf } from '../../db/reads/records/interaction-record'
import { issuesInForce, priorityList } from '../../db/reads/records/issues-in-force'
import { personRecord } from '../../db/reads/records/person-record'
import { positionsOfPerson, positionsOnIssue } from '../../db/reads/records/positions'
import { processDetails, processesOfIssue } from '../../db/reads/records/processes'
import { referenceLists } from '../../db/reads/records/reference-lists'
import { allOrganisations, membershipsOf, peopleOfOrganisation } from '../../db/reads/records/register-lists'
import { rolesByPerson, rolesOn, roleText } from '../../db/reads/records/roles'
import { interactionNamed, timeline } from '../../db/reads/timelines/timelines'
import type { Reader } from '../../db/schema'
import type { IsoDate } from '../../src-shared/days/iso-date'
import type { InteractionId, IssueId, OrganisationId, PartnerId, PersonId } from '../../src-shared/records/ids'
import { mergedKinds } from '../../src-shared/records/merge'
import { described } from '../log/described-interaction'

/** The day asked about. `until` is set when the user gave a day; later interactions are then left out. */
export type Day = { readonly asOf: IsoDate; readonly until: IsoDate | undefined }

/** The whole of a timeline. There is no paging, as only one record is shown at a time. */
const all = { limit: 100_000 }
const until = (day: Day) => (day.until === undefined ? {} : { to: day.until })

/** Returns a person as of a day, with all roles, interactions, promises and positions. */
async function personAsOf(db: Reader, given: string, day: Day) {
  const id = given as PersonId
  const held = await rolesOn(db, id, day.asOf)
  const { name, category, contactWays, roles, sources } = await personRecord(db, id)
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
    sources,
  }
}

/** Returns an organisation as of a day, with the people who held a role in it, its interactions and its open promises. */
async function organisationAsOf(db: Reader, given: string, day: Day) {
  const id = given as OrganisationId
  const { rows } = await timeline(db, { kind: 'organisation', id }, until(day), all)
  const organisations = await allOrganisations(db)
  return {
    ...organisations.find(row => row.id === id),
    units: organisations.filter(row => row.parentId === id).map(row => row.id),
    people: await peopleOfOrganisation(db, id, day.asOf),
    interactions: rows.map(described),
    openCommitments: await openCommitments(db, day.asOf, { organisationId: id }),
    sources: await sourcesOf(db, 'organisation', id),
  }
}

/** Returns an issue as of a day, with its decided wordings and what was done about it. */
async function issueAsOf(db: Reader, given: string, day: Day) {
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

/** Returns a partner as of a day, with its memberships, its own priorities and its interactions. */
async function partnerAsOf(db: Reader, given: string, day: Day) {
  const id = given as PartnerId
  const { rows } = await timeline(db, { kind: 'partner', id }, until(day), all)
  return {
    ...(await referenceLists(db)).partners.find(row => row.id === id),
    memberships: await membershipsOf(db, id),
    priorities: await priorityList(db, id, day.asOf),
    interactions: rows.map(described),
  }
}

/**
 * Returns one interaction with the roles held on its day, why it concerns each partner, and which partners it should concern by today's
 * rule.
 */
async function interactionAsOf(db: Reader, given: string) {
  const id = given as InteractionId
  await requireRow(db, 'interaction', id)
  const { note, ...row } = await interactionNamed(db, id)
  const [concerned, notConcerned] = [await concernedByInteraction(db, id), await notConcernedBy(db, id)]
  const asks = await asksOf(db, id)
  const proposed = await proposedForInteraction(db, id)
  const sources = await sourcesOf(db, 'interaction', id)
  return { ...described(row), note, asks, concerned, notConcerned, proposed, sources }
}

const asOf = {
  person: personAsOf,
  organisation: organisationAsOf,
  issue: issueAsOf,
  partner: partnerAsOf,
  interaction: interactionAsOf,
  process: (db: Reader, id: string, day: Day) => processDetails(db, id, day.asOf),
}

/** The kinds of record that can be read as of a day. */
export type ThingKind = keyof typeof asOf
/** A record of a kind with everything related to it. */
export type ThingAsOf<Kind extends ThingKind> = Awaited<ReturnType<(typeof asOf)[Kind]>>

/** Reads one record as it was on a day. The id of a row that was merged away means the one it went into. Refuses an unknown id. */
export async function thingAsOf<Kind extends ThingKind>(
  db: Reader,
  kind: Kind,
  id: string,
  day: Day,
): Promise<ThingAsOf<Kind>> {
  const merged = mergedKinds.find(known => known === kind)
  const read = asOf[kind] as (db: Reader, id: string, day: Day) => Promise<ThingAsOf<Kind>>
  return read(db, merged ? await redirected(db, merged, id) : id, day)
}
