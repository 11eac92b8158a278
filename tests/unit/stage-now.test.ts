import { expect, test } from 'vitest'
import { processChart } from '../../src-shared/charts/process-chart'
import { stageNow } from '../../src-shared/records/decision-process'
import { sharedWords } from '../../src-shared/text/shared-words'

const on = '2026-11-24'
/** Returns one stage for each letter: x is done, f is done on a future day, - is not done. */
const stagesOf = (text: string) =>
  [...text].map((letter, index) => ({
    id: `${index}`,
    code: `${index}`,
    name: `Skede ${index}`,
    plannedOn: null,
    plannedPrecision: 'day' as const,
    happenedOn: letter === 'x' ? '2026-01-01' : letter === 'f' ? '2027-01-01' : null,
  }))

test.each([
  ['', null, 0],
  ['---', null, 0],
  ['x--', null, 1],
  ['xx-', null, 2],
  ['xxx', null, 3],
  ['x-x-', null, 1],
  ['-xx', null, 0],
  ['xf-', null, 1],
  ['x--', '2026-11-24', -1],
  ['x--', '2026-11-25', 1],
])('of the stages %j, closed on %s, the stage now is number %i, also in the chart', (text, closedOn, expected) => {
  const stages = stagesOf(text)
  expect(stageNow(stages, closedOn, on)).toBe(expected)
  const process = { id: 'p', name: 'P', closedOn, stages }
  const { rows } = processChart({ processes: [process], title: 'P', isNamed: false, on }, sharedWords('sv').chart, 'sv')
  expect(rows.findIndex(row => row[2] === 'nu')).toBe(expected >= text.length ? -1 : expected)
})
