import type { ParagraphStyle } from './paragraph-styles'
import { paragraphStyles } from './paragraph-styles'
import type { StyleLook } from './style-look'
import { wordColours } from './word-colours'
import { pointTwips, twips } from './word-measures'
import type { WordParagraph, WordRun } from './word-model'
import { runXml, textRun, type WordWriting } from './word-run'
import { wordText } from './word-text'

/** Returns what differs from the style of a paragraph, in the order in which the format wants it. */
function differences(paragraph: WordParagraph): string {
  const { style, isWithNext, startsPage, isToTheRight, hasLineBelow, before, line, indent } = paragraph
  const look: StyleLook = paragraphStyles[style]
  const above = before !== undefined ? twips(before) : startsPage ? 0 : null
  const spacing = [
    above === null ? '' : ` w:before="${above}" w:after="${pointTwips(look.after ?? 0)}"`,
    line === undefined ? '' : ` w:line="${pointTwips(line)}" w:lineRule="exact"`,
  ].join('')
  return [
    isWithNext === undefined ? '' : isWithNext ? '<w:keepNext/>' : '<w:keepNext w:val="0"/>',
    startsPage ? '<w:pageBreakBefore/>' : '',
    hasLineBelow
      ? `<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="8" w:color="${wordColours.rule}"/></w:pBdr>`
      : '',
    spacing === '' ? '' : `<w:spacing${spacing}/>`,
    indent === undefined ? '' : `<w:ind w:left="${twips(indent)}"/>`,
    isToTheRight ? '<w:jc w:val="right"/>' : '',
  ].join('')
}

/** Returns a paragraph as an element of the text. `end` is what a section writes in its last paragraph. */
export function paragraphXml(paragraph: WordParagraph, writing: WordWriting, end = ''): string {
  const inside = paragraph.runs.map(run => runXml(run, writing)).join('')
  const properties = `<w:pPr><w:pStyle w:val="${paragraph.style}"/>${differences(paragraph)}${end}</w:pPr>`
  if (paragraph.bookmark === undefined) return `<w:p>${properties}${inside}</w:p>`
  const number = writing.nextNumber()
  return `<w:p>${properties}<w:bookmarkStart w:id="${number}" w:name="${wordText(paragraph.bookmark)}"/>${inside}<w:bookmarkEnd w:id="${number}"/></w:p>`
}

type Differences = Omit<WordParagraph, 'kind' | 'style' | 'runs'>

/** Returns a paragraph of a style that holds these runs. */
export const paragraphOf = (
  style: ParagraphStyle,
  runs: readonly WordRun[],
  more: Differences = {},
): WordParagraph => ({ kind: 'paragraph', style, runs, ...more })

/** Returns a paragraph of a style that says one thing. */
export const says = (style: ParagraphStyle, text: string, more: Differences = {}): WordParagraph =>
  paragraphOf(style, [textRun(text)], more)

/** Returns the space between two tables, which Word would otherwise join into one. It is in millimetres. */
export const gap = (millimetres: number, isWithNext?: boolean): WordParagraph =>
  paragraphOf('Gap', [], { before: millimetres, isWithNext })
