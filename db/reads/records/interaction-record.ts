import { sql } from 'kysely'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { Ask, InteractionFacts, KnownParticipant } from '../../../src-shared/log/interaction-facts'
import type { InteractionId, OrganisationId, PersonId, StaffMemberId } from '../../../src-shared/records/ids'
import { roleOn } from '../../../src-shared/records/role-assignment'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { sourcesOf } from '../imports/import-batches'
import { interactionNamed } from '../timelines/timelines'
import { commitmentsWhere } from './commitments'
import { ownFields } from './own-fields'
import { positionsWhere } from './positions'
import { rolesByPerson } from './roles'

type Named<Id> = { readonly id: Id; readonly name: string; readonly isGone: 0 | 1 }

/** Returns the linked rows in the order in which they were linked, deleted ones too. */
const linked = <Id>(db: Reader, id: InteractionId, links: string, column: string, table: string) =>
  readSql(
    db,
    sql<Named<Id>>`select t.id, t.name, t.deleted_at is not null as isGone from ${sql.table(links)} l
      cross join ${sql.table(table)} t on t.id = l.${sql.ref(column)}
      where l.interaction_id = ${id} and l.deleted_at is null order by l.rid`,
  )

async function participants(db: Reader, id: InteractionId, on: IsoDate): Promise<KnownParticipant[]> {
  const people = await linked<PersonId>(db, id, 'interaction_participant', 'person_id', 'person')
  const roles = await rolesByPerson(
    db,
    people.map(person => person.id),
  )
  return people.map(person => {
    const role = roleOn(roles.get(person.id) ?? [], on)
    return {
      id: person.id,
      name: person.name,
      title: role?.title ?? null,
      organisation: role?.organisation || null,
      ...(person.isGone === 1 && { isRemoved: true as const }),
    }
  })
}

/** Returns what was asked in an interaction and how it was answered, in the order in which it was written down. */
export const asksOf = (db: Reader, id: InteractionId): Promise<Ask[]> =>
  readSql(
    db,
    sql<Ask>`select id, issue_id as issueId, ask, response_kind as responseKind, response, evidence,
        evidence_reference as evidenceReference, evidence_on as evidenceOn
      from ask indexed by ask_by_interaction where interaction_id = ${id} and deleted_at is null order by rid`,
  )

/** Returns everything recorded about one interaction, with the roles held on its day. Throws if it is unknown. */
export async function interactionFacts(db: Reader, id: InteractionId): Promise<InteractionFacts> {
  const { confidentiality: ____, ...fields } = await ownFields(db, 'interaction', id)
  const { participants: _, organisations: __, staff: ___, ...summary } = await interactionNamed(db, id)
  const { provision, markedOn, authority } = await db
    .selectFrom('interaction')
    .select(['secrecy_provision as provision', 'secrecy_marked_on as markedOn', 'secrecy_authority as authority'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return {
    ...fields,
    ...summary,
    secrecy: provision && markedOn && authority ? { provision, markedOn, authority } : null,
    participants: await participants(db, id, fields.startsOn),
    organisations: await linked<OrganisationId>(db, id, 'interaction_organisation', 'organisation_id', 'organisation'),
    staff: await linked<StaffMemberId>(db, id, 'interaction_staff', 'staff_member_id', 'staff_member'),
    asks: await asksOf(db, id),
    positions: await positionsWhere(db, sql`s.evidence_interaction_id = ${id}`),
    commitments: await commitmentsWhere(db, 'commitment_by_interaction', sql`k.interaction_id = ${id}`),
    sources: await sourcesOf(db, 'interaction', id),
  }
}
