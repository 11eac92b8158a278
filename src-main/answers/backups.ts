import { type BackupFile, backupFiles, backupFolder } from '../../office/keeping/backups/backup-folder'
import type { OfficeStatus } from '../../src-shared/ipc/desktop'
import { Refused } from '../../src-shared/refusals/refusal'
import type { AnswersTo, Desktop } from '../desktop'
import { openOffice } from '../open-office'

/** Returns the path of the open office. Refuses while none is open. */
export async function openFile({ opened }: Desktop): Promise<string> {
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

/** Puts a copy in the place of the open office and opens it. The office was closed for it, so it is opened again in any case. */
export async function putInPlace(desktop: Desktop, file: string, copy: string): Promise<OfficeStatus> {
  const restored = await desktop.store.have('restore', { file, copy }).then(
    () => null,
    (error: unknown) => error,
  )
  const status = await openOffice(desktop.store, file, 'never', desktop.settings())
  desktop.opened.status = Promise.resolve(status)
  if (restored !== null) throw restored
  if (status.state === 'refused') throw new Refused(status.refusal)
  return status
}

/** Puts the newest copy in the second place. A place that is away is no fault: copying catches up when it is back. */
async function copyToSecond({ store }: Desktop): Promise<void> {
  await store.have('copy-to-place', null).catch((error: unknown) => {
    const isAway = error instanceof Refused && error.refusal.code === 'second-place' && error.refusal.fault === 'away'
    if (!isAway) throw error
  })
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
    await copyToSecond(desktop)
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
    return putInPlace(desktop, file, copy)
  },
})
