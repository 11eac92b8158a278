import type { BriefingLine } from '../../src-shared/briefings/briefing'
import { type BriefingPart, isAside } from '../../src-shared/briefings/briefing-layout'
import { type Block, type Paragraph, pageWidths, paragraph, type Run, type TableBlock } from '../files/docx-blocks'
import { wordDocument } from '../files/docx-document'
import type { BriefingPaper } from './briefing-paper'

const lake = '11616B'
const grey = '48545F'
const red = 'A61B1B'

const style = (id: string, layout: string, looks: string): string =>
  `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="Normal"/><w:pPr>${layout}</w:pPr><w:rPr>${looks}</w:rPr></w:style>`

/** The styles of a briefing, in addition to those of every document. */
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

const note = (numbers: readonly number[]): readonly Run[] =>
  numbers.length === 0 ? [] : [{ text: ` ${numbers.join(', ')}`, colour: grey, isRaised: true }]

const aside = (text: string): readonly Run[] => (text === '' ? [] : [{ text: `  ${text}`, colour: grey, size: 17 }])

const leadWidth = 2300

function factsBlock(paper: BriefingPaper, lines: readonly BriefingLine[], name: string): TableBlock {
  const said = (line: BriefingLine): Paragraph => ({
    kind: 'paragraph',
    style: 'Said',
    runs: [{ text: line.text }, ...note(paper.numbersOf(line)), ...(isAside(line) ? aside(line.detail) : [])],
  })
  return {
    kind: 'table',
    look: 'facts',
    name,
    widths: [leadWidth, pageWidths.portrait - leadWidth],
    rows: lines.map(line => [
      [paragraph(line.lead, line.tone === 'overdue' ? 'Overdue' : 'Lead')],
      line.detail && !isAside(line) ? [said(line), paragraph(line.detail, 'Detail')] : [said(line)],
    ]),
  }
}

function partBlocks(paper: BriefingPaper, part: BriefingPart): Block[] {
  if (part.kind === 'section') {
    const { heading, lines } = part.section
    return [paragraph(heading, 'Part'), factsBlock(paper, lines, heading)]
  }
  const { own, written } = paper.words
  const texts = part.text.trim().split(/\n\s*\n/)
  return [
    paragraph(`${own[part.part]} (${written.toLowerCase()})`, 'Part'),
    ...texts.map(text => paragraph(text, 'Own')),
  ]
}

/**
 * Returns a saved briefing as a Word document with headings and page numbers, to be edited further. The same version gives the same bytes.
 */
export function briefingToDocx(paper: BriefingPaper): Promise<Uint8Array> {
  const { version, words, kicker, sources, colophon, madeOn } = paper
  const { title, subtitle, language } = version.content
  return wordDocument({ title: `${words.name}: ${title}`, language, madeOn, styles }, [
    paragraph(kicker.join(' · '), 'Kicker'),
    paragraph(title, 'Title'),
    paragraph(subtitle, 'Subtitle'),
    ...(paper.meeting.length === 0 ? [] : [factsBlock(paper, paper.meeting, words.headings.meeting)]),
    ...paper.parts.flatMap(part => partBlocks(paper, part)),
    paragraph(words.sources, 'Part'),
    paragraph(words.sourcesNote, 'Source'),
    ...sources.map(({ number, label }) => paragraph(`${number}. ${label}`, 'Source')),
    paragraph(`${colophon}. ${words.inside}`, 'Source'),
  ])
}
