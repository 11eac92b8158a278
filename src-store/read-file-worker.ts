import { createHash } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import { codeOf } from '../db/file/error-code'
import { archiveFolder, fileOfSource } from '../office/imports/reading/archive/archive-folder'
import { boundedBytes } from '../office/imports/reading/files/bounded-bytes'
import { mostFileBytes } from '../office/imports/reading/limits'
import { readFile } from '../office/imports/reading/read-file'
import { type FileToRead, piecesOf, type ReadingPiece } from '../office/imports/reading/reading-pieces'
import { Unreadable } from '../src-shared/imports/unreadable'
import { Refused } from '../src-shared/refusals/refusal'

const tell = (piece: ReadingPiece): void => parentPort?.postMessage(piece)

/** Returns the bytes of the file, or of the list of sums of an archive. Undefined if the system does not give them, which is then told. */
function bytesOf(path: string): Uint8Array | undefined {
  try {
    return boundedBytes(fileOfSource(path), mostFileBytes)
  } catch (error) {
    if (error instanceof Refused || codeOf(error) === '') throw error
    tell({ said: 'not-given', code: codeOf(error) })
    return undefined
  }
}

/** Reads one file in a separate thread, so that a large or hostile one holds nothing else and can be ended. */
async function read({ path, options }: FileToRead): Promise<void> {
  const bytes = bytesOf(path)
  if (!bytes) return
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const archive = archiveFolder(path)
  const reading =
    archive === null
      ? await readFile(bytes, options, rows => tell({ said: 'progress', rows }))
      : await (await import('../office/imports/reading/archive/read-archive-rows')).readArchiveRows(archive)
  for (const piece of piecesOf(reading, sha256)) tell(piece)
}

await read(workerData as FileToRead).catch((error: unknown) => {
  if (error instanceof Unreadable) tell({ said: 'unreadable', reason: error.reason, place: error.place })
  else if (error instanceof Refused) tell({ said: 'refused', refusal: error.refusal })
  else tell({ said: 'fault', fault: error instanceof Error ? (error.stack ?? error.message) : String(error) })
})
