import { ownOnPaper } from '../../../src-shared/briefings/own-fit'
import { cutToLines, type LineLook, linesNeeded } from '../../../src-shared/paper/fitted-lines'
import { xmlText } from '../../files/xml-text'
import type { BriefingPaper } from '../briefing-paper'
import { pageOf } from './briefing-html'
import { paperStyle } from './page-style'
import { textHtml } from './page-text'
import type { PaperItem, PaperPartId } from './paper-parts'
import { pocketNext } from './pocket-next'

/** How the texts of the pocket version stand on its two halves. */
const looks = {
  title: { width: 174, size: 20, line: 24, weight: 700 },
  meta: { width: 174, size: 11, line: 15.5 },
  want: { width: 164, size: 14, line: 18.5, weight: 600 },
  message: { width: 165, size: 14, line: 18.5, weight: 600 },
  more: { width: 165, size: 10.5, line: 14.5 },
  point: { width: 77, size: 11, line: 14.5 },
  line: { width: 140, size: 11.5, line: 15.5 },
} as const satisfies Readonly<Record<string, LineLook>>

/** The most things in a list, and the most promises. Together with the lines of each they fill a half at most. */
const most = 3
const mostPromises = 2

const style = `${paperStyle}
.pk { padding: 0; font-size: 12pt; line-height: 17pt; }
.half { position: absolute; right: 0; left: 0; height: 148.5mm; padding: 10mm 18mm 8mm; overflow: hidden; }
.a { top: 0; }
.b { top: 148.5mm; padding-bottom: 12mm; border-top: 0.25mm dashed #9fb0b2; }
h1 { margin-top: 0.6mm; color: var(--accent); font-size: 20pt; font-weight: 700; line-height: 24pt; letter-spacing: -0.018em; }
h2 { margin: 2.6mm 0 0.8mm; color: var(--accent); font-size: 10pt; line-height: 13pt; }
.g h2 { margin-top: 0; }
b { font-weight: 600; }
.meta { font-size: 11pt; line-height: 15.5pt; }
.muted { color: var(--ink2); }
.want { font-size: 14pt; line-height: 18.5pt; }
.m li { display: grid; grid-template-columns: 9mm 1fr; padding: 1.3mm 0; border-top: 0.25mm solid var(--rule); font-size: 14pt; font-weight: 600; line-height: 18.5pt; }
.m li > span { color: var(--accent); }
.m small { display: block; color: var(--ink2); font-size: 10.5pt; font-weight: 400; line-height: 14.5pt; }
.g { display: grid; grid-template-columns: 82mm 82mm; column-gap: 10mm; }
.ul li { padding: 1.4mm 0 1.4mm 5mm; font-size: 11pt; line-height: 14.5pt; }
.ul li::before { top: 3.6mm; }
.ul.no li::before { top: 1.1mm; font-size: 14pt; }
.ds li { display: grid; grid-template-columns: 34mm 140mm; padding: 1.2mm 0; border-top: 0.2mm solid var(--faint); font-size: 11.5pt; line-height: 15.5pt; }
.rf { right: 18mm; bottom: 6mm; left: 18mm; }`

const itemsOf = ({ pages }: BriefingPaper, id: PaperPartId): readonly PaperItem[] =>
  [...pages.main, ...pages.side, ...pages.second]
    .find(part => part.id === id)
    ?.items.filter(({ tone }) => tone !== 'masked') ?? []

/** Who is met in one line: the role, and where he or she stands. */
function metLine(paper: BriefingPaper): string {
  const [person] = itemsOf(paper, 'people')
  const [position] = itemsOf(paper, 'positions')
  const said = [person && `${person.lead}. ${person.cells.join(' ')}`, position?.lead].filter(Boolean).join(' ')
  return cutToLines(said, looks.meta, 2)
}

