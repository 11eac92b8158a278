import { readdirSync } from 'node:fs'
import { basename, dirname } from 'node:path'

/** True if a store that is not there has left something at its place: its log, its attachments, a user's notes or a copy. */
export function isLeftBeside(file: string): boolean {
  const name = basename(file)
  // A `.new-` file is from a store whose creation was cut off: that store was never there.
  const isLeft = (other: string) => other === `${name}-wal` || (other.startsWith(`${name}.`) && !/\.new-\d/.test(other))
  try {
    return readdirSync(dirname(file)).some(isLeft)
  } catch {
    return false
  }
}
