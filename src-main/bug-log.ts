import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { ReportBug } from '../src-store/answer'

/** The size in bytes at which a new log is begun: enough for months of bugs. One older file is kept beside it. */
const largest = 1_000_000

/**
 * Indents every line but the first, so that nothing in a message can be taken for a separate entry. What a terminal would obey, or what would
 * turn the order of the letters, is replaced by a mark.
 */
const indented = (text: string): string =>
  text
    .split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/u)
    .map(line => line.replace(/(?!\t)[\p{Cc}\p{Bidi_Control}]/gu, '\ufffd'))
    .join('\n    ')

/** Returns a text as one word of an entry. */
const oneWord = (text: string): string => indented(text).replace(/\s+/gu, '_')

/** Returns a function that writes bugs into a file on this laptop, never anywhere else. What the user typed is not part of it. */
export function bugLog(folder: string): ReportBug {
  const file = join(folder, 'talan.log')
  return (reference, channel, error) => {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
    try {
      mkdirSync(folder, { recursive: true })
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > largest) renameSync(file, `${file}.old`)
      appendFileSync(file, `${new Date().toISOString()} ${reference} ${oneWord(channel)} ${indented(detail)}\n`)
    } catch {
      // A log that cannot be written must not take the program down with it.
    }
  }
}
