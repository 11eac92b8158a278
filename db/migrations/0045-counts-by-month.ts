import { type Kysely, sql } from 'kysely'

/**
 * Keeps the counts of a month together, whatever they count. A contact changes about fourteen of them, of the office and of a partner. They stood
 * on as many pages of the file, and each page is written to the disk at every save. Now they stand on three.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table month_count rename to count_by_slice`.execute(db)
  await sql`create table month_count (partner_rid integer not null, slice text not null, month integer not null, key any not null,
    number integer not null, primary key (partner_rid, month, slice, key)) strict, without rowid`.execute(db)
  await sql`insert into month_count (partner_rid, slice, month, key, number)
    select partner_rid, slice, month, key, number from count_by_slice order by partner_rid, month, slice, key`.execute(
    db,
  )
  await sql`drop table count_by_slice`.execute(db)
}
