import { type Kysely, sql } from 'kysely'

/** Letters that SQLite neither folds nor orders, each followed by the character it sorts as. */
const letters = 'Å{ å{ Ä| ä| Æ| æ| Ö} ö} Ø} ø} Ée ée èe Üy üy ”" “" –-'.split(' ')

/**
 * Headlines in Swedish order, so that the whole log is read in that order instead of being sorted. It is an index of an expression: local,
 * and kept by SQLite itself, also when another program writes.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  const key = letters.reduce((text, [from, to]) => `replace(${text}, '${from}', '${to}')`, 'lower(headline)')
  await sql.raw(`create index interaction_by_headline on interaction ((${key})) where deleted_at is null`).execute(db)
}
