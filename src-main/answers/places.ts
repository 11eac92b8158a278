import { app } from 'electron'
import { type PlaceCopyFile, placeCopies } from '../../office/keeping/second-place/place-copies'
import { isReachable, requireReachable, settlePlace } from '../../office/keeping/second-place/place-folder'
import type { SecondPlace } from '../../src-shared/program/second-place'
import { Refused } from '../../src-shared/refusals/refusal'
import { sharedWords } from '../../src-shared/text/shared-words'
import { thingToRead } from '../chosen-path'
import type { AnswersTo, Desktop } from '../desktop'
import { workForTests } from '../guess-work'
import { type KeptPlace, placeOf, withPlace } from '../second-places'
import { reachableWait } from '../waits'
import { openFile } from './backups'
import { fetchedCopyAnswers, listed } from './fetched-copies'

const profile = () => app.getPath('userData')

/** Looks for places, one look at a time: a network that hangs must not take all the threads that read files. */
function lookingForPlaces() {
  let looking: Promise<boolean> | undefined
  return async (place: SecondPlace): Promise<boolean> => {
    looking ??= isReachable(place).finally(() => {
      looking = undefined
    })
    const late = new Promise<boolean>(resolve => setTimeout(() => resolve(false), reachableWait))
    return Promise.race([looking, late])
  }
}

/** The second place of each office, among the settings of this laptop. */
function keptPlaces({ opened, settings, changeSettings, copying, store }: Desktop) {
  const of = (file: string) => placeOf(settings().secondPlaces, profile(), file)
  return {
    of,
    /** That of the open office; null if none is open or chosen. */
    ofOpen: async (): Promise<KeptPlace | null> => {
      const status = await opened.status
      return status.state === 'open' ? of(status.file) : null
    },
    keep: async (file: string, place: KeptPlace | null): Promise<void> => {
      changeSettings({ secondPlaces: withPlace(settings().secondPlaces, profile(), file, place) })
      copying.faults = copying.faults.filter(fault => fault.file !== file || fault.kind !== 'second')
      await store.have('use-place', { place: place && { place, lastAt: place.lastAt } })
    },
  }
}

/** Chooses the second place of the open office, and restores from it or from any folder with copies. Every folder comes from the system's dialog. */
export function placeAnswers(desktop: Desktop): AnswersTo<'place'> {
  const { store, settings, copying, opened } = desktop
  const looks = lookingForPlaces()
  const places = keptPlaces(desktop)
  let chosen: { readonly file: string; readonly place: SecondPlace } | undefined

  const copies = async (): Promise<readonly PlaceCopyFile[]> => {
    const place = await places.ofOpen()
    return place && (await looks(place)) ? placeCopies(place.folder) : []
  }
  return {
    'place:state': async () => {
      const status = await opened.status
      const file = status.state === 'open' ? status.file : null
      const faults = copying.faults.filter(fault => fault.file === file).map(({ kind, refusal }) => ({ kind, refusal }))
      const place = await places.ofOpen()
      if (!place) return { second: null, faults }
      const { folder, key, chosenAt, lastAt } = place
      const isThere = await looks(place)
      return { second: { folder, isEncrypted: key !== null, chosenAt, lastAt, isReachable: isThere }, faults }
    },
    'place:choose': async () => {
      const file = await openFile(desktop)
      const folder = await thingToRead(desktop, sharedWords(settings().language).desktop.secondPlaceTitle, 'folder')
      chosen = { file, place: await settlePlace(file, folder) }
      return { folder }
    },
    'place:use': async ({ isChosen, passphrase }) => {
      const file = await openFile(desktop)
      const place = isChosen ? (chosen?.file === file ? chosen.place : null) : places.of(file)
      if (!place) throw new Refused({ code: 'cancelled' })
      const { folder, id } = place
      await requireReachable(place)
      const work = workForTests()
      const given = { folder, ...(work !== undefined && { work }) }
      const key = passphrase === null ? null : await store.have('make-key', { ...given, passphrase })
      await places.keep(file, { folder, id, key, chosenAt: new Date().toISOString(), lastAt: null })
      chosen = undefined
      await store.have('back-up', null)
      await store.have('copy-to-place', null)
      return {}
    },
    'place:leave': async () => {
      await places.keep(await openFile(desktop), null)
      return {}
    },
    'place:copies': async () => ({ rows: listed(await copies()) }),
    ...fetchedCopyAnswers(desktop, copies),
  }
}
