import { sql } from 'kysely'
import type { Writer } from '../../../db/schema'
import { orderBetween } from '../../../db/sort-order'
import { mostResults, textLimits } from '../../../src-shared/packs/written-texts'
import { type PictureFault, Refused } from '../../../src-shared/refusals/refusal'
import { editLinks } from '../edit-links'
import type { PartRule } from './part-rule'

const issueLinks = { table: 'written_result_issue', from: 'written_result_id', to: 'issue_id' } as const
const partnerLinks = { table: 'written_result_partner', from: 'written_result_id', to: 'partner_id' } as const

/** A table of words in an order that people choose. */
type Ordered = 'written_result' | 'written_ask'
type Scope = { readonly periodFrom: string; readonly periodTo: string; readonly partnerId: string | null }

/** Returns the place after the last row of a scope. */
async function placedLast(db: Writer, table: Ordered, scope: Scope): Promise<{ sort_order: string }> {
  const { periodFrom, periodTo, partnerId } = scope
  const { rows } = await sql<{ last: string | null }>`select max(sort_order) as last from ${sql.table(table)}
    where period_from = ${periodFrom} and period_to = ${periodTo} and partner_id is ${partnerId} and deleted_at is null`.execute(
    db,
  )
  return { sort_order: orderBetween(rows[0]?.last ?? null, null) }
}

/** Returns how many results and asks there are beside a row, itself included. */
async function countsBeside(db: Writer, table: Ordered, id: string): Promise<{ results: number; asks: number }> {
  const count = (of: Ordered) => sql`(select count(*) from ${sql.table(of)} o where o.period_from = x.period_from
    and o.period_to = x.period_to and o.partner_id is x.partner_id and o.deleted_at is null)`
  const { rows } = await sql<{ results: number; asks: number }>`
    select ${count('written_result')} as results, ${count('written_ask')} as asks
    from ${sql.table(table)} x where x.id = ${id}`.execute(db)
  return rows[0] ?? { results: 0, asks: 0 }
}

async function checkRoomForResult(db: Writer, id: string): Promise<void> {
  const { results, asks } = await countsBeside(db, 'written_result', id)
  const most = mostResults(asks)
  if (results <= most) return
  throw new Refused({ code: 'texts-full', what: most < textLimits.results ? 'results-beside-asks' : 'results', most })
}

async function checkRoomForAsk(db: Writer, id: string): Promise<void> {
  const { results, asks } = await countsBeside(db, 'written_ask', id)
  if (asks > textLimits.asks) throw new Refused({ code: 'texts-full', what: 'asks', most: textLimits.asks })
  const most = mostResults(asks)
  if (results > most && most < textLimits.results)
    throw new Refused({ code: 'texts-full', what: 'asks-beside-results', most })
}

/** Refuses one more result of all partners in a partner's quiet pack than it has room for. */
async function checkChosen(db: Writer, id: string, partners: readonly string[]): Promise<void> {
  const { rows } = await sql<{ count: number }>`select count(*) as count
    from written_result own cross join json_each(${JSON.stringify(partners)}) asked
    cross join written_result_partner l on l.partner_id = asked.value and l.deleted_at is null
    cross join written_result r on r.id = l.written_result_id and r.deleted_at is null
      and r.partner_id is null and r.period_from = own.period_from and r.period_to = own.period_to
    where own.id = ${id} and own.deleted_at is null group by asked.value order by count desc limit 1`.execute(db)
  if ((rows[0]?.count ?? 0) > textLimits.chosen)
    throw new Refused({ code: 'texts-full', what: 'chosen', most: textLimits.chosen })
}

/** The issues of a result are links, and so are the partners that a result of all partners is shown to. */
export const writtenResultRule: PartRule<'written-result'> = {
  placed: (db, _, added) => placedLast(db, 'written_result', added),
  link: async (db, id, { issueIds = {}, shownToIds = {} }, now) => {
    await editLinks(db, issueLinks, id, issueIds, now)
    await editLinks(db, partnerLinks, id, shownToIds, now)
    await checkChosen(db, id, shownToIds.add ?? [])
  },
  // Only a new row needs room.
  checked: [],
  check: (db, id) => checkRoomForResult(db, id),
}

export const writtenAskRule: PartRule<'written-ask'> = {
  placed: (db, _, added) => placedLast(db, 'written_ask', added),
  checked: [],
  check: (db, id) => checkRoomForAsk(db, id),
}

/** Returns why an attached file cannot be a picture, by what is known of it without its content. */
export function faultOfPicture(mediaType: string, sizeBytes: number): PictureFault | undefined {
  if (mediaType !== 'image/jpeg' && mediaType !== 'image/png') return 'kind'
  return sizeBytes > textLimits.pictureBytes ? 'size' : undefined
}

/** The refusal of a file that cannot be a picture. */
export const notAPicture = (name: string, why: PictureFault): Refused =>
  new Refused({ code: 'not-a-picture', name, why, mostMegabytes: textLimits.pictureBytes / 1024 / 1024 })

/** A picture is described in words, and is a JPEG or PNG of a size that can be drawn. */
export const writtenIssueRule: PartRule<'written-issue'> = {
  checked: ['pictureId', 'alt'],
  check: async (db, id) => {
    const { rows } = await sql<{ alt: string; name: string; mediaType: string; sizeBytes: number }>`
      select t.alt, a.name, a.media_type as mediaType, a.size_bytes as sizeBytes
      from written_issue t cross join attachment a on a.id = t.attachment_id
      where t.id = ${id} and t.deleted_at is null and a.deleted_at is null`.execute(db)
    const [picture] = rows
    if (!picture) return
    const fault = faultOfPicture(picture.mediaType, picture.sizeBytes)
    if (fault) throw notAPicture(picture.name, fault)
    if (picture.alt.trim() === '') throw new Refused({ code: 'picture-needs-alt' })
  },
}
