import { sql } from 'kysely'
import type { IssueFields } from '../../../src-shared/packs/text-fields'
import type {
  TextScope,
  WrittenAsk,
  WrittenGap,
  WrittenPicture,
  WrittenResult,
  WrittenTexts,
} from '../../../src-shared/packs/written-texts'
import type { IssueId } from '../../../src-shared/records/ids'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { inScope } from './text-scope'
import { signedIn } from './written-signing'

type Json<Row, Key extends keyof Row> = Omit<Row, Key> & { readonly [Name in Key]: string }

/** The issues of a result `t` as a JSON list, in the office's order. */
const issuesOf = sql`(select coalesce(json_group_array(o.id), '[]') from (select i.id from written_result_issue l
  cross join issue i on i.id = l.issue_id and i.deleted_at is null
  where l.written_result_id = w.id and l.deleted_at is null order by i.sort_order) o)`

async function resultsOf(db: Reader, scope: TextScope): Promise<WrittenResult[]> {
  const rows = await readSql(
    db,
    sql<Json<WrittenResult, 'issueIds'>>`select w.id, w.heading, w.text, w.outcome, ${issuesOf} as issueIds
      from written_result w where ${inScope(scope)} order by w.sort_order, w.rid`,
  )
  return rows.map(({ issueIds, ...row }) => ({ ...row, issueIds: JSON.parse(issueIds) as IssueId[] }))
}

/** With the picture as it was chosen. If its attachment was removed since, the office no longer wants it, and it is null. */
type IssueRow = IssueFields & { readonly sha256: string | null; readonly mediaType: string | null }

const isDrawn = (mediaType: string | null): mediaType is WrittenPicture['mediaType'] =>
  mediaType === 'image/jpeg' || mediaType === 'image/png'

function pictureOf({ attachmentId, sha256, mediaType, caption, alt }: IssueRow): WrittenPicture | null {
  if (attachmentId === null || sha256 === null || !isDrawn(mediaType) || alt.trim() === '') return null
  return { attachmentId, sha256, mediaType, caption, alt }
}

/** Returns the newest row of each issue. Two laptops that wrote before they met could have one each. */
const newestOfEach = <Row extends { readonly issueId: IssueId }>(rows: readonly Row[]): Row[] => [
  ...new Map(rows.map(row => [row.issueId, row] as const)).values(),
]

const issueRows = async (db: Reader, scope: TextScope): Promise<IssueRow[]> =>
  newestOfEach(
    await readSql(
      db,
      sql<IssueRow>`select w.id, w.issue_id as issueId, w.sentence, w.caption, w.alt, a.id as attachmentId, a.sha256,
        a.media_type as mediaType
        from written_issue w left join attachment a on a.id = w.attachment_id and a.deleted_at is null
        where ${inScope(scope)} order by w.rid`,
    ),
  )

/** Returns what is written of each issue in a scope, field by field. */
export const issueFieldsOf = async (db: Reader, scope: TextScope): Promise<IssueFields[]> =>
  (await issueRows(db, scope)).map(({ sha256: _, mediaType: __, ...fields }) => fields)

const asksOf = (db: Reader, scope: TextScope): Promise<WrittenAsk[]> =>
  readSql(
    db,
    sql<WrittenAsk>`select w.id, w.ask, w.by_whom as "by", w.by_when as "when" from written_ask w
      where ${inScope(scope)} order by w.sort_order, w.rid`,
  )

const gapsOf = async (db: Reader, scope: TextScope): Promise<WrittenGap[]> =>
  newestOfEach(
    await readSql(
      db,
      sql<WrittenGap>`select w.id, w.issue_id as issueId, w.proposal from written_gap w where ${inScope(scope)} order by w.rid`,
    ),
  )

/** Returns the results of all partners that a person chose for a partner's pack. What another partner wrote is never among them. */
async function chosenIn(db: Reader, { period, partnerId }: TextScope): Promise<string[]> {
  if (partnerId === null) return []
  const rows = await readSql(
    db,
    sql<{ id: string }>`select w.id from written_result_partner l
      cross join written_result w on w.id = l.written_result_id and ${inScope({ period, partnerId: null })}
      where l.partner_id = ${partnerId} and l.deleted_at is null order by w.sort_order, w.rid`,
  )
  return rows.map(({ id }) => id)
}

/** Returns all words of a scope as they are now, unfinished ones too, in the order in which they are to be read. */
export async function writtenTexts(db: Reader, scope: TextScope): Promise<WrittenTexts> {
  const issues = await issueRows(db, scope)
  return {
    ...scope,
    results: await resultsOf(db, scope),
    asks: await asksOf(db, scope),
    issues: issues.map(row => ({
      id: row.id,
      issueId: row.issueId,
      sentence: row.sentence,
      picture: pictureOf(row),
    })),
    gaps: await gapsOf(db, scope),
    ...(await signedIn(db, scope)),
    chosenResultIds: await chosenIn(db, scope),
  }
}
