import type { StyleLook } from './style-look'
import { wordColours } from './word-colours'

const { weak, rule, tint, accent, white } = wordColours

const thin = { weight: 6, colour: rule, space: 0 }
/**
 * The lines at the sides of a box of the tint: the strong one to the left, and the tint itself to the right, where the box is wider than its
 * text. It has none above and below: LibreOffice would keep their distance between its paragraphs too.
 */
const boxLines = {
  left: { weight: 28, colour: accent, space: 9 },
  right: { weight: 4, colour: tint, space: 6 },
}
const box = { left: 4.4, right: 2.4, ground: tint, lines: boxLines } as const

/** The styles of what stands on page 1 only: the band, the results, what is asked, dates, and key figures. */
export const firstPageStyles = {
  Title: {
    name: 'Title',
    alias: 'Talan Titel',
    size: 27,
    line: 31,
    family: 'bold',
    colour: white,
    before: 2,
    isUnbroken: true,
  },
  Period: { name: 'Talan Period', size: 12.5, line: 17, colour: white, before: 2, isUnbroken: true },
  BandOffice: { name: 'Talan Kontor', size: 8.8, line: 12, colour: white, isUnbroken: true },
  BandReport: { name: 'Talan Rapport', size: 11, line: 14, colour: white, before: 18, isUnbroken: true },
  State: { name: 'Talan Läge', size: 8.8, line: 12, isUnbroken: true },
  Fact: { name: 'Talan Uppgift', size: 9.5, line: 13.5, isUnbroken: true },
  ResultHeading: {
    name: 'Resultat rubrik',
    size: 10.5,
    line: 14,
    basedOn: 'Heading2',
    family: 'half',
    before: 8,
    left: 7,
    hanging: 7,
    level: 2,
    isUnbroken: true,
    lines: { top: { ...thin, space: 7 } },
  },
  ResultText: { name: 'Resultat text', size: 9.5, line: 13.5, before: 2, left: 7 },
  ResultOutcome: { name: 'Resultat följd', size: 9.5, line: 13.5, before: 3, left: 11, hanging: 4 },
  ResultSource: { name: 'Resultat källa', size: 7.8, line: 11, colour: weak, before: 2.5, left: 7, isUnbroken: true },
  AskHeading: {
    name: 'Be om rubrik',
    basedOn: 'Heading2',
    size: 10.5,
    line: 22,
    family: 'half',
    colour: accent,
    after: 3,
    level: 2,
    isUnbroken: true,
    ...box,
  },
  Ask: { name: 'Be om', size: 9.5, line: 13.5, after: 6, ...box },
  AskEnd: { name: 'Be om slut', size: 2, line: 4, ...box },
  DateLine: {
    name: 'Talan Datum',
    size: 9,
    line: 12.6,
    left: 15,
    hanging: 15,
    after: 3,
    lines: { top: { ...thin, space: 4 }, between: { ...thin, space: 4 } },
  },
  KeyFigure: { name: 'Talan Nyckeltal', size: 17, line: 21, family: 'half', isUnbroken: true },
  KeyLabel: { name: 'Talan Nyckeltal text', size: 8.2, line: 11, colour: weak, isUnbroken: true },
} as const satisfies Readonly<Record<string, StyleLook>>
