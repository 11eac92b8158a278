import { type Cell, type Column, isFigure } from '../../src-shared/packs/table'
import type { Language } from '../../src-shared/text/language'
import { unrunText } from '../../src-shared/text/outgoing-text'
import { sharedWords } from '../../src-shared/text/shared-words'
import { textCell } from './text-cell'
import { xmlText } from './xml-text'

/** A table in the two forms that the clipboard holds at once: lines with tabs for any program, and HTML for Excel, Word and Outlook. */
export type CopiedTable = { readonly text: string; readonly html: string }

type Rows = { readonly columns: readonly Column[]; readonly rows: readonly (readonly Cell[])[] }

/** A text that no spreadsheet runs as a formula. Excel takes both forms from the clipboard as if they were typed. */
const guarded = (text: string, language: Language): string => unrunText(textCell(text, sharedWords(language).report))

const written = (cell: Cell, language: Language): string => {
  if (cell === null) return ''
  if (typeof cell === 'number') return language === 'sv' ? String(cell).replace('.', ',') : String(cell)
  return guarded(cell, language)
}

/** A tab or a break within a cell would begin another cell or row. */
const inOneLine = (text: string): string => text.replace(/[\t\n]+/g, ' ')

const border = 'border:1px solid #999;padding:2px 6px;vertical-align:top'
/** Excel reads the format from the style: `@` is text, so that a telephone number keeps its nought. */
const asText = `mso-number-format:'\\@'`

function htmlCell(cell: Cell, column: Column, language: Language): string {
  const text = xmlText(written(cell, language)).replaceAll('\n', '<br style="mso-data-placement:same-cell">')
  if (isFigure(column)) return `<td style="${border};text-align:right">${text}</td>`
  return `<td style="${border}${column.type === 'text' ? `;${asText}` : ''}">${text}</td>`
}

/** Returns a table as it is put on the clipboard, with its headings first. The styles are in the cells, since Outlook keeps no others. */
export function tableToClipboard({ columns, rows }: Rows, language: Language): CopiedTable {
  const headings = columns.map(({ heading }) => heading)
  const lines = [headings, ...rows.map(row => row.map(cell => inOneLine(written(cell, language))))]
  const head = headings.map(heading => `<th style="${border};text-align:left">${xmlText(heading)}</th>`).join('')
  const body = rows.map(row => {
    const cells = columns.map((column, place) => htmlCell(row[place] ?? null, column, language))
    return `<tr>${cells.join('')}</tr>`
  })
  const rowsOfHtml = `<thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody>`
  return {
    text: `${lines.map(line => line.join('\t')).join('\r\n')}\r\n`,
    html: `<table style="border-collapse:collapse">${rowsOfHtml}</table>`,
  }
}
