import { sql } from 'kysely'
import type { IsoDate, IsoTime } from '../../../src-shared/days/iso-date'
import type { ResponseKind } from '../../../src-shared/log/ask'
import type {
  Confidentiality,
  Initiative,
  InteractionKind,
  InteractionStatus,
} from '../../../src-shared/log/interaction'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'

/** Something that was asked, and how they answered. */
type AskToMatch = {
  readonly id: string
  readonly issueId: string | null
  readonly ask: string | null
  readonly response: ResponseKind
}

/** An interaction of the office, with all that a row of a file can say of it. */
export type InteractionToMatch = {
  readonly id: string
  readonly startsOn: IsoDate
  readonly startsTime: IsoTime | null
  readonly durationMinutes: number | null
  readonly kind: InteractionKind
  readonly status: InteractionStatus
  readonly headline: string
  readonly note: string
  readonly location: string | null
  readonly initiative: Initiative
  readonly confidentiality: Confidentiality
  readonly caseNumber: string | null
  readonly participantsCount: number | null
  readonly personIds: readonly string[]
  readonly organisationIds: readonly string[]
  readonly issueIds: readonly string[]
  readonly staffIds: readonly string[]
  /** Partners that it concerns, and those that somebody has said it does not. */
  readonly partnerIds: readonly string[]
  /** What was asked, and the answers. */
  readonly asks: readonly AskToMatch[]
}

const linked = (table: string, column: string) => sql`(select json_group_array(l.${sql.ref(column)})
  from ${sql.table(table)} l indexed by ${sql.ref(`${table}_by_interaction`)} where l.interaction_id = i.id and l.deleted_at is null)`

type Row = {
  readonly [Field in keyof InteractionToMatch]: InteractionToMatch[Field] extends readonly unknown[]
    ? string
    : InteractionToMatch[Field]
}

const list = <Item = string>(text: string): readonly Item[] => (text === '[]' ? [] : (JSON.parse(text) as Item[]))

const interactions = async (db: Reader, chosen: ReturnType<typeof sql>): Promise<readonly InteractionToMatch[]> => {
  const rows = await readSql(
    db,
    sql<Row>`select i.id, i.starts_on as startsOn, i.starts_time as startsTime, i.duration_minutes as durationMinutes, i.kind, i.status,
        i.headline, i.note, i.location, i.initiative, i.confidentiality, i.case_number as caseNumber,
        i.participants_count as participantsCount, ${linked('interaction_participant', 'person_id')} as personIds,
        ${linked('interaction_organisation', 'organisation_id')} as organisationIds, ${linked('interaction_issue', 'issue_id')} as issueIds,
        ${linked('interaction_staff', 'staff_member_id')} as staffIds, (select json_group_array(partner_id) from (
          select partner_id from interaction_partner l indexed by interaction_partner_by_interaction
            where l.interaction_id = i.id and l.deleted_at is null
          union select partner_id from not_concerned n indexed by not_concerned_by_interaction
            where n.interaction_id = i.id and n.deleted_at is null)) as partnerIds,
        (select json_group_array(json_object('id', a.id, 'issueId', a.issue_id, 'ask', a.ask, 'response', a.response_kind))
          from ask a indexed by ask_by_interaction where a.interaction_id = i.id and a.deleted_at is null) as asks
      from ${chosen}`,
  )
  return rows.map(row => ({
    ...row,
    personIds: list(row.personIds),
    organisationIds: list(row.organisationIds),
    issueIds: list(row.issueIds),
    staffIds: list(row.staffIds),
    partnerIds: list(row.partnerIds),
    asks: list<AskToMatch>(row.asks),
  }))
}

/** Returns the living interactions of some days. */
export const interactionsOnDays = (db: Reader, days: readonly IsoDate[]): Promise<readonly InteractionToMatch[]> =>
  interactions(
    db,
    sql`json_each(${JSON.stringify([...new Set(days)])}) asked cross join interaction i indexed by interaction_by_day
      on i.starts_on = asked.value where i.deleted_at is null order by i.starts_at, i.id`,
  )

/** Returns those of the interactions with these ids that are living. */
export const interactionsById = (db: Reader, ids: readonly string[]): Promise<readonly InteractionToMatch[]> =>
  interactions(
    db,
    sql`json_each(${JSON.stringify([...new Set(ids)])}) asked cross join interaction i on i.id = asked.value where i.deleted_at is null`,
  )

/** A locked period: of one partner’s report, or of the joint one. */
export type LockedPeriod = { readonly from: IsoDate; readonly to: IsoDate }

/** Returns the periods of the reports that are locked. */
export const lockedPeriods = (db: Reader): Promise<readonly LockedPeriod[]> =>
  readSql(
    db,
    sql<LockedPeriod>`select distinct period_from as "from", period_to as "to" from report_run
      where unlocked_at is null and deleted_at is null`,
  )
