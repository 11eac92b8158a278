import { Refused } from '../../src-shared/refusals/refusal'
import { sharedWords } from '../../src-shared/text/shared-words'
import { newOfficeFile, thingToRead } from '../chosen-path'
import type { AnswersTo, Desktop } from '../desktop'
import { oneAtATime } from '../one-at-a-time'
import { switchTo } from './offices'

/** Shares the open office through a folder, and joins one. Every folder and file comes from the system's dialogs. */
export function sharingAnswers(desktop: Desktop): AnswersTo<'sharing'> {
  const { store, settings, opened, sharing } = desktop
  const folderFor = (what: 'shareFolderTitle' | 'joinFolderTitle') =>
    thingToRead(desktop, sharedWords(settings().language).desktop[what], 'folder')
  let chosen: string | undefined
  return {
    'sharing:state': async () =>
      (await opened.status).state === 'open' ? store.have('sharing-state', null) : { isShared: false },
    'sharing:changed': ({ seen }) => sharing.after(seen),
    'sharing:share': async () => store.have('share', { folder: await folderFor('shareFolderTitle') }),
    'sharing:new-code': () => store.have('new-code', null),
    'sharing:exchange': () => store.have('exchange', null),
    'sharing:revoke': ({ id }) => store.have('revoke', { id }),
    'sharing:leave': () => store.have('leave-sharing', null),
    'sharing:choose-folder': async () => {
      chosen = await folderFor('joinFolderTitle')
      return { folder: chosen }
    },
    'sharing:join': async ({ code }) => {
      if (chosen === undefined) throw new Refused({ code: 'cancelled' })
      oneAtATime(desktop, 'office')
      const file = await newOfficeFile(desktop)
      await store.have('join-office', { file, folder: chosen, code })
      return switchTo(desktop, file, 'never')
    },
  }
}
