import { sql } from 'kysely'
import { newId } from '../../db/new-id'
import { asReader, readSql } from '../../db/read-sql'
import { maskedAmong } from '../../db/reads/briefings/briefing-promises'
import { maskedSince } from '../../db/reads/briefings/masked-since'
import { requireSubject } from '../../db/reads/names/known-rows'
import { makerName, makerOf } from '../../db/reads/packs/made-by'
import type { Reader, Writer } from '../../db/schema'
import {
  type Briefing,
  type BriefingContent,
  type BriefingRequest,
  type BriefingVersion,
  type ListedBriefing,
  type ListedVersion,
  noOwnText,
  type OwnText,
} from '../../src-shared/briefings/briefing'
import type { BriefingId, BriefingVersionId, InteractionId } from '../../src-shared/records/ids'
import type { Subject } from '../../src-shared/records/subject'
import { Refused } from '../../src-shared/refusals/refusal'
import type { Language } from '../../src-shared/text/language'
import { sharedWords } from '../../src-shared/text/shared-words'

/** The number of a version `v`: how many versions there are up to and including it. */
const number = sql`(select count(*) from briefing_version n indexed by briefing_version_by_briefing
  where n.briefing_id = v.briefing_id and n.deleted_at is null and (n.saved_at, n.rid) <= (v.saved_at, v.rid)) as number`

type Line = {
  readonly id: BriefingVersionId
  readonly number: number
  readonly savedAt: string
  readonly savedBy: string
  readonly content: string
  readonly own: string
}

const whole = ({ content, own, ...version }: Line): BriefingVersion => ({
  ...version,
  content: JSON.parse(content) as BriefingContent,
  own: { ...noOwnText, ...(JSON.parse(own) as Partial<OwnText>) },
})

/** The screen shows the present name of whoever saved the version; the paper keeps the name it was saved under. */
const saidBy = <Row extends { readonly savedBy: string; readonly maker: string | null }>({ maker, ...row }: Row) => ({
  ...row,
  savedBy: makerName(maker, row.savedBy) ?? row.savedBy,
})

const unknown = (what: 'briefing' | 'briefing_version', id: string) => new Refused({ code: 'unknown-id', what, id })

/** Returns what a briefing is about. Refuses an unknown briefing. */
export async function briefingRequest(db: Reader, id: BriefingId): Promise<BriefingRequest> {
  const row = await db
    .selectFrom('briefing')
    .select(['subject_table as subjectTable', 'subject_id as subjectId', 'issue_id as issueId'])
    .where('id', '=', id)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  if (!row) throw unknown('briefing', id)
  const { issueId, ...subject } = row
  return { subject, issueId }
}

/** True if a briefing is for a meeting that may not be told. */
export const isForMasked = async (db: Reader, { subject }: Pick<BriefingRequest, 'subject'>): Promise<boolean> =>
  subject.subjectTable === 'interaction' && (await maskedAmong(db, [subject.subjectId as InteractionId])).size > 0

/** Returns the newest briefing about exactly the same subject and issue; undefined if there is none. */
export async function briefingAbout(
  db: Reader,
  { subject, issueId }: BriefingRequest,
): Promise<BriefingId | undefined> {
  const rows = await readSql(
    db,
    sql<{ id: BriefingId }>`select id from briefing indexed by briefing_by_subject
      where subject_table = ${subject.subjectTable} and subject_id = ${subject.subjectId} and issue_id is ${issueId}
        and deleted_at is null order by rid desc limit 1`,
  )
  return rows[0]?.id
}

/** Returns a version word for word as it was saved, except for what has got a secrecy mark since. Refuses an unknown version. */
export async function briefingVersion(
  db: Reader,
  id: BriefingVersionId,
): Promise<BriefingVersion & { readonly briefingId: BriefingId }> {
  const rows = await readSql(
    db,
    sql<
      Line & { briefingId: BriefingId } & Subject
    >`select v.id, v.saved_at as savedAt, v.saved_by as savedBy, v.content, v.own_text as own,
        ${number}, v.briefing_id as briefingId, b.subject_table as subjectTable, b.subject_id as subjectId
      from briefing_version v indexed by sqlite_autoindex_briefing_version_1 cross join briefing b on b.id = v.briefing_id
      where v.id = ${id} and v.deleted_at is null and b.deleted_at is null`,
  )
  if (!rows[0]) throw unknown('briefing_version', id)
  const { briefingId, subjectTable, subjectId, ...line } = rows[0]
  const version = await maskedSince(db, whole(line), { subjectTable, subjectId })
  return { ...version, briefingId }
}

