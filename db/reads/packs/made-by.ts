import { type RawBuilder, sql } from 'kysely'
import { doerName } from '../../../src-shared/program/doer'

/** Who made a row, by the change record: the login of the computer, and the name of the colleague where that was known. */
type Maker = { readonly login: string | null; readonly name: string | null }

/** SQL for who made a row of a table, as JSON for `makerName`. Null when the change record does not know. */
export const makerOf = (table: string, id: RawBuilder<unknown>): RawBuilder<string | null> =>
  sql`(select json_object('login', c.user_id, 'name', s.name) from change c indexed by change_by_row
    left join staff_member s on s.id = c.staff_member_id
    where c.table_name = ${table} and c.row_id = ${id} and c.op = 'I' limit 1)`

/** Returns the name of the person who made a row, or `otherwise` where the change record does not know. */
export function makerName(maker: string | null, otherwise: string | null): string | null {
  const { login, name } = (maker === null ? { login: null, name: null } : JSON.parse(maker)) as Maker
  return doerName(login, name) ?? otherwise
}
