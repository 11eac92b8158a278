import { sql } from 'kysely'
import type { DatePrecision, IsoDate } from '../../../src-shared/days/iso-date'
import type { PersonId, RoleAssignmentId } from '../../../src-shared/records/ids'
import type { EditableRole, LastInteraction, PersonFacts } from '../../../src-shared/records/person-facts'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { sourcesOf } from '../imports/import-batches'
import { timeline } from '../timelines/timelines'
import { openCommitments } from './commitments'
import { ownFields } from './own-fields'
import { contactWays, identifiers, tags } from './person-record'
import { positionsOfPerson } from './positions'
import { rolesByPerson, roleText } from './roles'

type RoleNote = {
  id: RoleAssignmentId
  fromPrecision: DatePrecision
  toPrecision: DatePrecision
  source: string | null
}

async function editableRoles(db: Reader, person: PersonId): Promise<EditableRole[]> {
  const roles = (await rolesByPerson(db, [person])).get(person) ?? []
  const notes = await readSql(
    db,
    sql<RoleNote>`select id, from_precision as fromPrecision, to_precision as toPrecision, source
      from role_assignment indexed by role_assignment_by_person where person_id = ${person} and deleted_at is null`,
  )
  const known = new Map(notes.map(note => [note.id, note]))
  return roles
    .map(role => ({
      fromPrecision: 'day' as const,
      toPrecision: 'day' as const,
      source: null,
      ...role,
      ...known.get(role.id),
    }))
    .sort((a, b) => (b.fromOn ?? '').localeCompare(a.fromOn ?? '') || (b.toOn ?? '~').localeCompare(a.toOn ?? '~'))
}

/** Returns the latest interaction that was held by that day; planned ones do not count. Null if there is none. */
async function lastInteraction(db: Reader, person: PersonId, today: IsoDate): Promise<LastInteraction | null> {
  const { rows } = await timeline(db, { kind: 'person', id: person }, { to: today, statuses: ['held'] }, { limit: 1 })
  const [latest] = rows
  if (!latest) return null
  const { id, startsOn, kind, headline } = latest
  return { id, startsOn, kind, headline }
}

/** Returns everything about a person that does not grow with the number of interactions. Throws if the person is unknown. */
export async function personFacts(db: Reader, id: PersonId, today: IsoDate): Promise<PersonFacts> {
  const person = await ownFields(db, 'person', id)
  const roles = await editableRoles(db, id)
  return {
    id,
    ...person,
    role: roleText(roles, today),
    contactWays: await contactWays(db, id),
    identifiers: await identifiers(db, id),
    tags: (await tags(db, id)).map(tag => tag.name),
    roles,
    positions: (await positionsOfPerson(db, id, today)).positions,
    commitments: await openCommitments(db, today, { personId: id }),
    sources: await sourcesOf(db, 'person', id),
    lastInteraction: await lastInteraction(db, id, today),
  }
}
