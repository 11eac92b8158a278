import { Unreadable } from '../../../src-shared/imports/unreadable'
import { decodeText } from './decode-text'
import { mostFileBytes, mostTextBytes } from './limits'
import type { EventWindow, Readers, ReadOptions } from './readers'
import type { Reading } from './reading'
import { recognise } from './recognise'
import { readOds } from './tables/read-ods'
import { readSeparated } from './tables/read-separated'
import { readXlsx } from './tables/read-xlsx'
import type { TableOptions } from './tables/table-options'

/** Told how many rows have been read, at every thousand of a table. */
type Tell = (rows: number) => void

/** Without a window, events are read of the last two years and the next. */
function usualWindow(now: Date): EventWindow {
  const year = now.getUTCFullYear()
  return { from: `${year - 2}-01-01`, until: `${year + 1}-12-31` }
}

/** Reads separated values. Throws `unknown-encoding` if the bytes do not decide which it is, so that the user is asked. */
function separatedOf(bytes: Uint8Array, encoding: string | undefined, options: TableOptions): Reading {
  if (bytes.byteLength > mostTextBytes) throw new Unreadable('too-large')
  const decoded = decodeText(bytes, encoding)
  if (decoded.isUndecided) throw new Unreadable('unknown-encoding')
  return { kind: 'table', table: readSeparated(decoded.text, decoded.encoding, options) }
}

/**
 * Recognises a file by its bytes and reads it. Throws an `Unreadable` with the reason if it cannot be read whole. It is made for a worker, which
 * can be stopped: a hostile file may take long.
 */
export async function readFile(
  bytes: Uint8Array,
  readers: Readers,
  { encoding, window = usualWindow(new Date()), table }: ReadOptions = {},
  tell: Tell = () => {},
): Promise<Reading> {
  if (bytes.byteLength > mostFileBytes) throw new Unreadable('too-large')
  const found = recognise(bytes)
  switch (found.kind) {
    case 'refused':
      throw new Unreadable(found.reason, found.place)
    case 'workbook': {
      const read = found.format === 'ods' ? readOds : readXlsx
      return { kind: 'table', table: await read(bytes, found.directory, { ...table, tell }) }
    }
    case 'separated':
      return separatedOf(bytes, encoding, { ...table, tell })
    case 'office-file':
    case 'office-archive':
      // It is taken in whole, by another way, and not row by row.
      throw new Unreadable('unknown-kind', { said: found.kind })
    default: {
      const reader = readers[found.kind]
      if (!reader) throw new Unreadable('unknown-kind', { said: found.kind })
      if (bytes.byteLength > mostTextBytes) throw new Unreadable('too-large')
      return reader(bytes, { encoding, window, form: 'form' in found ? found.form : undefined })
    }
  }
}
