import type { Reader } from '../../db/schema'
import type { Period } from '../../src-shared/days/quarter'

const existing = <Row extends { deleted_at: string | null }>(rows: readonly Row[]) =>
  rows.filter(row => row.deleted_at === null)
const national = [
  'parliament',
  'parliament-body',
  'parliamentary-committee',
  'party',
  'government',
  'government-office',
  'ministry',
  'agency',
  'interest-org',
]
const percent = (part: number, whole: number) =>
  whole === 0 ? null : { number: Number(((100 * part) / whole).toFixed(1)), second: null }
const plain = (number: number) => ({ number, second: null })
const ofAll = (number: number, second: number) => (second === 0 ? null : { number, second })

/** Everything that a count needs, without deleted rows. */
async function rowsOf(db: Reader) {
  return {
    memberships: existing(await db.selectFrom('membership').selectAll().execute()),
    issueLinks: existing(await db.selectFrom('interaction_issue').selectAll().execute()),
    partnerLinks: existing(await db.selectFrom('interaction_partner').selectAll().execute()),
    participants: existing(await db.selectFrom('interaction_participant').selectAll().execute()),
    met: existing(await db.selectFrom('interaction_organisation').selectAll().execute()),
    roles: existing(await db.selectFrom('role_assignment').selectAll().execute()),
    organisations: await db.selectFrom('organisation').selectAll().execute(),
    asks: existing(await db.selectFrom('ask').selectAll().execute()),
    stages: existing(await db.selectFrom('process_stage').selectAll().execute()),
    processIssues: existing(await db.selectFrom('process_issue').selectAll().execute()),
    interactions: existing(await db.selectFrom('interaction').selectAll().execute()),
    issues: existing(await db.selectFrom('issue').selectAll().execute()),
    versions: existing(await db.selectFrom('issue_version').selectAll().execute()),
    briefings: existing(await db.selectFrom('briefing').selectAll().execute()),
  }
}
type Rows = Awaited<ReturnType<typeof rowsOf>>
type Held = Rows['interactions'][number]

/** Says whom an interaction was with: somebody who decides, or somebody at national level. */
function levels({ roles, organisations, participants, met }: Rows) {
  const kindOf = (id: string | null) => organisations.find(row => row.id === id)?.kind ?? null
  const roleOf = (person: string, day: string) =>
    roles
      .filter(row => row.person_id === person && (row.from_on ?? '') <= day && day <= (row.to_on ?? '9999'))
      .sort((a, b) => (b.is_primary ?? 0) - (a.is_primary ?? 0) || ((a.from_on ?? '') < (b.from_on ?? '') ? 1 : -1))[0]
  const rolesAt = ({ id, starts_on }: Held) =>
    participants.filter(link => link.interaction_id === id).flatMap(link => roleOf(link.person_id, starts_on) ?? [])
  return {
    decides: (row: Held) =>
      rolesAt(row).some(
        ({ title, organisation_id }) =>
          /^(statsråd|.*minister|statssekreterare|generaldirektör)$/i.test(title) ||
          (kindOf(organisation_id) === 'parliamentary-committee' && /^(vice )?ordförande$/i.test(title)),
      ),
    isNational: (row: Held) =>
      rolesAt(row).some(({ party }) => party !== null) ||
      [
        ...rolesAt(row).map(role => role.organisation_id),
        ...met.filter(link => link.interaction_id === row.id).map(link => link.organisation_id),
      ].some(id => national.includes(kindOf(id) ?? '')),
  }
}

/**
 * Counts every counted indicator by reading all rows, without the program's own queries. The indicators must equal these. It knows the last
 * days of referrals to the day only.
 */
export async function recountIndicators(db: Reader, period: Period, partner: string | null) {
  const rows = await rowsOf(db)
  const { decides, isNational } = levels(rows)
  const isMember = (id: string, day: string) =>
    rows.memberships.some(row => row.partner_id === id && row.starts_on <= day && day <= row.ends_on)
  const concerns = ({ id, starts_on }: Held, whom: string) =>
    rows.partnerLinks.some(link => link.interaction_id === id && link.partner_id === whom) && isMember(whom, starts_on)
  const isIn = (day: string) => period.from <= day && day <= period.to
  const held = rows.interactions.filter(row => row.status === 'held' && row.kind !== 'internal_coordination')
  const ours = held.filter(row => partner === null || concerns(row, partner))
  const all = ours.filter(row => isIn(row.starts_on))
  const isOpen = (row: Held) => row.confidentiality !== 'secrecy_marked'
  const open = all.filter(isOpen)
  const of = (...kinds: string[]) => open.filter(row => kinds.includes(row.kind))
  const aboutIssues = (id: string) =>
    rows.issueLinks.filter(link => link.interaction_id === id).map(link => link.issue_id as string)
  const lastDays = (id: string) =>
    rows.stages
      .filter(stage => stage.code === 'referral')
      .filter(stage =>
        rows.processIssues.some(
          link => link.process_id === stage.process_id && aboutIssues(id).includes(link.issue_id),
        ),
      )
      .map(stage => stage.planned_on ?? stage.happened_on ?? '9999')
  const referred = open.filter(row => lastDays(row.id).length > 0)
  const documents = rows.asks.flatMap(ask => {
    const interaction = ours.find(row => row.id === ask.interaction_id && isOpen(row))
    const isThen = interaction !== undefined && isIn(ask.evidence_on ?? interaction.starts_on)
    return isThen && ask.evidence_reference?.trim() ? [ask.evidence_reference.trim().toLowerCase()] : []
  })
  const own = rows.versions.filter(
    row =>
      row.owner_partner_id === partner && (row.valid_from ?? '') <= period.to && period.to <= (row.valid_to ?? '9999'),
  )
  const listed = partner === null ? rows.issues.map(row => row.id) : [...new Set(own.map(row => row.issue_id))]
  const reached = new Set(open.flatMap(row => aboutIssues(row.id)))
  const active = new Set(
    rows.memberships.filter(row => row.starts_on <= period.to && row.ends_on >= period.from).map(row => row.partner_id),
  )
  const everyone = held.filter(row => isOpen(row) && isIn(row.starts_on))
  const events = of('seminar', 'breakfast_meeting', 'round_table', 'conference', 'study_visit')
  const briefed = open.filter(row =>
    rows.briefings.some(one => one.subject_table === 'interaction' && one.subject_id === row.id),
  )
  return {
    'A1.1': plain(all.length),
    'A1.2': plain(open.filter(decides).length),
    'A1.3': percent(all.filter(row => row.initiative === 'in').length, all.length),
    'A1.4': plain(of('debate_article', 'media').length),
    'A1.5': plain(new Set(documents).size),
    'A2.1': { number: events.length, second: events.reduce((sum, row) => sum + (row.participants_count ?? 0), 0) },
    'A2.2': plain(of('conference', 'hearing', 'round_table').filter(isNational).length),
    'A2.3': plain(of('consultation_response').length + briefed.length),
    'A2.4': plain(of('advice').length),
    'A3.1': percent(all.filter(row => row.joint_message === 1).length, all.length),
    'A3.2': ofAll([...active].filter(id => everyone.some(row => concerns(row, id))).length, active.size),
    'A3.3': ofAll(listed.filter(issue => reached.has(issue)).length, listed.length),
    F10: ofAll(referred.filter(row => lastDays(row.id).some(day => row.starts_on <= day)).length, referred.length),
  }
}
