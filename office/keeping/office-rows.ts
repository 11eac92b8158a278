import { organisationRows } from '../../db/reference/shipped-rows'
import { sortNameOf } from '../../src-shared/names/person-name'
import { sharedWords } from '../../src-shared/text/shared-words'
import { followUpRows } from './follow-up-rows'
import type { OfficeFile, Rows } from './office-file'
import { processRows } from './process-rows'
import { textRows } from './text-rows'

/** The kind serves as the headline of an interaction that has none in the file. */
const kinds: Readonly<Record<string, string>> = sharedWords('sv').kinds

/** Puts a prefix before an id. The demo's rows have one, by which they are recognised and removed again. */
const named = (prefix: string, id: string): string => `${prefix}${id}`

/** Returns the rows of an office file by table, in an order in which each row comes after the rows it refers to. */
export function officeRows(
  office: OfficeFile,
  prefix: string,
  deletedAt: string,
): readonly (readonly [string, Rows])[] {
  const person = (id: string) => named(prefix, id)
  const { rows: organisations, aliases } = organisationRows(office.organisations ?? [])
  const own = new Set(organisations.map(({ id }) => id))
  const organisation = (id: string) => (own.has(id) ? named(prefix, id) : id)
  const interactions = office.interactions.map(entry => ({ ...entry, id: named(prefix, entry.id) }))

  const links = (
    column: string,
    idsOf: (entry: (typeof interactions)[number]) => readonly string[],
    extra: object = {},
  ): Rows =>
    interactions.flatMap(entry =>
      idsOf(entry).map(linked => ({
        id: `${entry.id}:${linked}`,
        interaction_id: entry.id,
        [column]: linked,
        ...extra,
        deleted_at: entry.deleted ? deletedAt : null,
      })),
    )

  return [
    ['organisation', organisations.map(row => ({ ...row, id: organisation(row.id) }))],
    [
      'organisation_alias',
      aliases.map(row => ({ ...row, id: named(prefix, row.id), organisation_id: organisation(row.organisation_id) })),
    ],
    [
      'staff_member',
      office.users.map(({ id, name, employer, role, email, from, to }) => ({
        id: person(id),
        name,
        title: role ?? null,
        home_partner_id: employer,
        email: email ?? null,
        from_on: from ?? null,
        to_on: to ?? null,
      })),
    ],
    [
      'person',
      office.contacts.map(({ id, name, category }) => ({
        id: person(id),
        name,
        sort_name: sortNameOf(name),
        category,
      })),
    ],
    [
      'role_assignment',
      office.contacts.flatMap(({ id, roles, party, constituency }) =>
        roles.map(({ org, title, from, to }, index) => ({
          id: `${person(id)}-role-${index + 1}`,
          person_id: person(id),
          organisation_id: organisation(org),
          title,
          from_on: from,
          to_on: to,
          party: party ?? null,
          constituency: constituency ?? null,
        })),
      ),
    ],
    [
      'interaction',
      interactions.map(entry => ({
        id: entry.id,
        kind: entry.type,
        status: entry.status,
        starts_on: entry.startLocal.slice(0, 10),
        starts_time: entry.durationMin === 0 ? null : entry.startLocal.slice(11, 16),
        starts_at: entry.startUtc,
        duration_minutes: entry.durationMin,
        headline: entry.title || (kinds[entry.type] ?? entry.type),
        note: entry.note ?? '',
        location: entry.location ?? null,
        initiative: entry.initiative,
        main_task_id: entry.mainTask,
        joint_message: entry.jointMessage ? 1 : 0,
        confidentiality: entry.confidentiality,
        secrecy_provision: entry.secrecy?.provision ?? null,
        secrecy_marked_on: entry.secrecy?.markedOn ?? null,
        secrecy_authority: entry.secrecy?.authority ?? null,
        record_status: 'record',
        participants_count: entry.participantsCount,
        deleted_at: entry.deleted ? deletedAt : null,
      })),
    ],
    ['interaction_participant', links('person_id', entry => entry.contactIds.map(person))],
    ['interaction_staff', links('staff_member_id', entry => entry.staffIds.map(person))],
    ['interaction_issue', links('issue_id', entry => entry.issueIds)],
    ['interaction_partner', links('partner_id', entry => entry.partnerIds, { reason: 'manual' })],
    ['interaction_aim', links('aim_id', entry => entry.aimIds ?? [])],
    ...followUpRows(office, id => named(prefix, id), organisation),
    ...processRows(office, id => named(prefix, id), organisation),
    ...textRows(office, id => named(prefix, id)),
  ]
}
