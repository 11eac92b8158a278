import { runSql } from '../run-sql'
import type { Writer } from '../schema'

/** How the rows of a table say something of interactions: which column names one, and what follows from them. */
type Noted = { readonly by: string; readonly isDerived: boolean; readonly isFound: boolean }

const link = (isFound: boolean): Noted => ({ by: 'interaction_id', isDerived: true, isFound })

/** The tables whose triggers pass over rows that are written in bulk. The triggers of every other table run as always. */
const noted: Readonly<Record<string, Noted>> = {
  interaction: { by: 'id', isDerived: true, isFound: true },
  interaction_participant: link(true),
  interaction_organisation: link(true),
  interaction_issue: link(true),
  interaction_partner: link(true),
  interaction_aim: link(false),
  commitment: { by: 'interaction_id', isDerived: false, isFound: true },
}

const columns = 'interaction_id, rid, minute, places, month, scopes, features'
const isNotKept = 'not exists (select 1 from derived_queue q where q.interaction_id = met.id)'

/** Keeps what was derived from interactions before their first change, as the triggers of derived data do. */
const keep = (met: string): string => `insert into derived_queue (${columns}) select ${columns}
  from (${met}) met cross join derived_source s on s.interaction_id = met.id where ${isNotKept}`

const queue = (met: string): string => `insert into search_queue (interaction_id) ${met}`

/** The interactions that new rows belong to, by the place of the column among the cells of each. */
const namedAt = (at: number): string =>
  `select distinct value ->> ${at} as id from json_each(?) where value ->> ${at} is not null`

/** Call it before rows of a table are written in bulk. `given` has their cells as JSON. */
export async function noteBefore(db: Writer, table: string, cells: readonly string[], given: string): Promise<void> {
  const found = noted[table]
  if (!found?.isDerived) return
  const met = namedAt(cells.indexOf(found.by))
  const isNew = table === 'interaction'
  await runSql(
    db,
    isNew ? `insert into derived_queue (interaction_id) select id from (${met}) met where ${isNotKept}` : keep(met),
    given,
  )
}

/** Call it when rows of a table have been written in bulk. */
export async function noteInserted(db: Writer, table: string, cells: readonly string[], given: string): Promise<void> {
  const found = noted[table]
  if (found?.isFound) await runSql(db, queue(namedAt(cells.indexOf(found.by))), given)
}

/** Call it before rows of a table are deleted in bulk. `given` has their ids as JSON. */
export async function noteDeleted(db: Writer, table: string, given: string): Promise<void> {
  const found = noted[table]
  if (!found) return
  const met = `select distinct x.${found.by} as id from json_each(?) asked
    cross join ${table} x on x.id = asked.value and x.deleted_at is null where x.${found.by} is not null`
  if (found.isDerived) await runSql(db, keep(met), given)
  if (found.isFound) await runSql(db, queue(met), given)
}
