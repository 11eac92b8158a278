import type { ReferenceLists } from '../../src-shared/domain/reference'
import type { Reader } from '../schema'

/** The short lists every form and report needs, each in its decided order. */
export async function referenceLists(db: Reader): Promise<ReferenceLists> {
  const [tasks, areas, issues, partners, staff] = await Promise.all([
    db
      .selectFrom('main_task')
      .select(['id', 'name', 'name_en as nameEn'])
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
      .select(['id', 'name', 'home_partner_id as homePartnerId'])
      .where('deleted_at', 'is', null)
      .orderBy('name')
      .execute(),
  ])
  return { tasks, areas, issues, partners, staff }
}
