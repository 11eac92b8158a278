import { app } from 'electron'
import { isKnownDamaged, noteDamage } from '../db/file/known-damage'
import type { Answer } from '../src-shared/ipc/contract'
import type { OfficeStatus } from '../src-shared/ipc/desktop'
import type { RecordFault } from '../src-shared/program/record-fault'
import type { Desktop } from './desktop'
import type { LaptopSettings } from './settings'

const wholeAt = ({ whole }: LaptopSettings, file: string): string | null => (whole?.file === file ? whole.at : null)

/** Returns the status of an open office whose file is damaged. */
export function damagedStatus(
  status: Extract<OfficeStatus, { state: 'open' }>,
  settings: LaptopSettings,
  found: { readonly detail?: string; readonly differing?: readonly RecordFault[] } = {},
): OfficeStatus {
  const { file } = status
  const refusal = {
    code: 'store-damaged-in-use',
    file,
    detail: found.detail ?? '',
    wholeAt: wholeAt(settings, file),
  } as const
  const at = new Date().toISOString()
  return { ...status, integrity: { state: 'damaged', at, refusal, differing: found.differing ?? [] } }
}

/** Returns the status of an office that was just opened: a file that was found damaged before is damaged until a check finds it whole. */
export function statusOfOpened(status: OfficeStatus, settings: LaptopSettings): OfficeStatus {
  if (status.state === 'refused' || !isKnownDamaged(status.file, app.getPath('userData'))) return status
  return damagedStatus(status, settings)
}

/**
 * Returns an answer to the page, marked if the open file is known to be damaged. A question that met the damage makes it known: the whole file
 * need not have been read yet.
 */
export async function withKnownDamage<T>(desktop: Desktop, answer: Answer<T>): Promise<Answer<T>> {
  // A question that is answered while the office is being opened does not wait for that.
  const status = await Promise.race([desktop.opened.status, null])
  if (status === null || status.state === 'refused') return answer
  const isKnown = status.integrity?.state === 'damaged'
  if (answer.ok) return isKnown ? { ...answer, isFileDamaged: true } : answer
  const { refusal } = answer
  if (!isKnown && refusal.code === 'store-damaged' && refusal.file === status.file) {
    noteDamage(status.file, true, app.getPath('userData'))
    const { detail } = refusal
    desktop.opened.status = Promise.resolve(damagedStatus(status, desktop.settings(), { detail }))
  }
  return answer
}
