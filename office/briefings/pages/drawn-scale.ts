import type { BriefingMark } from '../../../src-shared/briefings/briefing'
import type { BriefingWords } from '../../../src-shared/text/sv/briefing'
import { xmlText } from '../../files/xml-text'

const steps = [-2, -1, 0, 1, 2] as const
const signed = (scale: number): string => (scale > 0 ? `+${scale}` : scale < 0 ? `−${-scale}` : '0')
const placeOf = (scale: number): number => 3 + (scale + 2) * 11.5
const [ink, weak, rule, accent] = ['#1a2325', '#4a5659', '#9fb0b2', '#0b5c63']

const dot = (scale: number): string =>
  `<circle cx="${placeOf(scale)}" cy="4.6" r=".9" fill="#fff" stroke="${rule}" stroke-width=".35"/><text x="${placeOf(scale)}" y="9.4" font-size="2.7" text-anchor="middle" fill="${weak}">${signed(scale)}</text>`

/** A day below its mark; at an end of the scale it stays inside the drawing. */
const dayBelow = ({ scale, on }: BriefingMark, isLast: boolean): string => {
  const anchor = scale === 2 ? 'end' : scale === -2 ? 'start' : 'middle'
  const at = scale === 2 ? 51.6 : scale === -2 ? 0.6 : placeOf(scale)
  const look = isLast ? `fill="${ink}" font-weight="600"` : `fill="${weak}"`
  return `<text x="${at}" y="13" font-size="2.6" text-anchor="${anchor}" ${look}>${xmlText(on)}</text>`
}

/** The way from the mark before to the last one, as an arrow. */
function way(from: number, to: number): string {
  const [start, end] = [placeOf(from), placeOf(to)]
  const ahead = end > start ? 1 : -1
  const tip = end - ahead * 2.6
  return `<path d="M${start + ahead * 1.6} 4.6H${tip}m${-ahead * 1.6} -1.2l${ahead * 1.6} 1.2l${-ahead * 1.6} 1.2" fill="none" stroke="${accent}" stroke-width=".6"/>`
}

/** Returns the words of the drawing, for those who do not see it. */
export const scaleInWords = (marks: readonly BriefingMark[], { paper }: BriefingWords): string =>
  paper.scaleSaid(marks.map(({ scale, on }) => `${signed(scale)} ${on}`).join(', '))

/** Returns the scale of positions, 52 × 14 mm, with the last two marks on it. The size is that of the side column. */
export function scaleSvg(marks: readonly BriefingMark[], words: BriefingWords): string {
  const last = marks.at(-1)
  const before = marks.at(-2)
  if (!last) return ''
  const hasMoved = before !== undefined && before.scale !== last.scale
  const { against, for: inFavour } = words.paper.scale
  const ends = [
    ...(marks.some(({ scale }) => scale === -2)
      ? []
      : [`<text x="0.6" y="13" font-size="2.6" fill="${weak}">${xmlText(against)}</text>`]),
    ...(marks.some(({ scale }) => scale === 2)
      ? []
      : [`<text x="51.6" y="13" font-size="2.6" text-anchor="end" fill="${weak}">${xmlText(inFavour)}</text>`]),
  ]
  const drawn = [
    `<path d="M3 4.6H49" stroke="${rule}" stroke-width=".35"/>`,
    ...steps.map(dot),
    ...(hasMoved
      ? [
          `<circle cx="${placeOf(before.scale)}" cy="4.6" r="1.3" fill="#fff" stroke="${accent}" stroke-width=".6"/>`,
          way(before.scale, last.scale),
          dayBelow(before, false),
        ]
      : []),
    `<circle cx="${placeOf(last.scale)}" cy="4.6" r="2" fill="${accent}"/>`,
    dayBelow(last, true),
    ...ends,
  ]
  return `<svg xmlns="http://www.w3.org/2000/svg" width="52mm" height="14mm" viewBox="0 0 52 14" role="img" aria-label="${xmlText(scaleInWords(marks, words))}">${drawn.join('')}</svg>`
}
