import type { FoldBlock, LeftOutBlock, MethodBlock } from '../../../src-shared/packs/blocks/closing-blocks'
import type { HeadingBlock, ParagraphBlock } from '../../../src-shared/packs/blocks/first-page'
import { type Markup, tag } from '../../paper/markup'
import type { PaperText } from './paper-text'
import { divided, unit } from './piece'

/** Returns a heading of a subject (2) or of a part of it (3). Headings are never divided by hyphens. */
export const headingHtml = ({ level, text }: Pick<HeadingBlock, 'level' | 'text'>, id: string | null = null): Markup =>
  tag(level === 2 ? 'h2' : 'h3', { id }, text)

/** Returns a paragraph. A lead is too large for hyphens. */
export const paragraphHtml = ({ look, text }: ParagraphBlock, paper: PaperText): Markup =>
  tag('p', { class: look === 'body' ? null : look }, look === 'lead' ? text : paper.running(text))

/** Returns a line with a rule to the left, which says in words what no row is printed for. */
export const foldHtml = ({ parts }: FoldBlock, paper: PaperText): Markup =>
  tag(
    'p',
    { class: 'fold' },
    parts.map(({ lead, text }, index) => [
      index === 0 ? null : ' ',
      lead && [tag('b', {}, lead), ' '],
      paper.running(text),
    ]),
  )

/** Returns how things are counted, in numbered lines. */
export const methodHtml = ({ lines }: MethodBlock, paper: PaperText): Markup =>
  tag(
    'ol',
    { class: 'method', ...divided('rows', 2) },
    lines.map((line, index) =>
      tag('li', unit(), tag('span', { class: 'key' }, String(index + 1)), ' ', tag('span', {}, paper.running(line))),
    ),
  )

/** Returns what was left out to keep the report within its pages. */
export const leftOutHtml = ({ lead, text }: LeftOutBlock, paper: PaperText): Markup =>
  tag('p', { class: 'fold' }, tag('b', {}, lead), ' ', paper.running(text))
