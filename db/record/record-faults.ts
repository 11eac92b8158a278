import { mostRecordFaults, type RecordFault } from '../../src-shared/program/record-fault'
import { recordedTables } from '../change-record'
import { openForReading } from '../file/connect'
import { gapsIn, oddEntries } from './compare-entries'
import { differencesIn } from './compare-rows'

/**
 * Compares an office's rows with its change record, and looks at every entry of the record, on a separate connection. Yields what differs,
 * part by part, so that the caller can stop in between. It finds what SQLite's own check cannot: a content that was changed and still has the
 * right structure. The file must be whole in structure.
 */
export function* recordFaults(file: string): Generator<readonly RecordFault[]> {
  const raw = openForReading(file)
  try {
    const version = raw.pragma('user_version', { simple: true }) as number
    const tables = recordedTables(raw)
    yield* oddEntries(raw, tables, version)
    yield gapsIn(raw)
    for (const table of tables) yield* differencesIn(raw, table, version)
  } finally {
    raw.close()
  }
}

/** Returns the first disagreements between an office's rows and its change record; none if everything agrees. */
export function recordFaultsIn(file: string): RecordFault[] {
  const found: RecordFault[] = []
  for (const some of recordFaults(file)) {
    found.push(...some)
    if (found.length >= mostRecordFaults) break
  }
  return found.slice(0, mostRecordFaults)
}
