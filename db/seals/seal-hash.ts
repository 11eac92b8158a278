import { hash } from 'node:crypto'

/** An entry of the change record, as far as a seal covers it. */
export type SealedEntry = {
  readonly device_id: string
  readonly device_sequence: number
  readonly hlc: string
  readonly user_id: string | null
  readonly staff_member_id: string | null
  readonly action_id: string
  readonly table_name: string
  readonly row_id: string
  readonly op: string
  readonly columns: string
  readonly prev: string
  readonly schema_version: number
  readonly nonce: string
  /** Random, so that nobody can guess words that were blanked from their digest. Null if the words were blanked. */
  readonly salt: string | null
  /** The digest of words that were blanked; null while they are there. */
  readonly columns_digest: string | null
}

/** The last seal of each chain that a new chain begins after: device, number of its last entry, hash. Sorted by device. */
export type Heads = readonly (readonly [device: string, sequence: number, hash: string])[]

/** What a seal covers besides its entries: the device whose entries they are, and the hash of the seal before it. */
type SealBegin = { readonly device: string; readonly before: string | null; readonly after: Heads | null }

/** Returns the salted SHA-256 of the values that an entry wrote, in hexadecimal. */
export const columnsDigest = (salt: string, columns: string): string => hash('sha256', `${salt}\n${columns}`)

/** Returns an entry as one line. The values are in it as their digest, so the line stays the same when they are blanked. */
function lineOf(entry: SealedEntry): string {
  const digest = entry.salt === null ? entry.columns_digest : columnsDigest(entry.salt, entry.columns)
  const { device_id, device_sequence, hlc, user_id, staff_member_id, action_id, table_name, row_id, op } = entry
  const { prev, schema_version, nonce } = entry
  const who = [user_id, staff_member_id, action_id]
  const what = [table_name, row_id, op, digest, prev, schema_version, nonce]
  return JSON.stringify([device_id, device_sequence, hlc, ...who, ...what])
}

/**
 * Collects the entries of one seal, in the order of their numbers, and returns the SHA-256 of it all in hexadecimal. The lines are hashed in
 * one go, which for the few of a logging takes half as long as one after another.
 */
export function sealOf({ device, before, after }: SealBegin) {
  const lines = [JSON.stringify(['talan-seal-1', device, before, after])]
  return {
    add: (entry: SealedEntry): void => void lines.push(lineOf(entry)),
    end: (): string => hash('sha256', lines.join('\n')),
  }
}
