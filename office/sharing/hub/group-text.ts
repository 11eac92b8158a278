import { z } from 'zod'
import type { SealedGroup } from '../../../db/exchange/sealed-group'
import type { SealedEntry } from '../../../db/seals/seal-hash'

const device = z.string().regex(/^[0-9a-f]{12}$/)
const number = z.int().positive()
const hash = z.string().regex(/^[0-9a-f]{64}$/)
const text = z.string().min(1)
const orNull = z.string().nullable()

/** An entry as an array, in the order of the columns that a seal covers. The hub looks at the log, number, stamp and kind. */
const entryShape = z.tuple([
  device,
  number,
  z.string().regex(/^[0-9a-f]{16}-[0-9a-f]{12}$/),
  orNull,
  orNull,
  text,
  text,
  text,
  z.string().length(1),
  z.string(),
  z.string(),
  number,
  z.string().regex(/^[0-9a-f]{16}$/),
  orNull,
  orNull,
])

const groupShape = z.tuple([
  device,
  hash.nullable(),
  z.array(z.tuple([device, number, hash])).nullable(),
  number,
  hash,
  z.array(entryShape).min(1),
])

const cellsOf = (one: SealedEntry): z.infer<typeof entryShape> => [
  one.device_id,
  one.device_sequence,
  one.hlc,
  one.user_id,
  one.staff_member_id,
  one.action_id,
  one.table_name,
  one.row_id,
  one.op,
  one.columns,
  one.prev,
  one.schema_version,
  one.nonce,
  one.salt,
  one.columns_digest,
]

/**
 * Returns a commit as the text that the hub stores. The same commit is the same text on every computer: the hub's receipt is over the text, and any of
 * them may give it back.
 */
export const groupText = ({ device: log, before, after, sequence, hash: sum, entries }: SealedGroup): string =>
  JSON.stringify([log, before, after, sequence, sum, entries.map(cellsOf)])

/** Reads a commit out of such a text; undefined if it is none. */
export function readGroupText(given: string): SealedGroup | undefined {
  try {
    const [log, before, after, sequence, sum, entries] = groupShape.parse(JSON.parse(given))
    return {
      device: log,
      before,
      after,
      sequence,
      hash: sum,
      entries: entries.map(
        ([
          device_id,
          device_sequence,
          hlc,
          user_id,
          staff_member_id,
          action_id,
          table_name,
          row_id,
          op,
          columns,
          prev,
          schema_version,
          nonce,
          salt,
          columns_digest,
        ]) => ({
          ...{ device_id, device_sequence, hlc, user_id, staff_member_id, action_id, table_name, row_id, op, columns },
          ...{ prev, schema_version, nonce, salt, columns_digest },
        }),
      ),
    }
  } catch {
    return undefined
  }
}
