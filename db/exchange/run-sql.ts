import { CompiledQuery, type Kysely } from 'kysely'
import type { Reader, Tables, Writer } from '../schema'

/** Runs a statement that is written by hand, since these run for every row that arrives, and returns its rows. */
export const runSql = async <Row>(
  db: Reader | Writer,
  text: string,
  ...given: readonly unknown[]
): Promise<readonly Row[]> =>
  (await (db as unknown as Kysely<Tables>).executeQuery<Row>(CompiledQuery.raw(text, [...given]))).rows

/** Returns a name as SQL quotes it. */
export const quotedName = (name: string): string => `"${name.replaceAll('"', '""')}"`
