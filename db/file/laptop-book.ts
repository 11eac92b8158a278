import { mkdirSync, realpathSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { folderRefusal } from './folder-refusal'
import { readRegular } from './regular-file'
import { dropFailed, unfinishedOfLaptop } from './unfinished'

/** The most files that are remembered, more than a user works on. The ones remembered longest ago are forgotten. */
const mostFiles = 100

/** What this laptop remembers of office files: one text a file, by the file's real path. */
export type LaptopBook = {
  /** Returns what is remembered of a file; undefined if nothing is. */
  readonly of: (file: string) => string | undefined
  /** Remembers a text of a file, or forgets the file if it is null. What cannot be saved is not remembered. */
  readonly remember: (file: string, text: string | null) => void
  /** Remembers a text of a file that must not be forgotten. Refuses a disk that is full, and a folder that cannot be written to. */
  readonly keep: (file: string, text: string) => void
}

const isTexts = (value: unknown): value is Record<string, string> =>
  typeof value === 'object' && value !== null && Object.values(value).every(text => typeof text === 'string')

function readTexts(path: string): Record<string, string> {
  try {
    const read: unknown = JSON.parse(readRegular(path))
    return isTexts(read) ? read : {}
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

/** Returns a book of this name, kept in a folder of the laptop's user. */
export function bookIn(folder: string, name: string): LaptopBook {
  const path = join(folder, name)
  const write = (file: string, text: string | null): void => {
    const place = placeOf(file)
    if (place === undefined) return
    const { [place]: before, ...others } = readTexts(path)
    if (text === null && before === undefined) return
    const kept = [...Object.entries(others), ...(text === null ? [] : [[place, text]])].slice(-mostFiles)
    const unfinished = unfinishedOfLaptop(path)
    try {
      mkdirSync(folder, { recursive: true })
      writeFileSync(unfinished, JSON.stringify(Object.fromEntries(kept), null, 2), { mode: 0o600, flush: true })
      renameSync(unfinished, path)
    } catch (error) {
      dropFailed(unfinished)
      throw folderRefusal(folder, error)
    }
  }
  return {
    of: file => readTexts(path)[placeOf(file) ?? ''],
    keep: write,
    remember: (file, text) => {
      try {
        write(file, text)
      } catch {
        // A full disk, or a folder that cannot be written to, must not keep an office from being written.
      }
    },
  }
}
