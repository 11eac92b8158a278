import { type RoleTakenUp, roleToEnd, type TakenUp } from '../../src-shared/domain/role-change'
import { checkSpan } from '../../src-shared/domain/time-span'
import { asReader } from '../read-sql'
import type { Writer } from '../schema'
import { assignRole } from './assign-role'
import { rolesByPerson } from './roles'

/** Gives somebody a new role and ends the main one held until then, the day before. Refuses what `assignRole` refuses. */
export async function takeUpRole(db: Writer, { endsMain, ...role }: RoleTakenUp): Promise<TakenUp> {
  checkSpan({ from: role.fromOn, to: role.toOn })
  const held = (await rolesByPerson(asReader(db), [role.personId])).get(role.personId) ?? []
  const ending = endsMain && role.fromOn !== null ? roleToEnd(held, role.fromOn) : undefined
  const roleId = await assignRole(db, { ...role, source: null, replaces: ending?.id ?? null })
  return { roleId, ended: ending ? [ending.id] : [] }
}
