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
export const swedishKey = (text: RawBuilder<unknown>): RawBuilder<unknown> => replaced(text, letters)

/** As much of the key as comparing with a word needs: letters that the word has none of need not be looked for, which a long note shows. */
export const keyBeside = (text: RawBuilder<unknown>, word: string): RawBuilder<unknown> => {
  const lower = word.replace(/[A-Z]/g, letter => letter.toLowerCase())
  const wanted = letters.reduce((folded, [from, to]) => folded.replaceAll(from, to), lower)
  return replaced(
    text,
    letters.filter(([, to]) => wanted.includes(to)),
  )
}

const replaced = (text: RawBuilder<unknown>, pairs: readonly [string, string][]): RawBuilder<unknown> =>
  pairs.reduce<RawBuilder<unknown>>(
    (folded, [from, to]) => sql`replace(${folded}, ${sql.lit(from)}, ${sql.lit(to)})`,
    sql`lower(${text})`,
  )
