import { type RawBuilder, sql } from 'kysely'

/** As written in migration 0019, whose index is only found by the very same expression. */
const letters = [
  ...['Å{', 'å{', 'Ä|', 'ä|', 'Æ|', 'æ|', 'Ö}', 'ö}', 'Ø}', 'ø}'],
  ...['Ée', 'ée', 'èe', 'Üy', 'üy', '”"', '“"', '–-'],
].map(pair => [...pair] as [string, string])

/**
 * Text as it sorts and is compared, since SQLite folds and orders bytes: without case, å ä ö after z (where { | } stand), é as e, ü as
 * y. What is compared with it goes through it too.
 */
export const swedishKey = (text: RawBuilder<unknown>): RawBuilder<unknown> =>
  letters.reduce<RawBuilder<unknown>>(
    (folded, [from, to]) => sql`replace(${folded}, ${sql.lit(from)}, ${sql.lit(to)})`,
    sql`lower(${text})`,
  )
