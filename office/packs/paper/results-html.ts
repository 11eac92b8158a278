import type { ResultRow, ResultsBlock } from '../../../src-shared/packs/blocks/first-page'
import { arrow } from '../../paper/icons'
import { type Markup, tag } from '../../paper/markup'
import type { PaperText } from './paper-text'
import { atStart, divided, unit } from './piece'

const resultHtml = ({ number, heading, text, outcome, source }: ResultRow, paper: PaperText): Markup =>
  tag(
    'li',
    unit(),
    tag('span', { class: 'key' }, number),
    tag(
      'div',
      {},
      tag('h3', {}, heading),
      text && tag('p', {}, paper.running(text)),
      outcome && tag('p', { class: 'outcome' }, arrow, paper.running(outcome)),
      source && tag('p', { class: 'source' }, source),
    ),
  )

/** Returns what the quarter led to: a heading in the office's own words, a text, and an arrow before what came of it. */
export const resultsHtml = ({ heading, lead, rows }: ResultsBlock, paper: PaperText): Markup =>
  tag(
    'section',
    { class: 'results', ...divided('rows', 1) },
    tag('h2', atStart(), heading),
    lead && tag('p', { class: 'lead', ...atStart() }, lead),
    rows.length > 0
      ? tag(
          'ol',
          {},
          rows.map(row => resultHtml(row, paper)),
        )
      : null,
  )
