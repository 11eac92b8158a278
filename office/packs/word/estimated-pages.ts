import { mostPages, type PackPages } from '../../../src-shared/packs/blocks/pack-pages'
import { bodyWidth, pageMargins, paperHeight } from '../../files/word/word-measures'
import { shortened, stepsLeft } from '../blocks/shortening'
import { heightsOf } from './block-heights'
import { paragraphHeight } from './line-heights'

const pageHeight = paperHeight - pageMargins.top - pageMargins.bottom

/**
 * Returns about how many pages a report has in Word, where nothing can measure it. It is a sum of heights, so it may be one page wrong. It
 * decides whether there is a list of contents, in which Word itself reckons the pages.
 */
export function estimatedPages({ sections }: PackPages): number {
  let pages = 1
  let used = pageHeight
  for (const { start, heading, blocks } of sections) {
    if (start === 'page') used = pageHeight
    const [first = 0, ...others] = blocks.flatMap(heightsOf)
    // A heading stays with what follows it.
    for (const height of [paragraphHeight('Heading1', heading, bodyWidth) + first, ...others]) {
      if (used + height > pageHeight) {
        pages += 1
        used = 0
      }
      used += height
    }
  }
  return pages
}

/**
 * Returns a pack within the pages that it may have, where no window can measure them, such as on the command line. What is left out is the
 * first of what the design lets go, as few steps as the estimate needs.
 */
export function fittedByEstimate(pages: PackPages): PackPages {
  const most = mostPages[pages.sort]
  for (let steps = 0; steps <= stepsLeft(pages, 'pages'); steps += 1) {
    const shorter = shortened(pages, 'pages', steps)
    if (estimatedPages(shorter) <= most) return shorter
  }
  return shortened(pages, 'pages', stepsLeft(pages, 'pages'))
}
