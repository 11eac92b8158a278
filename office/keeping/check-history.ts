import { openForReading } from '../../db/file/connect'
import { acceptedIn, apartByAcceptance } from '../../db/seals/accepted-breaks'
import { sealSteps, together } from '../../db/seals/check-seals'
import { contradictedHeads, headsIn, type KnownHead } from '../../db/seals/heads'
import { type SealCode, sealText } from '../../src-shared/packs/seal-code'
import type { HistoryCheck, SealCheck, SealFault } from '../../src-shared/program/seal-check'
import { type BackupFile, backupFiles, backupFolder } from './backups/backup-folder'

function headsOfCopy({ file, at }: BackupFile): KnownHead[] {
  try {
    const raw = openForReading(file)
    try {
      return headsIn(raw).map(head => ({ ...head, at }))
    } finally {
      raw.close()
    }
  } catch {
    // A copy that cannot be read contradicts nothing.
    return []
  }
}

/** What a check of the history found: how many entries are sealed, which broken seals are accepted, and which are not. */
type Found = HistoryCheck & {
  /** The accepted broken seals as faults, by which they are known again when the acceptance is undone. */
  readonly acceptedFaults: readonly SealFault[]
}

/**
 * Checks the seals of an office's change record, also against the last seals that its copies have. A program that altered the record and made
 * every seal again did not alter the copies. `known` are seals noted elsewhere, for instance in a report. Yields undefined after each part, so
 * that the caller can stop or rest in between, and at the end what was found.
 */
export function* historySteps(file: string, known: readonly SealCode[] = []): Generator<Found | undefined> {
  const raw = openForReading(file)
  try {
    const parts: SealCheck[] = []
    for (const part of sealSteps(raw)) {
      parts.push(part)
      yield undefined
    }
    const { faults, ...counts } = together(parts)
    const heads = new Map<string, KnownHead>()
    for (const head of known) heads.set(sealText(head), { ...head, at: null })
    for (const copy of backupFiles(backupFolder(file)).reverse()) {
      for (const head of headsOfCopy(copy)) heads.set(sealText(head), head)
      yield undefined
    }
    const accepted = acceptedIn(raw)
    const all = [...faults, ...contradictedHeads(raw, [...heads.values()])]
    const apart = apartByAcceptance(all, accepted)
    yield { ...counts, faults: apart.broken, accepted, acceptedFaults: apart.accepted }
  } finally {
    raw.close()
  }
}

/** Checks the history at once, as `historySteps` does part by part. */
export function checkHistory(file: string, known: readonly SealCode[] = []): HistoryCheck {
  const last = [...historySteps(file, known)].at(-1)
  if (!last) throw new Error('the last step of a check is what it found')
  const { acceptedFaults: _, ...found } = last
  return found
}
