import type { ContactField } from './contact-field'
import type { LogField } from './log-field'

/** The fields of a plan that no column of a table has: what hangs on a person, an organisation or a process. */
type PlannedField =
  | 'participants'
  | 'staff'
  | 'id'
  | 'address'
  | 'point'
  | 'role'
  | 'role title'
  | 'role from'
  | 'role until'
  | 'role party'
  | 'role constituency'
  | 'document'
  | 'stage'
  | 'stage plannedOn'
  | 'stage happenedOn'
  | 'watchDate'
  | 'closedOn'
  | 'areaId'
  | 'wording'

/** A field that a column of a file can hold, or that an import can change. */
export type ImportField = LogField | ContactField | PlannedField
