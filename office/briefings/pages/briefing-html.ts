import { lettersMark } from '../../../src-shared/paper/flow-marks'
import { xmlText } from '../../files/xml-text'
import type { BriefingPaper } from '../briefing-paper'
import { mainPartHtml, sidePartHtml } from './main-html'
import { pageStyle } from './page-style'
import { secondPartHtml } from './second-html'

/**
 * Returns a whole page that loads nothing and runs no script. The style begins with the mark in whose place the letters are put when it is
 * printed.
 */
export function pageOf({ version, words }: BriefingPaper, name: string, body: string, style: string): string {
  const { language, title } = version.content
  return `<!DOCTYPE html>
<html lang="${language === 'sv' ? 'sv-SE' : 'en-GB'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<title>${xmlText(`${[words.name, name].filter(Boolean).join(', ')}: ${title}`)}</title>
<style>
${lettersMark}
${style}
</style>
</head>
<body>
${body}
</body>
</html>
`
}

const foot = ({ words }: BriefingPaper, page: number): string =>
  `<div class="rf" aria-hidden="true"><span>${xmlText(words.inside)}</span><span class="nr">${xmlText(words.paper.page(page, 2))}</span></div>`

function firstPage(paper: BriefingPaper): string {
  const { head, pages } = paper
  const state = head.state.map((text, at) => (at === 0 ? `<b>${xmlText(text)}</b>` : `<span>${xmlText(text)}</span>`))
  return `<section class="page first">
<header class="band"><p class="kind"><span>${xmlText(head.kind)}</span><span>${xmlText(head.office)}</span></p><h1>${xmlText(head.title)}</h1><p class="per">${xmlText(head.when)}</p></header>
<p class="state">${state.join('')}</p>
<div class="cols"><div>
${pages.main.map(part => mainPartHtml(paper, part)).join('\n')}
</div><aside class="side">
${pages.side.map(part => sidePartHtml(paper, part)).join('\n')}
</aside></div>
${foot(paper, 1)}
</section>`
}

function secondPage(paper: BriefingPaper): string {
  const { head, pages, words, colophon } = paper
  const leftOut =
    pages.leftOut === '' ? '' : `<p class="fold"><b>${xmlText(words.paper.leftOut)}</b> ${xmlText(pages.leftOut)}</p>`
  const sources =
    pages.cited.paragraph === ''
      ? ''
      : `<p class="src"><b>${xmlText(words.paper.sources)}</b> ${xmlText(pages.cited.paragraph)} ${xmlText(words.paper.byHand)}</p>`
  return `<section class="page">
<div class="rh" aria-hidden="true"><span>${xmlText(`${head.kind}: ${head.title}`)}</span><span>${xmlText(head.day)}</span></div>
${pages.second.map(part => secondPartHtml(paper, part)).join('\n')}
${leftOut}
${sources}
<p class="col">${xmlText(colophon)}</p>
${foot(paper, 2)}
</section>`
}

/** Returns a saved briefing as two A4 pages of HTML, to be printed or read on screen. */
export const briefingHtml = (paper: BriefingPaper): string =>
  pageOf(paper, '', `<main>\n${firstPage(paper)}\n${secondPage(paper)}\n</main>`, pageStyle)
