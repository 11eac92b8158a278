import { sql } from 'kysely'
import { swedishOrder } from '../../../src-shared/names/swedish-order'
import type { ReferenceLists } from '../../../src-shared/records/reference'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { checkedLists } from './checked-lists'

/** Returns the short lists that every form and report needs, each in its decided order. */
export async function referenceLists(db: Reader): Promise<ReferenceLists> {
  const [tasks, areas, issues, partners, staff, projects, stages, documentKinds, projectAims, removed] =
    await Promise.all([
      db
        .selectFrom('main_task')
        .select(['id', 'name', 'name_en as nameEn', 'description'])
        .where('deleted_at', 'is', null)
        .orderBy('sort_order')
        .execute(),
      db
        .selectFrom('priority_area')
        .select(['id', 'name', 'name_en as nameEn'])
        .where('deleted_at', 'is', null)
        .orderBy('sort_order')
        .execute(),
      db
        .selectFrom('issue')
        .select(['id', 'priority_area_id as areaId', 'name', 'name_en as nameEn', 'short_name as shortName'])
        .where('deleted_at', 'is', null)
        .orderBy('sort_order')
        .execute(),
      db
        .selectFrom('partner')
        .select(['id', 'name', 'short_name as shortName'])
        .where('deleted_at', 'is', null)
        .orderBy('sort_order')
        .execute(),
      db
        .selectFrom('staff_member')
        .select([
          'id',
          'name',
          'email',
          'title',
          'home_partner_id as homePartnerId',
          'from_on as fromOn',
          'to_on as toOn',
        ])
        .where('deleted_at', 'is', null)
        .execute(),
      db
        .selectFrom('project')
        .select(['id', 'short_name as shortName', 'starts_on as startsOn', 'ends_on as endsOn'])
        .where('deleted_at', 'is', null)
        .orderBy('starts_on', 'desc')
        .execute(),
      db
        .selectFrom('decision_stage')
        .select(['code', 'level', 'name', 'name_en as nameEn'])
        .where('deleted_at', 'is', null)
        .where('valid_to', 'is', null)
        .orderBy('sort_order')
        .execute(),
      db
        .selectFrom('list_value')
        .select(['code', 'name', 'name_en as nameEn'])
        .where('list', '=', 'document_kind')
        .where('deleted_at', 'is', null)
        .where('valid_to', 'is', null)
        .orderBy('sort_order')
        .execute(),
      db
        .selectFrom('aim')
        .select(['id', 'short_name as name', 'name_en as nameEn'])
        .where('deleted_at', 'is', null)
        .orderBy('sort_order')
        .execute(),
      readSql(
        db,
        sql<{ id: string; name: string }>`
        select id, short_name as name from issue where deleted_at is not null
        union all select id, short_name from partner where deleted_at is not null
        union all select id, name from staff_member where deleted_at is not null`,
      ),
    ])
  staff.sort((a, b) => swedishOrder(a.name, b.name) || (a.id < b.id ? -1 : 1))
  const checked = checkedLists
  return { tasks, areas, issues, partners, staff, projects, stages, documentKinds, projectAims, checked, removed }
}
