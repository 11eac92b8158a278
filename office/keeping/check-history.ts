import { openForReading } from '../../db/file/connect'
import { checkSeals } from '../../db/seals/check-seals'
import { contradictedHeads, headsIn } from '../../db/seals/heads'
import type { Heads } from '../../db/seals/seal-hash'
import type { SealCheck } from '../../src-shared/program/seal-check'
import { backupFiles, backupFolder } from './backups/backup-folder'

function headsOfCopy(copy: string): Heads {
  try {
    const raw = openForReading(copy)
    try {
      return headsIn(raw)
    } finally {
      raw.close()
    }
  } catch {
    // A copy that cannot be read contradicts nothing.
    return []
  }
}

/**
 * Checks the seals of an office's change record, also against the last seals that its copies have. A program that altered the record and made
 * every seal again did not alter the copies. `known` are seals noted elsewhere, for instance in a report.
 */
export function checkHistory(file: string, known: Heads = []): SealCheck {
  const raw = openForReading(file)
  try {
    const { faults, ...counts } = checkSeals(raw)
    const copied = backupFiles(backupFolder(file)).flatMap(copy => headsOfCopy(copy.file))
    const heads = new Map([...copied, ...known].map(head => [head.join(':'), head]))
    return { ...counts, faults: [...faults, ...contradictedHeads(raw, [...heads.values()])] }
  } finally {
    raw.close()
  }
}
