import { bookIn } from './laptop-book'

/** What this laptop remembers of the files it has written to: the token it left in each. A file it has forgotten becomes a new device. */
export type DeviceBook = {
  /** Returns the token left in a file; undefined if this laptop has not written to it, or no longer knows. */
  readonly tokenOf: (file: string) => string | undefined
  /** Remembers a token. If it cannot be saved, the file becomes a new device at its next opening. */
  readonly remember: (file: string, token: string) => void
}

/** A book that knows no file and remembers none. */
export const noDeviceBook: DeviceBook = { tokenOf: () => undefined, remember: () => undefined }

/** Returns the book of a laptop, kept in a folder of the laptop's user. */
export function deviceBookIn(folder: string): DeviceBook {
  const book = bookIn(folder, 'devices.json')
  return { tokenOf: book.of, remember: book.remember }
}
