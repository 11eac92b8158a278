import type { EnteredIndicator } from '../../../src-shared/packs/entered-indicators'
import type { Reader } from '../../schema'

/** Returns everything that is entered of the indicators: a few rows a period. */
export const enteredIndicators = (db: Reader): Promise<EnteredIndicator[]> =>
  db
    .selectFrom('indicator_value')
    .select([
      'indicator_id as indicatorId',
      'period_from as from',
      'period_to as to',
      'partner_id as partnerId',
      'value',
      'target',
    ])
    .where('deleted_at', 'is', null)
    .execute()
