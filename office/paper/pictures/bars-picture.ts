import type { BarsBlock } from '../../../src-shared/packs/blocks/chart-blocks'
import type { Language } from '../../../src-shared/text/language'
import { numberText } from '../../../src-shared/text/pack-cells'
import type { Markup } from '../markup'
import { paperColours } from '../paper-style'
import { barMarks, picture, pictureLine, pictureText } from './bar-marks'
import { drawnNumber } from './hatching'

const size = { width: 78, height: 34, ground: 26, tallest: 20, numbers: 3.1, names: 2.8 }

/** Returns bars with their names below, 78 × 34 mm: the months, or the quarters of the project. */
export function barsPicture({ bars, spans, alternative }: BarsBlock, language: Language): Markup {
  const { width, height, ground, tallest, numbers, names } = size
  const slot = width / Math.max(1, bars.length)
  const most = Math.max(0, ...bars.map(({ count }) => count ?? 0))
  const perCount = most > 0 ? tallest / most : 0
  const marks = bars.flatMap((bar, index) => {
    const middle = (index + 0.5) * slot
    const place = { middle, ground, width: slot * 0.68, perCount, letters: numbers }
    const number = bar.count === null ? '' : numberText(bar.count, language)
    const look = bar.isThisPeriod ? {} : { weak: true }
    return [...barMarks(bar, place, number), pictureText(bar.label, middle, 29.6, names, look)]
  })
  const below = spans.flatMap(({ label, from }) => {
    const start = from * slot
    const edge = from === 0 ? [] : [pictureLine(`M${drawnNumber(start)} 6V33.4`, paperColours.rule, 0.25)]
    return [...edge, pictureText(label, start + (from === 0 ? 0.5 : 1.5), 33.4, names, { weak: true, start: true })]
  })
  return picture(
    width,
    height,
    alternative,
    pictureLine(`M0 ${ground}H${width}`, paperColours.weak, 0.25),
    ...marks,
    ...below,
  )
}
