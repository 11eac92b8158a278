import { createReadStream } from 'node:fs'
import { extname } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { longestPlainText } from '../../src-shared/log/attachment'
import { decodedText } from './decoded-text'

type Reading = { readonly most: number; readonly textOf: (bytes: Uint8Array) => string | Promise<string> }

/** A letter takes four bytes at most; a letter's pictures and a document's zip must be read past. */
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
      // Loaded when first needed: it reads all kinds of archives.
      const { docxText } = await import('./word-file-text')
      return docxText(bytes)
    },
  },
}

/** Cut to what is kept, never in the middle of a letter of two units. */
const shortened = (text: string): string => text.slice(0, longestPlainText).replace(/[\ud800-\udbff]$/, '')

/** What a file says, for search; nothing when its kind cannot be read (PDF, pictures, older office files). */
export async function plainTextOf(file: string, name: string): Promise<string> {
  const reading = readings[extname(name).toLowerCase()]
  if (!reading) return ''
  const bytes = await buffer(createReadStream(file, { end: reading.most - 1 }))
  return shortened(await reading.textOf(bytes))
}
