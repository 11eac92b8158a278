import { sql } from 'kysely'
import { swedishKey } from '../../src-shared/names/swedish-order'
import { readSql } from '../read-sql'
import { runSql } from '../run-sql'
import type { Reader, Writer } from '../schema'

/** Written by hand and not built by Kysely, since an import runs these for thousands of people. */
const statement = {
  forget: 'delete from person_key where rid in (select value from json_each(?))',
  names: `select p.rid, p.sort_name as name from json_each(?) chosen cross join person p on p.rid = chosen.value
    where p.deleted_at is null`,
  enter: 'insert into person_key (rid, key) select value ->> 0, value ->> 1 from json_each(?)',
} as const

type Named = { readonly rid: number; readonly name: string }

const enter = (db: Writer, people: readonly Named[]) =>
  runSql(db, statement.enter, JSON.stringify(people.map(({ rid, name }) => [rid, swedishKey(name)])))

/** Makes the sorting keys of some people again. Those who are deleted have none. */
export async function putPeopleInOrder(db: Writer, rids: readonly number[]): Promise<void> {
  if (rids.length === 0) return
  const chosen = JSON.stringify(rids)
  await runSql(db, statement.forget, chosen)
  await enter(db, await runSql<Named>(db, statement.names, chosen))
}

/** Makes the sorting keys of all living people again. */
export async function putAllPeopleInOrder(db: Writer): Promise<void> {
  await sql`delete from person_key`.execute(db)
  const { rows } = await sql<Named>`select rid, sort_name as name from person where deleted_at is null`.execute(db)
  await enter(db, rows)
}

/** Returns how many sorting keys are missing, extra, or not those of the names. */
export async function peopleOutOfOrder(db: Reader): Promise<number> {
  const [row] = await readSql(
    db,
    sql<{ number: number }>`select
      (select count(*) from person p left join person_key k on k.rid = p.rid
        where p.deleted_at is null and k.key is not swedish_key(p.sort_name))
      + (select count(*) from person_key where rid not in (select rid from person where deleted_at is null)) as number`,
  )
  return row?.number ?? 0
}
