import { type BackupFile, backupFiles, backupFolder } from '../../office/keeping/backups/backup-folder'
import { Refused } from '../../src-shared/refusals/refusal'
import type { AnswersTo, Desktop } from '../desktop'
import { openOffice } from '../open-office'

async function openFile({ opened }: Desktop): Promise<string> {
  const status = await opened.status
  if (status.state === 'refused') throw new Refused(status.refusal)
  return status.file
}

/** Returns a listed copy. The page names it and never gives a path. Refuses a name that is not in the list. */
function backupNamed(file: string, name: string): BackupFile {
  const found = backupFiles(backupFolder(file)).find(copy => copy.name === name)
  if (!found) throw new Refused({ code: 'store-missing', file: name })
  return found
}

/** Lists, makes and restores copies of the open office. */
export const backupAnswers = (desktop: Desktop): AnswersTo<'backup'> => ({
  'backup:list': async () => {
    const file = await openFile(desktop)
    const copies = await desktop.store.have('backups', { file })
    return { folder: backupFolder(file), rows: copies.map(({ file: _, ...row }) => row) }
  },
  'backup:make': async () => {
    const { at } = await desktop.store.have('back-up', null)
    return { at }
  },
  'backup:effect': async ({ name }) => {
    const file = await openFile(desktop)
    const { file: copy } = backupNamed(file, name)
    return desktop.store.have('restore-effect', { file, copy })
  },
  'backup:restore': async ({ name }) => {
    const file = await openFile(desktop)
    const { file: copy } = backupNamed(file, name)
    const restored = await desktop.store.have('restore', { file, copy }).then(
      () => null,
      (error: unknown) => error,
    )
    // The office was closed for it, so it is opened again in any case.
    const status = await openOffice(desktop.store, file, 'never', desktop.settings())
    desktop.opened.status = Promise.resolve(status)
    if (restored !== null) throw restored
    if (status.state === 'refused') throw new Refused(status.refusal)
    return status
  },
})
