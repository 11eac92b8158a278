import { sql } from 'kysely'
import { changedTexts, type ToldText, toldTexts } from '../../../src-shared/packs/told-texts'
import { type PackTexts, type TextScope, textsOfPack } from '../../../src-shared/packs/written-texts'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { writtenTexts } from './written-texts'

/** Returns what a locked report said in each of its texts, in its order. */
export const textsToldIn = (db: Reader, runId: string): Promise<ToldText[]> =>
  readSql(
    db,
    sql<ToldText>`select t.kind, t.text_id as textId, t.name, t.told from report_text t indexed by report_text_by_run
      where t.report_run_id = ${runId} and t.deleted_at is null order by t.sort_order`,
  )

/** Returns the id of the latest version of a report that was locked and opened again; undefined if there was none. */
async function openedVersion(db: Reader, { period, partnerId }: TextScope): Promise<string | undefined> {
  const rows = await readSql(
    db,
    sql<{
      id: string
    }>`select r.id from report_run r indexed by report_run_by_partner where r.partner_id is ${partnerId}
      and r.period_from = ${period.from} and r.period_to = ${period.to} and r.unlocked_at is not null and r.deleted_at is null
      order by r.locked_at desc, r.rid desc limit 1`,
  )
  return rows[0]?.id
}

/**
 * Returns the words of one pack, the joint one where `partnerId` is null, as they are now. What differs from the latest version that was
 * locked and opened again is named.
 */
export async function packTexts(db: Reader, scope: TextScope): Promise<PackTexts> {
  const common = scope.partnerId === null ? null : await writtenTexts(db, { ...scope, partnerId: null })
  const texts = textsOfPack(await writtenTexts(db, scope), common)
  const earlier = await openedVersion(db, scope)
  if (earlier === undefined) return texts
  return { ...texts, changed: changedTexts(await textsToldIn(db, earlier), toldTexts(texts)) }
}
