import type { Input } from '../../../src-shared/ipc/contract'
import { fieldsOf } from '../../../src-shared/records/catalogue/catalogue'
import type { RowChange } from '../../../src-shared/records/history'

type Changes = Input<'interaction:edit'>['changes']

/** The field that each column of an interaction is edited as. */
const fields = new Map(fieldsOf('interaction').map(([name, { column }]) => [column, name]))

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
  const field = fields.get(cell.column)
  return field ? { [field]: cell.before } : null
}
