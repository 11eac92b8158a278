import { wordColours } from '../../files/word/word-colours'
import { wordFile } from '../../files/word/word-file'
import type { WordBlock, WordDocument, WordTable } from '../../files/word/word-model'
import { gap, paragraphOf } from '../../files/word/word-paragraph'
import { textRun } from '../../files/word/word-run'
import type { BriefingPaper } from '../briefing-paper'
import { mainPartWord, sidePartWord } from './first-word'
import { secondPageWord } from './second-word'

/** How wide the page is, and how far its text is from the edges, in millimetres. */
const page = { width: 210, side: 22 } as const

/** The band with the title, and the strip with the day of the facts. Their title is a title to Word too. */
function bandTable({ head }: BriefingPaper): WordTable {
  const padding = { top: 3, right: page.side, bottom: 0, left: page.side }
  const sized = (text: string, points: number) => ({ ...textRun(text), points })
  return {
    kind: 'table',
    name: head.kind,
    widths: [page.width],
    indent: -page.side,
    padding,
    rows: [
      {
        height: 40,
        cells: [
          {
            fill: wordColours.accent,
            isMiddle: true,
            blocks: [
              paragraphOf('BandOffice', [textRun([head.kind, head.office].filter(Boolean).join(' · '))]),
              paragraphOf('Title', [sized(head.title, 19)], { line: 23 }),
              paragraphOf('Period', [sized(head.when, 10.5)], { line: 14 }),
            ],
          },
        ],
      },
      {
        height: 9,
        cells: [
          {
            fill: wordColours.tint,
            isMiddle: true,
            padding: { ...padding, top: 0 },
            blocks: [
              paragraphOf(
                'State',
                head.state.map((text, at) => textRun(at === 0 ? text : `   ${text}`, at === 0 ? 'strong' : undefined)),
              ),
            ],
          },
        ],
      },
    ],
  }
}

const columnBreak: WordBlock = paragraphOf('Gap', [{ kind: 'column-break' }])

/**
 * Returns a saved briefing as a Word document of two pages with named styles, to be edited further: a band, two columns, and the second
 * page. The same version gives the same bytes.
 */
export function briefingToDocx(paper: BriefingPaper): Promise<Uint8Array> {
  const { version, words, head, pages, colophon, madeOn } = paper
  const { language, title } = version.content
  const document: WordDocument = {
    locale: language === 'sv' ? 'sv-SE' : 'en-GB',
    title: `${words.name}: ${title}`,
    author: head.office === '' ? 'Talan' : head.office,
    subject: colophon,
    madeOn,
    header: { left: `${head.kind}: ${head.title}`, right: head.day },
    footer: words.inside,
    sections: [
      { start: 'page', hasHeader: false, top: 0, blocks: [bandTable(paper), gap(0)] },
      {
        start: 'continuous',
        hasHeader: false,
        top: 0,
        columns: [
          { width: 105, space: 9 },
          { width: 52, space: 0 },
        ],
        blocks: [
          gap(4),
          ...pages.main.flatMap(part => mainPartWord(paper, part)),
          columnBreak,
          ...pages.side.flatMap(part => sidePartWord(paper, part)),
        ],
      },
      { start: 'page', hasHeader: true, blocks: secondPageWord(paper) },
    ],
  }
  return wordFile(document)
}
