import { sql } from 'kysely'
import { newId } from '../../db/new-id'
import { requireRow } from '../../db/reads/names/known-rows'
import { unitsOf } from '../../db/reads/records/organisation-units'
import type { Writer } from '../../db/schema'
import { checkSpan } from '../../src-shared/days/time-span'
import type { Edit } from '../../src-shared/ipc/edit-shapes'
import type { OrganisationId } from '../../src-shared/records/ids'
import { Refused } from '../../src-shared/refusals/refusal'
import { givenColumns } from '../log/given-columns'

async function refuseCircle(db: Writer, id: OrganisationId, parent: OrganisationId): Promise<void> {
  const { rows } = await sql<{ name: string }>`with recursive ${unitsOf(id)}
    select o.name from unit join organisation o on o.id = unit.id where unit.id = ${parent}`.execute(db)
  if (rows[0]) throw new Refused({ code: 'part-of-itself', name: rows[0].name })
}

async function editAliases(
  db: Writer,
  id: OrganisationId,
  edit: NonNullable<Edit<'organisation'>['aliases']>,
  now: Date,
) {
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

/**
 * Changes the given fields of an organisation. Refuses an empty name, an impossible span, an unknown parent or successor, and an
 * organisation that would be part of itself.
 */
export async function editOrganisation(
  db: Writer,
  id: OrganisationId,
  edit: Edit<'organisation'>,
  now: Date,
): Promise<void> {
  await requireRow(db, 'organisation', id)
  if (edit.name?.trim() === '') throw new Refused({ code: 'field-empty', field: 'name' })
  for (const other of [edit.parentId, edit.successorId]) if (other) await requireRow(db, 'organisation', other)
  if (edit.parentId) await refuseCircle(db, id, edit.parentId)
  const columns = givenColumns({
    name: edit.name?.trim(),
    name_en: edit.nameEn,
    abbreviation: edit.abbreviation,
    kind: edit.kind,
    parent_id: edit.parentId,
    county_code: edit.countyCode,
    valid_from: edit.validFrom,
    valid_to: edit.validTo,
    successor_id: edit.successorId,
  })
  if (columns) await db.updateTable('organisation').set(columns).where('id', '=', id).execute()
  const { valid_from, valid_to } = await db
    .selectFrom('organisation')
    .select(['valid_from', 'valid_to'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  if (edit.validFrom !== undefined || edit.validTo !== undefined) checkSpan({ from: valid_from, to: valid_to })
  if (edit.aliases) await editAliases(db, id, edit.aliases, now)
}
