import { firstPageStyles } from './first-page-styles'
import type { StyleLook } from './style-look'
import { wordColours } from './word-colours'

const { weak, rule, accent } = wordColours

const thin = { weight: 6, colour: rule, space: 0 }
/**
 * The named styles of a report, by the names with which paragraphs refer to them. Sizes and spaces are those of the design. Word's own
 * names are used where Word has them, so that its outline, its contents and its screen readers know what a paragraph is.
 */
export const paragraphStyles = {
  ...firstPageStyles,
  Heading1: {
    name: 'heading 1',
    alias: 'Rubrik 1',
    size: 15,
    line: 19,
    family: 'half',
    colour: accent,
    before: 25.5,
    after: 6,
    level: 1,
    isUnbroken: true,
  },
  Heading2: {
    name: 'heading 2',
    alias: 'Rubrik 2',
    size: 10.5,
    line: 14,
    family: 'half',
    before: 14,
    after: 3,
    level: 2,
    isUnbroken: true,
  },
  Lead: { name: 'Ingress', size: 10.5, line: 15.5, after: 12, isWithNext: true, isUnbroken: true },
  BodyText: { name: 'Body Text', alias: 'Brödtext', size: 9.5, line: 13.5, after: 4 },
  IssueHeading: {
    name: 'Talan Fråga',
    basedOn: 'Heading2',
    size: 10.5,
    line: 14,
    family: 'half',
    left: 7,
    hanging: 7,
    after: 2,
    level: 2,
    isUnbroken: true,
  },
  IssueText: { name: 'Talan Fråga text', size: 9.5, line: 13.5, left: 7 },
  ProcessHeading: {
    name: 'Talan Process',
    basedOn: 'Heading2',
    size: 9.2,
    line: 12.4,
    family: 'half',
    level: 2,
    isUnbroken: true,
  },
  TableText: { name: 'Tabelltext', size: 8.8, line: 12 },
  TableHead: {
    name: 'Tabellhuvud',
    size: 7.8,
    line: 10.4,
    family: 'half',
    colour: weak,
    isWithNext: true,
    isUnbroken: true,
  },
  TableHeading: {
    name: 'Tabellrubrik',
    size: 9.5,
    line: 13,
    family: 'half',
    before: 10,
    after: 3.5,
    isWithNext: true,
    isUnbroken: true,
  },
  Caption: { name: 'caption', alias: 'Bildtext', size: 8.2, line: 11.4, colour: weak, before: 4.5, after: 2 },
  Fold: {
    name: 'Hopvikt',
    size: 8.8,
    line: 12.6,
    colour: weak,
    before: 11,
    left: 3.8,
    lines: { left: { weight: 18, colour: rule, space: 8 } },
  },
  Numbered: { name: 'Talan Numrerad', size: 8.8, line: 12.4, before: 4, left: 6, hanging: 6 },
  MapText: { name: 'Talan Kartruta', size: 7.4, left: 5.4, hanging: 5.4, isUnbroken: true },
  Picture: { name: 'Talan Bild', size: 8.2, isUnbroken: true },
  Contents: { name: 'toc 1', alias: 'Talan Innehåll', size: 9.5, line: 16, stop: 'dotted', isUnbroken: true },
  Header: {
    name: 'header',
    alias: 'Sidhuvud',
    size: 7.8,
    line: 10,
    colour: weak,
    stop: 'plain',
    isUnbroken: true,
    lines: { bottom: { ...thin, space: 5 } },
  },
  Footer: { name: 'footer', alias: 'Sidfot', size: 7.8, line: 10, colour: weak, stop: 'plain', isUnbroken: true },
  Gap: { name: 'Talan Mellanrum', size: 1, line: 1 },
} as const satisfies Readonly<Record<string, StyleLook>>
export type ParagraphStyle = keyof typeof paragraphStyles
