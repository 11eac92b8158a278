import SQLite from 'better-sqlite3'
import { Kysely, sql } from 'kysely'
import { expect, test } from 'vitest'
import { nativeBinding } from '../../db/file/native-binding'
import type { Tables } from '../../db/schema'
import { dialectOn } from '../../db/statement-cache'
import { afterTest } from '../after-test'

function anOffice() {
  const binding = nativeBinding()
  const raw = new SQLite(':memory:', binding ? { nativeBinding: binding } : {})
  const db = new Kysely<Tables>({ dialect: dialectOn(raw) })
  afterTest(() => db.destroy())
  return db
}

test('the number of a limit stands in the text of a statement that Kysely builds', () => {
  const query = anOffice().selectFrom('person').select('id').where('name', '=', 'Bo').limit(50).offset(100)
  expect(query.compile()).toMatchObject({
    sql: 'select "id" from "person" where "name" = ? limit 50 offset ?',
    parameters: ['Bo', 100],
  })
})

test('the number of a limit stands in the text of a statement that is written by hand', () => {
  const [name, most, skipped] = ['Bo', 20, 40]
  const query = sql`select id from person where name = ${name} LIMIT ${most} offset ${skipped}`
  expect(query.compile(anOffice())).toMatchObject({
    sql: 'select id from person where name = ? LIMIT 20 offset ?',
    parameters: ['Bo', 40],
  })
})

test('a limit within a part of a statement is written the same way', () => {
  const newest = sql`(select id from person order by id limit ${5})`
  expect(sql`select * from ${newest} where id > ${1}`.compile(anOffice())).toMatchObject({
    sql: 'select * from (select id from person order by id limit 5) where id > ?',
    parameters: [1],
  })
})

test('what is no whole number is never written into the text', () => {
  for (const given of ['5; drop table person', 1.5, null, Number.NaN])
    expect(sql`select 1 limit ${given}`.compile(anOffice())).toMatchObject({
      sql: 'select 1 limit ?',
      parameters: [given],
    })
})
