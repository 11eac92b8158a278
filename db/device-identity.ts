import { randomBytes } from 'node:crypto'
import type { DeviceBook } from './file/device-book'
import type { Writer } from './schema'
import { sealNew } from './seals/seal-entries'

/** Returns a random id for a new device, as the change record writes it: 12 hexadecimal digits. */
export const newDeviceId = (): string => randomBytes(6).toString('hex')

/**
 * Gives the file a new device id, within a change. What was written before it, perhaps by another program, is sealed first: no later seal covers
 * entries of the old device.
 */
export async function becomeNewDevice(db: Writer): Promise<void> {
  await sealNew(db)
  await db.updateTable('device').set({ device_id: newDeviceId() }).execute()
}

/** A connection's right to write as the device that a file names. */
export type DeviceIdentity = {
  /**
   * Call this inside the transaction of each change. Before the first change it writes a new token, and a new device id if the file is not
   * known.
   */
  readonly claim: (db: Writer) => Promise<void>
  /** Call this after the commit. The first time it remembers the file's new token on this laptop. */
  readonly settle: () => void
}

/** The identity of a guest: another thread of the program owns the file, and has claimed it. */
export const claimedIdentity: DeviceIdentity = { claim: async () => undefined, settle: () => undefined }

/**
 * Decides whether a connection may write as the device named in a file. A device numbers its changes consecutively, so no two files may
 * write as the same device. A file counts as the one this laptop last wrote to if its token equals the token remembered for its path.
 * Everything else becomes a new device: a copy beside it, a file that was restored, moved or brought from another laptop, a laptop that
 * lost its settings. Both tokens are replaced before the first change of each opening, so a copy taken earlier is recognised by its older
 * token. After a crash between the two writes the tokens differ. The file then becomes a new device, which does no harm.
 */
export function deviceIdentity(file: string, book: DeviceBook): DeviceIdentity {
  let isOurs = false
  let token: string | undefined
  return {
    claim: async db => {
      if (isOurs) return
      const { token: found } = await db.selectFrom('device').select('token').executeTakeFirstOrThrow()
      token = randomBytes(16).toString('hex')
      const isKnown = found !== null && found === book.tokenOf(file)
      if (!isKnown) await becomeNewDevice(db)
      await db.updateTable('device').set({ token }).execute()
    },
    settle: () => {
      if (isOurs || token === undefined) return
      book.remember(file, token)
      isOurs = true
    },
  }
}
