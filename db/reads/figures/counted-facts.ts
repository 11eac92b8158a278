import { type RawBuilder, sql } from 'kysely'
import type { Period } from '../../../src-shared/days/quarter'
import type { InteractionKind } from '../../../src-shared/log/interaction'
import {
  forumKinds,
  type IndicatorFacts,
  isDecisionMaker,
  nationalKinds,
  noFacts,
} from '../../../src-shared/packs/indicator-facts'
import type { InteractionId, PartnerId } from '../../../src-shared/records/ids'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { concerning } from './concerning'
import { reached } from './coverage'
import { referralDays } from './referral-days'
import { isBrokenDown, isCounted, isMember } from './what-counts'

type Line = { readonly partnerId: PartnerId | null; readonly fact: keyof IndicatorFacts; readonly number: number }
/** Somebody, or an organisation, that an interaction reached. */
type Met = {
  readonly id: InteractionId
  readonly kind: InteractionKind
  readonly title: string | null
  readonly organisationKind: string | null
}

/** The facts of a period, for each partner that something concerned, and for the whole office under null. */
export type FactsByPartner = ReadonlyMap<PartnerId | null, IndicatorFacts>

const idsOf = (met: readonly Met[], holds: (one: Met) => boolean): string =>
  JSON.stringify([...new Set(met.filter(holds).map(({ id }) => id))])

/** Returns whom the interactions of a period reached, as the coverage map has it. */
const metIn = (db: Reader, period: Period): Promise<Met[]> =>
  readSql(
    db,
    sql<Met>`with ${reached({ period, partnerId: null, by: 'kind', isEmptyIncluded: false, isLeavingHouse: true })}
      select distinct held.id, held.kind, reached.title, o.kind as organisationKind from reached
      cross join interaction held on held.id = reached.id left join organisation o on o.id = reached.organisation_id`,
  )

/** Returns how many documents took up what was said, each once, by the day of the imprint. */
const imprintsIn = (db: Reader, { from, to }: Period): Promise<Line[]> =>
  readSql(
    db,
    sql<Line>`with taken as materialized (
      select i.id, i.starts_on, lower(trim(a.evidence_reference)) as document
      from ask a indexed by ask_by_imprint cross join interaction i on i.id = a.interaction_id
      where a.evidence_reference is not null and a.deleted_at is null and trim(a.evidence_reference) <> ''
        and coalesce(a.evidence_on, i.starts_on) between ${from} and ${to}
        and i.deleted_at is null and ${isCounted} and ${isBrokenDown})
    select null as partnerId, 'imprints' as fact, count(distinct document) as number from taken
    union all
    select link.partner_id, 'imprints', count(distinct taken.document) from taken
      cross join interaction_partner link indexed by interaction_partner_by_interaction
        on link.interaction_id = taken.id and link.deleted_at is null
      where ${isMember(sql`link.partner_id`, sql`taken.starts_on`)} group by link.partner_id`,
  )

/** Counts what the indicators count beside the figures of a report, for the whole office and every partner at once. */
export async function countedFacts(db: Reader, period: Period): Promise<FactsByPartner> {
  const met = await metIn(db, period)
  const deciding = idsOf(met, ({ title, organisationKind }) => isDecisionMaker(title ?? '', organisationKind))
  const forums = idsOf(
    met,
    ({ kind, organisationKind }) => forumKinds.includes(kind) && nationalKinds.includes(organisationKind ?? ''),
  )
  const number = (fact: keyof IndicatorFacts, where: RawBuilder<unknown>) =>
    sql`select partner_id as partnerId, ${sql.lit(fact)} as fact, count(*) as number from concerning where ${where} group by partner_id`
  const lines = await readSql(
    db,
    sql<Line>`with ${concerning(period)},
    open as materialized (
      select value ->> 'issueId' as issue_id, value ->> 'lastOn' as last_on from json_each(${JSON.stringify(await referralDays(db))})),
    referred as materialized (
      select concerning.partner_id, concerning.id, concerning.starts_on <= max(open.last_on) as is_before from concerning
      cross join interaction_issue about indexed by interaction_issue_by_interaction
        on about.interaction_id = concerning.id and about.deleted_at is null
      cross join open on open.issue_id = about.issue_id group by concerning.partner_id, concerning.id)
    ${number('decisionMakers', sql`id in (select value from json_each(${deciding}))`)}
    union all ${number('nationalForums', sql`id in (select value from json_each(${forums}))`)}
    union all ${number(
      'briefed',
      sql`exists (select 1 from briefing b indexed by briefing_by_subject
        where b.subject_table = 'interaction' and b.subject_id = concerning.id and b.deleted_at is null)`,
    )}
    union all select partner_id, 'withReferral', count(*) from referred group by partner_id
    union all select partner_id, 'beforeReferral', sum(is_before) from referred group by partner_id`,
  )
  const facts = new Map<PartnerId | null, IndicatorFacts>()
  for (const { partnerId, fact, number: counted } of [...lines, ...(await imprintsIn(db, period))])
    facts.set(partnerId, { ...(facts.get(partnerId) ?? noFacts), [fact]: counted })
  return facts
}
