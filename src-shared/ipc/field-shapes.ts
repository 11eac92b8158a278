import { z } from 'zod'
import { isIsoDate, isIsoTime } from '../days/iso-date'
import { seen, trimmedLine } from '../names/seen-text'
import type { Id } from '../records/ids'

/** An id as the window may send one; what it names is checked where it is used. */
export const id = <Kind extends string>() =>
  z.string().regex(/^[a-z0-9][a-z0-9:-]{0,99}$/i) as unknown as z.ZodType<Id<Kind>, string>
/** Ids as the window may send them, at most 200. */
export const ids = <Kind extends string>() => z.array(id<Kind>()).max(200)
/** A change of a list: what is added and what is taken away; the rest stays, so that two changes of one list both hold. */
export const listOf = <Added extends z.ZodType, Removed extends z.ZodType>(added: Added, removed: Removed) =>
  z.object({ add: added.optional(), remove: removed.optional() }).strict()
/** A change of a list of ids. */
export const idList = <Kind extends string>() => listOf(ids<Kind>(), ids<Kind>())
/** Text as typed or pasted, as it is kept: letters composed, without the characters nobody sees. Limits count what is kept. */
export const typed = z.string().transform(seen)
/** A line as typed, without breaks and the blanks around it. */
export const line = (longest: number, shortest = 0) =>
  z.string().transform(trimmedLine).pipe(z.string().min(shortest).max(longest))
/** A day that exists, as `2026-11-24`. */
export const isoDate = z.string().refine(isIsoDate, { params: { what: 'not-a-day' } })
/** A time of the day, as `09:15`. */
export const isoTime = z.string().refine(isIsoTime, { params: { what: 'not-a-time' } })

/** Somebody who took part: known, or met for the first time. */
export const participant = z.union([
  z.object({ personId: id<'person'>() }).strict(),
  z
    .object({
      name: line(200, 1),
      organisationId: id<'organisation'>().nullable(),
      title: line(200),
    })
    .strict(),
])
