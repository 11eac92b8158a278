import { runSql } from '../run-sql'
import type { Reader } from '../schema'

/** Returns the contents that the attachments of an office name, by their SHA-256, each once. */
export const attachmentsNamed = async (db: Reader): Promise<readonly string[]> =>
  (
    await runSql<{ sha256: string }>(
      db,
      `select distinct sha256 from attachment where deleted_at is null and sha256 glob '${'[0-9a-f]'.repeat(64)}' order by sha256`,
    )
  ).map(({ sha256 }) => sha256)
