import SQLite from 'better-sqlite3'
import { addTextFunctions } from '../text-functions'
import { nativeBinding } from './native-binding'
import { requireRegularIfThere } from './regular-file'

/** A file of SQLite and those that it opens beside it. */
const endings = ['', '-wal', '-shm', '-journal']

/** Returns the paths of a file of SQLite and of those that may lie beside it. */
export const storeFiles = (file: string): string[] => endings.map(ending => file + ending)

/**
 * Opens a file with the binding that this machine can load. It adds only the functions that the program's queries need, and sets nothing
 * else. Refuses a pipe or a device in the place of the file or of one beside it, since SQLite would wait for it without an end.
 */
export const connect = (file: string, options: SQLite.Options): SQLite.Database => {
  for (const path of storeFiles(file)) requireRegularIfThere(path)
  const binding = nativeBinding()
  const raw = new SQLite(file, binding ? { ...options, nativeBinding: binding } : options)
  addTextFunctions(raw)
  return raw
}

/** Opens a connection that cannot write, so that reading neither waits for nor takes part in a change under way. */
export function openForReading(file: string): SQLite.Database {
  const raw = connect(file, { readonly: true, fileMustExist: true })
  // The system keeps the file's pages in memory anyway. By default better-sqlite3 keeps 16 MB of them a second time, which made no query
  // faster.
  raw.pragma('cache_size = -2000')
  return raw
}
