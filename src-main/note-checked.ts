import { dialog } from 'electron'
import { sharedWords } from '../src-shared/text/shared-words'
import type { CheckedFile } from '../src-store/store-messages'
import type { Desktop } from './desktop'
import { damagedStatus } from './known-damage-said'

/** How many places are named where the rows and the change record disagree. */
const mostNamed = 10

/**
 * Keeps what the check of the whole file found, for the window to ask for. Shows a message at once if the file is damaged. Broken seals are shown
 * where the window says whether the file is whole.
 */
export async function noteChecked(desktop: Desktop, checked: CheckedFile): Promise<void> {
  const { file, faults, differing, seals, isRecounted } = checked
  const status = await desktop.opened.status
  if (status.state !== 'open' || status.file !== file) return
  const at = new Date().toISOString()
  const known = desktop.settings().whole
  if (faults.length + differing.length === 0) {
    const before = known?.file === file ? known : undefined
    const { broken = [], accepted = [] } = seals ?? {}
    const heldAt = seals && broken.length === 0 ? at : before?.heldAt
    // Accepted ones go along: if the acceptance is undone, they are broken again without a new check.
    const integrity = { state: 'whole', at, broken: [...broken, ...accepted], heldAt: heldAt ?? null } as const
    desktop.opened.status = Promise.resolve({ ...status, integrity })
    const recount = isRecounted ? { at, version: status.version } : before?.recount
    desktop.changeSettings({ whole: { file, at, recount, heldAt } })
    if (broken.length > 0) desktop.reportBug('seals', 'store', broken.map(fault => JSON.stringify(fault)).join('; '))
    return
  }
  const details = [...faults, ...differing.map(fault => JSON.stringify(fault))]
  desktop.reportBug('damaged', 'store', details.join('; '))
  const named = differing.slice(0, mostNamed)
  const damaged = damagedStatus(status, desktop.settings(), { detail: details[0] ?? '', differing: named })
  desktop.opened.status = Promise.resolve(damaged)
  if (damaged.state !== 'open' || damaged.integrity?.state !== 'damaged') return
  const words = sharedWords(desktop.settings().language)
  const message = [words.refusal(damaged.integrity.refusal), ...named.map(words.salvage.fault)].join('\n')
  await dialog.showMessageBox(desktop.window(), { type: 'error', message })
}
