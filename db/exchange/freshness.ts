import { swedishOrder } from '../../src-shared/names/swedish-order'
import type { Freshness } from '../../src-shared/program/sharing'
import { instantOf } from '../reads/history/history'
import { runSql } from '../run-sql'
import type { Reader } from '../schema'
import { ownDevice } from './progress'
import { type SharingDevice, sharingDevices, signersOf } from './sharing-devices'

type LogOfDevice = {
  readonly device: string
  readonly here: number | null
  readonly said: number | null
  readonly latest: string | null
}

/** Of each log that a device has signed: how far it is here, how far the device says that it is, and the stamp of the last entry that is here. */
const logsOfDevices = `select s.sharing_device_id as device,
  (select max(e.device_sequence) from seal e where e.device_id = s.device_id) as here,
  (select said.device_sequence from seen_progress said where said.sharing_device_id = s.sharing_device_id and said.device_id = s.device_id) as said,
  (select c.hlc from change c where c.device_id = s.device_id order by c.device_sequence desc limit 1) as latest
  from log_signer s
  union all select said.sharing_device_id, null, said.device_sequence, null from seen_progress said
  where said.device_id not in (select device_id from log_signer)
    and said.device_sequence > coalesce((select max(e.device_sequence) from seal e where e.device_id = said.device_id), 0)`

/**
 * Returns the instant up to which all that each device has written is here, by the device: when it last said how far it is, or that of its last entry
 * here if it has said that there is more. A device of which nothing is known is left out.
 */
export async function freshAtOf(
  db: Reader,
  devices: readonly Pick<SharingDevice, 'id' | 'seenAt'>[],
): Promise<ReadonlyMap<string, string>> {
  const logs = await runSql<LogOfDevice>(db, logsOfDevices)
  return new Map(
    devices.flatMap(({ id, seenAt }): [string, string][] => {
      const own = logs.filter(({ device }) => device === id)
      const stamps = own.flatMap(({ latest }) => (latest === null ? [] : [instantOf(latest)]))
      const isAllHere = own.every(({ here, said }) => (said ?? 0) <= (here ?? 0))
      const fresh = [...stamps, ...(isAllHere && seenAt !== null ? [seenAt] : [])].sort().at(-1)
      return fresh === undefined ? [] : [[id, fresh]]
    }),
  )
}

/** Returns the device that shares the office from this file; undefined as long as it has written nothing that is shared. */
export const ownSharingDevice = async (db: Reader): Promise<string | undefined> =>
  (await signersOf(db)).get(await ownDevice(db))

/**
 * Returns how fresh what each colleague has written is here, in the order of their names: a colleague with two computers is as fresh as the one
 * that is further behind. A computer of nobody is named by itself. The own one, and those that are shut out, are left out.
 */
export async function freshnessOfColleagues(db: Reader): Promise<readonly Freshness[]> {
  const own = await ownSharingDevice(db)
  const all = await sharingDevices(db)
  const self = all.find(({ id }) => id === own)
  const devices = all.filter(({ id, isShutOut }) => id !== own && !isShutOut)
  const freshAt = await freshAtOf(db, devices)
  const found = new Map<string, Freshness>()
  for (const { id, name, staffId, colleague } of devices) {
    if (staffId !== null && staffId === self?.staffId) continue
    const [key, at] = [staffId ?? id, freshAt.get(id) ?? null]
    const known = found.get(key)
    const isBehind = known === undefined || at === null || (known.freshAt !== null && at < known.freshAt)
    if (isBehind) found.set(key, { name: colleague ?? name, freshAt: at })
  }
  return [...found.values()].sort((one, other) => swedishOrder(one.name, other.name))
}
