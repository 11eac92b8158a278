import { mostPages, type PackPages } from '../../../src-shared/packs/blocks/pack-pages'
import type { LaidOut } from '../../../src-shared/paper/laid-out'
import { fixedPdf } from '../../files/fixed-pdf'
import { withPdfFacts } from '../../files/pdf-facts'
import type { PrintPage } from '../../paper/printing'
import { formsOf, startFormsOf } from '../blocks/fuller-forms'
import { estimatedPages } from '../word/estimated-pages'
import { type PackForms, packPrintHtml } from './pack-html'

/** The pages of a pack as they fit, and its PDF, which may still be printing. */
export type FittedPack = { readonly pages: PackPages; readonly pdf: Promise<Uint8Array> }

/** Begins to print and returns what laying out found, before the printing is over. Null from a printer that does not lay out. */
async function begun(
  html: string,
  print: PrintPage,
): Promise<{ readonly found: LaidOut | null; readonly printing: Promise<Uint8Array> }> {
  let tell: (found: LaidOut) => void = () => undefined
  const told = new Promise<LaidOut>(resolve => {
    tell = resolve
  })
  const printing = print(html, tell)
  // Whoever takes the bytes hears of a failure; nobody may take them.
  printing.catch(() => undefined)
  return { found: await Promise.race([told, printing.then(() => null)]), printing }
}

/** Returns the PDF with the day, author and subject of its pack, the same bytes each time. */
const finished = async (printing: Promise<Uint8Array>, pages: PackPages, madeOn: string): Promise<Uint8Array> =>
  withPdfFacts(fixedPdf(await printing, madeOn), pages)

/** Prints the pages of a pack as they are, such as those of a locked report. */
export const printedPack = (pages: PackPages, madeOn: string, print: PrintPage): Promise<Uint8Array> =>
  finished(print(packPrintHtml({ first: [pages], rest: [pages], otherwise: 'print' })), pages, madeOn)

/** The forms of a pack, and what is done where they do not fit. */
function firstRound(pages: PackPages): PackForms {
  const first = [...formsOf(pages, 'first-page')]
  // One that is surely too long is given in all its forms at once, which saves a round. What is left out of page 1 is named on the last
  // page, so the forms hold only if page 1 is whole.
  return estimatedPages(pages) > mostPages[pages.sort]
    ? { first, rest: [...formsOf(pages, 'pages')], otherwise: 'stop-at-first' }
    : { first, rest: [...startFormsOf(pages)], otherwise: 'stop' }
}

/**
 * Prints a pack within the pages that it may have, and returns what was printed. Most packs fit with all their words. One that does not is laid out
 * once more with every form that it can be shortened to on the page at once, and the first that fits is printed: each form is measured by
 * the pieces that differ, so two rounds always suffice.
 */
export async function fittedPack(pages: PackPages, madeOn: string, print: PrintPage): Promise<FittedPack> {
  const { first, rest, otherwise } = firstRound(pages)
  const whole = await begun(packPrintHtml({ first, rest, otherwise }), print)
  if (whole.found === null) return { pages, pdf: finished(whole.printing, pages, madeOn) }
  const { firstForm, form, isPrinted } = whole.found
  if (isPrinted) {
    const fitted = rest[form] ?? pages
    return { pages: fitted, pdf: finished(whole.printing, fitted, madeOn) }
  }
  const shorter = first[firstForm] ?? pages
  const forms = [...formsOf(shorter, 'pages')]
  const cut = await begun(packPrintHtml({ first: [shorter], rest: forms, otherwise: 'print' }), print)
  const fitted = forms[cut.found?.form ?? 0] ?? shorter
  return { pages: fitted, pdf: finished(cut.printing, fitted, madeOn) }
}
