import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Writes a file aside and renames it, so that half a file is never read. A file that already has this text is left alone. */
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

/** Returns the text of a file, or `otherwise` if it cannot be read. */
export function readOr(file, otherwise) {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return otherwise
  }
}

/** Returns what a JSON file holds. Returns `otherwise`, to be written again, if the file is missing, cut off or not JSON. */
export function readJsonOr(file, otherwise) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return otherwise
  }
}
