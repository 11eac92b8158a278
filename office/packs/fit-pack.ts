import { mostPages, type PackPages } from '../../src-shared/packs/blocks/pack-pages'
import { isLaidOut, type PackContent } from '../../src-shared/packs/pack-content'
import { fixedPdf } from '../files/fixed-pdf'
import type { PrintPage } from '../paper/printing'
import { formsOf } from './blocks/fuller-forms'
import { asFirstWritten } from './earlier-templates/first-templates'
import { sectionsToHtml } from './earlier-templates/sections-to-html'
import { fittedPack, printedPack } from './paper/fitted-pack'
import { estimatedPages } from './word/estimated-pages'

/** A pack as it is written: with what its pages have room for, and its PDF, which may still be printing. Without a printer there is none. */
export type FitPack = { readonly content: PackContent; readonly pdf: Promise<Uint8Array> | undefined }

/** Returns pages that about fit, for Word where nothing can measure them. */
export function estimatedFit(pages: PackPages): PackPages {
  let fit = pages
  for (fit of formsOf(pages, 'pages')) if (estimatedPages(fit) <= mostPages[fit.sort]) break
  return fit
}

async function earlierPdf(content: PackContent, print: PrintPage): Promise<Uint8Array> {
  return fixedPdf(await print(sectionsToHtml(asFirstWritten(content))), content.madeOn)
}

/** A failure to print is heard by whoever takes the bytes, and the other files are made meanwhile. */
function heardLater(pdf: Promise<Uint8Array>): Promise<Uint8Array> {
  pdf.catch(() => undefined)
  return pdf
}

/** Returns a pack from a lock as it was locked, and its PDF. Nothing is measured again: it says what it said. */
export function lockedFit(content: PackContent, print: PrintPage | undefined): FitPack {
  if (!print) return { content, pdf: undefined }
  const pdf = isLaidOut(content) ? printedPack(content.pages, content.madeOn, print) : earlierPdf(content, print)
  return { content, pdf: heardLater(pdf) }
}

/**
 * Returns a new pack cut to the pages that it may have, and its PDF. A printer measures the pages. On the command line there is none, and
 * they are estimated.
 */
export async function fitPack(content: PackContent, print: PrintPage | undefined): Promise<FitPack> {
  if (!isLaidOut(content)) return lockedFit(content, print)
  if (!print) return { content: { ...content, pages: estimatedFit(content.pages) }, pdf: undefined }
  const { pages, pdf } = await fittedPack(content.pages, content.madeOn, print)
  return { content: { ...content, pages }, pdf: heardLater(pdf) }
}
