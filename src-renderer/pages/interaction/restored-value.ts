import type { Input } from '../../../src-shared/ipc/contract'
import type { RowChange } from '../../../src-shared/records/history'

type Changes = Input<'interaction:edit'>['changes']

/** The field of an edit for each database column. A column that is not listed cannot be restored alone. */
const fields: Readonly<Record<string, keyof Changes>> = {
  headline: 'headline',
  note: 'note',
  kind: 'kind',
  status: 'status',
  starts_on: 'startsOn',
  starts_time: 'startsTime',
  duration_minutes: 'durationMinutes',
  location: 'location',
  initiative: 'initiative',
  main_task_id: 'mainTaskId',
  confidentiality: 'confidentiality',
  record_status: 'recordStatus',
  case_number: 'caseNumber',
  participants_count: 'participantsCount',
}

const links: Readonly<Record<string, keyof Changes>> = {
  interaction_participant: 'participants',
  interaction_organisation: 'organisationIds',
  interaction_staff: 'staffIds',
  interaction_issue: 'issueIds',
  interaction_partner: 'partnerIds',
}

/** Returns the edit that restores one changed value. Null if it cannot be restored alone. */
export function restoredValue({ table, id, op, cells: [cell] }: RowChange): Changes | null {
  const link = links[table]
  if (link) {
    const [, other = ''] = id.split(':')
    if (op === 'insert' || cell?.after === null) return { [link]: { remove: [other] } }
    if (cell?.column !== 'deleted_at') return null
    return { [link]: { add: [link === 'participants' ? { personId: other } : other] } }
  }
  if (table !== 'interaction' || op !== 'update' || !cell) return null
  if (cell.column === 'joint_message') return { jointMessage: cell.before === 1 }
  // A secrecy mark consists of three fields that must be set together.
  if (cell.before === 'secrecy_marked') return null
  const field = fields[cell.column]
  return field ? { [field]: cell.before } : null
}
