import SQLite from 'better-sqlite3'
import { addTextFunctions } from '../text-functions'
import { nativeBinding } from './native-binding'

/** Opens a file with the binding this machine can load; nothing is set on the connection yet but what the program's questions need. */
export const connect = (file: string, options: SQLite.Options): SQLite.Database => {
  const binding = nativeBinding()
  const raw = new SQLite(file, binding ? { ...options, nativeBinding: binding } : options)
  addTextFunctions(raw)
  return raw
}

/** A connection that cannot write, so that reading neither waits for nor takes part in a change under way. */
export function openForReading(file: string): SQLite.Database {
  const raw = connect(file, { readonly: true, fileMustExist: true })
  // The system keeps the file's pages anyway: 16 MB of them a second time, as better-sqlite3 would have it, answered nothing sooner.
  raw.pragma('cache_size = -2000')
  return raw
}
