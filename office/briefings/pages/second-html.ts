import { xmlText } from '../../files/xml-text'
import type { BriefingPaper } from '../briefing-paper'
import { notesHtml, textHtml } from './page-text'
import { columnWidths, looks } from './paper-measures'
import type { PaperItem, PaperPart } from './paper-parts'

const headed = ({ heading }: PaperPart, inside: string): string =>
  `<section class="blk"><h2>${xmlText(heading)}</h2>${inside}</section>`

function processHtml(paper: BriefingPaper, item: PaperItem): string {
  const { words, version, pages } = paper
  const { language } = version.content
  const steps = (item.steps ?? []).map(({ name, on, state }) => {
    const tag = state === 'now' ? `<span class="tag">${xmlText(words.paper.now)}</span>` : ''
    const day = on === '' ? '' : `<span class="d">${xmlText(on)}</span>`
    return `<li class="${state}">${tag}${textHtml(name, looks.step, language)}${day}</li>`
  })
  const told = steps.length > 0 ? `<ol class="steps">${steps.join('')}</ol>` : `<p>${xmlText(item.cells[0] ?? '')}</p>`
  const name = `${textHtml(item.lead, looks.process, language)}${notesHtml(pages.cited.numbersOf(item))}`
  return `<div class="proc"><h3>${name}</h3>${told}</div>`
}

function tableHtml(paper: BriefingPaper, part: PaperPart): string {
  const { language } = paper.version.content
  const widths: readonly number[] =
    part.id === 'contacts'
      ? columnWidths.contacts
      : part.columns.length === 4
        ? columnWidths.askedWithImprint
        : columnWidths.asked
  const row = (item: PaperItem) => {
    const cells = item.cells.map((text, at) => {
      const look = { ...looks.cell, width: widths[at + 1] ?? looks.cell.width }
      return `<td>${textHtml(text, look, language)}${at === 0 ? notesHtml(paper.pages.cited.numbersOf(item)) : ''}</td>`
    })
    return `<tr class="${item.tone}"><th scope="row">${xmlText(item.lead)}</th>${cells.join('')}</tr>`
  }
  const rows = part.items.flatMap((item, at) => {
    const begins = item.group !== undefined && item.group !== part.items[at - 1]?.group
    const group = begins
      ? [`<tr class="grp"><th colspan="${part.columns.length}" scope="rowgroup">${xmlText(item.group ?? '')}</th></tr>`]
      : []
    return [...group, row(item)]
  })
  const columns = widths.map(width => `<col style="width:${width}mm">`).join('')
  const heads = part.columns.map(name => `<th scope="col">${xmlText(name)}</th>`).join('')
  return `<table><colgroup>${columns}</colgroup><thead><tr>${heads}</tr></thead><tbody>${rows.join('')}</tbody></table>`
}

/** Returns a part of the second page as HTML: processes, what was asked and answered, contacts, the joint voice. */
export function secondPartHtml(paper: BriefingPaper, part: PaperPart): string {
  const { pages, version } = paper
  if (part.items.length === 0) return ''
  if (part.id === 'process') {
    const nearest = pages.nearest === '' ? '' : `<p class="cap">${xmlText(pages.nearest)}</p>`
    return headed(part, part.items.map(item => processHtml(paper, item)).join('') + nearest)
  }
  if (part.id !== 'joint') return headed(part, tableHtml(paper, part))
  const said = part.items.map(
    item =>
      `<p class="small">${textHtml(item.lead, looks.joint, version.content.language)}${notesHtml(pages.cited.numbersOf(item))}</p>`,
  )
  return headed(part, said.join(''))
}
