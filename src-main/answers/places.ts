import { app } from 'electron'
import { type PlaceCopyFile, placeCopies } from '../../office/keeping/second-place/place-copies'
import { isReachable, settlePlace } from '../../office/keeping/second-place/place-folder'
import type { SecondPlace } from '../../src-shared/program/second-place'
import { Refused } from '../../src-shared/refusals/refusal'
import { sharedWords } from '../../src-shared/text/shared-words'
import { newOfficeFile, thingToRead } from '../chosen-path'
import type { AnswersTo, Desktop } from '../desktop'
import { type KeptPlace, placeOf, withPlace } from '../second-places'
import { reachableWait } from '../waits'
import { openFile, putInPlace } from './backups'
import { switchTo } from './offices'

const profile = () => app.getPath('userData')
const listed = (copies: readonly PlaceCopyFile[]) => copies.map(({ file: _, mark: __, ...row }) => row)

/** Looks for places, one look at a time: a network that hangs must not take all the threads that read files. */
function lookingForPlaces() {
  let looking: Promise<boolean> | undefined
  return async (place: SecondPlace): Promise<boolean> => {
    if (looking) return false
    const found = isReachable(place).finally(() => {
      looking = undefined
    })
    looking = found
    const late = new Promise<boolean>(resolve => setTimeout(() => resolve(false), reachableWait))
    return Promise.race([found, late])
  }
}

/** Chooses the second place of the open office, and restores from it or from any folder with copies. Every folder comes from the system's dialog. */
export function placeAnswers(desktop: Desktop): AnswersTo<'place'> {
  const { store, settings, changeSettings, copying } = desktop
  const looks = lookingForPlaces()
  let chosen: { readonly file: string; readonly place: SecondPlace } | undefined
  let browsed: readonly PlaceCopyFile[] = []
  let unpacked: string | undefined

  const words = () => sharedWords(settings().language).desktop
  const fileOrNull = async () => {
    const status = await desktop.opened.status
    return status.state === 'open' ? status.file : null
  }
  const kept = (file: string) => placeOf(settings().secondPlaces, profile(), file)
  const keep = async (file: string, place: KeptPlace | null) => {
    changeSettings({ secondPlaces: withPlace(settings().secondPlaces, profile(), file, place) })
    copying.faults = copying.faults.filter(fault => fault.file !== file || fault.kind !== 'second')
    await store.have('use-place', { place: place && { place, lastAt: place.lastAt } })
  }
  const drop = async () => {
    const left = unpacked
    unpacked = undefined
    if (left !== undefined) await store.have('drop-unpacked', { store: left })
  }
  const opened = () => {
    if (unpacked === undefined) throw new Refused({ code: 'cancelled' })
    return unpacked
  }
  return {
    'place:state': async () => {
      const file = await fileOrNull()
      const place = file === null ? null : kept(file)
      const faults = copying.faults.filter(fault => fault.file === file).map(({ kind, refusal }) => ({ kind, refusal }))
      if (!place) return { second: null, faults }
      const { folder, key, chosenAt, lastAt } = place
      return { second: { folder, isEncrypted: key !== null, chosenAt, lastAt, isReachable: await looks(place) }, faults }
    },
    'place:choose': async () => {
      const file = await openFile(desktop)
      const folder = await thingToRead(desktop, words().secondPlaceTitle, 'folder')
      chosen = { file, place: await settlePlace(file, folder) }
      return { folder }
    },
    'place:use': async ({ passphrase }) => {
      const file = await openFile(desktop)
      const place = chosen?.file === file ? chosen.place : kept(file)
      if (!place) throw new Refused({ code: 'cancelled' })
      const { folder, id } = place
      if (!(await isReachable(place))) throw new Refused({ code: 'second-place', fault: 'away', what: folder })
      const key = passphrase === null ? null : await store.have('make-key', { folder, passphrase })
      await keep(file, { folder, id, key, chosenAt: new Date().toISOString(), lastAt: null })
      chosen = undefined
      await store.have('back-up', null)
      await store.have('copy-to-place', null)
      return {}
    },
    'place:leave': async () => {
      await keep(await openFile(desktop), null)
      return {}
    },
    'place:copies': async () => {
      const file = await fileOrNull()
      const place = file === null ? null : kept(file)
      return { rows: place && (await looks(place)) ? listed(await placeCopies(place.folder)) : [] }
    },
    'place:browse': async () => {
      const folder = await thingToRead(desktop, words().copiesFolderTitle, 'folder')
      browsed = await placeCopies(folder)
      return { folder, rows: listed(browsed) }
    },
    'place:open': async ({ name, isBrowsed, passphrase }) => {
      await drop()
      const file = await fileOrNull()
      const place = file === null ? null : kept(file)
      const among = isBrowsed ? browsed : place ? await placeCopies(place.folder) : []
      const copy = among.find(other => other.name === name)
      if (!copy) throw new Refused({ code: 'store-missing', file: name })
      const { store: at, ...found } = await store.have('unpack', { copy: copy.file, file, passphrase })
      unpacked = at
      return found
    },
    'place:close': async () => {
      await drop()
      return {}
    },
    'place:restore': async () => putInPlace(desktop, await openFile(desktop), opened()).finally(drop),
    'place:restore-new': async () => {
      const copy = opened()
      const file = await newOfficeFile(desktop)
      await store.have('restore-new', { file, copy })
      await drop()
      await switchTo(desktop, file, 'never')
      return { file }
    },
  }
}
