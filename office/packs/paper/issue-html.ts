import type { ExchangeRow, Exchanges, IssueBlock } from '../../../src-shared/packs/blocks/issue-block'
import type { CaptionedPicture } from '../../../src-shared/packs/blocks/page-picture'
import { type Markup, tag } from '../../paper/markup'
import { quartersPicture } from '../../paper/pictures/quarters-picture'
import { pictureHtml } from './band-html'
import type { PaperText } from './paper-text'
import { atEnd, atStart, divided, unit } from './piece'

/** The widths of the columns of an exchange, in millimetres. */
const widths = [15, 50, 50, 44]

const exchangeHtml = (row: ExchangeRow, paper: PaperText): Markup =>
  tag(
    'tr',
    unit(),
    tag('th', { scope: 'row' }, row.day),
    tag('td', {}, paper.running(row.asked)),
    tag('td', { class: row.isAnswered ? null : 'weak' }, paper.running(row.answered)),
    tag('td', { class: row.isImprinted ? 'strong' : 'weak' }, paper.running(row.imprint)),
  )

const exchangesHtml = ({ headings, rows, more }: Exchanges, paper: PaperText): Markup =>
  tag(
    'div',
    { class: 'exchanges' },
    tag(
      'table',
      {},
      tag(
        'colgroup',
        {},
        widths.map(width => tag('col', { style: `width:${width}mm` })),
      ),
      tag(
        'thead',
        {},
        tag(
          'tr',
          {},
          [headings.day, headings.asked, headings.answered, headings.imprint].map(text =>
            tag('th', { scope: 'col' }, text),
          ),
        ),
      ),
      tag(
        'tbody',
        {},
        rows.map(row => exchangeHtml(row, paper)),
      ),
    ),
    more && tag('p', { class: 'caption', ...atEnd() }, more),
  )

const figureHtml = (given: CaptionedPicture, paper: PaperText): Markup =>
  tag('figure', { class: 'photo', ...atEnd() }, pictureHtml(given), tag('figcaption', {}, paper.running(given.caption)))

/** Returns an issue in the partner's own wording: a sentence, its line over eight quarters, and what was asked, answered and imprinted. */
export function issueHtml(issue: IssueBlock, paper: PaperText): Markup {
  const { number, wording, sentence, quarters, exchanges, seeAlso, picture } = issue
  return tag(
    'article',
    { class: 'issue', ...divided('tall', 1) },
    tag(
      'div',
      { class: quarters ? 'top' : 'top alone', ...atStart() },
      tag(
        'div',
        {},
        tag('h3', {}, tag('span', {}, number), ' ', tag('span', {}, wording)),
        sentence && tag('p', {}, paper.running(sentence)),
      ),
      quarters && quartersPicture(quarters, paper.language),
    ),
    exchanges && exchanges.rows.length > 0 ? exchangesHtml(exchanges, paper) : null,
    seeAlso && tag('p', { class: 'caption', ...atEnd() }, paper.running(seeAlso)),
    picture && figureHtml(picture, paper),
  )
}
