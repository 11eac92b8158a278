import { dialog } from 'electron'
import type { Refusal } from '../src-shared/refusals/refusal'
import { sharedWords } from '../src-shared/text/shared-words'
import type { CheckedFile } from '../src-store/store-messages'
import type { Desktop } from './desktop'

/** Keeps what the check of the whole file found, for the window to ask for. Shows a message at once if the file is damaged. */
export async function noteChecked(desktop: Desktop, { file, faults, isRecounted }: CheckedFile): Promise<void> {
  const status = await desktop.opened.status
  if (status.state !== 'open' || status.file !== file) return
  const at = new Date().toISOString()
  const known = desktop.settings().whole
  if (faults.length === 0) {
    desktop.opened.status = Promise.resolve({ ...status, integrity: { state: 'whole', at } })
    const before = known?.file === file ? known.recount : undefined
    desktop.changeSettings({ whole: { file, at, recount: isRecounted ? { at, version: status.version } : before } })
    return
  }
  desktop.reportBug('damaged', 'store', faults.join('; '))
  const wholeAt = known?.file === file ? known.at : null
  const refusal: Refusal = { code: 'store-damaged-in-use', file, detail: faults[0] ?? '', wholeAt }
  desktop.opened.status = Promise.resolve({ ...status, integrity: { state: 'damaged', at, refusal } })
  const words = sharedWords(desktop.settings().language)
  await dialog.showMessageBox(desktop.window(), { type: 'error', message: words.refusal(refusal) })
}
