import { columnsDigest, type SealedEntry } from '../seals/seal-hash'

/** The tables of what only its writer may read. Older programs kept it in the office's file; today it is in a file of its own. */
const homely: readonly string[] = ['draft', 'working_note']

/** True if the rows of a table never leave the laptop where they were written. */
export const staysHome = (table: string): boolean => homely.includes(table)

/**
 * Returns an entry as it may leave this laptop. The words of an entry that stays home are replaced by their salted digest, so that the seal
 * over it holds elsewhere too.
 */
export function leaving(entry: SealedEntry): SealedEntry {
  if (!staysHome(entry.table_name) || entry.salt === null) return entry
  return { ...entry, columns: '{}', columns_digest: columnsDigest(entry.salt, entry.columns), salt: null }
}
