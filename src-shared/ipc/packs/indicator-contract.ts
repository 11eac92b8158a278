import { z } from 'zod'
import { enteredParts, type IndicatorTable } from '../../packs/indicator-table'
import { indicatorIds } from '../../packs/indicators'
import type { IndicatorChannel } from '../channels'
import { id, typed } from '../field-shapes'
import { changing, type MayHaveActed, type Question, reading } from '../question'
import { typedPeriod } from '../report-shapes'

const scope = { period: typedPeriod, partnerId: id<'partner'>().nullable() }

/** The questions about the indicators. */
export const indicatorContract = {
  /** The indicators of a period, also of one to come, for the whole office (null) or one partner. */
  'indicators:read': reading<IndicatorTable>()(z.object(scope).strict()),
  /** Enters a value or a target as it is written; an empty text takes it away. */
  'indicators:enter': changing<MayHaveActed>()(
    z
      .object({
        ...scope,
        id: z.enum(indicatorIds),
        part: z.enum(enteredParts),
        text: typed.pipe(z.string().max(50)),
      })
      .strict(),
  ),
} satisfies Record<IndicatorChannel, Question<z.ZodType, unknown>>
