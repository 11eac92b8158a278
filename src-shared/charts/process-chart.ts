import type { IsoDate } from '../days/iso-date'
import { writtenKnownDay } from '../days/known-day'
import type { Cell, DrawnTable } from '../packs/table'
import { type DrawnProcess, isDone, type ProcessStage, stageNow } from '../records/decision-process'
import { dayInText } from '../text/dates'
import type { Language } from '../text/language'
import type { ChartWords } from '../text/sv/chart'
import { lettering, line, type Mark, type Part, type PlainMark } from './drawing'
import { fitted, textWidth, wrapped } from './fitted-text'

/** What process lines are drawn from: one process for its own screen, or several with their names for a page. */
export type ProcessFigures = {
  readonly processes: readonly DrawnProcess[]
  readonly title: string
  readonly isNamed: boolean
  /** The day they are seen on. */
  readonly on: IsoDate
}

/** How many stages fit on a line. A longer process continues on the next line. */
const page = { width: 680, mostOnLine: 7 }
const screen = { width: 510, mostOnLine: 5 }
const band = 100
const nameHeight = 28
const size = 11

type State = 'done' | 'now' | 'coming'

/** Returns a planned day as precisely as it is known. */
function plannedText({ plannedOn, plannedPrecision }: ProcessStage, words: ChartWords, language: Language): string {
  return plannedOn === null
    ? words.process.noDay
    : words.process.plannedOn(dayInText(plannedOn, language, plannedPrecision))
}

const markOf: Readonly<Record<State, (x: number, y: number) => PlainMark[]>> = {
  done: (x, y) => [{ mark: 'dot', x, y, radius: 6, ink: 'strong' }],
  now: (x, y) => [
    { mark: 'dot', x, y, radius: 9, ink: 'paper', edge: 'strong', weight: 2 },
    { mark: 'dot', x, y, radius: 4.5, ink: 'strong' },
  ],
  coming: (x, y) => [{ mark: 'dot', x, y, radius: 5.5, ink: 'paper', edge: 'edge', weight: 1.5 }],
}

/** Draws the stages of each process with their days, and the stage it is in now. */
export function processChart(
  { processes, title, isNamed, on }: ProcessFigures,
  words: ChartWords,
  language: Language,
): DrawnTable {
  const said = words.process
  const { width, mostOnLine } = isNamed ? page : screen
  const marks: Mark[] = []
  const rows: Cell[][] = []
  const sentences: string[] = []
  let top = 0
  for (const process of processes) {
    const { name, stages, closedOn } = process
    const now = stageNow(stages, closedOn, on)
    if (isNamed) {
      marks.push(lettering(0, top + 17, fitted(name, width, 13), 13, 'text', { isBold: true }))
      top += nameHeight
    }
    const stageIn = stages[now]
    const sentence =
      now === -1
        ? said.finished
        : stageIn
          ? said.description(stageIn.name)
          : stages.length === 0
            ? said.noStages
            : said.allDone
    sentences.push(isNamed ? `${name}: ${sentence}` : sentence)
    const onLine = Math.min(mostOnLine, stages.length)
    const step = width / Math.max(3, onLine)
    for (const [index, stage] of stages.entries()) {
      const [at, lineAt] = [index % mostOnLine, Math.floor(index / mostOnLine)]
      const x = step * (at + 0.5)
      const y = top + 24 + lineAt * band
      const state: State = isDone(stage, on) ? 'done' : index === now ? 'now' : 'coming'
      if (at > 0 || index > 0)
        marks.push(line([at === 0 ? 0 : x - step, y], [x, y], state === 'coming' ? 'line' : 'strong', 2))
      const day =
        stage.happenedOn === null ? plannedText(stage, words, language) : dayInText(stage.happenedOn, language)
      const names = wrapped(stage.name, step - 8, size, 2)
      const part: Part = {
        mark: 'part',
        title: said.cell(stage.name, said.states[state], day),
        marks: [
          ...markOf[state](x, y),
          ...(state === 'now'
            ? [lettering(x, y - 13, said.states.now, 10.5, 'strong', { align: 'middle', isBold: true })]
            : []),
          ...names.map((text, row) =>
            lettering(x, y + 24 + row * 13, text, size, state === 'coming' ? 'muted' : 'text', {
              align: 'middle',
              ...(state === 'now' && { isBold: true }),
            }),
          ),
          ...wrapped(day, Math.max(step - 4, textWidth('00 sep 0000', 10)), 10, 2).map((text, row) =>
            lettering(x, y + 25 + names.length * 13 + row * 12, text, 10, 'muted', { align: 'middle' }),
          ),
        ],
      }
      marks.push(part)
      const planned = stage.plannedOn && writtenKnownDay({ on: stage.plannedOn, precision: stage.plannedPrecision })
      rows.push([name, stage.name, said.states[state], planned, stage.happenedOn])
    }
    if (stages.length === 0) marks.push(lettering(0, top + 20, said.noStages, size, 'muted'))
    top += stages.length === 0 ? 32 : Math.ceil(stages.length / mostOnLine) * band
  }
  return {
    id: 'processes',
    name: said.name,
    columns: [
      { code: 'process', heading: said.process, type: 'text', width: 48 },
      { code: 'stage', heading: said.stage, type: 'text', width: 40 },
      { code: 'state', heading: said.state, type: 'text', width: 12 },
      { code: 'planned', heading: said.planned, type: 'day', width: 12 },
      { code: 'happened', heading: said.happened, type: 'day', width: 12 },
    ],
    rows,
    drawing: { width, height: top, title, description: sentences.join(' '), marks: linesFirst(marks) },
  }
}

/** Puts the lines first, so they are drawn under the marks they lead to. */
const linesFirst = (marks: readonly Mark[]): Mark[] => [
  ...marks.filter(({ mark }) => mark === 'line'),
  ...marks.filter(({ mark }) => mark !== 'line'),
]
