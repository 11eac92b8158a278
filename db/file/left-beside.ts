import { readdirSync } from 'node:fs'
import { basename, dirname } from 'node:path'

/** Whether a store that is not there has left something behind at its place: its log, its attachments, somebody's notes or a copy. */
export function isLeftBeside(file: string): boolean {
  const name = basename(file)
  // A store whose making was cut off is no store that was there.
  const isLeft = (other: string) => other === `${name}-wal` || (other.startsWith(`${name}.`) && !/\.new-\d/.test(other))
  try {
    return readdirSync(dirname(file)).some(isLeft)
  } catch {
    return false
  }
}
