import { readdirSync } from 'node:fs'
import { basename, dirname } from 'node:path'

/** True if a store that is not there has left something at its place: its log, its attachments, a user's notes or a copy. */
export function isLeftBeside(file: string): boolean {
  const name = basename(file)
  // Such a file is from a store whose creation was cut off: that store was never there. Earlier versions called it `.new-`.
  const isLeft = (other: string) =>
    other === `${name}-wal` || (other.startsWith(`${name}.`) && !/\.(new|ny)-\d/.test(other))
  try {
    return readdirSync(dirname(file)).some(isLeft)
  } catch {
    return false
  }
}
