import type { StyleLook } from './style-look'
import { wordColours } from './word-colours'

const { weak, rule, tint, accent, white } = wordColours

const thin = { weight: 6, colour: rule, space: 0 }
/** The lines around a box of the tint: the strong one to the left, and the tint itself where the box is wider than its text. */
const boxLines = {
  top: { weight: 4, colour: tint, space: 8 },
  left: { weight: 28, colour: accent, space: 9 },
  bottom: { weight: 4, colour: tint, space: 8 },
  right: { weight: 4, colour: tint, space: 6 },
}
const box = { left: 4.4, right: 2.4, ground: tint, lines: boxLines } as const

/**
 * The named styles of a report, by the names with which paragraphs refer to them. Sizes and spaces are those of the design. Word's own
 * names are used where Word has them, so that its outline, its contents and its screen readers know what a paragraph is.
 */
export const paragraphStyles = {
  Title: { name: 'Title', alias: 'Talan Titel', size: 27, line: 31, family: 'bold', colour: white, before: 2, isUnbroken: true },
  Period: { name: 'Talan Period', size: 12.5, line: 17, colour: white, before: 2, isUnbroken: true },
  BandOffice: { name: 'Talan Kontor', size: 8.8, line: 12, colour: white, isUnbroken: true },
  BandReport: { name: 'Talan Rapport', size: 11, line: 14, colour: white, before: 18, isUnbroken: true },
  State: { name: 'Talan Läge', size: 8.8, line: 12, isUnbroken: true },
  Heading1: { name: 'heading 1', alias: 'Rubrik 1', size: 15, line: 19, family: 'half', colour: accent, before: 25.5, after: 6, level: 1, isUnbroken: true },
  Heading2: { name: 'heading 2', alias: 'Rubrik 2', size: 10.5, line: 14, family: 'half', before: 14, after: 3, level: 2, isUnbroken: true },
  Lead: { name: 'Ingress', size: 10.5, line: 15.5, after: 12, isUnbroken: true },
  BodyText: { name: 'Body Text', alias: 'Brödtext', size: 9.5, line: 13.5, after: 4 },
  Fact: { name: 'Talan Uppgift', size: 9.5, line: 13.5, isUnbroken: true },
  ResultHeading: { name: 'Resultat rubrik', size: 10.5, line: 14, family: 'half', before: 8, left: 7, hanging: 7, level: 2, isUnbroken: true, lines: { top: { ...thin, space: 7 } } },
  ResultText: { name: 'Resultat text', size: 9.5, line: 13.5, before: 2, left: 7 },
  ResultOutcome: { name: 'Resultat följd', size: 9.5, line: 13.5, before: 3, left: 11, hanging: 4 },
  ResultSource: { name: 'Resultat källa', size: 7.8, line: 11, colour: weak, before: 2.5, left: 7, isUnbroken: true },
  AskHeading: { name: 'Be om rubrik', size: 10.5, line: 14, family: 'half', colour: accent, after: 4, level: 2, isUnbroken: true, ...box },
  Ask: { name: 'Be om', size: 9.5, line: 13.5, after: 6, ...box },
  DateLine: { name: 'Talan Datum', size: 9, line: 12.6, left: 15, hanging: 15, lines: { top: { ...thin, space: 4 }, between: { ...thin, space: 4 } } },
  TableText: { name: 'Tabelltext', size: 8.8, line: 12 },
  TableHead: { name: 'Tabellhuvud', size: 7.8, line: 10.4, family: 'half', colour: weak, isWithNext: true, isUnbroken: true },
  TableHeading: { name: 'Tabellrubrik', size: 9.5, line: 13, family: 'half', before: 10, after: 3.5, isWithNext: true, isUnbroken: true },
  Caption: { name: 'caption', alias: 'Bildtext', size: 8.2, line: 11.4, colour: weak, before: 4.5, after: 2 },
  Fold: { name: 'Hopvikt', size: 8.8, line: 12.6, colour: weak, before: 11, left: 3.8, lines: { left: { weight: 18, colour: rule, space: 8 } } },
  Numbered: { name: 'Talan Numrerad', size: 8.8, line: 12.4, before: 4, left: 6, hanging: 6 },
  KeyFigure: { name: 'Talan Nyckeltal', size: 17, line: 21, family: 'half', isWithNext: true, isUnbroken: true },
  KeyLabel: { name: 'Talan Nyckeltal text', size: 8.2, line: 11, colour: weak, isUnbroken: true },
  MapText: { name: 'Talan Kartruta', size: 7.4, line: 9.4, isUnbroken: true },
  Picture: { name: 'Talan Bild', size: 8.2, isUnbroken: true },
  Contents: { name: 'toc 1', alias: 'Talan Innehåll', size: 9.5, line: 16, stop: 'dotted', isUnbroken: true },
  Header: { name: 'header', alias: 'Sidhuvud', size: 7.8, line: 10, colour: weak, stop: 'plain', isUnbroken: true, lines: { bottom: { ...thin, space: 5 } } },
  Footer: { name: 'footer', alias: 'Sidfot', size: 7.8, line: 10, colour: weak, stop: 'plain', isUnbroken: true },
  Gap: { name: 'Talan Mellanrum', size: 1, line: 1 },
} as const satisfies Readonly<Record<string, StyleLook>>
export type ParagraphStyle = keyof typeof paragraphStyles
