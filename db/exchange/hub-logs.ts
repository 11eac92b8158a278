import type { Writer } from '../schema'
import { pinSigner } from './sharing-devices'

/** Who signs for a log that came by a hub, in the place of a device: the hub vouches for whose it is, and devices sign nothing there. */
export const hubSigner = 'hub'

/** Remembers that logs came by a hub. One that a device has signed in a shared folder stays that device's. */
export async function cameByHub(db: Writer, logs: Iterable<string>): Promise<void> {
  for (const log of logs) await pinSigner(db, log, hubSigner)
}
