import type { PeriodState } from '../../../src-shared/packs/blocks/first-page'
import type { WordPicture } from '../../files/word/word-model'
import { arrow, stateIcons } from '../../paper/icons'
import { tag } from '../../paper/markup'
import { paperColours } from '../../paper/paper-style'
import { drawnPicture } from './drawn-picture'

/** The arrow before what came of a result. The bundled letters have none. */
export const arrowInWord: WordPicture = drawnPicture(arrow, { width: 2.8, height: 2.2 }, null)

/** Returns the icon of a state. It stands with its words, which say the same. */
export const stateIcon = (state: PeriodState): WordPicture =>
  drawnPicture(stateIcons[state], state === 'locked' ? { width: 3.2, height: 3.6 } : { width: 3.4, height: 3.4 }, null)

/** Returns a bar of a width in millimetres. It is one dot of its colour, drawn out, so that all bars of a report are one picture. */
export function barInWord(width: number, isStrong: boolean): WordPicture {
  const fill = isStrong ? paperColours.accent : paperColours.middle
  const dot = tag(
    'svg',
    { width: '1mm', height: '1mm', viewBox: '0 0 1 1' },
    tag('rect', { x: 0, y: 0, width: 1, height: 1, fill }),
  )
  return drawnPicture(dot, { width: Math.max(0.3, width), height: 2.6 }, null)
}
