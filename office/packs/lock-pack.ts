import { sql } from 'kysely'
import { newId } from '../../db/new-id'
import { asReader, readSql } from '../../db/read-sql'
import { makerName, makerOf } from '../../db/reads/packs/made-by'
import type { Reader, Writer } from '../../db/schema'
import { lineOrder } from '../../db/sort-order'
import type { Period } from '../../src-shared/days/quarter'
import type { LockedPack } from '../../src-shared/packs/pack-check'
import type { PackContent, PackToWrite } from '../../src-shared/packs/pack-content'
import type { PartnerId } from '../../src-shared/records/ids'
import { Refused } from '../../src-shared/refusals/refusal'

const columns = sql`r.id, json_object('from', r.period_from, 'to', r.period_to) as period, r.partner_id as partnerId,
  r.template_version as template, r.sha256, r.locked_at as lockedAt, r.locked_by as lockedBy, ${makerOf('report_run', sql`r.id`)} as maker, r.unlocked_at as unlockedAt,
  r.unlock_reason as unlockReason`

type Line = Omit<LockedPack, 'period'> & { readonly period: string; readonly maker: string | null }

const read = (rows: readonly Line[]): LockedPack[] =>
  rows.map(({ period, maker, ...row }) => ({
    ...row,
    period: JSON.parse(period) as Period,
    lockedBy: makerName(maker, row.lockedBy),
  }))

/** Returns every report that was ever locked, latest first, unlocked ones too. */
export const lockedPacks = async (db: Reader): Promise<LockedPack[]> =>
  read(
    await readSql(
      db,
      sql<Line>`select ${columns} from report_run r where r.deleted_at is null order by r.locked_at desc, r.rid desc`,
    ),
  )

/** Returns the lock on one partner's pack of a period (the joint pack for null); undefined when it is not locked. */
export async function lockOf(
  db: Reader,
  { from, to }: Period,
  partner: PartnerId | null,
): Promise<LockedPack | undefined> {
  const rows = await readSql(
    db,
    sql<Line>`select ${columns} from report_run r indexed by report_run_by_partner where r.partner_id is ${partner}
      and r.period_from = ${from} and r.period_to = ${to} and r.unlocked_at is null and r.deleted_at is null
      order by r.rid limit 1`,
  )
  return read(rows)[0]
}

/** Returns the content of a locked report, word for word. Refuses an unknown report. */
export async function lockedContent(db: Reader, id: string): Promise<PackContent> {
  const lines = await readSql(
    db,
    sql<{ content: string }>`select content from report_line indexed by report_line_by_run
      where report_run_id = ${id} and interaction_id is null and deleted_at is null order by sort_order`,
  )
  if (lines.length === 0) throw new Refused({ code: 'unknown-id', what: 'report_run', id })
  return JSON.parse(lines.map(({ content }) => content).join('')) as PackContent
}

/**
 * Locks a pack and returns the id of the lock. It keeps the content, what the pack reported of each interaction and in each text that
 * people wrote, and the SHA-256 of its files. The content has a line without an interaction; the lines of interactions are only for comparison and never leave the office.
 * Refuses a pack whose period is locked already.
 */
export async function lockPack(
  db: Writer,
  { content, told, texts }: PackToWrite,
  sha256: string,
  by: string,
  now: Date,
): Promise<string> {
  const partner = content.partnerId as PartnerId | null
  if (await lockOf(asReader(db), content.period, partner))
    throw new Refused({ code: 'pack-locked', period: content.code })
  const id = newId()
  await db
    .insertInto('report_run')
    .values({
      id,
      period_from: content.period.from,
      period_to: content.period.to,
      partner_id: partner,
      template_version: content.template,
      sha256,
      locked_at: now.toISOString(),
      locked_by: by,
      unlocked_at: null,
      unlock_reason: null,
    })
    .execute()
  const head = { id: `${id}:0`, report_run_id: id, interaction_id: null, content: JSON.stringify(content) }
  await db
    .insertInto('report_line')
    .values({ ...head, sort_order: lineOrder(0) })
    .execute()
  for (const [index, { interactionId, isCounted, told: line }] of told.entries())
    await db
      .insertInto('report_line')
      .values({
        id: `${id}:${index + 1}`,
        report_run_id: id,
        interaction_id: interactionId,
        content: JSON.stringify({ isCounted, told: line }),
        sort_order: lineOrder(index + 1),
      })
      .execute()
  for (const [index, { kind, textId, name, told: said }] of texts.entries())
    await db
      .insertInto('report_text')
      .values({
        id: `${id}:text-${index + 1}`,
        report_run_id: id,
        kind,
        text_id: textId,
        name,
        told: said,
        sort_order: lineOrder(index + 1),
      })
      .execute()
  return id
}

/**
 * Opens a locked report for correction; the change record keeps who did so and why. Refuses an empty reason, and a report that is not
 * locked.
 */
export async function unlockPack(db: Writer, id: string, reason: string, now: Date): Promise<void> {
  if (reason.trim() === '') throw new Refused({ code: 'no-unlock-reason' })
  const done = await db
    .updateTable('report_run')
    .set({ unlocked_at: now.toISOString(), unlock_reason: reason.trim() })
    .where('id', '=', id)
    .where('unlocked_at', 'is', null)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  if (Number(done.numUpdatedRows) === 0) throw new Refused({ code: 'unknown-id', what: 'report_run', id })
}
