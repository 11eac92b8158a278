import type { Block } from '../../../src-shared/packs/blocks/block'
import type { PackPages } from '../../../src-shared/packs/blocks/pack-pages'
import { paperSize, pageMargins, twips } from '../../files/word/word-measures'

/** The height of the text of a page in millimetres. */
const pageHeight = paperSize.height / twips(1) - pageMargins.top - pageMargins.bottom
const headingHeight = 17
/** About how many letters of a sentence stand in a line as wide as the page. */
const lettersInLine = 105
const lineHeight = 4.8

const linesOf = (text: string | null): number => (text === null ? 0 : Math.ceil(text.length / lettersInLine))

/** Returns about how high a block is, in millimetres. */
function heightOf(block: Block): number {
  switch (block.kind) {
    case 'heading':
      return 11
    case 'paragraph':
      return linesOf(block.text) * lineHeight + 4
    case 'issue': {
      const asked = block.exchanges ? 6 + block.exchanges.rows.length * 11 : 0
      return 16 + asked + (block.picture ? 38 : 0) + (block.seeAlso ? 5 : 0)
    }
    case 'fold':
      return 4 + linesOf(block.parts.map(({ lead, text }) => `${lead ?? ''}${text}`).join(' ')) * lineHeight
    case 'table': {
      const rows = block.groups.reduce((sum, group) => sum + group.rows.length + (group.heading === null ? 0 : 1.4), 0)
      return 12 + rows * 7 + linesOf(block.note) * lineHeight
    }
    case 'pair':
      return Math.max(heightOf(block.left), block.right ? heightOf(block.right) : 0)
    case 'bars':
      return 43
    case 'counted':
      return 8 + block.rows.length * 6.2
    case 'map':
      return 18 + block.rows.length * 11
    case 'processes':
      return 8 + block.rows.length * 22
    case 'method':
      return block.lines.reduce((sum, line) => sum + 1.5 + linesOf(line) * lineHeight, 0)
    case 'left-out':
      return 4 + linesOf(block.text) * lineHeight
  }
}

/**
 * Returns about how many pages a report has in Word, where nothing can measure it. It decides whether there is a list of contents, in which
 * Word itself reckons the pages.
 */
export function estimatedPages({ sections }: PackPages): number {
  let pages = 1
  let used = pageHeight
  for (const { start, blocks } of sections) {
    if (start === 'page' && used > 0) used = pageHeight
    for (const height of [headingHeight, ...blocks.map(heightOf)]) {
      if (used + height > pageHeight) {
        pages += 1
        used = 0
      }
      used += height
    }
  }
  return pages
}
