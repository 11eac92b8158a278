import { textWidth } from '../../../src-shared/charts/fitted-text'
import type { BandBlock, StateBlock } from '../../../src-shared/packs/blocks/first-page'
import { wordColours } from '../../files/word/word-colours'
import { bodyWidth, pageMargins } from '../../files/word/word-measures'
import type { WordCell, WordParagraph, WordRun, WordTable } from '../../files/word/word-model'
import { paragraphOf, says } from '../../files/word/word-paragraph'
import { textRun } from '../../files/word/word-run'
import { bookmarkOf } from './contents-in-word'
import { logoBox } from './logo-box'
import { stateIcon } from './signs-in-word'

/** The heights of the band and of the strip below it, and where the words of the band begin, in millimetres. */
const [bandHeight, stripHeight, bandTop] = [51, 11, 11]
/** The width of the cell with the partner's logo, up to the right margin. */
const logoWidth = 46
const pointsOfMillimetre = 72 / 25.4
/** The size of the title, and that of a title which would not fit in one line. */
const titleSize = 27
const longTitle = { points: 19, line: 22 }

function titleOf(partner: string, room: number): WordParagraph {
  const isLong = textWidth(partner, titleSize) > room * pointsOfMillimetre
  const run: WordRun = { kind: 'text', text: partner, points: isLong ? longTitle.points : undefined }
  return paragraphOf('Title', [run], { bookmark: bookmarkOf(null), line: isLong ? longTitle.line : undefined })
}

function bandCells({ office, report, partner, period, officeLogo, partnerLogo }: BandBlock): WordCell[] {
  const room = partnerLogo ? bodyWidth - logoWidth : bodyWidth
  const head = officeLogo
    ? paragraphOf('Picture', [logoBox(officeLogo, { width: 28, height: 10 })])
    : says('BandOffice', office)
  const { left, right } = pageMargins
  const words: WordCell = {
    blocks: [
      head,
      says('BandReport', report, officeLogo ? { before: 2 } : {}),
      titleOf(partner, room),
      says('Period', period),
    ],
    fill: wordColours.accent,
    columns: partnerLogo ? 1 : 2,
    padding: { top: bandTop, right: partnerLogo ? 0 : right, bottom: 0, left },
  }
  if (!partnerLogo) return [words]
  const box = paragraphOf('Picture', [logoBox(partnerLogo, { width: 42, height: 17 })], { isToTheRight: true })
  return [words, { blocks: [box], fill: wordColours.accent, padding: { top: bandTop, right, bottom: 0, left: 0 } }]
}

/** The words after the icon, with a wide space between them. The icon is an ornament, since the first words say the same. */
function stateRuns({ state, items }: StateBlock): WordRun[] {
  const [first = '', ...others] = items
  const later = others.map(item => textRun(`\u2003\u2003${item}`))
  return [stateIcon(state), textRun(`\u00a0\u00a0${first}`, 'strong'), ...later]
}

/**
 * Returns the band and the strip of a report as a table from edge to edge of the paper, so that the title in it is the title of the
 * document and not a picture of one.
 */
export function bandInWord(band: BandBlock, state: StateBlock): WordTable {
  const { left, right } = pageMargins
  return {
    kind: 'table',
    name: `${band.report}, ${band.partner}, ${band.period}`,
    widths: [left + bodyWidth - logoWidth, logoWidth + right],
    indent: -left,
    padding: { top: 0, right: 0, bottom: 0, left: 0 },
    rows: [
      { cells: bandCells(band), height: bandHeight },
      {
        cells: [
          {
            blocks: [paragraphOf('State', stateRuns(state))],
            fill: wordColours.tint,
            columns: 2,
            isMiddle: true,
            padding: { top: 0, right, bottom: 0, left },
          },
        ],
        height: stripHeight,
      },
    ],
  }
}
