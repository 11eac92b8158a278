import { app } from 'electron'
import type { Seats } from '../src-shared/domain/seat'
import type { OfficeStatus } from '../src-shared/ipc/desktop'
import type { StoreClient } from './store-client'

/** Opens the store this laptop works on; without one it makes the first. The status says how it went. */
export async function openOffice(
  store: StoreClient,
  file: string,
  create: 'never' | 'always' | 'if-missing',
  seats: Seats,
): Promise<OfficeStatus> {
  const answer = await store.request({ do: 'open', file, create, seats })
  const version = app.getVersion()
  return answer.ok ? { state: 'open', file, version } : { state: 'refused', refusal: answer.refusal, version }
}
