import { CompiledQuery, type Kysely } from 'kysely'
import type { Reader, Tables, Writer } from './schema'
import type { PreparedStatement } from './statement-cache'

type Prepare = (text: string) => PreparedStatement

/** How a statement is prepared on the connection that a transaction runs on, by the transaction. */
const preparing = new WeakMap<object, Prepare>()

/**
 * Lets `runSql` run the statements of a transaction on its connection directly. A change has about thirty short statements, and what Kysely
 * does around each of them takes as long as the statement itself.
 */
export const runDirectly = (db: Writer, prepare: Prepare): void => void preparing.set(db, prepare)

const sent = <Row>(db: Reader | Writer, text: string, given: readonly unknown[]) =>
  (db as unknown as Kysely<Tables>).executeQuery<Row>(CompiledQuery.raw(text, [...given]))

/** Runs a statement that is written by hand, and returns its rows. Kysely would build it anew each time, which takes longer than to run it. */
export async function runSql<Row>(
  db: Reader | Writer,
  text: string,
  ...given: readonly unknown[]
): Promise<readonly Row[]> {
  const statement = preparing.get(db)?.(text)
  if (!statement) return (await sent<Row>(db, text, given)).rows
  if (statement.reader) return statement.all(given) as Row[]
  statement.run(given)
  return []
}

/** Runs a statement that is written by hand and writes, and returns how many rows it wrote. */
export async function rowsWritten(db: Writer, text: string, ...given: readonly unknown[]): Promise<number> {
  const statement = preparing.get(db)?.(text)
  return Number(statement ? statement.run(given).changes : (await sent(db, text, given)).numAffectedRows)
}

/** Returns a name as SQL quotes it. */
export const quotedName = (name: string): string => `"${name.replaceAll('"', '""')}"`
