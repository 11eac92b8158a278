import { z } from 'zod'
import type { Progress } from '../../db/exchange/progress'
import type { SealedGroup } from '../../db/exchange/sealed-group'

const device = z.string().regex(/^[0-9a-f]{12}$/)
const entry = z.int().positive()
const hash = z.string().regex(/^[0-9a-f]{64}$/)
const stamp = z.string().regex(/^[0-9a-f]{16}-[0-9a-f]{12}$/)

/** An entry as an array, in the order of the columns of the change record. */
const entryShape = z
  .object({
    device_id: device,
    device_sequence: entry,
    hlc: stamp,
    user_id: z.string().nullable(),
    staff_member_id: z.string().nullable(),
    action_id: z.string().min(1),
    table_name: z.string().min(1),
    row_id: z.string().min(1),
    op: z.string().length(1),
    columns: z.string(),
    prev: z.string(),
    schema_version: entry,
    nonce: z.string().regex(/^[0-9a-f]{16}$/),
    salt: z.string().nullable(),
    columns_digest: z.string().nullable(),
  })
  .strict()

const groupShape = z
  .object({
    device,
    before: hash.nullable(),
    after: z.array(z.tuple([device, entry, hash])).nullable(),
    sequence: entry,
    hash,
    entries: z.array(entryShape).min(1),
  })
  .strict()

const logShape = z.object({ groups: z.array(groupShape).min(1) }).strict()

const progressShape = z
  .object({ progress: z.array(z.tuple([device, entry])), at: z.iso.datetime(), version: entry })
  .strict()

/** Returns commits of a log as the content of a file. */
export const logContent = (groups: readonly SealedGroup[]): Buffer => Buffer.from(JSON.stringify({ groups }))

/** Reads commits out of such a content; undefined if it is none. */
export function readLogContent(content: Buffer): readonly SealedGroup[] | undefined {
  try {
    return logShape.parse(JSON.parse(content.toString('utf8'))).groups
  } catch {
    return undefined
  }
}

/** How far a device has come, when it said so, and the version of its program's schema. */
type SaidProgress = { readonly progress: Progress; readonly at: string; readonly version: number }

/** Returns how far a device has come as the content of a file. */
export const progressContent = ({ progress, at, version }: SaidProgress): Buffer =>
  Buffer.from(JSON.stringify({ progress: [...progress], at, version }))

/** Reads it; undefined if it is no such content. */
export function readProgressContent(content: Buffer): SaidProgress | undefined {
  try {
    const { progress, at, version } = progressShape.parse(JSON.parse(content.toString('utf8')))
    return { progress: new Map(progress), at, version }
  } catch {
    return undefined
  }
}
