import { type RawBuilder, sql } from 'kysely'

/** Text as it sorts, since SQLite orders bytes: the key of `swedish-order.ts`, worked out by a function of each connection. */
export const swedishKey = (text: RawBuilder<unknown>): RawBuilder<unknown> => sql`swedish_key(${text})`
