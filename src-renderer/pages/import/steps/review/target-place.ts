import type { ImportedTable } from '../../../../../src-shared/imports/import-verb'
import type { Place } from '../../../../../src-shared/program/place'
import type { Id, InteractionId, IssueId, OrganisationId, PersonId } from '../../../../../src-shared/records/ids'

/** Returns the place of a row of the office that a row of a file was compared with. */
export function targetPlace(table: ImportedTable, id: string): Place {
  if (table === 'interaction') return { view: 'interaction', id: id as InteractionId }
  if (table === 'person') return { view: 'person', id: id as PersonId }
  if (table === 'organisation') return { view: 'organisation', id: id as OrganisationId }
  if (table === 'issue') return { view: 'issue', id: id as IssueId }
  if (table === 'priority_area') return { view: 'issues' }
  return { view: 'process', id: id as Id<'decision-process'> }
}
