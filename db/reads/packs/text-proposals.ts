import { type RawBuilder, sql } from 'kysely'
import type { IsoDate } from '../../../src-shared/days/iso-date'
import type { ResponseKind } from '../../../src-shared/log/ask'
import type { InteractionSummary } from '../../../src-shared/log/interaction'
import { disclosureOf } from '../../../src-shared/packs/disclosure'
import { proposalKinds, type TextProposal } from '../../../src-shared/packs/text-proposal'
import type { TextScope } from '../../../src-shared/packs/written-texts'
import type { InteractionId, IssueId } from '../../../src-shared/records/ids'
import { readSql } from '../../read-sql'
import type { Reader } from '../../schema'
import { reportedInteractions } from '../figures/reports'
import { isCounted, isMember } from '../figures/what-counts'
import { referenceLists } from '../records/reference-lists'
import { summaries } from '../timelines/interaction-lists'
import { packIssues } from './pack-issues'

/** SQL that is true of an interaction `i` that counts for a scope, whatever its day. */
const countsFor = ({ partnerId }: TextScope): RawBuilder<unknown> =>
  partnerId === null
    ? isCounted
    : sql`${isCounted} and ${isMember(sql`${partnerId}`, sql`i.starts_on`)} and exists (select 1 from interaction_partner l
        where l.interaction_id = i.id and l.partner_id = ${partnerId} and l.deleted_at is null)`

type Told = ReadonlyMap<string, InteractionSummary>

/**
 * Returns those of some interactions that count for a scope and may be told in full, by their ids. What is internal, a working note or marked
 * for secrecy is left out here, and with it all that hangs on it.
 */
async function toldAmong(db: Reader, scope: TextScope, ids: readonly string[]): Promise<Told> {
  const found = await summaries(
    db,
    sql`select i.rid from json_each(${JSON.stringify(ids)}) asked cross join interaction i on i.id = asked.value
      where i.deleted_at is null and ${countsFor(scope)}`,
  )
  return byId(found)
}

const byId = (interactions: readonly InteractionSummary[]): Told =>
  new Map(
    interactions
      .filter(interaction => disclosureOf(interaction) === 'full')
      .map(interaction => [interaction.id, interaction]),
  )

type AskRow = {
  readonly id: string
  readonly interactionId: InteractionId
  readonly issueId: IssueId | null
  readonly ask: string | null
  readonly response: string | null
  readonly responseKind: ResponseKind
  readonly evidence: string | null
  readonly reference: string | null
  readonly evidenceOn: IsoDate | null
}

const askColumns = sql`a.id, a.interaction_id as interactionId, a.issue_id as issueId, a.ask, a.response,
  a.response_kind as responseKind, a.evidence, a.evidence_reference as reference, a.evidence_on as evidenceOn`

/** Returns the asks of some interactions. */
const asksOf = (db: Reader, ids: readonly string[]): Promise<AskRow[]> =>
  readSql(
    db,
    sql<AskRow>`select ${askColumns} from json_each(${JSON.stringify(ids)}) asked
      cross join ask a on a.interaction_id = asked.value where a.deleted_at is null`,
  )

/** Returns the asks that left an imprint in the period, made at any time. */
const imprintedIn = (db: Reader, { period }: TextScope): Promise<AskRow[]> =>
  readSql(
    db,
    sql<AskRow>`select ${askColumns} from ask a
      where a.deleted_at is null and a.evidence_on between ${period.from} and ${period.to}`,
  )

