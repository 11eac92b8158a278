import { wordColours } from './word-colours'
import { twips } from './word-measures'
import type { CellLine, CellPadding, WordBlock, WordCell, WordRow, WordTable } from './word-model'
import { wordText } from './word-text'

/** Writes what a cell holds; tables may stand in cells. */
export type WriteBlocks = (blocks: readonly WordBlock[]) => string

const lineXml = (edge: 'top' | 'bottom', line: CellLine | undefined): string =>
  line ? `<w:${edge} w:val="single" w:sz="${line.weight}" w:space="0" w:color="${line.colour}"/>` : ''

const paddingXml = (name: 'tcMar' | 'tblCellMar', { top, right, bottom, left }: CellPadding): string =>
  `<w:${name}>${Object.entries({ top, left, bottom, right })
    .map(([edge, width]) => `<w:${edge} w:w="${twips(width)}" w:type="dxa"/>`)
    .join('')}</w:${name}>`

function cellXml(cell: WordCell, width: number, write: WriteBlocks): string {
  const { blocks, fill, columns = 1, above, below, isMiddle, padding } = cell
  const lines = lineXml('top', above) + lineXml('bottom', below)
  const properties = [
    `<w:tcW w:w="${width}" w:type="dxa"/>`,
    columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : '',
    lines === '' ? '' : `<w:tcBorders>${lines}</w:tcBorders>`,
    fill ? `<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>` : '',
    padding ? paddingXml('tcMar', padding) : '',
    isMiddle ? '<w:vAlign w:val="center"/>' : '',
  ]
  return `<w:tc><w:tcPr>${properties.join('')}</w:tcPr>${write(blocks)}</w:tc>`
}

function rowXml({ cells, isHead, height }: WordRow, widths: readonly number[], write: WriteBlocks): string {
  let at = 0
  const written = cells.map(cell => {
    const columns = cell.columns ?? 1
    const width = widths.slice(at, at + columns).reduce((sum, one) => sum + one, 0)
    at += columns
    return cellXml(cell, width, write)
  })
  const properties = [
    '<w:cantSplit/>',
    height === undefined ? '' : `<w:trHeight w:val="${twips(height)}" w:hRule="exact"/>`,
    isHead ? '<w:tblHeader/>' : '',
  ]
  return `<w:tr><w:trPr>${properties.join('')}</w:trPr>${written.join('')}</w:tr>`
}

/** Lines of the paper's own colour, which keep coloured cells apart. */
function gapsXml(points: number): string {
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  const line = `w:val="single" w:sz="${points * 8}" w:space="0" w:color="${wordColours.white}"`
  return `<w:tblBorders>${edges.map(edge => `<w:${edge} ${line}/>`).join('')}</w:tblBorders>`
}

/** Which cells are headings, in the bits that Word also writes: the first row, and the first column. */
function headsXml(hasHead: boolean, hasRowHeads: boolean): string {
  const bits = (hasHead ? 0x20 : 0) + (hasRowHeads ? 0x80 : 0) + 0x6_00
  return `<w:tblLook w:val="${bits.toString(16).toUpperCase().padStart(4, '0')}" w:firstRow="${Number(hasHead)}" w:lastRow="0" w:firstColumn="${Number(hasRowHeads)}" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>`
}

/** Returns a table as an element of the text. A table without rows is nothing, since an empty one would only puzzle its reader. */
export function tableXml(table: WordTable, write: WriteBlocks): string {
  const { name, rows, padding, indent = 0, gaps } = table
  if (rows.length === 0) return ''
  const widths = table.widths.map(twips)
  const properties = [
    '<w:tblStyle w:val="Talan"/>',
    `<w:tblW w:w="${widths.reduce((sum, width) => sum + width, 0)}" w:type="dxa"/>`,
    `<w:tblInd w:w="${twips(indent)}" w:type="dxa"/>`,
    gaps === undefined ? '' : gapsXml(gaps),
    '<w:tblLayout w:type="fixed"/>',
    paddingXml('tblCellMar', padding),
    headsXml(
      rows.some(({ isHead }) => isHead),
      table.hasRowHeads ?? false,
    ),
    `<w:tblCaption w:val="${wordText(name)}"/>`,
  ]
  const grid = widths.map(width => `<w:gridCol w:w="${width}"/>`).join('')
  return `<w:tbl><w:tblPr>${properties.join('')}</w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows
    .map(row => rowXml(row, widths, write))
    .join('')}</w:tbl>`
}

/** The line below a head or a sum, and the one between other rows. */
export const strongLine: CellLine = { weight: 8, colour: wordColours.weak }
export const faintLine: CellLine = { weight: 4, colour: wordColours.faintRule }
