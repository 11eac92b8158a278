import { eventKinds } from '../../../src-shared/log/interaction'
import { swedishOrder } from '../../../src-shared/names/swedish-order'
import type { PageCell, PageRow, TableBlock } from '../../../src-shared/packs/blocks/table-block'
import { numberText } from '../../../src-shared/text/pack-cells'
import { wordFor } from '../../../src-shared/text/told-words'
import { cell, column, plainTable, row } from './block-parts'
import type { PageTelling } from './page-telling'

type Tally = Readonly<Record<string, number | undefined>>

/** A number, the number before, and the change as the two are printed. */
function figureCells({ number, language }: PageTelling, now: number, before: number): PageCell[] {
  const change = numberText(now - before, language, 'change').replace('-', '\u2212')
  return [cell(number(now)), cell(number(before)), cell(change)]
}

/** A row of a tally that has a value in this period or in the one before. */
type Line = { readonly name: string; readonly now: number; readonly before: number; readonly people?: number }

function linesOf(now: Tally, before: Tally, nameOf: (key: string) => string): Line[] {
  return [...new Set([...Object.keys(now), ...Object.keys(before)])]
    .map(key => ({ name: nameOf(key), now: now[key] ?? 0, before: before[key] ?? 0 }))
    .filter(line => line.now > 0 || line.before > 0)
}

const byName = (a: Line, b: Line): number => swedishOrder(a.name, b.name)

/** The columns after the first: this period, the one before, and the change. Together 37 mm beside the 41 of the first. */
const comparedColumns = ({ names, said }: PageTelling) => [
  column('count', names.short, 12, 'number'),
  column('before', names.shortBefore, 12, 'number'),
  column('change', said.figures.change, 13, 'change'),
]

function rowsOf(telling: PageTelling, id: string, lines: readonly Line[]): PageRow[] {
  return lines.map(({ name, now, before }, index) =>
    row(`${id}:${index + 1}`, [cell(name), ...figureCells(telling, now, before)]),
  )
}

function sumRow(telling: PageTelling, id: string, lines: readonly Line[]): PageRow {
  const sum = (of: (line: Line) => number) => lines.reduce((total, line) => total + of(line), 0)
  return row(
    `${id}:sum`,
    [
      cell(telling.said.figures.sum),
      ...figureCells(
        telling,
        sum(line => line.now),
        sum(line => line.before),
      ),
    ],
    true,
  )
}

/** Returns what was done for each main task, in the office's order. A contact without a task has a row too, so that the sum adds up. */
export function taskTable(telling: PageTelling): TableBlock | undefined {
  const { material, said, nameOf, brokenDown } = telling
  const { figures, before } = material
  const lines = linesOf(figures.byTask, before.byTask, nameOf)
  const total = (of: Tally) => Object.values(of).reduce((sum: number, count) => sum + (count ?? 0), 0)
  const without = {
    name: said.figures.noTask,
    now: brokenDown - total(figures.byTask),
    before: before.interactions - before.secrecyMarked - total(before.byTask),
  }
  const all = without.now > 0 || without.before > 0 ? [...lines, without] : lines
  if (all.length === 0) return undefined
  return plainTable(
    {
      id: 'tasks',
      use: 'figures',
      caption: said.figures.tasks,
      columns: [column('task', said.figures.task, 41), ...comparedColumns(telling)],
    },
    [...rowsOf(telling, 'tasks', all), sumRow(telling, 'tasks', all)],
  )
}

/** Returns what was done for each aim, in the project's order. It has no sum: a contact may have several aims. */
export function aimTable(telling: PageTelling): TableBlock | undefined {
  const { material, said, nameOf } = telling
  const lines = linesOf(material.figures.byAim, material.before.byAim, nameOf)
  return plainTable(
    {
      id: 'aims',
      use: 'figures',
      caption: said.figures.aims,
      columns: [column('aim', said.figures.aim, 41), ...comparedColumns(telling)],
    },
    rowsOf(telling, 'aims', lines),
  )
}

/** Returns the contacts by type, by the word of the type. */
export function kindTable(telling: PageTelling): TableBlock | undefined {
  const { material, said, shared } = telling
  const lines = linesOf(material.figures.byType, material.before.byType, code => wordFor(shared.kinds, code))
  if (lines.length === 0) return undefined
  const sorted = lines.toSorted(byName)
  return plainTable(
    {
      id: 'kinds',
      use: 'figures',
      caption: said.figures.kinds,
      columns: [column('kind', said.figures.kind, 41), ...comparedColumns(telling)],
    },
    [...rowsOf(telling, 'kinds', sorted), sumRow(telling, 'kinds', sorted)],
  )
}

const categoryName =
  ({ shared, words }: PageTelling) =>
  (code: string): string =>
    code === 'uncategorised' ? words.uncategorised : wordFor(shared.categories, code)

/** Returns the contacts by category of the people met, and how many people of each; the last row is the number of different people. */
export function categoryTable(telling: PageTelling): TableBlock | undefined {
  const { material, said, number } = telling
  const { figures, before } = material
  const name = categoryName(telling)
  const people: Tally = figures.uniqueContactsByCategory
  const lines = Object.keys({ ...figures.interactionsByCategory, ...before.interactionsByCategory })
    .map(
      (code): Line => ({
        name: name(code),
        now: figures.interactionsByCategory[code] ?? 0,
        before: before.interactionsByCategory[code] ?? 0,
        people: people[code] ?? 0,
      }),
    )
    .filter(line => line.now > 0 || line.before > 0)
    .toSorted(byName)
  if (lines.length === 0) return undefined
  return plainTable(
    {
      id: 'categories',
      use: 'figures',
      caption: said.figures.categories,
      columns: [
        column('category', said.figures.category, 30),
        column('count', telling.names.short, 9.5, 'number'),
        column('before', telling.names.shortBefore, 9.5, 'number'),
        column('change', said.figures.change, 13.5, 'change'),
        column('people', said.figures.people, 15.5, 'number'),
      ],
    },
    [
      ...lines.map((line, index) =>
        row(`categories:${index + 1}`, [
          cell(line.name),
          ...figureCells(telling, line.now, line.before),
          cell(number(line.people ?? 0)),
        ]),
      ),
      row(
        'categories:sum',
        [cell(said.figures.differentPeople), cell(''), cell(''), cell(''), cell(number(figures.uniqueContacts))],
        true,
      ),
    ],
  )
}

/** Returns how many events there were in a period. */
export const eventsIn = (byType: Tally): number => eventKinds.reduce((sum, kind) => sum + (byType[kind] ?? 0), 0)
