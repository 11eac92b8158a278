import { writeFile } from 'node:fs/promises'
import { officeName } from '../../db/reads/records/office-name'
import type { Reader } from '../../db/schema'
import type { BriefingFormat } from '../../src-shared/program/file-formats'
import type { BriefingVersionId } from '../../src-shared/records/ids'
import { fileNameFrom } from '../files/file-names'
import { cutAt } from '../files/text-cell'
import { writeAside } from '../files/write-aside'
import type { PrintPage } from '../paper/printing'
import { type BriefingPaper, briefingPaper } from './briefing-paper'
import { briefingVersion } from './saved-briefings'

/** The formats of a saved version: those of the window (PDF only when `print` is given), and HTML to be read on screen. */
export type WrittenFormat = BriefingFormat | 'html'

/** Returns the file's name without its extension: the day, what the briefing is about, and the version. */
function briefingFileName({ version, words }: BriefingPaper): string {
  const { title, asOf } = version.content
  return `${words.name} ${asOf} ${cutAt(fileNameFrom(title, ''), 80).trim()} v${version.number}`
}

const pageOf = async (paper: BriefingPaper): Promise<string> => (await import('./briefing-html')).briefingHtml(paper)

/** A writer for each format. It does not compile without one. */
const writers: Readonly<
  Record<WrittenFormat, (paper: BriefingPaper, print: PrintPage | undefined) => Promise<Uint8Array>>
> = {
  docx: async paper => (await import('./briefing-to-docx')).briefingToDocx(paper),
  html: async paper => new TextEncoder().encode(await pageOf(paper)),
  pdf: async (paper, print) => {
    if (!print) throw new Error('nothing here can print a page')
    return (await import('../files/fixed-pdf')).fixedPdf(await print(await pageOf(paper)), paper.madeOn)
  },
}

/**
 * Writes a saved version into a folder, one file for each format, all or none. An existing file is never overwritten. Refuses an unknown
 * version, a folder that is not writable, and a full disk.
 */
export async function writeBriefing(
  db: Reader,
  versionId: BriefingVersionId,
  formats: readonly WrittenFormat[],
  folder: string,
  print?: PrintPage,
): Promise<{ readonly folder: string; readonly files: readonly string[] }> {
  const paper = briefingPaper(await briefingVersion(db, versionId), await officeName(db))
  const name = briefingFileName(paper)
  const made = await Promise.all(formats.map(async format => ({ format, bytes: await writers[format](paper, print) })))
  const files = await writeAside(
    folder,
    made.map(({ format, bytes }) => ({
      name,
      extension: format,
      write: file => writeFile(file, bytes, { flush: true }),
    })),
  )
  return { folder, files }
}
