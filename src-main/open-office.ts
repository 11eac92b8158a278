import { app } from 'electron'
import type { OfficeStatus } from '../src-shared/ipc/desktop'
import type { StoreClient } from '../src-store/store-client'
import { type LaptopSettings, recountDue } from './settings'

/** Opens the store this laptop works on; without one it makes the first. The status says how it went. */
export async function openOffice(
  store: StoreClient,
  file: string,
  create: 'never' | 'always' | 'if-missing',
  settings: LaptopSettings,
): Promise<OfficeStatus> {
  const version = app.getVersion()
  const isRecountDue = recountDue(settings, file, version, new Date())
  const answer = await store.request({ do: 'open', file, create, seats: settings.seats, isRecountDue })
  return answer.ok ? { state: 'open', file, version } : { state: 'refused', refusal: answer.refusal, version }
}
