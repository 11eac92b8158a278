import { zip } from '@cj-tech-master/excelts/archive'
import type { BriefingLine } from '../../src-shared/briefings/briefing'
import { type BriefingPart, isAside } from '../../src-shared/briefings/briefing-layout'
import { documentOpening, docxParts } from '../files/docx-parts'
import { pageOf, pageWidths, paragraph, run } from '../files/docx-text'
import { xmlText } from '../files/xml-text'
import type { BriefingPaper } from './briefing-paper'

const lake = '11616B'
const grey = '48545F'
const red = 'A61B1B'

const style = (id: string, layout: string, looks: string): string =>
  `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="Normal"/><w:pPr>${layout}</w:pPr><w:rPr>${looks}</w:rPr></w:style>`

/** The styles a briefing has besides those of every document. */
const styles = [
  `<w:style w:type="paragraph" w:customStyle="1" w:styleId="Part"><w:name w:val="Part"/><w:basedOn w:val="Heading1"/><w:next w:val="Normal"/><w:pPr><w:spacing w:before="220" w:after="60"/></w:pPr><w:rPr><w:color w:val="${lake}"/><w:sz w:val="23"/></w:rPr></w:style>`,
  style(
    'Kicker',
    '<w:spacing w:after="60"/>',
    `<w:b/><w:caps/><w:color w:val="${lake}"/><w:spacing w:val="20"/><w:sz w:val="17"/>`,
  ),
  style(
    'Subtitle',
    `<w:pBdr><w:bottom w:val="single" w:sz="12" w:space="6" w:color="${lake}"/></w:pBdr><w:spacing w:after="160"/>`,
    `<w:color w:val="${grey}"/>`,
  ),
  style(
    'Lead',
    '<w:spacing w:before="30" w:after="30" w:line="250" w:lineRule="auto"/>',
    `<w:b/><w:color w:val="${grey}"/><w:sz w:val="18"/>`,
  ),
  style(
    'Overdue',
    '<w:spacing w:before="30" w:after="30" w:line="250" w:lineRule="auto"/>',
    `<w:b/><w:color w:val="${red}"/><w:sz w:val="18"/>`,
  ),
  style('Said', '<w:spacing w:before="30" w:after="30" w:line="250" w:lineRule="auto"/>', '<w:sz w:val="20"/>'),
  style(
    'Detail',
    '<w:spacing w:after="40" w:line="240" w:lineRule="auto"/>',
    `<w:color w:val="${grey}"/><w:sz w:val="17"/>`,
  ),
  style(
    'Own',
    `<w:pBdr><w:left w:val="single" w:sz="18" w:space="8" w:color="${lake}"/></w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="EEF5F6"/><w:spacing w:after="60"/><w:ind w:left="170"/>`,
    '',
  ),
  style(
    'Source',
    '<w:spacing w:after="10" w:line="240" w:lineRule="auto"/><w:ind w:left="400" w:hanging="400"/>',
    `<w:color w:val="${grey}"/><w:sz w:val="15"/>`,
  ),
].join('')

const note = (numbers: readonly number[]): string =>
  numbers.length === 0
    ? ''
    : `<w:r><w:rPr><w:color w:val="${grey}"/><w:vertAlign w:val="superscript"/></w:rPr><w:t xml:space="preserve"> ${numbers.join(', ')}</w:t></w:r>`

const aside = (text: string): string =>
  text === ''
    ? ''
    : `<w:r><w:rPr><w:color w:val="${grey}"/><w:sz w:val="17"/></w:rPr><w:t xml:space="preserve">  ${xmlText(text)}</w:t></w:r>`

const widths = [2300, pageWidths.portrait - 2300] as const
const cell = (width: number, content: string): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content}</w:tc>`

/** What the facts are found by to the left, the facts to the right, a hairline between: no header row, since there are no columns to name. */
function factsXml(paper: BriefingPaper, lines: readonly BriefingLine[], name: string): string {
  const rows = lines.map(line => {
    const said = `<w:p><w:pPr><w:pStyle w:val="Said"/></w:pPr>${run(line.text)}${note(paper.numbersOf(line))}${isAside(line) ? aside(line.detail) : ''}</w:p>${line.detail && !isAside(line) ? paragraph(line.detail, 'Detail') : ''}`
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cell(widths[0], paragraph(line.lead, line.tone === 'overdue' ? 'Overdue' : 'Lead'))}${cell(widths[1], said)}</w:tr>`
  })
  return `<w:tbl><w:tblPr><w:tblW w:w="${pageWidths.portrait}" w:type="dxa"/><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="D5DCE1"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="D5DCE1"/></w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="120" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000"/><w:tblCaption w:val="${xmlText(name)}"/></w:tblPr><w:tblGrid>${widths.map(width => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>${rows.join('')}</w:tbl>`
}

function partXml(paper: BriefingPaper, part: BriefingPart): string {
  if (part.kind === 'section')
    return paragraph(part.section.heading, 'Part') + factsXml(paper, part.section.lines, part.section.heading)
  const { own, written } = paper.words
  const texts = part.text.trim().split(/\n\s*\n/)
  return (
    paragraph(`${own[part.part]} (${written.toLowerCase()})`, 'Part') +
    texts.map(text => paragraph(text, 'Own')).join('')
  )
}

function documentXml(paper: BriefingPaper): string {
  const { version, words, office, sources, colophon } = paper
  const { title, subtitle } = version.content
  const body = [
    paragraph(`${words.name} · ${office}`, 'Kicker'),
    paragraph(title, 'Title'),
    paragraph(subtitle, 'Subtitle'),
    paper.meeting.length === 0 ? '' : factsXml(paper, paper.meeting, words.headings.meeting),
    ...paper.parts.map(part => partXml(paper, part)),
    paragraph(words.sources, 'Part'),
    paragraph(words.sourcesNote, 'Source'),
    ...sources.map(({ number, label }) => paragraph(`${number}. ${label}`, 'Source')),
    paragraph(`${colophon}. ${words.inside}`, 'Source'),
  ]
  return `${documentOpening}<w:body>${body.join('')}${pageOf('portrait')}</w:body></w:document>`
}

/** A saved briefing as a Word document with headings and page numbers, to be written on in. The same version gives the same bytes. */
export function briefingToDocx(paper: BriefingPaper): Uint8Array {
  const { words, version, madeOn } = paper
  const { title, language } = version.content
  const archive = zip({ reproducible: true, noSort: true })
  for (const [name, text] of [
    ...docxParts({ title: `${words.name}: ${title}`, language, madeOn, styles }),
    ['word/document.xml', documentXml(paper)] as const,
  ])
    archive.add(name, new TextEncoder().encode(text))
  return archive.bytesSync()
}
