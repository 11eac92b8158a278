import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { ReportBug } from '../src-store/answer'

/** Large enough for months of bugs; one older file is kept beside it. */
const largest = 1_000_000

/** Every line but the first is indented, so that nothing in a message can be taken for an entry of its own. */
const indented = (text: string): string => text.split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/u).join('\n    ')

/** Writes bugs into a file of this laptop, never anywhere else; what the user typed is not among it. */
export function bugLog(folder: string): ReportBug {
  const file = join(folder, 'talan.log')
  return (reference, channel, error) => {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
    try {
      mkdirSync(folder, { recursive: true })
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largest) renameSync(file, `${file}.old`)
      appendFileSync(file, `${new Date().toISOString()} ${reference} ${channel} ${indented(detail)}\n`)
    } catch {
      // A log that cannot be written must not take the program down with it.
    }
  }
}
