import { z } from 'zod'
import { isIsoDate, isIsoTime } from '../days/iso-date'
import { longestAddress, longestTitleAtFirst } from '../names/name-limits'
import { seen, trimmedLine } from '../names/seen-text'
import { longestOf } from '../records/catalogue/longest-of'
import type { Id } from '../records/ids'
import { mostNamed } from '../records/record-limits'

/** An id as the window may send it. Whether it names a row is checked where it is used. */
export const id = <Kind extends string>() =>
  z.string().regex(/^[a-z0-9][a-z0-9:-]{0,99}$/i) as unknown as z.ZodType<Id<Kind>, string>
/** Ids, at most as many as a question may name in one list. */
export const ids = <Kind extends string>() => z.array(id<Kind>()).max(mostNamed)
/** A change of a list: the items to add and to remove. Other items stay, so two such changes of one list both take effect. */
export const listOf = <Added extends z.ZodType, Removed extends z.ZodType>(added: Added, removed: Removed) =>
  z.object({ add: added.optional(), remove: removed.optional() }).strict()
/** A change of a list of ids. */
export const idList = <Kind extends string>() => listOf(ids<Kind>(), ids<Kind>())
/** Typed or pasted text in the form it is kept: letters composed, invisible characters removed. Length limits apply to the kept form. */
export const typed = z.string().transform(seen)
/** A single line of typed text, without line breaks or surrounding blanks. */
export const line = (longest: number, shortest = 0) =>
  z.string().transform(trimmedLine).pipe(z.string().min(shortest).max(longest))
/** A real day, as `2026-11-24`. */
export const isoDate = z.string().refine(isIsoDate, { params: { what: 'not-a-day' } })
/** A time of the day, as `09:15`. */
export const isoTime = z.string().refine(isIsoTime, { params: { what: 'not-a-time' } })

/** Values by name, at most `most` of them. */
export const byName = <Value extends z.ZodType>(longestName: number, value: Value, most: number) =>
  z.record(z.string().max(longestName), value).refine(given => Object.keys(given).length <= most)

/** A participant: a person in the register, or a new one by name. */
export const participant = z.union([
  z.object({ personId: id<'person'>() }).strict(),
  z
    .object({
      name: line(longestOf('person', 'name'), 1),
      organisationId: id<'organisation'>().nullable(),
      title: line(longestTitleAtFirst),
      email: line(longestAddress, 1).exactOptional(),
    })
    .strict(),
])
