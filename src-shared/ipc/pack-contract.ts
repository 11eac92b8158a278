import { z } from 'zod'
import type { ActionId } from '../domain/ids'
import type { LockedPack, PackCheck, SinceMarked } from '../domain/pack-check'
import type { PackContent, WrittenPacks } from '../domain/pack-content'
import { languages } from '../text/language'
import type { PackChannel } from './channels'
import { id, line } from './field-shapes'
import { asking, nothing, type Question } from './question'

const period = z.string().max(30)
const partnerId = id<'partner'>().nullable()
const language = z.enum(languages)
/** Null stands for the joint pack; all active partners and the joint one are meant when none is named. */
const partnerIds = z.array(partnerId).min(1).max(200).optional()

/** What a window may ask about packs. A period is written as `2026Q4`, `PQ9`, `2026H2`, `2026` or by its first and last day. */
export const packContract = {
  /** Without a period, the latest full quarter. */
  'pack:check': asking<PackCheck>()(z.object({ period: period.optional() }).strict()),
  'pack:preview': asking<PackContent & { readonly lockId: string | null }>()(
    z.object({ period, partnerId, language }).strict(),
  ),
  'pack:lock': asking<{ readonly actionId: ActionId }>()(z.object({ period, partnerIds, language }).strict()),
  'pack:list': asking<readonly LockedPack[]>()(nothing),
  /** What locked packs tell more of than may be told now. */
  'pack:since-marked': asking<readonly SinceMarked[]>()(
    z.object({ ids: z.array(id<'report-run'>()).max(200) }).strict(),
  ),
  'pack:unlock': asking<{ readonly actionId: ActionId }>()(
    z.object({ id: id<'report-run'>(), reason: line(1_000) }).strict(),
  ),
  /** Asks for a folder, and writes into it. */
  'pack:write': asking<WrittenPacks>()(
    z.object({ period, partnerIds, language, isLocking: z.boolean(), hasMail: z.boolean().optional() }).strict(),
  ),
} satisfies Record<PackChannel | 'pack:write', Question<z.ZodType, unknown>>
