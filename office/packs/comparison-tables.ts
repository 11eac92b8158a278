import { type IndicatorLine, type IndicatorValue, indicatorOf } from '../../src-shared/packs/indicators'
import type { Cell, Column, Table } from '../../src-shared/packs/table'
import { indicatorWords } from '../../src-shared/text/indicator-words'
import type { Telling } from './pack-telling'

const number = (code: string, heading: string): Column => ({ code, heading, type: 'number', width: 14 })

/** A value as two numbers, to be reckoned with: itself, and what it is of or who came. */
const cells = (value: IndicatorValue | null): readonly Cell[] => [value?.number ?? null, value?.second ?? null]

/** Every indicator of the pack as numbers. The pages print them in words. */
function indicatorTable({ material, language }: Telling): Table {
  const { names, columns, heading, ofOffice } = indicatorWords(language)
  const nameOf = ({ id, scope }: IndicatorLine): string =>
    material.partner !== null && scope === 'office' ? `${id} ${names[id]}, ${ofOffice}` : `${id} ${names[id]}`
  const pair = (code: string, label: string): readonly Column[] => [
    number(code, label),
    number(`${code}-of`, columns.ofWhat(label)),
  ]
  return {
    id: 'indicators',
    name: heading,
    columns: [
      { code: 'indicator', heading: columns.indicator, type: 'text', width: 52 },
      { code: 'unit', heading: columns.unit, type: 'text', width: 12 },
      ...pair('value', columns.value),
      ...pair('before', columns.before),
      ...pair('year-before', columns.yearBefore),
      ...pair('target', columns.target),
    ],
    rows: material.indicators.own.map(line => [
      nameOf(line),
      indicatorOf(line.id).unit === 'percent' ? '%' : '',
      ...cells(line.value),
      ...cells(line.before),
      ...cells(line.yearBefore),
      ...cells(line.target),
    ]),
  }
}

/** The issues in each of the quarters compared. Empty where there was no log. */
function quarterTable({ material, nameOf, language }: Telling): Table {
  const { quarters, byIssue } = material.comparison
  const { columns, tables } = indicatorWords(language)
  return {
    id: 'quarters',
    name: tables.quarters,
    columns: [
      { code: 'issue', heading: columns.issue, type: 'text', width: 32 },
      ...quarters.map(({ code }) => number(code, code)),
    ],
    rows: material.issues.map(({ id }) => [nameOf(id), ...(byIssue[id] ?? quarters.map(() => null))]),
  }
}

/** The project's quarters so far, each with the sum up to it. None without a project. */
function projectTable({ material, language }: Telling): readonly Table[] {
  const { project } = material.comparison
  if (project === null) return []
  const { columns, tables } = indicatorWords(language)
  const day = (code: string, heading: string): Column => ({ code, heading, type: 'day', width: 12 })
  return [
    {
      id: 'project',
      name: tables.project,
      columns: [
        { code: 'quarter', heading: columns.quarter, type: 'text', width: 12 },
        day('from', columns.from),
        day('to', columns.to),
        number('count', columns.count),
        number('cumulative', columns.cumulative),
      ],
      rows: project.quarters.map(({ code, period, count, cumulative }) => [
        code,
        period.from,
        period.to,
        count,
        cumulative,
      ]),
    },
  ]
}

/** Returns the indicators and what the period is compared with, as tables to reckon with. */
export const comparisonTables = (telling: Telling): readonly Table[] => [
  indicatorTable(telling),
  quarterTable(telling),
  ...projectTable(telling),
]
