import type { KeyFiguresBlock } from '../../../src-shared/packs/blocks/first-page'
import { type Markup, tag } from '../../paper/markup'

/** Returns the large figures at the foot of page 1, each with what it counts and the same figure in the period before. */
export const keyFiguresHtml = ({ figures }: KeyFiguresBlock): Markup =>
  tag(
    'dl',
    { class: 'keys' },
    figures.map(({ value, label, before }) =>
      tag(
        'div',
        {},
        tag('dt', {}, before === null ? label : [`${label},`, tag('br', {}), before]),
        tag('dd', {}, value),
      ),
    ),
  )
