import { Unreadable } from '../../../src-shared/imports/unreadable'
import { decidedText } from './decode-text'
import type { EventWindow } from './event-window'
import { mostFileBytes, mostTextBytes } from './limits'
import { type ReadOptions, readers } from './readers'
import type { Reading } from './reading'
import { type Recognised, type RecognisedWorkbook, recognise } from './recognise'
import type { TableOptions } from './tables/table-options'

/** Told how many rows have been read, at every thousand of a table. */
type Tell = (rows: number) => void

/** Without a window, events are read of the last two years and the next. */
function usualWindow(now: Date): EventWindow {
  const year = now.getUTCFullYear()
  return { from: `${year - 2}-01-01`, until: `${year + 1}-12-31` }
}

/** Reads separated values. Throws `unknown-encoding` if the bytes do not decide which it is, so that the user is asked. */
async function separatedOf(bytes: Uint8Array, chosen: string | undefined, options: TableOptions): Promise<Reading> {
  if (bytes.byteLength > mostTextBytes) throw new Unreadable('too-large')
  const { text, encoding } = decidedText(bytes, chosen)
  const { readSeparated } = await import('./tables/read-separated')
  return { kind: 'table', table: readSeparated(text, encoding, options) }
}

/** Reads a workbook. The library for its format is loaded for it only. */
async function workbookOf(bytes: Uint8Array, found: RecognisedWorkbook, options: TableOptions): Promise<Reading> {
  const read =
    found.format === 'ods' ? (await import('./tables/read-ods')).readOds : (await import('./tables/read-xlsx')).readXlsx
  return { kind: 'table', table: await read(bytes, found.directory, options) }
}

/** Reads a text or a workbook as a nested list. Other files are none. */
async function listOf(bytes: Uint8Array, found: Recognised, encoding: string | undefined): Promise<Reading> {
  const { listOfTable, readList } = await import('./read-priorities')
  if (found.kind === 'workbook') {
    const reading = await workbookOf(bytes, found, { headerLine: null })
    return readList(reading.kind === 'table' ? listOfTable(reading.table) : '')
  }
  if (found.kind !== 'separated') throw new Unreadable('unknown-kind')
  if (bytes.byteLength > mostTextBytes) throw new Unreadable('too-large')
  return readList(decidedText(bytes, encoding).text)
}

/**
 * Recognises a file by its bytes and reads it. Throws an `Unreadable` with the reason if it cannot be read whole. It is made for a worker, which
 * can be stopped: a hostile file may take long.
 */
export async function readFile(
  bytes: Uint8Array,
  { encoding, window = usualWindow(new Date()), table, hits, isList = false }: ReadOptions = {},
  tell: Tell = () => {},
): Promise<Reading> {
  if (bytes.byteLength > mostFileBytes) throw new Unreadable('too-large')
  const found = recognise(bytes, encoding)
  if (isList && found.kind !== 'refused') return listOf(bytes, found, encoding)
  switch (found.kind) {
    case 'refused':
      throw new Unreadable(found.reason, found.place)
    case 'workbook':
      return workbookOf(bytes, found, { ...table, tell })
    case 'separated':
      return separatedOf(bytes, encoding, { ...table, tell })
    case 'office-file':
    case 'office-archive':
      // It is taken in whole, by another way, and not row by row.
      throw new Unreadable('whole-office')
    default:
      if (bytes.byteLength > mostTextBytes) throw new Unreadable('too-large')
      return readers[found.kind](bytes, { encoding, window, hits })
  }
}
