import { basename } from 'node:path'
import type { HubSignIn } from '../../src-shared/ipc/sharing-contract'
import { Refused } from '../../src-shared/refusals/refusal'
import { sharedWords } from '../../src-shared/text/shared-words'
import { newOfficeFile, thingToRead } from '../chosen-path'
import type { AnswersTo, Desktop } from '../desktop'
import { oneAtATime } from '../one-at-a-time'
import { switchTo } from './offices'

/** Shares the open office through a folder or by a hub, and joins one. Every folder and file comes from the system's dialogs. */
export function sharingAnswers(desktop: Desktop): AnswersTo<'sharing'> {
  const { store, settings, opened, sharing } = desktop
  const titles = () => sharedWords(settings().language).desktop
  const folderFor = (what: 'shareFolderTitle' | 'joinFolderTitle') => thingToRead(desktop, titles()[what], 'folder')
  let chosen: string | undefined
  let certificate: string | null = null
  const atHub = ({ hasCertificate, ...given }: HubSignIn) => ({
    ...given,
    certificate: hasCertificate ? certificate : null,
  })
  return {
    'sharing:state': async () =>
      (await opened.status).state === 'open' ? store.have('sharing-state', null) : { isShared: false },
    'sharing:changed': ({ seen }) => sharing.after(seen),
    'sharing:share': async () => store.have('share', { folder: await folderFor('shareFolderTitle') }),
    'sharing:choose-certificate': async () => {
      certificate = await thingToRead(desktop, titles().certificateTitle, 'certificate')
      return { name: basename(certificate) }
    },
    'sharing:share-at-hub': given => store.have('share-at-hub', atHub(given)),
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
    'sharing:join-at-hub': async given => {
      oneAtATime(desktop, 'office')
      const file = await newOfficeFile(desktop)
      await store.have('join-at-hub', { file, ...atHub(given) })
      return switchTo(desktop, file, 'never')
    },
  }
}
