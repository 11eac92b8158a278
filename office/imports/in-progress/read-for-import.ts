import { codeOf } from '../../../db/file/error-code'
import { Unreadable } from '../../../src-shared/imports/unreadable'
import { type Refusal, Refused } from '../../../src-shared/refusals/refusal'
import type { ReadOptions } from '../reading/readers'
import { type FileReading, type ReadWatch, readInThread } from '../reading/reading-thread'

/** A file to read in: where it is, and what it is called. The path comes from the system or the command line, never from a page. */
export type ImportedFile = { readonly path: string; readonly name: string }

/**
 * True for a code of the system: the file is not there, this user may not read it, another program has locked it, or its disk or network does
 * not answer. Codes of Node itself and of SQLite are others.
 */
const isOfSystem = (code: string): boolean => code === 'UNKNOWN' || /^E(?!RR_)[A-Z0-9]+$/.test(code)

/** True for a refusal of what was to be read, which is no fault of the program. */
const aboutFile = (refusal: Refusal): refusal is Extract<Refusal, { file: string }> =>
  refusal.code === 'not-a-file' || refusal.code === 'archive-broken' || refusal.code === 'archive-is-newer'

/** Returns why a file cannot be read, as a refusal; undefined for an error that is a bug. */
export function unreadableRefusal(name: string, error: unknown): Refusal | undefined {
  const place = { sheet: null, line: null, column: null, said: null }
  if (error instanceof Unreadable)
    return { code: 'import-unreadable', file: name, reason: error.reason, ...place, ...error.place }
  if (error instanceof Refused) return aboutFile(error.refusal) ? { ...error.refusal, file: name } : undefined
  if (!isOfSystem(codeOf(error))) return undefined
  return { code: 'import-unreadable', file: name, reason: 'not-there', ...place }
}

/** Reads a file in a thread of its own. Throws an `Unreadable`, what the system says of the file, or `cancelled`. */
export const readForImport = ({ path }: ImportedFile, options: ReadOptions, watch: ReadWatch): Promise<FileReading> =>
  readInThread(path, options, watch)
