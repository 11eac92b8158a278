import { extname } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { streamRegular } from '../../db/file/regular-file'
import { longestPlainText } from '../../src-shared/log/log-limits'
import { decodedText } from './decoded-text'

type Reading = { readonly most: number; readonly textOf: (bytes: Uint8Array) => string | Promise<string> }

/**
 * A character takes at most four bytes. More is read of letters and documents: their text may come after pictures, or after other parts of
 * the zip.
 */
const asText: Reading = { most: longestPlainText * 4, textOf: decodedText }
const megabyte = 1024 * 1024

const readings: Readonly<Record<string, Reading>> = {
  '.txt': asText,
  '.md': asText,
  '.csv': asText,
  '.eml': {
    most: 16 * megabyte,
    textOf: async bytes => {
      const { mailText } = await import('./mail-text')
      return mailText(bytes)
    },
  },
  '.docx': {
    most: 32 * megabyte,
    textOf: async bytes => {
      // Loaded when first needed: the library reads all kinds of archives.
      const { docxText } = await import('./word-file-text')
      return docxText(bytes)
    },
  },
}

/** Cuts a text to the length that is kept, never inside a character of two UTF-16 units. */
const shortened = (text: string): string => text.slice(0, longestPlainText).replace(/[\ud800-\udbff]$/, '')

/** Returns the text of a file, for search; empty when its kind cannot be read (PDF, pictures, older office files). */
export async function plainTextOf(file: string, name: string): Promise<string> {
  const reading = readings[extname(name).toLowerCase()]
  if (!reading) return ''
  const bytes = await buffer(await streamRegular(file, reading.most - 1))
  return shortened(await reading.textOf(bytes))
}
