import { mkdirSync, realpathSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readRegular } from './regular-file'
import { unfinishedOfLaptop } from './unfinished'

/** The most files that are remembered, more than a user works on. The ones written to longest ago are forgotten, and become new devices. */
const mostFiles = 100

/** What this laptop remembers of the files it has written to: the token it left in each, by the file's path. */
export type DeviceBook = {
  /** Returns the token left in a file; undefined if this laptop has not written to it, or no longer knows. */
  readonly tokenOf: (file: string) => string | undefined
  /** Remembers a token. If it cannot be saved, the file becomes a new device at its next opening. */
  readonly remember: (file: string, token: string) => void
}

const isTokens = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' && value !== null && Object.values(value).every(token => typeof token === 'string')

function readTokens(path: string): Record<string, string> {
  try {
    const read: unknown = JSON.parse(readRegular(path))
    return isTokens(read) ? read : {}
  } catch {
    // A book that is missing or damaged knows no file.
    return {}
  }
}

/** Returns the real path of a file, whichever link it is opened by; undefined if the file is gone. */
function placeOf(file: string): string | undefined {
  try {
    return realpathSync(file)
  } catch {
    return undefined
  }
}

/** A book that knows no file and remembers none. */
export const noDeviceBook: DeviceBook = { tokenOf: () => undefined, remember: () => undefined }

/** Returns the book of a laptop, kept in a folder of the laptop's user. */
export function deviceBookIn(folder: string): DeviceBook {
  const path = join(folder, 'devices.json')
  return {
    tokenOf: file => readTokens(path)[placeOf(file) ?? ''],
    remember: (file, token) => {
      const place = placeOf(file)
      if (place === undefined) return
      const { [place]: _before, ...others } = readTokens(path)
      const kept = [...Object.entries(others), [place, token]].slice(-mostFiles)
      try {
        mkdirSync(folder, { recursive: true })
        const unfinished = unfinishedOfLaptop(path)
        writeFileSync(unfinished, JSON.stringify(Object.fromEntries(kept), null, 2), { mode: 0o600, flush: true })
        renameSync(unfinished, path)
      } catch {
        // A full disk, or a folder that cannot be written to, must not keep an office from being written.
      }
    },
  }
}
