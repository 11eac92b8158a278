import { sql } from 'kysely'
import { newId } from '../../../db/new-id'
import { unitsOf } from '../../../db/reads/records/organisation-units'
import type { Writer } from '../../../db/schema'
import { checkSpan } from '../../../src-shared/days/time-span'
import type { Edit } from '../../../src-shared/ipc/part-shapes'
import type { OrganisationId } from '../../../src-shared/records/ids'
import { Refused } from '../../../src-shared/refusals/refusal'
import type { PartRule } from './part-rule'

async function refuseCircle(db: Writer, id: string, parent: OrganisationId): Promise<void> {
  const { rows } = await sql<{ name: string }>`with recursive ${unitsOf(id)}
    select o.name from unit join organisation o on o.id = unit.id where unit.id = ${parent}`.execute(db)
  if (rows[0]) throw new Refused({ code: 'part-of-itself', name: rows[0].name })
}

async function editAliases(
  db: Writer,
  id: OrganisationId,
  edit: NonNullable<Edit<'organisation'>['aliases']>,
  now: Date,
): Promise<void> {
  const known = await db
    .selectFrom('organisation_alias')
    .select('name')
    .where('organisation_id', '=', id)
    .where('deleted_at', 'is', null)
    .execute()
  const added = [...new Set((edit.add ?? []).map(name => name.trim()))]
    .filter(name => name !== '' && !known.some(row => row.name === name))
    .map(name => ({ id: newId<'organisation-alias'>(), organisation_id: id, name }))
  if (added.length > 0) await db.insertInto('organisation_alias').values(added).execute()
  const removed = edit.remove ?? []
  if (removed.length === 0) return
  await db
    .updateTable('organisation_alias')
    .set({ deleted_at: now.toISOString() })
    .where('organisation_id', '=', id)
    .where('name', 'in', removed)
    .where('deleted_at', 'is', null)
    .execute()
}

/** An organisation is not part of itself, over any number of steps, and does not end before it begins. */
export const organisationRule: PartRule<'organisation'> = {
  refuse: async (db, id, { parentId }) => {
    if (parentId) await refuseCircle(db, id, parentId)
  },
  checked: ['validFrom', 'validTo'],
  check: async (db, id) => {
    const { valid_from, valid_to } = await db
      .selectFrom('organisation')
      .select(['valid_from', 'valid_to'])
      .where('id', '=', id as OrganisationId)
      .executeTakeFirstOrThrow()
    checkSpan({ from: valid_from, to: valid_to })
  },
  link: async (db, id, { aliases }, now) => {
    if (aliases) await editAliases(db, id as OrganisationId, aliases, now)
  },
}
