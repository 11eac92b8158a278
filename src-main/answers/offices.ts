import { existsSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { app } from 'electron'
import { freeSuffix } from '../../office/files/free-suffix'
import { dayInStockholm } from '../../src-shared/days/stockholm-time'
import type { OfficeStatus } from '../../src-shared/ipc/desktop'
import { Refused } from '../../src-shared/refusals/refusal'
import { sharedWords } from '../../src-shared/text/shared-words'
import { chooseFolder, newOfficeFile, officeToWrite, thingToRead } from '../chosen-path'
import type { AnswersTo, Desktop } from '../desktop'
import { lastCopyOf } from '../last-copy'
import { oneAtATime } from '../one-at-a-time'
import { openOffice } from '../open-office'
import { placeOf, withPlace } from '../second-places'

/** Opens the office of a file in the place of the open one. Refuses a file that cannot be opened, and leaves the open office as it was. */
async function goTo(desktop: Desktop, file: string, create: 'never' | 'always'): Promise<OfficeStatus> {
  const status = await openOffice(desktop.store, file, create, desktop.settings())
  if (status.state === 'refused') throw new Refused(status.refusal)
  desktop.opened.status = Promise.resolve(status)
  desktop.remember(file)
  return status
}

/** Returns the file of the office that is open, or of the one that could not be opened. */
async function damagedFile(desktop: Desktop): Promise<string> {
  const status = await desktop.opened.status
  if (status.state === 'open') return status.file
  if ('file' in status.refusal && status.refusal.file) return status.refusal.file
  throw new Refused(status.refusal)
}

/** Switches to another office. The place left in the old office is forgotten, since it means nothing in the new one. */
export async function switchTo(desktop: Desktop, file: string, create: 'never' | 'always'): Promise<OfficeStatus> {
  const status = await goTo(desktop, file, create)
  desktop.changeSettings({ storeFile: file, leftAt: null })
  // A user who has opened the rescued office knows of the loss.
  if (desktop.settings().lost?.rescued === file) desktop.changeSettings({ lost: undefined })
  return status
}

/** Answers which office is open, and creates, opens, copies, imports and archives offices. Every path comes from the system's dialogs. */
export const officeAnswers = (desktop: Desktop): AnswersTo<'office'> => {
  const words = () => sharedWords(desktop.settings().language).desktop
  return {
    'office:status': async () => {
      const status = await desktop.opened.status
      const { lost } = desktop.settings()
      const told = lost === undefined ? {} : { lost }
      // Reported on that page as long as no office is open; otherwise reported once.
      if (status.state === 'refused') return { ...status, ...told }
      if (lost !== undefined) desktop.changeSettings({ lost: undefined })
      return { ...status, lastCopy: await lastCopyOf(status.file), ...told }
    },
    'office:open-rescued': async () => {
      const rescued = desktop.settings().lost?.rescued
      if (!rescued) throw new Refused({ code: 'cancelled' })
      return switchTo(desktop, rescued, 'never')
    },
    'office:create': async () => {
      const status = await switchTo(desktop, await newOfficeFile(desktop), 'always')
      // A new office has a first hour of its own.
      desktop.changeSettings({ isBeginningHidden: false })
      return status
    },
    'office:open': async () =>
      switchTo(desktop, await thingToRead(desktop, words().openOfficeTitle, 'office'), 'never'),
    'office:save-as': async () => {
      const status = await desktop.opened.status
      const before = status.state === 'open' ? status.file : join(app.getPath('documents'), words().newOfficeName)
      const name = words().savedOfficeName(basename(before, '.talan'), dayInStockholm(new Date()))
      const file = await officeToWrite(desktop, words().saveOfficeTitle, join(dirname(before), name))
      await desktop.store.have('copy-office', { file })
      const { secondPlaces } = desktop.settings()
      const profile = app.getPath('userData')
      // It is the same office, so its copies go on to the same place.
      const place = placeOf(secondPlaces, profile, before)
      desktop.changeSettings({ secondPlaces: withPlace(secondPlaces, profile, file, place) })
      await goTo(desktop, file, 'never')
      // It is the same office at another path, so the place left in it is kept.
      desktop.changeSettings({ storeFile: file })
      return { file }
    },
    'office:salvage': async () => {
      oneAtATime(desktop, 'office')
      const from = await damagedFile(desktop)
      const name = words().salvagedOfficeName(basename(from, '.talan'), dayInStockholm(new Date()))
      const target = await officeToWrite(desktop, words().salvageTitle, join(dirname(from), name))
      const { language } = desktop.settings()
      const { notHad, ...salvaged } = await desktop.store.have('salvage', { file: from, target, language })
      await switchTo(desktop, target, 'never')
      return { salvaged, notHad: notHad.length }
    },
    'office:import': async ({ what }) => {
      oneAtATime(desktop, 'office')
      const kind = what === 'archive' ? 'folder' : 'json'
      const source = await thingToRead(desktop, words().importTitle[what], kind)
      const file = await newOfficeFile(desktop)
      const made = await desktop.store.have('import', { source, file })
      await switchTo(desktop, file, 'never')
      return made
    },
    'office:archive': async () => {
      oneAtATime(desktop, 'archive')
      const status = await desktop.opened.status
      if (status.state === 'refused') throw new Refused(status.refusal)
      const place = await chooseFolder(desktop, words().archiveTitle)
      const name = words().archiveName(basename(status.file, '.talan'), dayInStockholm(new Date()))
      const folder = join(place, name + freeSuffix(suffix => !existsSync(join(place, name + suffix))))
      const written = await desktop.store.have('write-archive', { folder })
      desktop.written.files = [written.folder]
      return written
    },
  }
}
