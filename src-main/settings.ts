import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { languages } from '../src-shared/text/language'

const shape = z.object({
  language: z.enum(languages).catch('sv'),
  /** The store this laptop worked on last; absent until another than its first is chosen. */
  storeFile: z.string().optional().catch(undefined),
  window: z
    .object({ x: z.number(), y: z.number(), width: z.number(), height: z.number(), isMaximised: z.boolean() })
    .optional()
    .catch(undefined),
})

/** How this laptop shows Talan: never part of the office's data. A damaged file means the defaults, not a refusal to start. */
export type LaptopSettings = z.infer<typeof shape>

const fileIn = (folder: string): string => join(folder, 'settings.json')

export function readSettings(folder: string): LaptopSettings {
  try {
    return shape.parse(JSON.parse(readFileSync(fileIn(folder), 'utf8')))
  } catch {
    return shape.parse({})
  }
}

/** Writes aside and renames, so that a cut in power leaves the old settings or the new. */
export function writeSettings(folder: string, settings: LaptopSettings): void {
  const unfinished = `${fileIn(folder)}.new`
  writeFileSync(unfinished, JSON.stringify(settings, null, 2))
  renameSync(unfinished, fileIn(folder))
}
