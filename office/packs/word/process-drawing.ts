import { textWidth, wrapped } from '../../../src-shared/charts/fitted-text'
import type { ProcessRow, StageMark } from '../../../src-shared/packs/blocks/process-block'
import type { WordPicture } from '../../files/word/word-model'
import { type Markup, tag } from '../../paper/markup'
import { paperColours } from '../../paper/paper-style'
import { picture, pictureLine, pictureText } from '../../paper/pictures/bar-marks'
import { drawnNumber } from '../../paper/pictures/hatching'
import { drawnPicture } from './drawn-picture'

/** The width of the line of a process, in millimetres. */
export const processWidth = 119
/** The height of the line itself above the names, and the letters of names and days, in millimetres. */
const track = 2.35
const names = { size: 2.9, line: 3.8, first: 8.2, most: 3 }
const days = { size: 2.75, line: 3.6, most: 2 }
const [dot, ring] = [1.3, 2.1]
/** Where the word at the ring begins. */
const besideRing = 5.2
/** A stage is not wider than this, so that two stages do not stand at either end of the page. */
const widestStage = 40
/** The space between the words of two stages. */
const apart = 2

type Place = { readonly left: number; readonly width: number; readonly isLast: boolean }

function trackMarks({ state }: StageMark, { left, width, isLast }: Place, now: string): Markup[] {
  const { accent, middle, dash } = paperColours
  const from = left + (state === 'now' ? besideRing + textWidth(now, names.size) + 1 : 2 * dot)
  const path = `M${drawnNumber(from)} ${track}H${drawnNumber(left + width)}`
  const line = state === 'done' ? pictureLine(path, accent, 0.45) : dashed(path, dash)
  const radius = state === 'now' ? ring - 0.55 : dot - 0.22
  const mark = tag('circle', {
    cx: drawnNumber(left + (state === 'now' ? ring : dot)),
    cy: track,
    r: radius,
    fill: state === 'done' ? accent : '#ffffff',
    stroke: state === 'coming' ? middle : accent,
    'stroke-width': state === 'now' ? 1.1 : 0.45,
  })
  return isLast ? [mark] : [line, mark]
}

const dashed = (path: string, colour: string): Markup =>
  tag('path', { d: path, stroke: colour, 'stroke-width': 0.45, 'stroke-dasharray': '1.2 0.9', fill: 'none' })

type Words = { readonly marks: readonly Markup[]; readonly bottom: number }

function wordMarks({ name, day, state }: StageMark, { left, width }: Place): Words {
  const isNow = state === 'now'
  const nameLines = wrapped(name, width - apart, names.size, names.most)
  const dayLines = day === null ? [] : wrapped(day, width - apart, days.size, days.most)
  const firstDay = names.first + nameLines.length * names.line
  return {
    marks: [
      ...nameLines.map((line, index) =>
        pictureText(line, left, names.first + index * names.line, names.size, {
          start: true,
          bold: isNow,
          weak: !isNow,
        }),
      ),
      ...dayLines.map((line, index) =>
        pictureText(line, left, firstDay + index * days.line, days.size, { start: true, weak: true }),
      ),
    ],
    bottom: firstDay + (dayLines.length - 1) * days.line + 1.2,
  }
}

/** The word at the ring. The line goes on after it. */
const nowMark = (now: string, { left }: Place): Markup =>
  tag(
    'text',
    {
      x: drawnNumber(left + besideRing),
      y: 3.4,
      'font-size': names.size,
      'font-weight': 600,
      fill: paperColours.accent,
    },
    now,
  )

/** Returns the line of a process as a picture: filled for done, a ring for now, empty for what is to come. */
export function processPicture({ stages, alternative }: ProcessRow, now: string): WordPicture {
  const width = Math.min(widestStage, processWidth / Math.max(1, stages.length))
  const drawn = stages.map((stage, index) => {
    const place = { left: index * width, width, isLast: index === stages.length - 1 }
    const words = wordMarks(stage, place)
    const marks = [
      ...trackMarks(stage, place, now),
      ...words.marks,
      ...(stage.state === 'now' ? [nowMark(now, place)] : []),
    ]
    return { marks, bottom: words.bottom }
  })
  const height = Math.round(Math.max(10, ...drawn.map(({ bottom }) => bottom)) * 10) / 10
  const all = drawn.flatMap(({ marks }) => marks)
  return drawnPicture(picture(processWidth, height, alternative, ...all), { width: processWidth, height }, alternative)
}
