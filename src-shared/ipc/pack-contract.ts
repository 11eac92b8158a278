import { z } from 'zod'
import type { LockedPack, PackCheck, SinceMarked } from '../packs/pack-check'
import type { PackContent } from '../packs/pack-content'
import { languages } from '../text/language'
import type { PackChannel } from './channels'
import { id, line } from './field-shapes'
import { keeping, nothing, type Question, reading } from './question'
import { typedPeriod } from './report-shapes'

const partnerId = id<'partner'>().nullable()
const language = z.enum(languages)

/** What a window may ask about packs. */
export const packContract = {
  /** Without a period, the latest full quarter. */
  'pack:check': reading<PackCheck>()(z.object({ period: typedPeriod.optional() }).strict()),
  'pack:preview': reading<PackContent & { readonly lockId: string | null }>()(
    z.object({ period: typedPeriod, partnerId, language }).strict(),
  ),
  'pack:list': reading<readonly LockedPack[]>()(nothing),
  /** What locked packs tell more of than may be told now. */
  'pack:since-marked': reading<readonly SinceMarked[]>()(
    z.object({ ids: z.array(id<'report-run'>()).max(200) }).strict(),
  ),
  /** Opened for good: no action that touched a lock is taken back. */
  'pack:unlock': keeping<Record<string, never>>()(z.object({ id: id<'report-run'>(), reason: line(1_000) }).strict()),
} satisfies Record<PackChannel, Question<z.ZodType, unknown>>
