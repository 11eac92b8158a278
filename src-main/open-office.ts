import { app } from 'electron'
import type { OfficeStatus } from '../src-shared/ipc/desktop'
import { Refused } from '../src-shared/refusals/refusal'
import type { StoreClient } from '../src-store/store-client'
import { statusOfOpened } from './known-damage-said'
import { placeOf } from './second-places'
import { type LaptopSettings, recountDue } from './settings'

/**
 * Opens a store, or creates it as `create` says. Returns a status: open, or refused with the reason. Throws every error that is not a
 * refusal.
 */
export async function openOffice(
  store: StoreClient,
  file: string,
  create: 'never' | 'always' | 'if-missing',
  settings: LaptopSettings,
): Promise<OfficeStatus> {
  const version = app.getVersion()
  const isRecountDue = recountDue(settings, file, version, new Date())
  const kept = placeOf(settings.secondPlaces, app.getPath('userData'), file)
  const place = kept && { place: kept, lastAt: kept.lastAt }
  try {
    await store.have('open', { file, create, seats: settings.seats, isRecountDue, place })
    return statusOfOpened({ state: 'open', file, version }, settings)
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return { state: 'refused', refusal: error.refusal, version }
  }
}
