import { open } from 'node:fs/promises'
import { parentPort, workerData } from 'node:worker_threads'
import { archiveFolder } from '../office/imports/reading/archive/archive-folder'
import { mostFileBytes } from '../office/imports/reading/limits'
import { readFile } from '../office/imports/reading/read-file'
import { type FileToRead, piecesOf, type ReadingPiece } from '../office/imports/reading/reading-pieces'
import { Unreadable } from '../src-shared/imports/unreadable'
import { Refused } from '../src-shared/refusals/refusal'

const tell = (piece: ReadingPiece): void => parentPort?.postMessage(piece)

/** Returns the bytes of a file. Refuses what is no file, since a device never ends, and one that is too large before it is read. */
async function bytesOf(path: string): Promise<Uint8Array> {
  const file = await open(path, 'r')
  try {
    const found = await file.stat()
    if (!found.isFile()) throw new Unreadable('unknown-kind')
    if (found.size > mostFileBytes) throw new Unreadable('too-large')
    return await file.readFile()
  } finally {
    await file.close()
  }
}

/** Reads one file in a separate thread, so that a large or hostile one holds nothing else and can be ended. */
async function read({ path, options }: FileToRead): Promise<void> {
  const archive = archiveFolder(path)
  const reading =
    archive === null
      ? await readFile(await bytesOf(path), options, rows => tell({ said: 'progress', rows }))
      : await (await import('../office/imports/reading/archive/read-archive-rows')).readArchiveRows(archive)
  for (const piece of piecesOf(reading)) tell(piece)
}

await read(workerData as FileToRead).catch((error: unknown) => {
  if (error instanceof Unreadable) tell({ said: 'unreadable', reason: error.reason, place: error.place })
  else if (error instanceof Refused) tell({ said: 'refused', refusal: error.refusal })
  else tell({ said: 'fault', fault: error instanceof Error ? (error.stack ?? error.message) : String(error) })
})
