import { contentsAbove, type PackPages, type PageSection } from '../../../src-shared/packs/blocks/pack-pages'
import { wordFile } from '../../files/word/word-file'
import { bodyWidth } from '../../files/word/word-measures'
import type { WordBlock, WordDocument, WordSection } from '../../files/word/word-model'
import { gap, paragraphOf, says } from '../../files/word/word-paragraph'
import { bandInWord } from './band-in-word'
import { blockInWord } from './block-in-word'
import { bookmarkOf, contentsInWord } from './contents-in-word'
import { estimatedLayout } from './estimated-pages'
import { keyFiguresInWord } from './key-figures-in-word'

/** The two columns of page 1 with the space between them, and the space between the band and what stands below it, in millimetres. */
const [mainWidth, between] = [105, 9]
const firstColumns = [
  { width: mainWidth, space: between },
  { width: bodyWidth - mainWidth - between, space: 0 },
]
const belowBand = 8
const aboveKeyFigures = 6

/** Returns what stands in a column, without space above it. */
function columnBlocks(blocks: readonly WordBlock[]): WordBlock[] {
  const [first, ...others] = blocks
  return first?.kind === 'paragraph' ? [{ ...first, before: 0 }, ...others] : [...blocks]
}

/** Returns page 1: the band from edge to edge, then two columns, then the key figures below both. */
function firstSections({ first, language }: PackPages): WordSection[] {
  const { band, state, main, side, keyFigures } = first
  const written = (blocks: typeof main) =>
    columnBlocks(blocks.flatMap(block => blockInWord(block, { language, heading: band.report })))
  const [left, right] = [written(main), written(side)]
  const turn = paragraphOf('Gap', [{ kind: 'column-break' }])
  const figures = keyFigures === null ? [] : keyFiguresInWord(keyFigures)
  return [
    { start: 'page', hasHeader: false, top: 0, space: belowBand, blocks: [bandInWord(band, state)] },
    {
      start: 'continuous',
      hasHeader: false,
      columns: firstColumns,
      blocks: right.length === 0 ? left : [...left, turn, ...right],
    },
    ...(figures.length === 0
      ? []
      : [{ start: 'continuous', hasHeader: false, blocks: [gap(aboveKeyFigures), ...figures] } satisfies WordSection]),
  ]
}

/** Returns a part of a report. Its heading is what the list of contents leads to. */
function partBlocks(
  { id, heading, start, blocks }: PageSection,
  { language }: PackPages,
  isFirst: boolean,
): WordBlock[] {
  const place = { language, heading }
  const startsPage = start === 'page' && !isFirst
  const title = says('Heading1', heading, {
    bookmark: bookmarkOf(id),
    startsPage,
    before: isFirst || startsPage ? 0 : undefined,
  })
  return [title, ...blocks.flatMap(block => blockInWord(block, place))]
}

/** Returns the pages after page 1, with the list of contents before them in a long report. */
function restSection(pages: PackPages): WordSection {
  const estimated = estimatedLayout(pages)
  const contents = estimated.count > contentsAbove ? contentsInWord(pages, estimated) : []
  const [first, ...others] = pages.sections
  const parts = first
    ? [
        ...partBlocks({ ...first, start: 'page' }, pages, contents.length === 0),
        ...others.flatMap(section => partBlocks(section, pages, false)),
      ]
    : []
  return { start: 'page', hasHeader: true, blocks: [...contents, ...parts] }
}

/** Returns a laid-out pack as a Word document. The same pages give the same bytes. `madeOn` is the day that the file is dated. */
export function pagesToWord(pages: PackPages, madeOn: string): Promise<Uint8Array> {
  const { language, title, author, subject, header, footer } = pages
  const document: WordDocument = {
    locale: language === 'sv' ? 'sv-SE' : 'en-GB',
    title,
    author,
    subject,
    madeOn,
    header,
    footer,
    sections: [...firstSections(pages), ...(pages.sections.length === 0 ? [] : [restSection(pages)])],
  }
  return wordFile(document)
}
