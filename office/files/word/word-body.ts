import { pageMargins, paperSize, twips } from './word-measures'
import type { WordBlock, WordSection } from './word-model'
import { gap, paragraphXml } from './word-paragraph'
import type { WordWriting } from './word-run'
import { tableXml } from './word-table'

/** The names by which the text refers to the header and the footer of its pages. */
export const headerRelation = 'rIdHeader'
export const footerRelation = 'rIdFooter'

/** Returns blocks one after another. Word wants a paragraph after each table, also in a cell, and joins two tables without one. */
function blocksXml(blocks: readonly WordBlock[], writing: WordWriting): string {
  const write = (inside: readonly WordBlock[]): string => blocksXml(inside, writing)
  return blocks
    .map((block, index) => {
      if (block.kind === 'paragraph') return paragraphXml(block, writing)
      const isFollowed = blocks[index + 1]?.kind === 'paragraph'
      return tableXml(block, write) + (isFollowed ? '' : paragraphXml(gap(0), writing))
    })
    .join('')
}

function columnsXml({ columns = [] }: WordSection): string {
  if (columns.length === 0) return ''
  const each = columns.map(({ width, space }) => `<w:col w:w="${twips(width)}" w:space="${twips(space)}"/>`)
  return `<w:cols w:num="${columns.length}" w:equalWidth="0">${each.join('')}</w:cols>`
}

/** Returns the page of a section: what stands at its edges, its size, margins and columns. */
function sectionXml(section: WordSection): string {
  const { top, right, bottom, left, header, footer } = { ...pageMargins, top: section.top ?? pageMargins.top }
  const margins = Object.entries({ top, right, bottom, left, header: section.hasHeader ? header : 0, footer })
    .map(([edge, width]) => `w:${edge}="${twips(width)}"`)
    .join(' ')
  return [
    '<w:sectPr>',
    section.hasHeader ? `<w:headerReference w:type="default" r:id="${headerRelation}"/>` : '',
    `<w:footerReference w:type="default" r:id="${footerRelation}"/>`,
    `<w:type w:val="${section.start === 'page' ? 'nextPage' : 'continuous'}"/>`,
    `<w:pgSz w:w="${paperSize.width}" w:h="${paperSize.height}"/>`,
    `<w:pgMar ${margins} w:gutter="0"/>`,
    columnsXml(section),
    '</w:sectPr>',
  ].join('')
}

/** Returns the body of a document. Each section but the last is ended by a paragraph of its own, as low as a paragraph can be. */
export function bodyXml(sections: readonly WordSection[], writing: WordWriting): string {
  return sections
    .map((section, index) => {
      const blocks = blocksXml(section.blocks, writing)
      const end = sectionXml(section)
      return index === sections.length - 1
        ? blocks + end
        : blocks + paragraphXml({ ...gap(section.space ?? 0) }, writing, end)
    })
    .join('')
}
