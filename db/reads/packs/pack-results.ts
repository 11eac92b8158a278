import { sql } from 'kysely'
import type { InteractionSummary } from '../../../src-shared/log/interaction'
import { type Disclosable, disclosureOf } from '../../../src-shared/packs/disclosure'
import type { PackResult } from '../../../src-shared/packs/pack'
import type { IssueId } from '../../../src-shared/records/ids'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'

type Line = Omit<PackResult, 'on' | 'issueIds'> & { readonly interactionId: string; readonly issueId: IssueId | null }

/** Returns what was asked and answered at those of the interactions that may be told in full, in order of time. The others are left out. */
export async function packResults(db: Reader, interactions: readonly InteractionSummary[]): Promise<PackResult[]> {
  const open = interactions.filter(interaction => disclosureOf(interaction satisfies Disclosable) === 'full')
  const byId = new Map<string, InteractionSummary>(open.map(interaction => [interaction.id, interaction]))
  const lines = await readSql(
    db,
    sql<Line>`select a.interaction_id as interactionId, a.issue_id as issueId, a.ask, a.response_kind as responseKind, a.response,
      a.evidence, a.evidence_reference as evidenceReference, a.evidence_on as evidenceOn
      from json_each(${JSON.stringify([...byId.keys()])}) asked cross join ask a on a.interaction_id = asked.value
      where a.deleted_at is null order by a.interaction_id, a.rid`,
  )
  return lines
    .flatMap(({ interactionId, issueId, ...line }): PackResult[] => {
      const interaction = byId.get(interactionId)
      if (!interaction) return []
      return [{ on: interaction.startsOn, issueIds: issueId === null ? interaction.issueIds : [issueId], ...line }]
    })
    .sort((a, b) => a.on.localeCompare(b.on))
}
