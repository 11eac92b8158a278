import { type RawBuilder, sql } from 'kysely'

/**
 * SQL for the sorting key of a text, since SQLite compares bytes. It is the key of `swedish-order.ts`, computed by a function that each
 * connection registers.
 */
export const swedishKey = (text: RawBuilder<unknown>): RawBuilder<unknown> => sql`swedish_key(${text})`
