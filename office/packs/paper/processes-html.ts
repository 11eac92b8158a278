import type { ProcessesBlock, ProcessRow, StageMark } from '../../../src-shared/packs/blocks/process-block'
import { type Markup, tag } from '../../paper/markup'
import type { PaperText } from './paper-text'
import { atEnd, divided, unit } from './piece'

const stageHtml = ({ name, day, state }: StageMark, now: string, paper: PaperText): Markup =>
  tag(
    'li',
    { class: state },
    state === 'now' ? [tag('span', { class: 'tag' }, now), ' '] : null,
    paper.running(name),
    day && [' ', tag('span', { class: 'day' }, day)],
  )

const processHtml = ({ name, about, stages, instead }: ProcessRow, now: string, paper: PaperText): Markup =>
  tag(
    'section',
    { class: 'process', ...unit() },
    tag('div', {}, tag('h3', {}, name), about && tag('p', {}, paper.running(about))),
    stages.length === 0
      ? tag('p', { class: 'instead' }, instead)
      : tag(
          'ol',
          {},
          stages.map(stage => stageHtml(stage, now, paper)),
        ),
  )

/** Returns processes as lines: a filled dot for a stage that is done, a ring with the word for the one it is in, an empty dot for a coming one. */
export const processesHtml = ({ rows, now, more, note }: ProcessesBlock, paper: PaperText): Markup =>
  tag(
    'div',
    { class: 'processes', ...divided('rows', 1) },
    rows.map(row => processHtml(row, now, paper)),
    more && tag('p', { class: 'caption', ...atEnd() }, more),
    note && tag('p', { class: 'caption', ...atEnd() }, paper.running(note)),
  )
