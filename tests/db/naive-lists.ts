import type { ListCode } from '../../src-shared/lists/list-columns'
import { outcomeOf, type ResponseKind } from '../../src-shared/log/ask'
import { versionsInForce } from '../../src-shared/records/issue-version'
import { roleOn } from '../../src-shared/records/role-assignment'
import { connect } from './raw-store'

type Raw = Readonly<Record<string, string | number | null>>
export type NaiveRow = {
  readonly id: string
  readonly cells: Readonly<Record<string, string | number | null>>
  readonly links: Readonly<Record<string, readonly string[]>>
}

const text = (row: Raw | undefined, column: string) => (row?.[column] ?? null) as string | null
const largest = (days: readonly string[]) => [...days].sort().at(-1) ?? null
const smallest = (days: readonly string[]) => [...days].sort()[0] ?? null

/** Returns the rows of every list, worked out by going through whole tables, without the program's own queries. */
export function naiveLists(file: string, today: string): Readonly<Record<ListCode, readonly NaiveRow[]>> {
  const raw = connect(file)
  const table = (name: string) =>
    raw.prepare(`select * from ${name} where deleted_at is null order by rid`).all() as Raw[]
  const [interactions, people, organisations] = [table('interaction'), table('person'), table('organisation')]
  const [roles, commitments, stages] = [table('role_assignment'), table('commitment'), table('process_stage')]
  const linksOf = (name: string, from: string, to: string) => {
    const rows = table(name)
    return (id: string | number | null) => rows.filter(row => row[from] === id).map(row => row[to] as string)
  }
  const participants = linksOf('interaction_participant', 'interaction_id', 'person_id')
  const met = linksOf('interaction_organisation', 'interaction_id', 'organisation_id')
  const issues = linksOf('interaction_issue', 'interaction_id', 'issue_id')
  const partners = linksOf('interaction_partner', 'interaction_id', 'partner_id')
  const staff = linksOf('interaction_staff', 'interaction_id', 'staff_member_id')
  const aims = linksOf('interaction_aim', 'interaction_id', 'aim_id')
  const sources = table('import_row').filter(row => row['subject_table'] === 'interaction' && row['verb'] !== 'same')
  const importsOf = (id: string | number) =>
    sources.filter(row => row['subject_id'] === id).map(row => row['import_batch_id'] as string)
  const answers = linksOf('ask', 'interaction_id', 'response_kind')
  const commitmentIssues = linksOf('commitment_issue', 'commitment_id', 'issue_id')
  const processIssues = linksOf('process_issue', 'process_id', 'issue_id')
  const versions = table('issue_version')
  const [processes, queue] = [table('decision_process'), table('issue')]
  const [memberships, projects, funding] = [table('membership'), table('project'), table('funding')]
  const partnerRows = table('partner')
  raw.close()

  const parentOf = (id: string) =>
    text(
      organisations.find(row => row['id'] === id),
      'parent_id',
    )
  const withAbove = (id: string): string[] => {
    const found: string[] = []
    for (let unit: string | null = id; unit !== null && !found.includes(unit); unit = parentOf(unit)) found.push(unit)
    return found
  }
  const heldBy = (person: string, day: string) =>
    roles.filter(
      role =>
        role['person_id'] === person && (text(role, 'from_on') ?? '') <= day && (text(role, 'to_on') ?? '9') >= day,
    )
  const organisationsAt = (row: Raw) => {
    const through = participants(row['id'] ?? '').flatMap(person => heldBy(person, row['starts_on'] as string))
    const units = [...met(row['id'] ?? ''), ...through.flatMap(role => text(role, 'organisation_id') ?? [])]
    return [...new Set(units.flatMap(withAbove))]
  }
  /** Returns the role to print: the primary one if one is marked, otherwise the one that began last. Undefined if none is held. */
  const printedAt = (person: string, day: string) =>
    heldBy(person, day).toSorted(
      (a, b) =>
        Number(b['is_primary']) - Number(a['is_primary']) ||
        (text(b, 'from_on') ?? '').localeCompare(text(a, 'from_on') ?? ''),
    )[0]
  const reachedAt = (row: Raw) => {
    const printed = participants(row['id'] ?? '').map(person => printedAt(person, row['starts_on'] as string))
    const roles = printed.filter(role => role !== undefined)
    const parties = organisations.filter(
      unit =>
        unit['kind'] === 'party' &&
        roles.some(role => role['party'] !== null && role['party'] === unit['abbreviation']),
    )
    return [
      ...met(row['id'] ?? ''),
      ...roles.flatMap(role => text(role, 'organisation_id') ?? []),
      ...parties.map(party => party['id'] as string),
    ]
  }
  const counted = interactions.filter(
    row => row['status'] === 'held' && row['kind'] !== 'internal_coordination' && (row['starts_on'] as string) <= today,
  )
  const daysOf = (rows: readonly Raw[]) => rows.map(row => row['starts_on'] as string)
  const year = today.slice(0, 4)
  const contacts = (rows: readonly Raw[]) => ({
    lastInteractionOn: largest(daysOf(rows)),
    interactionsThisYear: daysOf(rows).filter(day => day.startsWith(year)).length,
  })

  return {
    interactions: interactions.map(row => ({
      id: row['id'] as string,
      cells: {
        ...{ startsOn: text(row, 'starts_on'), kind: text(row, 'kind'), headline: text(row, 'headline') },
        ...{ status: text(row, 'status'), initiative: text(row, 'initiative'), mainTask: text(row, 'main_task_id') },
        ...{ confidentiality: text(row, 'confidentiality'), jointMessage: row['joint_message'] ?? null },
        ...{ durationMinutes: row['duration_minutes'] ?? null, note: text(row, 'note') },
        ...{ location: text(row, 'location'), caseNumber: text(row, 'case_number') },
        outcome: outcomeOf(answers(row['id'] ?? '') as ResponseKind[]),
      },
      links: {
        ...{ participants: participants(row['id'] ?? ''), organisations: organisationsAt(row) },
        ...{ staff: staff(row['id'] ?? ''), issues: issues(row['id'] ?? ''), partners: partners(row['id'] ?? '') },
        ...{ aims: aims(row['id'] ?? ''), reached: reachedAt(row), imports: importsOf(row['id'] ?? '') },
      },
    })),
    people: people.map(row => {
      const id = row['id'] as string
      const held = heldBy(id, today)
      const known = held.map(role => ({
        title: role['title'] as string,
        organisation: text(
          organisations.find(unit => unit['id'] === role['organisation_id']),
          'name',
        ),
        fromOn: text(role, 'from_on'),
        toOn: text(role, 'to_on'),
        isPrimary: role['is_primary'] === 1,
        constituency: text(role, 'constituency'),
      }))
      const role = roleOn(known as never, today) as (typeof known)[number] | undefined
      const theirs = counted.filter(other => participants(other['id'] ?? '').includes(id))
      const promised = commitments.filter(k => k['counterpart_person_id'] === id && k['status'] === 'open')
      return {
        id,
        cells: {
          ...{ name: text(row, 'name'), category: text(row, 'category') },
          role: role ? [role.title, role.organisation].filter(Boolean).join(', ') : null,
          constituency: known.find(held => held.constituency !== null)?.constituency ?? null,
          ...contacts(theirs),
          nextCommitmentOn: smallest(promised.flatMap(k => text(k, 'due_on') ?? [])),
          roleEndsOn: smallest(held.flatMap(role => text(role, 'to_on') ?? [])),
          hasRole: Number(held.length > 0),
        },
        links: {
          organisation: [...new Set(held.flatMap(role => text(role, 'organisation_id') ?? []).flatMap(withAbove))],
          issues: interactions
            .filter(other => participants(other['id'] ?? '').includes(id))
            .flatMap(other => issues(other['id'] ?? '')),
        },
      }
    }),
    organisations: organisations.map(row => {
      const id = row['id'] as string
      const holders = people.filter(person =>
        heldBy(person['id'] as string, today).some(role => role['organisation_id'] === id),
      )
      return {
        id,
        cells: {
          ...{ name: text(row, 'name'), abbreviation: text(row, 'abbreviation'), kind: text(row, 'kind') },
          ...{ county: text(row, 'county_code'), validTo: text(row, 'valid_to') },
          ...contacts(counted.filter(other => organisationsAt(other).includes(id))),
          people: holders.length,
          isCeased: Number(row['valid_to'] !== null && (row['valid_to'] as string) < today),
        },
        links: { parent: withAbove(id).slice(1) },
      }
    }),
    issues: queue.map(row => {
      const id = row['id'] as string
      const about = interactions.filter(other => issues(other['id'] ?? '').includes(id))
      const held = about.filter(other => other['status'] === 'held' && other['kind'] !== 'internal_coordination')
      const inForce = versionsInForce(
        versions.map(version => ({
          id: version['id'] as string,
          decidingBody: null,
          decidedOn: null,
          decidedPrecision: 'day' as const,
          caseNumber: null,
          theme: null,
          wording: '',
          issueId: version['issue_id'] as never,
          ownerPartnerId: version['owner_partner_id'] as never,
          validFrom: text(version, 'valid_from'),
          validTo: text(version, 'valid_to'),
          place: 1,
        })),
        today,
      ).filter(version => version.issueId === id)
      const promised = commitments.filter(k => k['status'] === 'open' && commitmentIssues(k['id'] ?? '').includes(id))
      return {
        id,
        cells: {
          name: text(row, 'name'),
          lastInteractionOn: largest(daysOf(counted.filter(other => about.includes(other)))),
          interactions: held.length,
          interactionsThisYear: daysOf(held).filter(day => day.startsWith(year)).length,
          versionsInForce: inForce.length,
          openCommitments: promised.length,
        },
        links: {
          area: [row['priority_area_id'] as string],
          owners: inForce.flatMap(version => version.ownerPartnerId ?? []),
        },
      }
    }),
    commitments: commitments.map(row => {
      const interaction = interactions.find(other => other['id'] === row['interaction_id'])
      const day = text(interaction, 'starts_on')
      const [due, done] = [text(row, 'due_on'), text(row, 'done_on')]
      const isOpen =
        (day ?? '') <= today &&
        (row['status'] === 'open' || (row['status'] === 'done' && done !== null && done > today))
      const link = (column: string) => (row[column] === null ? [] : [row[column] as string])
      const isOverdue = isOpen && due !== null && due < today
      const inWeek = Array.from({ length: 7 - (new Date(today).getUTCDay() || 7) + 1 }, (_, ahead) =>
        new Date(Date.parse(today) + ahead * 86_400_000).toISOString().slice(0, 10),
      )
      const isThisWeek = due !== null && due <= (inWeek.at(-1) ?? today)
      const timing = isOverdue ? 'overdue' : row['status'] !== 'open' ? 'closed' : isThisWeek ? 'this-week' : 'later'
      return {
        id: row['id'] as string,
        cells: {
          ...{
            timing,
            dueOn: due,
            promise: text(row, 'promise'),
            madeBy: text(row, 'made_by'),
            status: text(row, 'status'),
          },
          ...{ isOverdue: Number(isOverdue), interactionOn: day, doneOn: done },
        },
        links: {
          ...{ owner: link('owner_staff_id'), counterpart: link('counterpart_person_id') },
          ...{ counterpartOrganisation: link('counterpart_organisation_id') },
          issues: commitmentIssues(row['id'] ?? ''),
        },
      }
    }),
    partners: partnerRows.map(row => {
      const id = row['id'] as string
      const theirs = counted.filter(other => partners(other['id'] ?? '').includes(id))
      const runs = (one: Raw) => (one['starts_on'] as string) <= today && (one['ends_on'] as string) >= today
      const [membership] = memberships
        .filter(one => one['partner_id'] === id)
        .sort(
          (a, b) =>
            Number(runs(b)) - Number(runs(a)) || ((a['starts_on'] as string) < (b['starts_on'] as string) ? 1 : -1),
        )
      const project = projects.find(one => one['id'] === membership?.['project_id'])
      const paid = funding.find(one => one['partner_id'] === id && one['project_id'] === project?.['id'])
      return {
        id,
        cells: {
          ...{ name: text(row, 'name'), shortName: text(row, 'short_name'), kind: text(row, 'kind') },
          ...{ project: text(project, 'short_name'), memberFrom: text(membership, 'starts_on') },
          ...{ memberTo: text(membership, 'ends_on'), membership: text(membership, 'status') },
          fundingKind: text(paid, 'kind'),
          interactionsThisQuarter: daysOf(theirs).filter(day => day >= '2026-10-01').length,
          lastInteractionOn: largest(daysOf(theirs)),
        },
        links: {},
      }
    }),
    processes: processes.map(row => {
      const own = stages
        .filter(stage => stage['process_id'] === row['id'])
        .sort((a, b) => ((a['sort_order'] as string) < (b['sort_order'] as string) ? -1 : 1))
      const referral = own.find(
        stage => stage['code'] === 'referral' && stage['happened_on'] === null && stage['planned_precision'] === 'day',
      )
      const closed = text(row, 'closed_on')
      const next = own.findLastIndex(stage => (text(stage, 'happened_on') ?? '9') <= today) + 1
      const now = closed !== null && closed <= today ? undefined : own[next]
      return {
        id: row['id'] as string,
        cells: {
          ...{ name: text(row, 'name'), level: text(row, 'level'), closedOn: closed },
          ...{ stage: text(now, 'code'), stageName: text(now, 'name') },
          referralOn: text(referral, 'planned_on'),
          isOpen: Number(closed === null || closed > today),
        },
        links: {
          owner: row['owner_organisation_id'] === null ? [] : [row['owner_organisation_id'] as string],
          issues: processIssues(row['id'] ?? ''),
        },
      }
    }),
  }
}