function outside(paper: BriefingPaper): string {
  const { head, words, version } = paper
  const { language } = version.content
  const { pocket } = words.paper
  const want = itemsOf(paper, 'want').map(
    ({ lead }) => `<p class="want">${textHtml(cutToLines(lead, looks.want, 2), looks.want, language)}</p>`,
  )
  const { kept } = ownOnPaper('messages', version.own.messages)
  const messages = kept.slice(0, most).map(({ title, more }, at) => {
    const said = cutToLines(title, looks.message, 2)
    // A message on two lines has no room for what explains it.
    const below = linesNeeded(said, looks.message) > 1 ? '' : cutToLines(more, looks.more, 1)
    const small = below === '' ? '' : `<small>${textHtml(below, looks.more, language)}</small>`
    return `<li><span>${at + 1}</span><div>${textHtml(said, looks.message, language)}${small}</div></li>`
  })
  const meta = [
    `<b>${xmlText(cutToLines(head.when === '' ? (head.state[0] ?? '') : head.when, { ...looks.meta, weight: 600 }, 1))}</b>`,
    ...(version.own.logistics.trim() === ''
      ? []
      : [xmlText(cutToLines(version.own.logistics.replace(/\s+/g, ' '), looks.meta, 1))]),
    ...(metLine(paper) === '' ? [] : [xmlText(metLine(paper))]),
  ]
  const headed = (heading: string, inside: readonly string[], wrap: (text: string) => string) =>
    inside.length === 0 ? '' : `<h2>${xmlText(heading)}</h2>${wrap(inside.join(''))}`
  return `<div class="half a"><p class="meta muted">${xmlText(`${pocket.name} · ${pocket.inside}`)}</p><h1>${xmlText(cutToLines(head.title, looks.title, 2))}</h1>
<p class="meta">${meta.join('<br>')}</p>
${headed(pocket.want, want, text => text)}
${headed(words.paper.messages(messages.length), messages, text => `<ol class="m">${text}</ol>`)}</div>`
}

function inside(paper: BriefingPaper): string {
  const { words, version } = paper
  const { language } = version.content
  const { pocket } = words.paper
  const list = (id: 'questions' | 'avoid', heading: string) => {
    const items = ownOnPaper(id, version.own[id]).kept.slice(0, most)
    if (items.length === 0) return '<section></section>'
    const points = items.map(
      ({ title }) => `<li>${textHtml(cutToLines(title, looks.point, 2), looks.point, language)}</li>`,
    )
    return `<section><h2>${xmlText(heading)}</h2><ul class="ul${id === 'avoid' ? ' no' : ''}">${points.join('')}</ul></section>`
  }
  const lines = (heading: string, rows: readonly (readonly [lead: string, text: string, isLate: boolean])[]) =>
    rows.length === 0
      ? ''
      : `<h2>${xmlText(heading)}</h2><ol class="ds">${rows
          .map(
            ([lead, text, isLate]) =>
              `<li><b${isLate ? ' class="late"' : ''}>${xmlText(cutToLines(lead, { ...looks.line, width: 32, weight: 600 }, 2))}</b><span>${textHtml(cutToLines(text, looks.line, 2), looks.line, language)}</span></li>`,
          )
          .join('')}</ol>`
  const promises = itemsOf(paper, 'promises')
    .slice(0, mostPromises)
    .map(({ lead, cells, tone }) => [lead, cells.join(' '), tone === 'overdue'] as const)
  return `<div class="half b"><div class="g">${list('questions', pocket.ask)}${list('avoid', pocket.avoid)}</div>
${lines(pocket.promises, promises)}
${lines(
  pocket.next,
  pocketNext(paper).map(([lead, text], at) => [lead, cutToLines(text, looks.line, at === 0 ? 2 : 1), false] as const),
)}</div>`
}

/**
 * Returns a saved briefing as one A4 page that is folded to A5: outside who, what we want and our messages; inside questions, cautions,
 * promises and what comes next. It has no sources.
 */
export function pocketHtml(paper: BriefingPaper): string {
  const { words, head } = paper
  const { pocket } = words.paper
  const foot = `<div class="rf" aria-hidden="true"><span>${xmlText([words.inside, head.state[0] ?? ''].join(' '))}</span><span>${xmlText(pocket.fold)}</span></div>`
  return pageOf(
    paper,
    pocket.name,
    `<main><section class="page pk">${outside(paper)}\n${inside(paper)}\n${foot}</section></main>`,
    style,
  )
}
