import { createHash } from 'node:crypto'

/** Characters of a hash that are kept: 128 bits. */
const kept = 32

/** A name is compared by what the file says. What it means in the office can change between two imports of one file. */
const asSaid = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'said' in value && 'id' in value ? value.said : value

/** Returns a hash of all that a row says. The same row of any file has the same. */
export const rowDigest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value, asSaid)).digest('hex').slice(0, kept)
