import { type RawBuilder, sql } from 'kysely'
import type { TextScope } from '../../../src-shared/packs/written-texts'

/** SQL that is true of a living row `t` whose words are those of a scope. */
export const inScope = ({ period, partnerId }: TextScope): RawBuilder<boolean> =>
  sql<boolean>`w.period_from = ${period.from} and w.period_to = ${period.to} and w.partner_id is ${partnerId} and w.deleted_at is null`
