import { ownLooks } from '../../../src-shared/briefings/own-fit'
import { type LineLook, linesNeeded } from '../../../src-shared/paper/fitted-lines'
import { point } from '../../../src-shared/paper/letter-widths'
import { mainColumn, type PaperItem, type PaperPart, type PaperPartId, sideColumn } from './paper-parts'

/** How the texts of a briefing stand on its two pages. Widths are in millimetres, sizes and line heights in points. */
export const looks = {
  ...ownLooks,
  title: { width: 166, size: 19, line: 23, weight: 700 },
  when: { width: 166, size: 10.5, line: 14 },
  wording: { width: 105, size: 8.2, line: 11.6 },
  name: { width: 52, size: 10, line: 12.6, weight: 600 },
  side: { width: 52, size: 9, line: 12.6 },
  sideSmall: { width: 52, size: 8.2, line: 11.6 },
  process: { width: 42, size: 9.2, line: 12.4, weight: 600 },
  step: { width: 26, size: 8.2, line: 10.8, weight: 600 },
  nearest: { width: 166, size: 8.2, line: 11.4 },
  cell: { width: 74, size: 8.8, line: 12 },
  joint: { width: 166, size: 8.2, line: 11.6 },
  leftOut: { width: 161, size: 8.8, line: 12.6 },
  sources: { width: 166, size: 7.6, line: 10.4 },
} as const satisfies Readonly<Record<string, LineLook>>

/** The widths of the columns of the tables, in millimetres, the day first. */
export const columnWidths = {
  asked: [18, 76, 72],
  askedWithImprint: [16, 58, 50, 42],
  contacts: [18, 100, 48],
} as const
/** The space between two columns. */
export const columnSpace = 2

/** The height of each page that its parts may fill. The first page has its band and its strip above. */
export const rooms = { first: 220, second: 245 } as const

/** Heights in millimetres of what stands around the texts. The style of the page has the same numbers. */
export const heights = {
  mainHeading: 16 * point + 1.4,
  mainGap: 3.2,
  sideHeading: 14 * point + 1.4,
  sideGap: 4,
  pageHeading: 16 * point + 1.4,
  pageGap: 4.4,
  tableHead: 10.4 * point + 1.4,
  group: 12 * point + 3.9,
  row: 2.2,
  process: 5.7,
  stepHead: 6,
  stepDay: 10.2 * point,
  scale: 15,
  leftOut: 3.8,
  sources: 3,
} as const

/** Returns the height of a text in millimetres, by the lines it takes at most. */
export const heightOf = (text: string, look: LineLook): number => linesNeeded(text, look) * look.line * point

const isIn = (column: readonly PaperPartId[], id: PaperPartId): boolean => column.includes(id)

const groupsIn = (items: readonly PaperItem[]): number => new Set(items.flatMap(({ group }) => group ?? [])).size

/** Returns the height of a part with its heading, and with the space above it. A part without things takes none. */
export function heightOfPart({ id, items, columns }: PaperPart): number {
  if (items.length === 0) return 0
  const things = items.reduce((sum, { height }) => sum + height, 0)
  const around = isIn(mainColumn, id)
    ? heights.mainHeading + heights.mainGap
    : isIn(sideColumn, id)
      ? heights.sideHeading + heights.sideGap
      : heights.pageHeading + heights.pageGap
  return around + (columns.length > 0 ? heights.tableHead : 0) + groupsIn(items) * heights.group + things
}
