import type {
  BriefingLine,
  BriefingSection,
  BriefingSectionId,
  BriefingVersion,
} from '../../../src-shared/briefings/briefing'
import { keyOfSource } from '../../../src-shared/briefings/briefing-layout'
import { cutToLines, type LineLook, linesNeeded } from '../../../src-shared/paper/fitted-lines'
import { letterWidth } from '../../../src-shared/paper/letter-widths'
import type { BriefingWords } from '../../../src-shared/text/sv/briefing'
import type { PaperItem } from './paper-parts'

/** What the parts of a briefing on paper are made from. */
export type PaperSource = { readonly version: BriefingVersion; readonly words: BriefingWords }

const nothing: BriefingSection = { id: 'meeting', heading: '', lines: [] }

/** Returns a generated section of a version; empty if the version has none. */
export const sectionOf = ({ version }: PaperSource, id: BriefingSectionId): BriefingSection =>
  version.content.sections.find(section => section.id === id) ?? nothing

/** How many sources of one thing are cited. More numbers than that hide the text. */
const mostCited = 2

/** Returns the sources that paper cites for a line: the latest ones, each record once. A masked line has none. */
export function citedBy({ tone, sources }: BriefingLine): PaperItem['sources'] {
  if (tone === 'masked') return []
  const placed = sources.filter(({ place }) => place !== null)
  const first = placed.filter((source, at) => placed.findIndex(one => keyOfSource(one) === keyOfSource(source)) === at)
  return first.slice(-mostCited)
}

/** What numbers in brackets look like at most, so that a text keeps room for them. They stay on the line of the last word. */
const roomForNotes = '\u00a0[00,\u00a000]'

/** Returns a text with room for the numbers of its sources. */
export const withNotes = (text: string, sources: PaperItem['sources']): string =>
  sources.length === 0 || text === '' ? text : text + roomForNotes

/** Returns a text cut so that it takes at most so many lines with the numbers of its sources. */
export function cutNoted(text: string, look: LineLook, most: number, sources: PaperItem['sources']): string {
  const cut = cutToLines(text, look, most)
  if (linesNeeded(withNotes(cut, sources), look) <= most) return cut
  return cutToLines(text, { ...look, width: look.width - letterWidth(roomForNotes, look.size, look.weight) }, most)
}

const plain: Pick<PaperItem, 'cells' | 'tone' | 'sources' | 'stands'> = {
  cells: [],
  tone: 'plain',
  sources: [],
  stands: 1,
}

/** Returns a thing on paper; what is not given is as for a text that a person wrote. */
export const itemOf = (item: Partial<PaperItem> & Pick<PaperItem, 'lead' | 'lines' | 'height'>): PaperItem => ({
  ...plain,
  ...item,
})

/** Returns the lines that may be told, and how many are masked. */
export function toldOf(lines: readonly BriefingLine[]): {
  readonly told: readonly BriefingLine[]
  readonly masked: number
} {
  const told = lines.filter(({ tone }) => tone !== 'masked')
  return { told, masked: lines.length - told.length }
}
