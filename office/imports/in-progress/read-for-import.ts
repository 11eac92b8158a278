import { createHash } from 'node:crypto'
import { codeOf } from '../../../db/file/error-code'
import { streamRegular } from '../../../db/file/regular-file'
import { Unreadable } from '../../../src-shared/imports/unreadable'
import { type Refusal, Refused } from '../../../src-shared/refusals/refusal'
import { fileOfSource } from '../reading/archive/archive-folder'
import type { ReadOptions } from '../reading/readers'
import type { Reading } from '../reading/reading'
import { type ReadWatch, readInThread } from '../reading/reading-thread'

/** A file to read in: where it is, and what it is called. The path comes from the system or the command line, never from a page. */
export type ImportedFile = { readonly path: string; readonly name: string }

/** What a file was read as, and a hash of its bytes. */
export type ReadFile = { readonly reading: Reading; readonly sha256: string }

/** Codes of the system for a file that is not there, or that this user may not read. */
const notThere = ['ENOENT', 'ENOTDIR', 'EACCES', 'EPERM', 'EISDIR', 'EIO', 'ENAMETOOLONG', 'ELOOP']

/** True for a refusal of what was to be read, which is no fault of the program. */
const aboutFile = (refusal: Refusal): refusal is Extract<Refusal, { file: string }> =>
  refusal.code === 'not-a-file' || refusal.code === 'archive-broken' || refusal.code === 'archive-is-newer'

/** Returns why a file cannot be read, as a refusal; undefined for an error that is a bug. */
export function unreadableRefusal(name: string, error: unknown): Refusal | undefined {
  const place = { sheet: null, line: null, column: null, said: null }
  if (error instanceof Unreadable)
    return { code: 'import-unreadable', file: name, reason: error.reason, ...place, ...error.place }
  if (error instanceof Refused) return aboutFile(error.refusal) ? { ...error.refusal, file: name } : undefined
  if (!notThere.includes(codeOf(error))) return undefined
  return { code: 'import-unreadable', file: name, reason: 'not-there', ...place }
}

async function sha256Of(path: string, signal: AbortSignal | undefined): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of await streamRegular(fileOfSource(path))) {
    if (signal?.aborted) throw new Refused({ code: 'cancelled' })
    hash.update(piece as Buffer)
  }
  return hash.digest('hex')
}

/** Reads a file in a thread of its own. Throws an `Unreadable`, what the system says of the file, or `cancelled`. */
export async function readForImport({ path }: ImportedFile, options: ReadOptions, watch: ReadWatch): Promise<ReadFile> {
  const sha256 = await sha256Of(path, watch.signal)
  return { sha256, reading: await readInThread(path, options, watch) }
}
