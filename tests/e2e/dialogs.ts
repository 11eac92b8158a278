import type { ElectronApplication } from 'playwright/test'

/** Answers the system's folder dialog in the main process, as if the user had chosen the folder; nothing else is replaced. */
export const folderDialogAnswers = (app: ElectronApplication, folder: string | null): Promise<void> =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: chosen === null, filePaths: chosen === null ? [] : [chosen] })
  }, folder)

/** Answers the system's save dialog. */
export const saveDialogAnswers = (app: ElectronApplication, file: string): Promise<void> =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath })
  }, file)
