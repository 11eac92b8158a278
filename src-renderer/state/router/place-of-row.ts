import type { Place, RecordView } from '../../../src-shared/program/place'

/** The screen of a record, by the table that it is a row of. */
const views: Readonly<Record<string, RecordView>> = {
  person: 'person',
  organisation: 'organisation',
  issue: 'issue',
  interaction: 'interaction',
  decision_process: 'process',
  partner: 'partner',
  briefing: 'briefing',
}

/** Returns the place where a row can be read. Null if rows of its table have no screen of their own. */
export function placeOfRow(table: string, id: string): Place | null {
  const view = views[table]
  return view === undefined ? null : ({ view, id } as Place)
}

/** Returns the table of the record that a place shows; null for a screen without a record. */
export const tableOfPlace = (place: Place): string | null =>
  Object.keys(views).find(table => views[table] === place.view) ?? null
