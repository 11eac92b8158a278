import { randomBytes } from 'node:crypto'
import type { DeviceBook } from './file/device-book'
import type { Writer } from './schema'

/** A new device's id, as the change record writes it. */
export const newDeviceId = (): string => randomBytes(6).toString('hex')

/** A connection's right to write as the device that a file names. */
export type DeviceIdentity = {
  /** Within the transaction of each change: makes sure of it before the first one. */
  readonly claim: (db: Writer) => Promise<void>
  /** After the commit. */
  readonly settle: () => void
}

/**
 * A file's device writes under numbers that follow on each other, so no two files may write as the same one. A file is taken for the one
 * that this laptop last wrote to when a token in it is the one the laptop remembers for its path. Anything else (a copy beside it, a file
 * restored from a copy, moved, or come from another laptop; a laptop whose settings are lost) makes it a new device. Both tokens are
 * made anew before the first change of each opening: a copy taken before then is known by its older token. A crash between the two
 * leaves them unlike, which is a new device and no harm.
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
      await db
        .updateTable('device')
        .set({ token, ...(isKnown ? {} : { device_id: newDeviceId() }) })
        .execute()
    },
    settle: () => {
      if (isOurs || token === undefined) return
      book.remember(file, token)
      isOurs = true
    },
  }
}
