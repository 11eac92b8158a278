import { isLaidOut, type LaidOutContent, type PackContent } from '../../src-shared/packs/pack-content'
import type { PrintPage } from '../paper/printing'
import { asFirstWritten } from './earlier-templates/first-templates'

/**
 * A pack in the formats that are read on paper. `content` is what they were made of: its pages may have been shortened so that they fit.
 * `pdf` may still be printing; undefined where nothing can print.
 */
export type PackPaper = {
  readonly content: PackContent
  readonly docx: Uint8Array
  readonly html: string
  readonly pdf: Promise<Uint8Array> | undefined
}

/** A pack of an earlier template: headings with paragraphs and tables, which flow as they come. */
async function sectionsPaper(content: PackContent, print: PrintPage | undefined): Promise<PackPaper> {
  const [{ sectionsToDocx }, { sectionsToHtml }, { fixedPdf }] = await Promise.all([
    import('./earlier-templates/sections-to-docx'),
    import('./earlier-templates/sections-to-html'),
    import('../files/fixed-pdf'),
  ])
  const asWritten = asFirstWritten(content)
  const html = sectionsToHtml(asWritten)
  const pdf = print?.(html).then(bytes => fixedPdf(bytes, content.madeOn))
  pdf?.catch(() => undefined)
  return { content, docx: await sectionsToDocx(asWritten), html, pdf }
}

/** A pack whose pages are made of blocks. Pages that are `fixed`, as those of a locked report, are printed as they are. */
async function pagesPaper(content: LaidOutContent, print: PrintPage | undefined, isFixed: boolean): Promise<PackPaper> {
  const [{ pagesToWord }, { packScreenHtml }, { fittedPack, printedPack }] = await Promise.all([
    import('./word/pages-to-word'),
    import('./paper/pack-html'),
    import('./paper/fitted-pack'),
  ])
  const { madeOn } = content
  const { pages, pdf } =
    print === undefined
      ? { pages: content.pages, pdf: undefined }
      : isFixed
        ? { pages: content.pages, pdf: printedPack(content.pages, madeOn, print) }
        : await fittedPack(content.pages, madeOn, print)
  // Another process prints while the rest is made here.
  pdf?.catch(() => undefined)
  return { content: { ...content, pages }, docx: await pagesToWord(pages, madeOn), html: packScreenHtml(pages), pdf }
}

/**
 * Makes the formats of a pack that are read on paper. Where something prints, a pack that is not `isFixed` is first shortened to the pages
 * it may have, and Word and the page on screen follow.
 */
export const packPaper = (
  content: PackContent,
  print: PrintPage | undefined,
  isFixed: boolean,
): Promise<PackPaper> => (isLaidOut(content) ? pagesPaper(content, print, isFixed) : sectionsPaper(content, print))
