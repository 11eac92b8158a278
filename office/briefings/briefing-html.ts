import type { BriefingLine } from '../../src-shared/briefings/briefing'
import { type BriefingPart, isAside } from '../../src-shared/briefings/briefing-layout'
import { xmlText } from '../files/xml-text'
import type { BriefingPaper } from './briefing-paper'
import { briefingStyle } from './briefing-style'

const notes = (numbers: readonly number[]): string =>
  numbers.length === 0 ? '' : `&#8288;<sup class="note">${numbers.join(', ')}</sup>`

function lineHtml(paper: BriefingPaper, line: BriefingLine): string {
  const { lead, text, detail, tone } = line
  const more = detail ? ` <span class="${isAside(line) ? 'aside' : 'detail'}">${xmlText(detail)}</span>` : ''
  const body = `${xmlText(text)}${notes(paper.numbersOf(line))}${more}`
  return `<div class="${tone}"><dt>${xmlText(lead) || '–'}</dt><dd>${body}</dd></div>`
}

function partHtml(paper: BriefingPaper, part: BriefingPart): string {
  const { words } = paper
  if (part.kind === 'own') {
    const paragraphs = part.text
      .trim()
      .split(/\n\s*\n/)
      .map(text => `<p>${xmlText(text.trim())}</p>`)
    return `<section class="own">\n<h2>${xmlText(words.own[part.part])} <span class="by">${xmlText(words.written)}</span></h2>\n${paragraphs.join('\n')}\n</section>`
  }
  const lines = part.section.lines.map(line => lineHtml(paper, line)).join('\n')
  return `<section>\n<h2>${xmlText(part.section.heading)}</h2>\n<dl>\n${lines}\n</dl>\n</section>`
}

const meetingHtml = (paper: BriefingPaper): string =>
  paper.meeting.length === 0
    ? ''
    : `<dl class="meeting">\n${paper.meeting.map(line => lineHtml(paper, line)).join('\n')}\n</dl>`

/** Returns a saved briefing as one HTML page that loads nothing and runs no script, to be read on screen or printed on A4. */
export function briefingHtml(paper: BriefingPaper): string {
  const { version, words, kicker, sources, colophon } = paper
  const { language, title, subtitle } = version.content
  const kickerHtml = kicker.map((text, at) => `<span${at === 0 ? '' : ' class="office"'}>${xmlText(text)}</span>`)
  const sourceItems = sources.map(({ label }) => `<li>${xmlText(label)}</li>`).join('\n')
  return `<!DOCTYPE html>
<html lang="${language === 'sv' ? 'sv-SE' : 'en-GB'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<title>${xmlText(`${words.name}: ${title}`)}</title>
<style>
${briefingStyle}
</style>
</head>
<body>
<main>
<header>
<p class="kicker">${kickerHtml.join(' ')}</p>
<h1>${xmlText(title)}</h1>
<p class="subtitle">${xmlText(subtitle)}</p>
</header>
${meetingHtml(paper)}
${paper.parts.map(part => partHtml(paper, part)).join('\n')}
<section class="sources">
<h2>${xmlText(words.sources)}</h2>
<p>${xmlText(words.sourcesNote)}</p>
<ol>
${sourceItems}
</ol>
</section>
<footer><p>${xmlText(colophon)}</p><p>${xmlText(words.inside)}</p></footer>
</main>
</body>
</html>
`
}
