import type { AsksBlock, LinesBlock, NextDatesBlock } from '../../../src-shared/packs/blocks/first-page'
import { type Markup, tag } from '../../paper/markup'
import type { PaperText } from './paper-text'

/** Returns what the office asks of the partner, in the tinted box of the narrow column. */
export const asksHtml = ({ heading, rows }: AsksBlock, paper: PaperText): Markup =>
  tag(
    'section',
    { class: 'ask' },
    tag('h2', {}, heading),
    tag(
      'ul',
      {},
      rows.map(({ ask, by }) => tag('li', {}, paper.running(ask), by && [' ', tag('span', { class: 'by' }, by)])),
    ),
  )

/** Returns the three nearest dates. */
export const nextDatesHtml = ({ heading, rows }: NextDatesBlock, paper: PaperText): Markup =>
  tag(
    'section',
    { class: 'near' },
    tag('h2', {}, heading),
    tag(
      'ol',
      {},
      rows.map(({ day, what }) =>
        tag('li', {}, tag('span', { class: 'day' }, day), ' ', tag('span', {}, paper.running(what))),
      ),
    ),
  )

/** Returns short lines under a small heading: the contact person, or who approved the report. Names and addresses are not divided. */
export const linesHtml = ({ heading, lines }: LinesBlock): Markup =>
  tag(
    'section',
    { class: 'who' },
    tag('h2', {}, heading),
    tag(
      'p',
      {},
      lines.map((line, index) => [index === 0 ? null : tag('br', {}), line]),
    ),
  )