/** Returns a briefing with its versions, newest first. Refuses an unknown briefing. */
export async function readBriefing(db: Reader, id: BriefingId): Promise<Briefing> {
  const request = await briefingRequest(db, id)
  const versions = await readSql(
    db,
    sql<
      ListedVersion & { maker: string | null }
    >`select v.id, ${number}, v.saved_at as savedAt, v.saved_by as savedBy, v.as_of as asOf,
        ${makerOf('briefing_version', sql`v.id`)} as maker
      from briefing_version v indexed by briefing_version_by_briefing
      where v.briefing_id = ${id} and v.deleted_at is null order by v.saved_at desc, v.rid desc`,
  )
  const [newest] = versions
  if (!newest) throw unknown('briefing', id)
  return { id, ...request, versions: versions.map(saidBy), latest: await briefingVersion(db, newest.id) }
}

/** The most briefings that the list shows: the newest ones of several years. */
const mostListed = 500

/** Returns every briefing with its newest version, last saved first. The title of one for a secrecy-marked meeting is masked. */
export async function listBriefings(db: Reader): Promise<ListedBriefing[]> {
  const rows = await readSql(
    db,
    sql<Omit<ListedBriefing, 'subject'> & ListedBriefing['subject'] & { maker: string | null; language: Language }>`
      select b.id, b.subject_table as subjectTable, b.subject_id as subjectId, b.issue_id as issueId, v.title, v.content ->> 'language' as language, v.as_of as asOf,
        v.saved_at as savedAt, v.saved_by as savedBy, ${makerOf('briefing_version', sql`v.id`)} as maker, (select count(*) from briefing_version c
          indexed by briefing_version_by_briefing where c.briefing_id = b.id and c.deleted_at is null) as versions
      from briefing b cross join briefing_version v indexed by sqlite_autoindex_briefing_version_1
        on v.id = (select n.id from briefing_version n
        indexed by briefing_version_by_briefing where n.briefing_id = b.id and n.deleted_at is null
        order by n.saved_at desc, n.rid desc limit 1)
      where b.deleted_at is null order by v.saved_at desc, b.rid desc limit ${mostListed}`,
  )
  const meetings = rows.filter(row => row.subjectTable === 'interaction').map(row => row.subjectId as InteractionId)
  const masked = await maskedAmong(db, meetings)
  const titleOf = ({ title, subjectId, language }: (typeof rows)[number]) =>
    masked.has(subjectId) ? sharedWords(language).briefing.masked : title
  return rows.map(row => {
    const { subjectTable, subjectId, language: _, ...listed } = saidBy(row)
    return { ...listed, title: titleOf(row), subject: { subjectTable, subjectId } }
  })
}

/** What is saved: generated facts and the user's own text, and who saves them when. */
export type VersionToSave = {
  readonly content: BriefingContent
  readonly own: OwnText
  readonly by: string
  readonly now: Date
}

/** Saves one more version and returns its id; earlier versions are left unchanged. Refuses an unknown briefing. */
export async function saveVersion(
  db: Writer,
  id: BriefingId,
  { content, own, by, now }: VersionToSave,
): Promise<BriefingVersionId> {
  await briefingRequest(asReader(db), id)
  const versionId = newId<'briefing-version'>()
  await db
    .insertInto('briefing_version')
    .values({
      id: versionId,
      briefing_id: id,
      title: content.title,
      as_of: content.asOf,
      saved_at: now.toISOString(),
      saved_by: by,
      template_version: content.template,
      content: JSON.stringify(content),
      own_text: JSON.stringify(own),
    })
    .execute()
  return versionId
}

/** Makes a briefing with its first version and returns its id. Refuses an unknown subject. */
export async function createBriefing(
  db: Writer,
  request: BriefingRequest,
  version: VersionToSave,
): Promise<BriefingId> {
  const { subject, issueId } = request
  await requireSubject(asReader(db), subject)
  const id = newId<'briefing'>()
  await db
    .insertInto('briefing')
    .values({ id, subject_table: subject.subjectTable, subject_id: subject.subjectId, issue_id: issueId })
    .execute()
  await saveVersion(db, id, version)
  return id
}

/** Deletes a briefing together with its versions; an undo brings them back. Refuses an unknown briefing. */
export async function removeBriefing(db: Writer, id: BriefingId, now: Date): Promise<void> {
  await briefingRequest(asReader(db), id)
  await db.updateTable('briefing').set({ deleted_at: now.toISOString() }).where('id', '=', id).execute()
}
