import { basename, dirname, join } from 'node:path'
import { app, dialog } from 'electron'
import { withoutEnding } from '../office/files/file-names'
import { Refused } from '../src-shared/refusals/refusal'
import { sharedWords } from '../src-shared/text/shared-words'
import type { Desktop } from './desktop'

type Asking = Pick<Desktop, 'window' | 'settings' | 'fixedFolder'>

const wordsOf = ({ settings }: Asking) => sharedWords(settings().language).desktop

/** The files that hold an office, for the system's dialogs. */
const offices = (desktop: Asking) => [{ name: wordsOf(desktop).storeFiles, extensions: ['talan'] }]

/** Returns what was chosen in a dialog; throws `cancelled` if nothing was. */
function chosen(path: string | undefined, isCanceled: boolean): string {
  if (isCanceled || !path) throw new Refused({ code: 'cancelled' })
  return path
}

/** Asks where to write an office. An existing file is never overwritten; the later refusal says so better than the system's dialog. */
export async function officeToWrite(desktop: Asking, title: string, defaultPath: string): Promise<string> {
  const { canceled, filePath } = await dialog.showSaveDialog(desktop.window(), {
    title,
    defaultPath,
    filters: offices(desktop),
    properties: ['createDirectory'],
  })
  return chosen(filePath, canceled)
}

/** Asks where to create a new office. */
export const newOfficeFile = (desktop: Asking): Promise<string> =>
  officeToWrite(
    desktop,
    wordsOf(desktop).newOfficeTitle,
    join(app.getPath('documents'), wordsOf(desktop).newOfficeName),
  )

/** Asks for one existing file or folder: an office to open, the source that one is made from, or the certificate of a hub. */
export async function thingToRead(
  desktop: Asking,
  title: string,
  kind: 'office' | 'json' | 'folder' | 'certificate',
): Promise<string> {
  const certificates = [
    { name: wordsOf(desktop).certificateFiles, extensions: ['crt', 'pem', 'cer'] },
    { name: wordsOf(desktop).allFiles, extensions: ['*'] },
  ]
  const { canceled, filePaths } = await dialog.showOpenDialog(desktop.window(), {
    title,
    defaultPath: app.getPath('documents'),
    filters: {
      office: offices(desktop),
      json: [{ name: 'JSON', extensions: ['json'] }],
      folder: [],
      certificate: certificates,
    }[kind],
    properties: [kind === 'folder' ? 'openDirectory' : 'openFile'],
  })
  return chosen(filePaths[0], canceled)
}

/** Asks for the folder that files go to, unless the command line that started the app fixed one. */
export async function chooseFolder(desktop: Asking, title = wordsOf(desktop).chooseFolderTitle): Promise<string> {
  if (desktop.fixedFolder) return desktop.fixedFolder
  const { canceled, filePaths } = await dialog.showOpenDialog(desktop.window(), {
    title,
    buttonLabel: wordsOf(desktop).chooseFolder,
    defaultPath: app.getPath('documents'),
    properties: ['openDirectory', 'createDirectory'],
  })
  return chosen(filePaths[0], canceled)
}

/**
 * Asks where a file goes and what it is called. Returns the folder, and the name without its extension. An existing file is never
 * overwritten: the new one gets a number.
 */
export async function chooseFile(
  desktop: Asking,
  title: string,
  name: string,
  extension: string,
): Promise<{ readonly folder: string; readonly base: string }> {
  if (desktop.fixedFolder) return { folder: desktop.fixedFolder, base: name }
  const { canceled, filePath } = await dialog.showSaveDialog(desktop.window(), {
    title,
    defaultPath: join(app.getPath('documents'), `${name}.${extension}`),
    filters: [{ name: extension.toUpperCase(), extensions: [extension] }],
    properties: ['createDirectory'],
  })
  const path = chosen(filePath, canceled)
  return { folder: dirname(path), base: withoutEnding(basename(path), extension) }
}
