import { effectOfReplacing } from '../../../db/file/holding'
import { refusalOf } from '../../../db/file/open-file'
import type { RestoreEffect } from '../../../src-shared/program/backup'

/** Returns what restoring a copy would change in an office. Refuses a file of either that cannot be read. */
export function restoreEffect(file: string, copy: string): RestoreEffect {
  try {
    return effectOfReplacing(file, copy)
  } catch (error) {
    throw refusalOf(file, error)
  }
}
