import type { ElectronApplication } from 'playwright/test'

/** Makes the system's open dialog return this path, as if the user had chosen it, or cancel if it is null. Replaces nothing else. */
export const openDialogAnswers = (app: ElectronApplication, path: string | null): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] })
  }, path)

/** Makes the system's save dialog return this file. */
export const saveDialogAnswers = (app: ElectronApplication, file: string): Promise<void> =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, file)

/** Records the texts of the system's message boxes, instead of waiting for a user to close them. */
export const recordMessages = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ dialog }) => {
    const shown: string[] = []
    Object.assign(globalThis, { shownMessages: shown })
    dialog.showMessageBox = (async (...given: unknown[]) => {
      shown.push((given.at(-1) as { message: string }).message)
      return { response: 0, checkboxChecked: false }
    }) as typeof dialog.showMessageBox
  })

/** Returns the texts of the message boxes since `recordMessages`. */
export const messagesShown = (app: ElectronApplication): Promise<string[]> =>
  app.evaluate(() => (globalThis as unknown as { shownMessages: string[] }).shownMessages)
