import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Progress } from '../../../db/exchange/progress'
import { Refused } from '../../../src-shared/refusals/refusal'
import type { HubConnection } from './hub-connection'

const headShape = z.object({
  log: z.string(),
  entry: z.int(),
  hash: z.string(),
  person: z.string(),
  receipt: z.string(),
  isOwn: z.boolean(),
})

/** How far the hub has a log: the number and seal of its last entry, whose log it is, and the hub's receipt for it. */
export type HubHead = z.infer<typeof headShape>

const helloShape = z.object({
  /** The hub's clock, in milliseconds since 1970. */
  nowMs: z.number(),
  /** Another one when the hub was replaced by a standby, or restored from a backup: it may have lost what came last. */
  epoch: z.string(),
  mayWrite: z.boolean(),
  heads: z.array(headShape),
})
export type HubHello = z.infer<typeof helloShape>

const headNow = z.object({ entry: z.int(), hash: z.string().nullable() })
const pulled = z.object({ log_id: z.string(), entry: z.coerce.number(), person: z.string(), content: z.string() })
type PulledGroup = z.infer<typeof pulled>

const contentPart = z.object({ size: z.coerce.number(), bytes: z.instanceof(Buffer) })
type ContentPart = z.infer<typeof contentPart>

/** The functions of a hub, for one office. */
export type HubOfOffice = {
  readonly named: string
  readonly hello: (schema: number) => Promise<HubHello>
  readonly push: (log: string, groups: readonly string[], deps: Progress) => Promise<z.infer<typeof headNow>>
  readonly relay: (log: string, person: string, groups: readonly string[], receipt: string) => Promise<void>
  readonly pull: (progress: Progress, most: number) => Promise<readonly PulledGroup[]>
  readonly vv: () => Promise<Progress>
  readonly putSnapshot: (schema: number, progress: Progress, content: Buffer) => Promise<void>
  /** Returns the newest copy of the office that a program of this version can read; undefined if there is none. */
  readonly getSnapshot: (schema: number) => Promise<Buffer | undefined>
  /** Returns those of the contents of attachments that the hub has not, by their SHA-256. */
  readonly lackingContents: (names: readonly string[]) => Promise<readonly string[]>
  /**
   * Sends the part of a content that begins at a byte. Returns how many bytes the hub then has of it, which is where to go on: all of them when it is
   * whole, and -1 if they are not what the name says.
   */
  readonly putContent: (name: string, size: number, begin: number, bytes: Buffer) => Promise<number>
  /** Returns the part of a content that begins at a byte, and the size of the content; undefined if the hub has it not. */
  readonly getContent: (name: string, begin: number) => Promise<ContentPart | undefined>
  /** Calls back when somebody has sent something, and when the connection breaks. */
  readonly listen: (onNews: () => void) => Promise<void>
}

const asJson = (progress: Progress): string => JSON.stringify(Object.fromEntries(progress))

/** Returns the functions of a hub for one office. An answer that is none of a hub's is refused. */
export function hubOfOffice({ rows, listen, named }: HubConnection, office: string): HubOfOffice {
  const read = <T>(shape: z.ZodType<T>, answer: unknown): T => {
    const parsed = shape.safeParse(answer)
    if (!parsed.success) throw new Refused({ code: 'hub', fault: 'no-hub', what: named })
    return parsed.data
  }
  const call = async (text: string, values: readonly unknown[]): Promise<unknown> =>
    (await rows<{ r: unknown }>(`select ${text} as r`, [office, ...values]))[0]?.r
  return {
    named,
    hello: async schema => read(helloShape, await call('talan.hello($1, $2)', [schema])),
    push: async (log, groups, deps) =>
      read(headNow, await call('talan.push($1, $2, $3::text[], $4::jsonb)', [log, groups, asJson(deps)])),
    relay: async (log, person, groups, receipt) => {
      await call('talan.relay($1, $2, $3, $4::text[], $5)', [log, person, groups, receipt])
    },
    pull: async (progress, most) =>
      read(
        z.array(pulled),
        await rows('select * from talan.pull($1, $2::jsonb, $3)', [office, asJson(progress), most]),
      ),
    vv: async () => new Map(Object.entries(read(z.record(z.string(), z.int()), await call('talan.vv($1)', [])))),
    putSnapshot: async (schema, progress, content) => {
      await call('talan.put_snapshot($1, $2, $3::jsonb, $4)', [schema, asJson(progress), content])
    },
    getSnapshot: async schema => {
      const text = 'select sha256, content from talan.get_snapshot($1, $2)'
      const [found] = await rows<{ sha256: string; content: Buffer }>(text, [office, schema])
      if (!found) return undefined
      if (createHash('sha256').update(found.content).digest('hex') !== found.sha256)
        throw new Refused({ code: 'hub', fault: 'malformed', what: named })
      return found.content
    },
    lackingContents: async names =>
      read(z.array(z.string()), await call('talan.lacking_contents($1, $2::text[])', [names])),
    putContent: async (name, size, begin, bytes) =>
      read(z.coerce.number(), await call('talan.put_content($1, $2, $3, $4, $5)', [name, size, begin, bytes])),
    getContent: async (name, begin) => {
      const text = 'select size_bytes as size, bytes from talan.get_content($1, $2, $3)'
      const [part] = await rows(text, [office, name, begin])
      return part === undefined ? undefined : read(contentPart, part)
    },
    listen: onNews => listen(`talan_${createHash('md5').update(office).digest('hex')}`, onNews),
  }
}
