import { isKnownDamaged, noteDamage } from '../../db/file/known-damage'
import type { Refusal } from '../../src-shared/refusals/refusal'

/** True if a change in this office's file is not safe: the last check on this laptop found the file damaged. */
export const isUnsafe = (file: string): boolean => isKnownDamaged(file)

/** Remembers that a file is damaged, if that is why something was refused. */
export function noteRefused(refusal: Refusal): void {
  if (refusal.code === 'store-damaged') noteDamage(refusal.file, true)
}
