import { statSync } from 'node:fs'
import { bookIn } from './laptop-book'
import { laptopFolder } from './laptop-folder'

/** Names the file that is at a path now: a file that is put in its place, as restoring does, is another one. */
function identityOf(file: string): string | undefined {
  const found = statSync(file, { bigint: true, throwIfNoEntry: false })
  return found && `${found.dev}:${found.ino}`
}

const bookOf = (folder: string) => bookIn(folder, 'damaged.json')

/**
 * Remembers on this laptop whether a check found an office's file damaged, so that a later change in it, in the window or on the command line,
 * is not told as if it were safe.
 */
export const noteDamage = (file: string, isDamaged: boolean, folder: string = laptopFolder()): void =>
  bookOf(folder).remember(file, isDamaged ? (identityOf(file) ?? null) : null)

/** True if the last check on this laptop found the file that is at this path damaged. */
export function isKnownDamaged(file: string, folder: string = laptopFolder()): boolean {
  const known = bookOf(folder).of(file)
  return known !== undefined && known === identityOf(file)
}
