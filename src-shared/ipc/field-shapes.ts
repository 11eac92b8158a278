import { z } from 'zod'
import type { Id } from '../domain/ids'
import { isIsoDate, isIsoTime } from '../domain/iso-date'

/** An id as the window may send one; what it names is checked where it is used. */
export const id = <Kind extends string>() =>
  z.string().regex(/^[a-z0-9][a-z0-9:-]{0,99}$/i) as unknown as z.ZodType<Id<Kind>, string>
export const ids = <Kind extends string>() => z.array(id<Kind>()).max(200)
/** Text as typed, less the NUL characters that a paste can bring along and that SQLite's text cannot hold. */
export const typed = z.string().transform(text => text.replaceAll('\u0000', ''))
/** A line as typed, without the blanks around it. */
export const line = (longest: number) => typed.pipe(z.string().trim().max(longest))
export const isoDate = z.string().refine(isIsoDate)
export const isoTime = z.string().refine(isIsoTime)

/** Somebody who took part: known, or met for the first time. */
export const participant = z.union([
  z.object({ personId: id<'person'>() }).strict(),
  z
    .object({
      name: typed.pipe(z.string().trim().min(1).max(200)),
      organisationId: id<'organisation'>().nullable(),
      title: line(200),
    })
    .strict(),
])
