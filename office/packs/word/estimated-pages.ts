import { contentsAbove, type PackPages, type PageSectionId } from '../../../src-shared/packs/blocks/pack-pages'
import { bodyWidth, pageMargins, paperHeight } from '../../files/word/word-measures'
import { heightsOf } from './block-heights'
import { paragraphHeight } from './line-heights'

const pageHeight = paperHeight - pageMargins.top - pageMargins.bottom

/** How many pages a report has, and the page on which each of its parts begins. The list of contents is counted where there is one. */
export type EstimatedPages = { readonly count: number; readonly starts: ReadonlyMap<PageSectionId, number> }

/**
 * Returns about how many pages a report has in Word, where nothing can measure it. It is a sum of heights, so it may be one page wrong.
 * Whether there is a list of contents follows from it, and the numbers that stand in the list until Word has reckoned its own.
 */
export function estimatedLayout({ sections }: PackPages): EstimatedPages {
  let page = 1
  let used = pageHeight
  const starts = new Map<PageSectionId, number>()
  for (const { id, start, heading, blocks } of sections) {
    if (start === 'page') used = pageHeight
    const [first = 0, ...others] = blocks.flatMap(heightsOf)
    // A heading stays with what follows it.
    const whole = [paragraphHeight('Heading1', heading, bodyWidth) + first, ...others]
    for (const [index, height] of whole.entries()) {
      if (used + height > pageHeight) {
        page += 1
        used = 0
      }
      used += height
      if (index === 0) starts.set(id, page)
    }
  }
  if (page <= contentsAbove) return { count: page, starts }
  return { count: page + 1, starts: new Map([...starts].map(([id, at]) => [id, at + 1])) }
}

/** Returns about how many pages a report has in Word. */
export const estimatedPages = (pages: PackPages): number => estimatedLayout(pages).count
