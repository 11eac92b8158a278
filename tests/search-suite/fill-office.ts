import { sql } from 'kysely'
import type { Writer } from '../../db/schema'
import type { Store } from '../../db/store'
import { logInteraction } from '../../office/log/log-interaction'
import type { IssueId, OrganisationId, PartnerId, PersonId } from '../../src-shared/records/ids'
import { addPerson, addRole } from '../db/a-register'
import { anInteraction } from '../db/an-interaction'
import { type SuiteInteraction, suiteInteractions } from './interactions'
import { suiteIssue, suiteOrganisations, suitePeople } from './people'

async function addRegister(db: Writer): Promise<void> {
  for (const { id, name, otherNames } of suiteOrganisations) {
    await sql`insert into organisation (id, kind, name) values (${id}, 'interest-org', ${name})`.execute(db)
    for (const other of otherNames)
      await sql`insert into organisation_alias (id, organisation_id, name) values (${`${id}:${other}`}, ${id}, ${other})`.execute(
        db,
      )
  }
  for (const { id, name, roles } of suitePeople) {
    await addPerson(db, id, name)
    for (const [title, organisation] of roles) await addRole(db, `${id}:${organisation}`, id, organisation, title)
  }
  const { id, name, nameEn, shortName, priorityAreaId } = suiteIssue
  await sql`insert into issue (id, priority_area_id, name, name_en, short_name, sort_order)
    values (${id}, ${priorityAreaId}, ${name}, ${nameEn}, ${shortName}, '99')`.execute(db)
}

/** Returns what the log takes for an interaction of the suite. */
const entryOf = ({ kind, on, headline, note, people, organisations, issues, partners }: SuiteInteraction) =>
  anInteraction({
    kind,
    startsOn: on,
    headline,
    note,
    participants: (people ?? []).map(id => ({ personId: id as PersonId })),
    organisationIds: (organisations ?? []).map(id => id as OrganisationId),
    issueIds: (issues ?? []).map(id => id as IssueId),
    partnerIds: (partners ?? []).map(id => id as PartnerId),
  })

/**
 * Fills a new office with the people, organisations, issues and interactions that the queries look for. The interactions are logged as a
 * user does, so they get ids of their own. Returns what the queries call each of them, by that id.
 */
export async function fillOffice(store: Store): Promise<ReadonlyMap<string, string>> {
  const called = new Map<string, string>()
  await store.change(async db => {
    await addRegister(db)
    for (const interaction of suiteInteractions) {
      const { interactionId } = await logInteraction(db, entryOf(interaction))
      called.set(interactionId, interaction.id)
    }
  })
  return called
}
