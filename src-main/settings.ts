import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Language, languages } from '../src-shared/text/language'

/** Where the window was left, in screen pixels. */
export type WindowBounds = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly isMaximised: boolean
}

/** How this laptop shows Talan: never part of the office's data. */
export type LaptopSettings = {
  readonly language: Language
  /** The store this laptop worked on last; absent until another than its first is chosen. */
  readonly storeFile?: string | undefined
  readonly window?: WindowBounds | undefined
  /** When which file was last read whole without a fault. */
  readonly whole?: { readonly file: string; readonly at: string } | undefined
}

const fileIn = (folder: string): string => join(folder, 'settings.json')

function boundsFrom(value: unknown): WindowBounds | undefined {
  const { x, y, width, height, isMaximised } = (value ?? {}) as Record<string, unknown>
  const isWhole = [x, y, width, height].every(Number.isInteger)
  return isWhole ? ({ x, y, width, height, isMaximised: isMaximised === true } as WindowBounds) : undefined
}

function wholeFrom(value: unknown): LaptopSettings['whole'] {
  const { file, at } = (value ?? {}) as Record<string, unknown>
  return typeof file === 'string' && typeof at === 'string' ? { file, at } : undefined
}

/** A damaged file, or a damaged entry of it, means the default, not a refusal to start. */
export function readSettings(folder: string): LaptopSettings {
  try {
    const { language, storeFile, window, whole } = JSON.parse(readFileSync(fileIn(folder), 'utf8')) as Record<
      string,
      unknown
    >
    return {
      language: languages.find(known => known === language) ?? 'sv',
      storeFile: typeof storeFile === 'string' ? storeFile : undefined,
      window: boundsFrom(window),
      whole: wholeFrom(whole),
    }
  } catch {
    return { language: 'sv' }
  }
}

/** Writes aside and renames, so that a cut in power leaves the old settings or the new. */
export function writeSettings(folder: string, settings: LaptopSettings): void {
  const unfinished = `${fileIn(folder)}.new`
  writeFileSync(unfinished, JSON.stringify(settings, null, 2))
  renameSync(unfinished, fileIn(folder))
}
