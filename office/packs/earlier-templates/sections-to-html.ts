import { hasDrawings, isWideTable, type PackContent, type PackSection } from '../../../src-shared/packs/pack-content'
import { type Column, isFigure, type Table } from '../../../src-shared/packs/table'
import { cellText } from '../../../src-shared/text/pack-cells'
import { columnShares } from '../../files/column-shares'
import { svgText } from '../../files/svg-text'
import { xmlText } from '../../files/xml-text'

const pageNumber =
  '@bottom-right { content: counter(page) " / " counter(pages); color: #48545f; font: 6pt sans-serif; }'
const style = `@page { size: A4; margin: 18mm 16mm 20mm; ${pageNumber} }
@page wide { size: A4 landscape; margin: 14mm; ${pageNumber} }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 178mm; color: #16202a; font: 10.5pt/1.45 "Inter", "Segoe UI", "Helvetica Neue", Arial, sans-serif; }
h1 { margin: 0 0 2mm; font-size: 20pt; line-height: 1.2; }
h2 { margin: 8mm 0 2mm; font-size: 13pt; break-after: avoid; }
h3 { margin: 5mm 0 1.5mm; font-size: 10.5pt; break-after: avoid; }
p { margin: 0 0 2mm; orphans: 3; widows: 3; }
.subtitle { color: #48545f; }
table { width: 100%; table-layout: fixed; margin: 1mm 0 4mm; border-collapse: collapse; font-size: 8.5pt; line-height: 1.3; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th, td { padding: 1mm 1.5mm; border-bottom: 0.25pt solid #b9c2cb; text-align: left; vertical-align: top; overflow-wrap: anywhere; }
th { border-bottom: 1pt solid #16202a; }
thead .number { white-space: normal; }
tbody th { border-bottom: 0.25pt solid #b9c2cb; font-weight: 400; }
.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.day { white-space: nowrap; }
.wide { page: wide; }
.wide table { font-size: 7.5pt; }
@media screen { body { padding: 12mm; } .wide { overflow-x: auto; } }
@media print { body { max-width: none; } }`

/** Added only when there is a picture, so that packs locked before there were pictures keep their bytes. */
const pictureStyle = `
figure { margin: 1mm 0 4mm; break-inside: avoid; }
figure svg { max-width: 100%; height: auto; }
figcaption { margin-top: 1.5mm; color: #48545f; font-size: 8.5pt; line-height: 1.35; }`

const classOf = (column: Column): string =>
  isFigure(column) ? ' class="number"' : column.type === 'day' ? ' class="day"' : ''

/** About how many letters of a table fit across a page of either width. */
const characters = { portrait: 100, landscape: 166 }

function tableHtml(table: Table, section: PackSection, { language }: PackContent): string {
  const { id, name, columns, rows, drawing } = table
  if (rows.length === 0) return ''
  const heading = name === section.heading ? '' : `<h3>${xmlText(name)}</h3>\n`
  if (drawing)
    return `${heading}<figure>\n${svgText(drawing, id)}\n<figcaption>${xmlText(drawing.description)}</figcaption>\n</figure>\n`
  const head = columns.map(column => `<th scope="col"${classOf(column)}>${xmlText(column.heading)}</th>`).join('')
  const body = rows.map(cells => {
    const row = cells.map((cell, index) => {
      const column = columns[index] as Column
      const text = xmlText(cellText(cell, column.type, language))
      return index === 0 ? `<th scope="row"${classOf(column)}>${text}</th>` : `<td${classOf(column)}>${text}</td>`
    })
    return `<tr>${row.join('')}</tr>`
  })
  const shares = columnShares(table, characters[isWideTable(table) ? 'landscape' : 'portrait'], language)
  const widths = shares.map(share => `<col style="width:${(share * 100).toFixed(2)}%">`).join('')
  return `${heading}<table>\n<colgroup>${widths}</colgroup>\n<thead><tr>${head}</tr></thead>\n<tbody>\n${body.join('\n')}\n</tbody>\n</table>\n`
}

function sectionHtml(section: PackSection, content: PackContent): string {
  const isWide = section.tables.some(isWideTable)
  const paragraphs = section.paragraphs.map(text => `<p>${xmlText(text)}</p>`).join('\n')
  const tables = section.tables.map(table => tableHtml(table, section, content)).join('')
  return `<section id="${section.id}"${isWide ? ' class="wide"' : ''}>\n<h2>${xmlText(section.heading)}</h2>\n${paragraphs}\n${tables}</section>`
}

/** Returns a pack as one HTML page that loads nothing and runs no script, to be read on screen or printed as a PDF. */
export function sectionsToHtml(content: PackContent): string {
  const { language, title, subtitle, sections } = content
  return `<!DOCTYPE html>
<html lang="${language === 'sv' ? 'sv-SE' : 'en-GB'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${xmlText(title)}</title>
<style>
${style}${hasDrawings(content) ? pictureStyle : ''}
</style>
</head>
<body>
<main>
<h1>${xmlText(title)}</h1>
<p class="subtitle">${xmlText(subtitle)}</p>
${sections.map(section => sectionHtml(section, content)).join('\n')}
</main>
</body>
</html>
`
}
