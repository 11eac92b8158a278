import { z } from 'zod'
import type { LockedPack, PackCheck, SinceMarked } from '../packs/pack-check'
import type { PackContent } from '../packs/pack-content'
import type { ActionId } from '../records/ids'
import { languages } from '../text/language'
import type { PackChannel } from './channels'
import { id, line } from './field-shapes'
import { asking, nothing, type Question } from './question'
import { packsShape, typedPeriod } from './report-shapes'

const partnerId = id<'partner'>().nullable()
const language = z.enum(languages)

/** What a window may ask about packs. */
export const packContract = {
  /** Without a period, the latest full quarter. */
  'pack:check': asking<PackCheck>()(z.object({ period: typedPeriod.optional() }).strict()),
  'pack:preview': asking<PackContent & { readonly lockId: string | null }>()(
    z.object({ period: typedPeriod, partnerId, language }).strict(),
  ),
  'pack:lock': asking<{ readonly actionId: ActionId }>()(packsShape),
  'pack:list': asking<readonly LockedPack[]>()(nothing),
  /** What locked packs tell more of than may be told now. */
  'pack:since-marked': asking<readonly SinceMarked[]>()(
    z.object({ ids: z.array(id<'report-run'>()).max(200) }).strict(),
  ),
  'pack:unlock': asking<{ readonly actionId: ActionId }>()(
    z.object({ id: id<'report-run'>(), reason: line(1_000) }).strict(),
  ),
} satisfies Record<PackChannel, Question<z.ZodType, unknown>>
