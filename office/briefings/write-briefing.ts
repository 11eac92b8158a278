import { writeFile } from 'node:fs/promises'
import { officeName } from '../../db/reads/records/office-name'
import type { Reader } from '../../db/schema'
import type { BriefingFormat } from '../../src-shared/program/file-formats'
import type { BriefingVersionId } from '../../src-shared/records/ids'
import { fileNameFrom } from '../files/file-names'
import { cutAt } from '../files/text-cell'
import { writeAside } from '../files/write-aside'
import type { PaperToPrint } from '../paper/paper-to-print'
import type { PrintPage } from '../paper/printing'
import { type BriefingPaper, briefingPaper } from './briefing-paper'
import { briefingVersion } from './saved-briefings'

/** The files of a saved version: those of the window (PDF only when `print` is given), and pages to be read on screen or printed. */
export type WrittenFormat = BriefingFormat | 'html' | 'pocket-html'

const isForPocket = (format: WrittenFormat): boolean => format === 'pocket' || format === 'pocket-html'

/** Returns the file's name without its extension: the day, what the briefing is about, the version, and if it is for the pocket. */
function briefingFileName({ version, words }: BriefingPaper, format: WrittenFormat): string {
  const { title, asOf } = version.content
  const kind = isForPocket(format) ? ` ${words.paper.pocket.name.toLowerCase()}` : ''
  return `${words.name} ${asOf} ${cutAt(fileNameFrom(title, ''), 80).trim()} v${version.number}${kind}`
}

const pageOf = async (paper: BriefingPaper): Promise<string> =>
  (await import('./pages/briefing-html')).briefingHtml(paper)
const pocketOf = async (paper: BriefingPaper): Promise<string> =>
  (await import('./pages/pocket-html')).pocketHtml(paper)

/** Returns a saved version as its two pages for the system's printers. Refuses an unknown version. */
export async function briefingToPrint(db: Reader, versionId: BriefingVersionId): Promise<PaperToPrint> {
  const paper = briefingPaper(await briefingVersion(db, versionId), await officeName(db))
  return { html: await pageOf(paper), isLandscape: false }
}

async function printed(page: string, paper: BriefingPaper, print: PrintPage | undefined): Promise<Uint8Array> {
  if (!print) throw new Error('nothing here can print a page')
  const [{ fixedPdf }, { withPdfFacts }] = await Promise.all([
    import('../files/fixed-pdf'),
    import('../files/pdf-facts'),
  ])
  const fixed = fixedPdf(await print(page), paper.madeOn)
  return withPdfFacts(fixed, { author: paper.head.office || 'Talan', subject: paper.colophon })
}

type Writer = {
  readonly extension: 'docx' | 'html' | 'pdf'
  readonly bytes: (paper: BriefingPaper, print: PrintPage | undefined) => Promise<Uint8Array>
}

/** A writer for each format. It does not compile without one. */
const writers: Readonly<Record<WrittenFormat, Writer>> = {
  docx: {
    extension: 'docx',
    bytes: async paper => (await import('./pages/briefing-word')).briefingToDocx(paper),
  },
  html: { extension: 'html', bytes: async paper => new TextEncoder().encode(await pageOf(paper)) },
  pdf: { extension: 'pdf', bytes: async (paper, print) => printed(await pageOf(paper), paper, print) },
  'pocket-html': { extension: 'html', bytes: async paper => new TextEncoder().encode(await pocketOf(paper)) },
  pocket: { extension: 'pdf', bytes: async (paper, print) => printed(await pocketOf(paper), paper, print) },
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
  const made = await Promise.all(
    formats.map(async format => ({ format, bytes: await writers[format].bytes(paper, print) })),
  )
  const files = await writeAside(
    folder,
    made.map(({ format, bytes }) => ({
      name: briefingFileName(paper, format),
      extension: writers[format].extension,
      write: file => writeFile(file, bytes, { flush: true }),
    })),
  )
  return { folder, files }
}
