import { type PlaceCopyFile, placeCopies } from '../../office/keeping/second-place/place-copies'
import type { PlaceCopy } from '../../src-shared/program/second-place'
import { Refused } from '../../src-shared/refusals/refusal'
import { sharedWords } from '../../src-shared/text/shared-words'
import { newOfficeFile, thingToRead } from '../chosen-path'
import type { Desktop, DesktopHandlers } from '../desktop'
import { openFile, putInPlace } from './backups'
import { switchTo } from './offices'

/** Returns copies as the window sees them: it names one and never gets a path. */
export const listed = (copies: readonly PlaceCopyFile[]): PlaceCopy[] =>
  copies.map(({ name, at, bytes, isEncrypted }) => ({ name, at, bytes, isEncrypted }))

type Answers = Pick<
  DesktopHandlers,
  'place:browse' | 'place:open' | 'place:close' | 'place:restore' | 'place:restore-new'
>

/** Fetches a copy from a folder that the user chooses or from the second place, and restores it. One copy at a time is unpacked. */
export function fetchedCopyAnswers(desktop: Desktop, inPlace: () => Promise<readonly PlaceCopyFile[]>): Answers {
  const { store, settings, opened } = desktop
  let browsed: readonly PlaceCopyFile[] = []
  let unpacked: string | undefined

  const drop = async () => {
    const left = unpacked
    unpacked = undefined
    if (left !== undefined) await store.have('drop-unpacked', { store: left })
  }
  const held = () => {
    if (unpacked === undefined) throw new Refused({ code: 'cancelled' })
    return unpacked
  }
  return {
    'place:browse': async () => {
      const title = sharedWords(settings().language).desktop.copiesFolderTitle
      const folder = await thingToRead(desktop, title, 'folder')
      browsed = await placeCopies(folder)
      return { folder, rows: listed(browsed) }
    },
    'place:open': async ({ name, isBrowsed, passphrase }) => {
      await drop()
      const among = isBrowsed ? browsed : await inPlace()
      const copy = among.find(other => other.name === name)
      if (!copy) throw new Refused({ code: 'store-missing', file: name })
      const status = await opened.status
      const file = status.state === 'open' ? status.file : null
      const { store: at, ...found } = await store.have('unpack', { copy: copy.file, file, passphrase })
      unpacked = at
      return found
    },
    'place:close': async () => {
      await drop()
      return {}
    },
    'place:restore': async () => {
      const copy = held()
      const status = await putInPlace(desktop, await openFile(desktop), copy)
      await drop()
      return status
    },
    'place:restore-new': async () => {
      const copy = held()
      const file = await newOfficeFile(desktop)
      await store.have('restore-new', { file, copy })
      await drop()
      await switchTo(desktop, file, 'never')
      return { file }
    },
  }
}
