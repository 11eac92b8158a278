import { mkdirSync, readFileSync, realpathSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** More files than anybody works on; the ones written to longest ago are forgotten, and become new devices. */
const mostFiles = 100

/** What this laptop remembers of the files it has written to: the token it left in each, by the file's path. */
export type DeviceBook = {
  /** The token left in a file; undefined when this laptop has not written to it, or no longer knows. */
  readonly tokenOf: (file: string) => string | undefined
  /** Remembers a token; where that cannot be written down, the file becomes a new device at its next opening. */
  readonly remember: (file: string, token: string) => void
}

const isTokens = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' && value !== null && Object.values(value).every(token => typeof token === 'string')

function readTokens(path: string): Record<string, string> {
  try {
    const read: unknown = JSON.parse(readFileSync(path, 'utf8'))
    return isTokens(read) ? read : {}
  } catch {
    // A book that is not there, or that somebody has broken, knows of no file.
    return {}
  }
}

/** Where a file really lies, whichever link it is opened by; undefined when it is gone. */
function placeOf(file: string): string | undefined {
  try {
    return realpathSync(file)
  } catch {
    return undefined
  }
}

/** Knows of no file and remembers none. */
export const noDeviceBook: DeviceBook = { tokenOf: () => undefined, remember: () => undefined }

/** The book of a laptop, in a folder of its own user's. */
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
        const unfinished = `${path}.${process.pid}.new`
        writeFileSync(unfinished, JSON.stringify(Object.fromEntries(kept), null, 2), { mode: 0o600 })
        renameSync(unfinished, path)
      } catch {
        // A full disk or a folder nobody may write to must not keep an office from being written.
      }
    },
  }
}
