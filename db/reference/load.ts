import type { Writer } from '../schema'
import { sortOrder } from '../sort-order'
import aims from './aims.json'
import constituencies from './constituencies.json'
import counties from './counties.json'
import stages from './decision-stages.json'
import enumerations from './enumerations.json'
import funding from './funding.json'
import issueVersions from './issue-versions.json'
import issues from './issues.json'
import { listRows } from './list-rows'
import mainTasks from './main-tasks.json'
import organisations from './organisations.json'
import partners from './partners.json'
import priorityAreas from './priority-areas.json'
import projects from './projects.json'
import { organisationRows } from './shipped-rows'
import { stageDateRows, stageRows } from './stage-rows'

/** The database has a type for each kind of id. In the files ids are plain text, and a test checks them. */
type Values<Table> = { readonly [Column in keyof Table]: unknown }

const inserting =
  (db: Writer) => async (table: Parameters<Writer['insertInto']>[0], rows: readonly Values<object>[]) => {
    if (rows.length > 0)
      await db
        .insertInto(table)
        .values(rows as never)
        .execute()
  }

type Insert = ReturnType<typeof inserting>

async function loadIssues(insert: Insert): Promise<void> {
  await insert(
    'main_task',
    mainTasks.map(({ id, name, nameEn, description }, index) => ({
      id,
      name,
      name_en: nameEn,
      description,
      sort_order: sortOrder(index),
    })),
  )
  await insert(
    'priority_area',
    priorityAreas.map(({ id, name, nameEn }, index) => ({ id, name, name_en: nameEn, sort_order: sortOrder(index) })),
  )
  await insert(
    'issue',
    issues.map(({ id, priorityAreaId, name, nameEn, shortName }, index) => ({
      id,
      priority_area_id: priorityAreaId,
      name,
      name_en: nameEn,
      short_name: shortName,
      sort_order: sortOrder(index),
    })),
  )
  await insert(
    'issue_alias',
    issues.flatMap(({ id, aliases }) =>
      aliases.map((name, index) => ({ id: `${id}:alias-${index + 1}`, issue_id: id, name })),
    ),
  )
}

async function loadPartners(insert: Insert): Promise<void> {
  await insert(
    'partner',
    partners.map(({ id, name, shortName, kind, organisationId, countyCode }, index) => ({
      id,
      name,
      short_name: shortName,
      kind,
      organisation_id: organisationId,
      county_code: countyCode,
      sort_order: sortOrder(index),
    })),
  )
  await insert(
    'project',
    projects.map(({ id, name, shortName, startsOn, endsOn, ownerPartnerId }) => ({
      id,
      name,
      short_name: shortName,
      starts_on: startsOn.date,
      starts_precision: startsOn.precision,
      ends_on: endsOn.date,
      ends_precision: endsOn.precision,
      owner_partner_id: ownerPartnerId,
    })),
  )
  await insert(
    'membership',
    partners.flatMap(partner =>
      partner.memberships.map(({ projectId, role, startsOn, endsOn, status }) => ({
        id: `${partner.id}:${projectId}`,
        partner_id: partner.id,
        project_id: projectId,
        role,
        starts_on: startsOn.date,
        starts_precision: startsOn.precision,
        ends_on: endsOn.date,
        ends_precision: endsOn.precision,
        status,
      })),
    ),
  )
  await insert(
    'aim',
    aims.map(({ id, name, nameEn, shortName }, index) => ({
      id,
      name,
      name_en: nameEn,
      short_name: shortName,
      sort_order: sortOrder(index),
    })),
  )
  await insert(
    'funding',
    funding.map(({ id, partnerId, projectId, kind, amount, note, status }) => ({
      id,
      partner_id: partnerId,
      project_id: projectId,
      kind,
      amount,
      note,
      status,
    })),
  )
}

/**
 * Fills a new store with what ships: tasks, areas, issues, projects, partners, organisations, counties, constituencies, lists and decision
 * stages. No person is included.
 */
export async function loadReference(db: Writer): Promise<void> {
  const insert = inserting(db)
  const { rows, aliases } = organisationRows(organisations)
  await insert('organisation', rows)
  await insert('organisation_alias', aliases)
  await loadIssues(insert)
  await loadPartners(insert)
  await insert(
    'county',
    counties.map(({ id, code, name, nameEn, regionOrganisationId }) => ({
      id,
      code,
      name,
      name_en: nameEn,
      region_organisation_id: regionOrganisationId,
    })),
  )
  await insert(
    'constituency',
    constituencies.map(({ id, code, name, countyCode }) => ({ id, code, name, county_code: countyCode })),
  )
  await insert('issue_version', decidedVersions())
  await insert('list_value', listRows(enumerations))
  await insert('decision_stage', stageRows(stages))
  await insert('decision_stage_date', stageDateRows(stages))
}

/**
 * Returns the decision of December 2021 (the month is known, the day is not), once as its owner's own wording and once as the joint one. It
 * is the only decision so far, and the office works for the same issues for all partners.
 */
function decidedVersions() {
  const { decision, issueIds } = issueVersions
  const wordings = new Map(issues.map(issue => [issue.id, issue.name]))
  const themes = new Map(priorityAreas.map(area => [area.id, area.name]))
  const areas = new Map(issues.map(issue => [issue.id, issue.priorityAreaId]))
  return [decision.ownerPartnerId, null].flatMap(owner =>
    issueIds.map((id, index) => ({
      id: `${id}:${owner ?? 'gemensam'}:${decision.validFrom.slice(0, 7)}`,
      issue_id: id,
      owner_partner_id: owner,
      deciding_body: owner === null ? null : decision.decidingBody,
      decided_on: decision.decidedOn.date,
      decided_precision: decision.decidedOn.precision,
      theme: themes.get(areas.get(id) ?? '') ?? null,
      wording: wordings.get(id) ?? id,
      valid_from: decision.validFrom,
      valid_to: null,
      sort_order: sortOrder(index),
    })),
  )
}
