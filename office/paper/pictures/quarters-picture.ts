import type { QuartersLine } from '../../../src-shared/packs/blocks/issue-block'
import type { Language } from '../../../src-shared/text/language'
import { numberText } from '../../../src-shared/text/pack-cells'
import type { Markup } from '../markup'
import { paperColours } from '../paper-style'
import { barMarks, picture, pictureLine, pictureText } from './bar-marks'
import { drawnNumber } from './hatching'

const size = { width: 50, height: 13.5, ground: 9.9, tallest: 6.7, letters: 2.7, years: 2.65 }

/** Returns the contacts of an issue over eight quarters, 50 × 13.5 mm. All lines of a pack have one scale. */
export function quartersPicture({ bars, most, alternative }: QuartersLine, language: Language): Markup {
  const { width, height, ground, tallest, letters, years } = size
  const slot = width / Math.max(1, bars.length)
  const perCount = most > 0 ? tallest / most : 0
  const marks = bars.flatMap((bar, index) => {
    const place = { middle: (index + 0.5) * slot, ground, width: slot * 0.62, perCount, letters }
    const number = bar.count === null ? '' : numberText(bar.count, language)
    const start = index * slot + 0.3
    const year = [
      pictureLine(`M${drawnNumber(start)} ${ground}v1`, paperColours.weak, 0.2),
      pictureText(bar.label, start + 0.6, 13, years, { weak: true, start: true }),
    ]
    return [...barMarks(bar, place, number), ...(bar.label === '' ? [] : year)]
  })
  return picture(width, height, alternative, pictureLine(`M0 ${ground}H${width}`, paperColours.weak, 0.2), ...marks)
}
