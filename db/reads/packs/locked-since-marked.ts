import { sql } from 'kysely'
import { type Disclosure, disclosureOf, type ExportLine } from '../../../src-shared/packs/disclosure'
import type { SinceMarked } from '../../../src-shared/packs/pack-check'
import type { ToldLine } from '../../../src-shared/packs/pack-content'
import type { InteractionId } from '../../../src-shared/records/ids'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { summaries } from '../timelines/interaction-lists'

const hides: Readonly<Record<Disclosure, number>> = { full: 0, nameless: 1, masked: 2 }

/**
 * Returns the interactions that locked reports tell more of than may be told now, because they were marked after the lock. A locked report
 * is always written out as it was locked, so the office must know before it is sent again.
 */
export async function lockedSinceMarked(db: Reader, runs: readonly string[]): Promise<SinceMarked[]> {
  const lines = await readSql(
    db,
    sql<{ id: InteractionId; content: string }>`select l.interaction_id as id, l.content
      from json_each(${JSON.stringify(runs)}) asked
      cross join report_line l indexed by report_line_by_run on l.report_run_id = asked.value
      where l.interaction_id is not null and l.deleted_at is null`,
  )
  const told = new Map<string, Disclosure>()
  for (const { id, content } of lines) {
    const { told: line } = JSON.parse(content) as Pick<ToldLine, 'told'>
    const { disclosure } = JSON.parse(line) as Pick<ExportLine, 'disclosure'>
    if (hides[disclosure] < hides[told.get(id) ?? 'masked']) told.set(id, disclosure)
  }
  const now = await summaries(
    db,
    sql`select i.rid from json_each(${JSON.stringify([...told.keys()])}) asked cross join interaction i on i.id = asked.value`,
  )
  return now
    .filter(interaction => hides[disclosureOf(interaction)] > hides[told.get(interaction.id) ?? 'masked'])
    .map(({ id, startsOn, headline, confidentiality }) => ({ id, startsOn, headline, confidentiality }))
    .sort((a, b) => a.startsOn.localeCompare(b.startsOn))
}
