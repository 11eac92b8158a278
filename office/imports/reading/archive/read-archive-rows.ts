import type { ArchiveContents } from '../../../../db/archive/load-archive'
import type { PassedOverWord } from '../../../../src-shared/imports/passed-over'
import { Unreadable } from '../../../../src-shared/imports/unreadable'
import { readArchive } from '../../../keeping/read-archive'
import { type Counts, count } from '../contacts/counts'
import { mostRows } from '../limits'
import type { Reading, Row } from '../reading'
import { archivedLog } from './archived-log'
import { archivedOrganisations, archivedPeople } from './archived-register'
import { archivedTables } from './archived-tables'
import type { ReadArchived } from './read-archived'

/** The tables of an archive that stay behind, and the word by which their rows are counted. */
const leftTables = {
  attachment: 'attachments',
  position: 'positions',
  ask: 'asks',
  decision_process: 'processes',
  briefing: 'briefings',
  report_run: 'reports',
  written_result: 'texts',
  written_ask: 'texts',
  written_issue: 'texts',
  written_gap: 'texts',
  written_signing: 'texts',
  indicator_value: 'indicators',
} as const satisfies Readonly<Record<string, PassedOverWord>>

/**
 * Returns the organisations, people and interactions of another office’s archive as rows, organisations and people first, since interactions
 * name them. Its history, its lists, what is marked as secret and who is named there only stay behind; what is left is counted. Refuses a
 * folder whose files are not as they were written.
 */
export async function readArchiveRows(folder: string): Promise<Reading> {
  return rowsOfContents(await readArchive(folder))
}

function rowsOfContents(archive: Pick<ArchiveContents, 'schema' | 'rows' | 'spaceId'>): Reading {
  const tables = archivedTables(archive)
  const log = archivedLog(tables)
  const { people: secretPeople, organisations: secretOrganisations } = log.onlySecret
  const [allPeople, allOrganisations] = [archivedPeople(tables), archivedOrganisations(tables)]
  const people = allPeople.filter(({ value }) => !secretPeople.has(value.id))
  const employers = new Set(people.flatMap(({ value }) => value.roles.map(({ organisationId }) => organisationId)))
  const organisations = allOrganisations.filter(
    ({ value: { id } }) => !secretOrganisations.has(id) || employers.has(id),
  )
  const rows: readonly Row<ReadArchived>[] = [...organisations, ...people, ...log.rows]
  if (rows.length > mostRows) throw new Unreadable('too-large')
  const passedOver: Counts<PassedOverWord> = { ...log.left }
  for (const [table, word] of Object.entries(leftTables)) count(passedOver, word, tables.living(table).length)
  const secret = allPeople.length + allOrganisations.length - people.length - organisations.length
  count(passedOver, 'only-secret', secret)
  count(passedOver, 'removed', tables.removed())
  return {
    kind: 'archive',
    spaceId: archive.spaceId,
    rows,
    dropped: {},
    passedOver,
  }
}
