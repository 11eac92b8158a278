import { sortOrder } from '../../../db/reference/sort-order'
import { checkSpan } from '../../../src-shared/days/time-span'
import { checkMembership } from '../add-membership'
import type { PartRule } from './part-rule'

/** A partner may take part in one project several times, but not twice at a time. A day that is written is known to the day. */
export const membershipRule: PartRule<'membership'> = {
  names: ({ partnerId, projectId }) => [
    ['partner', partnerId],
    ['project', projectId],
  ],
  columns: ({ partnerId, projectId, role, startsOn, endsOn, status }) => ({
    partner_id: partnerId,
    project_id: projectId,
    role,
    starts_on: startsOn,
    starts_precision: startsOn === undefined ? undefined : 'day',
    ends_on: endsOn,
    ends_precision: endsOn === undefined ? undefined : 'day',
    status,
  }),
  checked: ['partnerId', 'projectId', 'startsOn', 'endsOn'],
  check: async (db, id) => {
    const row = await db.selectFrom('membership').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    const whole = { partnerId: row.partner_id, projectId: row.project_id, startsOn: row.starts_on, endsOn: row.ends_on }
    await checkMembership(db, whole, id)
  },
}

export const fundingRule: PartRule<'funding'> = {
  names: ({ partnerId, projectId }) => [
    ['partner', partnerId],
    ['project', projectId],
  ],
  columns: ({ partnerId, projectId, kind, amount, note, status }) => ({
    partner_id: partnerId,
    project_id: projectId,
    kind,
    amount,
    note,
    status,
  }),
}

/** An earlier decision stays as it was: a later one is another row. */
export const wordingRule: PartRule<'wording'> = {
  names: ({ issueId, ownerPartnerId }) => [
    ['issue', issueId],
    ['partner', ownerPartnerId],
  ],
  columns: fields => ({
    issue_id: fields.issueId,
    owner_partner_id: fields.ownerPartnerId,
    deciding_body: fields.decidingBody,
    decided_on: fields.decidedOn,
    decided_precision: fields.decidedPrecision,
    case_number: fields.caseNumber,
    theme: fields.theme,
    wording: fields.wording,
    valid_from: fields.validFrom,
    valid_to: fields.validTo,
    sort_order: fields.place === undefined ? undefined : sortOrder(fields.place - 1),
  }),
  checked: ['validFrom', 'validTo'],
  check: async (db, id) => {
    const row = await db.selectFrom('issue_version').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
    checkSpan({ from: row.valid_from, to: row.valid_to })
  },
}
