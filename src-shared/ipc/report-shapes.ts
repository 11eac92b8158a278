import { z } from 'zod'
import { longestCode } from '../lists/list-limits'
import { mostNamed } from '../records/record-limits'
import { languages } from '../text/language'
import { id } from './field-shapes'

const language = z.enum(languages)
const partnerId = id<'partner'>().nullable()

/** A period as typed: `2026Q4`, `PQ9`, `2026H2`, `2026`, or its first and last day. */
export const typedPeriod = z.string().max(30)

/** A quarter, for the whole office (null) or for one partner. */
export const reportScope = z.object({ quarter: z.string().max(20), partnerId }).strict()

/**
 * The packs to make, for a period. A null partner means the joint pack. Without `partnerIds`, all active partners and the joint pack are
 * meant.
 */
export const packsShape = z
  .object({ period: typedPeriod, partnerIds: z.array(partnerId).min(1).max(mostNamed).optional(), language })
  .strict()

/** The register, the period and the language of an extract. */
export const registerShape = z.object({ profile: z.string().max(longestCode), period: typedPeriod, language }).strict()
