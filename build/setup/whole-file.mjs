import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Writes aside and renames, so that nobody ever reads half a file; leaves a file alone that already says the same. */
export function writeWhole(file, text) {
  if (readOr(file, undefined) === text) return
  mkdirSync(dirname(file), { recursive: true })
  const aside = `${file}.${process.pid}.tmp`
  writeFileSync(aside, text)
  try {
    renameSync(aside, file)
  } catch (reason) {
    rmSync(aside, { force: true })
    throw reason
  }
}

/** Reads a text file, or answers `otherwise` when it is not there. */
export function readOr(file, otherwise) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return otherwise
  }
}

/** Reads a JSON file; a missing, cut-off or foreign one counts as `otherwise`, to be written anew. */
export function readJsonOr(file, otherwise) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return otherwise
  }
}
