import { floor, type Level } from './levels'
import { queryKinds } from './read-queries'
import { type Answered, type Measured, measured, precisionOf, recallOf } from './reckon'

const shown = (value: number | null): string => (value === null ? '–' : value.toFixed(3)).padStart(9)
const line = (name: string, queries: string, measures: readonly string[]): string =>
  `${name.padEnd(14)}${queries.padStart(8)}${measures.map(text => text.padStart(11)).join('')}`

/** True if both measures are at the floor or above. A measure that no query has cannot be below it. */
export const isAtFloor = ({ recall, precision }: Measured, lowest: Level = floor): boolean =>
  (recall ?? 1) >= lowest.recall && (precision ?? 1) >= lowest.precision

/** Returns the table of recall and precision for each kind of query and in all, and true if every kind is at its floor. */
export function linesOfTable(answers: readonly Answered[]): {
  readonly lines: readonly string[]
  readonly isAboveFloor: boolean
} {
  const kinds = queryKinds.map(kind => {
    const result = measured(answers.filter(({ query }) => query.kind === kind))
    return { kind, result }
  })
  const all = measured(answers)
  return {
    isAboveFloor: kinds.every(({ result }) => isAtFloor(result)),
    lines: [
      line('kind', 'queries', ['recall', 'floor', 'precision', 'floor']),
      ...kinds.map(({ kind, result }) => {
        const measures = [result.recall, floor.recall, result.precision, floor.precision].map(shown)
        return `${line(kind, String(result.queries), measures)}${isAtFloor(result) ? '' : '  BELOW'}`
      }),
      line('all', String(all.queries), [shown(all.recall), '', shown(all.precision), '']),
    ],
  }
}

/** Returns the lines of one query: its measures, what was missed, and what was found though nobody expects it. */
export function linesOfQuery(answer: Answered): string[] {
  const { query, found } = answer
  const missed = query.expected.filter(id => !found.includes(id))
  const wrong = found.filter(id => !query.expected.includes(id) && !query.allowed.includes(id))
  return [
    `${query.kind.padEnd(14)}${shown(recallOf(answer))}${shown(precisionOf(answer))}  ${query.text}`,
    ...(missed.length > 0 ? [`    missed ${missed.join(' ')}`] : []),
    ...(wrong.length > 0 ? [`    wrong  ${wrong.join(' ')}`] : []),
  ]
}
