import { letters } from '../../office/paper/letters'
import type { PaperToPrint } from '../../office/paper/paper-to-print'
import type { Print } from '../../src-shared/ipc/desktop'
import { lettersMark } from '../../src-shared/paper/flow-marks'
import { Refused } from '../../src-shared/refusals/refusal'
import { printSession } from '../print-page'
import { type PrintWindows, printWindows } from '../print-windows'

const scheme = 'talan-paper'
const pages = new Map<string, string>()
let windows: PrintWindows | undefined
let last = 0

/** Electron says so in English in every language, and has no code for it. */
const isCancelled = (reason: string): boolean => /cancel/i.test(reason)

/**
 * Prints a page in the system's dialog, from a hidden window that runs no script and reaches no network, and returns what became of it.
 * Refuses when no printer took it.
 */
export async function printPaper({ html, isLandscape }: PaperToPrint): Promise<Print['outcome']> {
  windows ??= printWindows(printSession(scheme, pages))
  last += 1
  const path = `/${last}`
  pages.set(
    path,
    html.replace(lettersMark, () => letters),
  )
  const window = windows.take(false)
  try {
    await window.loadURL(`${scheme}://page${path}`)
    return await new Promise<Print['outcome']>((resolve, reject) => {
      window.webContents.print(
        { silent: false, printBackground: true, landscape: isLandscape },
        (isPrinted, reason) => {
          if (isPrinted) resolve('printed')
          else if (isCancelled(reason)) resolve('left')
          else reject(new Refused({ code: 'not-printed', detail: reason }))
        },
      )
    })
  } finally {
    pages.delete(path)
    windows.giveBack(window, false)
  }
}
