import type { ElectronApplication } from 'playwright/test'

/** Answers the system's dialog for opening a file or a folder in the main process, as if the user had chosen it; nothing else is replaced. */
export const openDialogAnswers = (app: ElectronApplication, path: string | null): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] })
  }, path)

/** Answers the system's save dialog. */
export const saveDialogAnswers = (app: ElectronApplication, file: string): Promise<void> =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, file)

/** Keeps what the program says in a box of the system's, instead of waiting for somebody to click it away. */
export const recordMessages = (app: ElectronApplication): Promise<void> =>
  app.evaluate(({ dialog }) => {
    const shown: string[] = []
    Object.assign(globalThis, { shownMessages: shown })
    dialog.showMessageBox = (async (...given: unknown[]) => {
      shown.push((given.at(-1) as { message: string }).message)
      return { response: 0, checkboxChecked: false }
    }) as typeof dialog.showMessageBox
  })

/** What has been said in such boxes since. */
export const messagesShown = (app: ElectronApplication): Promise<string[]> =>
  app.evaluate(() => (globalThis as unknown as { shownMessages: string[] }).shownMessages)
