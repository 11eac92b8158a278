import { sql } from 'kysely'
import { referralStage } from '../../../../src-shared/records/decision-process'
import { organisationToldTo } from '../../figures/may-be-told'
import { swedishKey } from '../../names/swedish-key'
import { always, type ListSql, type Seen, value } from './column-sql'
import { aboutIssues } from './commitment-columns'
import { ownColumnSql } from './own-columns'

/** The processes as a list. The stage is the one each process is in, by the rule of `stageNow`. */
export function processList({ today, watched, audience, shipped }: Seen): ListSql {
  const owner = organisationToldTo(audience, sql`d.owner_organisation_id`, shipped)
  const stages = sql`process_stage s indexed by process_stage_by_process where s.process_id = d.id and s.deleted_at is null`
  const stage = (column: string) => sql`(select ${sql.ref(`s.${column}`)} from ${stages}
    and (s.happened_on is null or s.happened_on > ${today}) and (d.closed_on is null or d.closed_on > ${today})
    order by s.sort_order limit 1)`
  const next = (what: 'on' | 'what') => sql`(${watched} ->> ('$."' || d.id || ${sql.lit(`".${what}`)}))`
  return {
    table: 'decision_process',
    alias: 'd',
    from: sql`decision_process d`,
    living: sql`d.deleted_at is null`,
    columns: {
      ...ownColumnSql('processes', 'd'),
      level: always(sql`d.level`),
      owner: {
        ...value(owner),
        order: swedishKey(sql`(select o.name from organisation o where o.id = ${owner})`),
      },
      stage: { ...value(stage('code')), order: stage('sort_order') },
      stageName: value(stage('name')),
      nextWatchOn: value(next('on')),
      nextWatch: value(next('what')),
      referralOn: value(sql`(select s.planned_on from ${stages} and s.code = ${referralStage} and s.happened_on is null
        and s.planned_precision = 'day' order by s.sort_order limit 1)`),
      isOpen: always(sql`(d.closed_on is null or d.closed_on > ${today})`),
      issues: { links: aboutIssues('process', sql`d.id`) },
    },
    order: [
      { by: next('on'), isDescending: false, isNeverNull: false },
      { by: swedishKey(sql`d.name`), isDescending: false, isNeverNull: true },
    ],
  }
}
