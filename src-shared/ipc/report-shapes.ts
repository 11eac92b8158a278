import { z } from 'zod'
import { languages } from '../text/language'
import { id } from './field-shapes'

const language = z.enum(languages)
const partnerId = id<'partner'>().nullable()

/** A period as typed: `2026Q4`, `PQ9`, `2026H2`, `2026`, or its first and last day. */
export const typedPeriod = z.string().max(30)

/** A quarter, of the office or of one partner. */
export const reportScope = z.object({ quarter: z.string().max(20), partnerId }).strict()

/** Whose packs, of what period. Null stands for the joint pack; all active partners and the joint one are meant when none is named. */
export const packsShape = z
  .object({ period: typedPeriod, partnerIds: z.array(partnerId).min(1).max(200).optional(), language })
  .strict()

/** Which register, of what period, in what language. */
export const registerShape = z.object({ profile: z.string().max(50), period: typedPeriod, language }).strict()