/** Returns the proposal that an ask gives: its imprint, if that was left in the period, otherwise its answer. Undefined if it has neither. */
function proposalOf(row: AskRow, told: InteractionSummary, { period }: TextScope): TextProposal | undefined {
  const { id, interactionId, issueId, reference, evidenceOn, responseKind } = row
  const isOfPeriod = evidenceOn === null || (evidenceOn >= period.from && evidenceOn <= period.to)
  const evidence = isOfPeriod ? (row.evidence ?? '') : ''
  const hasImprint = isOfPeriod && (evidence !== '' || reference !== null)
  const isAnswered = (row.response ?? '') !== '' || responseKind !== 'open'
  const isInPeriod = told.startsOn >= period.from && told.startsOn <= period.to
  if (!hasImprint && !(isAnswered && isInPeriod)) return undefined
  return {
    id: `ask:${id}`,
    kind: hasImprint ? 'imprint' : 'answer',
    on: hasImprint ? (evidenceOn ?? told.startsOn) : told.startsOn,
    issueIds: issueId === null ? told.issueIds : [issueId],
    ask: row.ask ?? '',
    response: row.response ?? '',
    responseKind,
    evidence,
    source: { interactionId, headline: told.headline, reference: hasImprint ? reference : null },
  }
}

async function fromAsks(db: Reader, scope: TextScope): Promise<TextProposal[]> {
  const { period, partnerId } = scope
  const held = byId(await reportedInteractions(db, { period, partnerId }))
  const imprinted = await imprintedIn(db, scope)
  const earlier = await toldAmong(
    db,
    scope,
    imprinted.map(({ interactionId }) => interactionId),
  )
  const told = new Map([...held, ...earlier])
  const asks = new Map([...(await asksOf(db, [...held.keys()])), ...imprinted].map(ask => [ask.id, ask]))
  return [...asks.values()].flatMap(ask => {
    const interaction = told.get(ask.interactionId)
    return (interaction && proposalOf(ask, interaction, scope)) ?? []
  })
}

type PositionRow = {
  readonly id: string
  readonly on: IsoDate
  readonly issueId: IssueId
  readonly scale: number
  readonly organisation: string
  readonly interactionId: InteractionId | null
  readonly reference: string | null
}

/**
 * Returns the positions stated in the period. One that rests on an interaction counts only if that interaction does; one that rests on a
 * document counts for a partner if the issue is its own.
 */
async function fromPositions(db: Reader, scope: TextScope): Promise<TextProposal[]> {
  const { period, partnerId } = scope
  const rows = await readSql(
    db,
    sql<PositionRow>`select p.id, p.stated_on as "on", p.issue_id as issueId, p.scale, o.name as organisation,
      p.evidence_interaction_id as interactionId, p.evidence_reference as reference
      from position p join organisation o on o.id = p.organisation_id and o.deleted_at is null
      where p.deleted_at is null and p.scale is not null and p.stated_on between ${period.from} and ${period.to}`,
  )
  const told = await toldAmong(
    db,
    scope,
    rows.flatMap(({ interactionId }) => interactionId ?? []),
  )
  const issues = await packIssues(db, partnerId, period.to, await referenceLists(db))
  const own = new Set(issues.filter(({ ownNumber }) => partnerId === null || ownNumber !== null).map(({ id }) => id))
  return rows
    .filter(({ interactionId, issueId }) => (interactionId === null ? own.has(issueId) : told.has(interactionId)))
    .map(
      ({ id, on, issueId, scale, organisation, interactionId, reference }): TextProposal => ({
        id: `position:${id}`,
        kind: 'position',
        on,
        issueIds: [issueId],
        organisation,
        scale,
        source: {
          interactionId,
          headline: interactionId === null ? null : (told.get(interactionId)?.headline ?? null),
          reference,
        },
      }),
    )
}

const rank = ({ kind }: TextProposal): number => proposalKinds.indexOf(kind)

/**
 * Returns what the imprints, answers and positions of a period could say in a pack, with their sources, for a person to take or leave:
 * imprints first, and the newest first of each kind. Only what may be told in full is proposed, and private notes are never read.
 */
export async function textProposals(db: Reader, scope: TextScope): Promise<TextProposal[]> {
  const found = [...(await fromAsks(db, scope)), ...(await fromPositions(db, scope))]
  return found.sort((a, b) => rank(a) - rank(b) || b.on.localeCompare(a.on) || a.id.localeCompare(b.id))
}
