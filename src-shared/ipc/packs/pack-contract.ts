import { z } from 'zod'
import type { LockedPack, PackCheck, SinceMarked } from '../../packs/pack-check'
import type { PackContent } from '../../packs/pack-content'
import { counterpartForms, type OfficeSettings } from '../../records/office-settings'
import { longestReason } from '../../records/record-limits'
import { languages } from '../../text/language'
import type { PackChannel } from '../channels'
import { id, ids, line } from '../field-shapes'
import { changing, keeping, type MayHaveActed, nothing, type Question, reading } from '../question'
import { typedPeriod } from '../report-shapes'

const partnerId = id<'partner'>().nullable()
const language = z.enum(languages)

/** The questions about packs that need no folder. */
export const packContract = {
  /** The check list of a period; of the latest full quarter when none is given. */
  'pack:check': reading<PackCheck>()(z.object({ period: typedPeriod.optional() }).strict()),
  'pack:preview': reading<PackContent & { readonly lockId: string | null }>()(
    z.object({ period: typedPeriod, partnerId, language }).strict(),
  ),
  'pack:list': reading<readonly LockedPack[]>()(nothing),
  /** Interactions of which the locked packs show more than may be shown now. */
  'pack:since-marked': reading<readonly SinceMarked[]>()(z.object({ ids: ids<'report-run'>() }).strict()),
  /** Unlocks a report. It cannot be undone: no action that locked or unlocked a report can. */
  'pack:unlock': keeping<Record<string, never>>()(
    z.object({ id: id<'report-run'>(), reason: line(longestReason) }).strict(),
  ),
  /** What the office has decided about its packs. */
  'pack:settings': reading<OfficeSettings>()(nothing),
  /** Decides whether counterparts stand by name or by role in the workbook and the appendix of packs made from now on. */
  'pack:choose-counterparts': changing<MayHaveActed>()(z.object({ form: z.enum(counterpartForms) }).strict()),
  /** Chooses the logo of an organisation in packs made from now on, among the files attached to it; null takes it away. */
  'pack:choose-logo': changing<MayHaveActed>()(
    z.object({ organisationId: id<'organisation'>(), attachmentId: id<'attachment'>().nullable() }).strict(),
  ),
} satisfies Record<PackChannel, Question<z.ZodType, unknown>>
