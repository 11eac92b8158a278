import { lastOrder } from '../../../db/sort-order'
import type { PartRule } from './part-rule'

export const issueRule: PartRule<'issue'> = {
  placed: async db => ({ sort_order: await lastOrder(db, 'issue') }),
}

/** A new partner is placed last. */
export const partnerRule: PartRule<'partner'> = {
  placed: async db => ({ sort_order: await lastOrder(db, 'partner') }),
}
