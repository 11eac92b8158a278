import { xmlText } from '../../files/xml-text'
import type { BriefingPaper } from '../briefing-paper'
import { scaleSvg } from './drawn-scale'
import { notesHtml, textHtml } from './page-text'
import { looks } from './paper-measures'
import type { PaperItem, PaperPart } from './paper-parts'

const headed = ({ heading }: PaperPart, inside: string): string =>
  `<section class="blk"><h2>${xmlText(heading)}</h2>${inside}</section>`

const small = (text: string): string => (text === '' ? '' : `<small>${text}</small>`)

/** Returns a part of the left column of the first page as HTML: messages, what we want, questions, cautions, wordings. */
export function mainPartHtml(paper: BriefingPaper, part: PaperPart): string {
  const { language } = paper.version.content
  const notes = (item: PaperItem) => notesHtml(paper.pages.cited.numbersOf(item))
  if (part.items.length === 0) return ''
  if (part.id === 'messages') {
    const items = part.items.map(
      ({ lead, cells: [more = ''] }, at) =>
        `<li><span class="k">${at + 1}</span><div><b>${textHtml(lead, looks.message, language)}</b>${small(textHtml(more, looks.messageMore, language))}</div></li>`,
    )
    return headed(part, `<ol class="msg">${items.join('')}</ol>`)
  }
  if (part.id === 'want') {
    const items = part.items.map(
      item =>
        `<p class="want">${textHtml(item.lead, looks.want, language)}${notes(item)}${small(textHtml(item.cells[0] ?? '', looks.wantMore, language))}</p>`,
    )
    return headed(part, items.join(''))
  }
  if (part.id === 'wording') {
    const items = part.items.map(
      item =>
        `<p class="small"><b>${xmlText(item.lead)}</b> ${textHtml(item.cells[0] ?? '', looks.wording, language)}${notes(item)}</p>`,
    )
    return headed(part, items.join(''))
  }
  const items = part.items.map(({ lead }) => `<li>${textHtml(lead, looks.point, language)}</li>`)
  return headed(part, `<ul class="ul${part.id === 'avoid' ? ' no' : ''}">${items.join('')}</ul>`)
}

/** Returns a part of the right column of the first page as HTML: people, positions, our bench, promises, what is practical. */
export function sidePartHtml(paper: BriefingPaper, part: PaperPart): string {
  const { words, version } = paper
  const { language } = version.content
  const notes = (item: PaperItem) => notesHtml(paper.pages.cited.numbersOf(item))
  if (part.items.length === 0) return ''
  if (part.id === 'practical')
    return headed(
      part,
      part.items.map(({ lead }) => `<p class="small">${textHtml(lead, looks.practical, language)}</p>`).join(''),
    )
  if (part.id === 'positions') {
    const items = part.items.map(item => {
      const said = [item.lead, ...item.cells].filter(Boolean).join(' ')
      return `${item.marks ? scaleSvg(item.marks, words) : ''}<p class="small pos">${textHtml(said, looks.sideSmall, language)}${notes(item)}</p>`
    })
    return headed(part, items.join(''))
  }
  const items = part.items.map(item => {
    const texts = item.cells.map(text => textHtml(text, looks.side, language))
    const name =
      item.lead === '' ? [] : [`<b${item.tone === 'overdue' ? ' class="late"' : ''}>${xmlText(item.lead)}</b>`]
    return `<div class="entry ${item.tone}">${[...name, ...texts].join('<br>')}${notes(item)}</div>`
  })
  return headed(part, items.join(''))
}
