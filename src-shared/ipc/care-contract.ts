import { z } from 'zod'
import { type ContactCadence, cadenceUnits, type LosingContact } from '../log/contact-cadence'
import type { DuplicatePair, DuplicateQueue, LikelyDuplicate } from '../names/duplicate'
import { longestAddress } from '../names/name-limits'
import { longestOf } from '../records/catalogue/longest-of'
import { type MergeDone, type MergePreview, type MovedLinks, mergedKinds } from '../records/merge'
import { mostNamed, mostRolesEnded, mostRowsOfPage } from '../records/record-limits'
import type { LeftBehind, ReshufflePreview } from '../records/reshuffle'
import type { CareChannel } from './channels'
import { byName, id, isoDate, line } from './field-shapes'
import { type Acted, changing, type Question, reading } from './question'

const kind = z.enum(mergedKinds)
const anyId = id<'any'>()
const name = line(longestOf('person', 'name'), 1)
const address = line(longestAddress).nullable()
const bodyName = line(longestOf('organisation', 'name'), 1)
const abbreviation = line(longestOf('organisation', 'abbreviation')).nullable()
const body = id<'organisation'>().nullable()
const known = anyId.nullable()
const part = { offset: z.number().int().min(0), limit: z.number().int().min(1).max(mostRowsOfPage) }
const twoRows = z.object({ kind, keep: anyId, lose: anyId })

const roleId = id<'role-assignment'>()
const successor = z.union([z.object({ personId: id<'person'>() }).strict(), z.object({ name }).strict()]).nullable()
const endings = z.array(z.object({ roleId, successor }).strict()).min(1).max(mostRolesEnded)
const metPerson = z.object({ personId: id<'person'>() }).strict()
const cadence = z.object({ every: z.number(), unit: z.enum(cadenceUnits) }).strict()

/** The questions about the care of data: duplicates, merges, reshuffles, contact cadences and who sits at the laptop. */
export const careContract = {
  'duplicate:list': reading<DuplicateQueue>()(
    z.object({ kind: kind.nullable(), order: z.enum(['likeliest', 'newest']), ...part }).strict(),
  ),
  /** Those known, in the register or the bin, that may be what is being typed, likeliest first. */
  'duplicate:of-typed': reading<readonly LikelyDuplicate[]>()(
    z.discriminatedUnion('kind', [
      z
        .object({ kind: z.literal('person'), id: known, name, organisationId: body, email: address, phone: address })
        .strict(),
      z.object({ kind: z.literal('organisation'), id: known, name: bodyName, abbreviation, parentId: body }).strict(),
    ]),
  ),
  /** The pairs that one row belongs to, likeliest first. */
  'duplicate:of': reading<readonly DuplicatePair[]>()(z.object({ kind, id: anyId }).strict()),
  /** The ids of all rows of one kind that belong to a pair. */
  'duplicate:marks': reading<readonly string[]>()(z.object({ kind }).strict()),
  'duplicate:dismiss': changing<Acted>()(z.object({ kind, one: anyId, other: anyId }).strict()),
  'merge:preview': reading<MergePreview>()(twoRows.strict()),
  'merge:apply': changing<Acted<{ readonly links: readonly MovedLinks[] }>>()(
    twoRows.extend({ sides: byName(60, z.enum(['keep', 'lose']), mostNamed) }).strict(),
  ),
  'merge:latest': reading<{ readonly total: number; readonly rows: readonly MergeDone[] }>()(z.object(part).strict()),
  'reshuffle:preview': reading<ReshufflePreview>()(
    z
      .object({ organisationId: id<'organisation'>(), lastOn: isoDate, roleIds: z.array(roleId).max(mostRolesEnded) })
      .strict(),
  ),
  'reshuffle:apply': changing<Acted<LeftBehind>>()(z.object({ lastOn: isoDate, endings }).strict()),
  'cadence:read': reading<{ readonly cadence: ContactCadence | null }>()(metPerson),
  'cadence:set': changing<Acted>()(metPerson.extend({ cadence: cadence.nullable() }).strict()),
  'cadence:due': reading<{ readonly total: number; readonly rows: readonly LosingContact[] }>()(
    z.object(part).strict(),
  ),
} satisfies Record<CareChannel, Question<z.ZodType, unknown>>
