import { type RawBuilder, sql } from 'kysely'

/** SQL for the outcome of all that was asked in an interaction, given by its id: `outcomeOf` in SQL. */
export const outcomeOfAsks = (interaction: RawBuilder<unknown>): RawBuilder<unknown> => sql`(select case
    when count(*) = 0 then null
    when sum(answered.response_kind = 'open') > 0 then 'open'
    when count(distinct answered.response_kind) = 1 then min(answered.response_kind)
    else 'partly' end
  from ask answered indexed by ask_by_interaction
  where answered.interaction_id = ${interaction} and answered.deleted_at is null)`
