import { type LogField, repeatedFields } from '../../../src-shared/imports/log-field'
import { type LogMap, logMap, type MappedColumn } from '../../../src-shared/imports/log-map'
import { sameText } from '../../../src-shared/names/folded-text'
import type { HeadedSheet } from './whole-header'

/** What is wrong with a map: of the file it was written in, or beside the header of a sheet. */
export type MapProblem =
  | { readonly code: 'not-json' }
  | { readonly code: 'not-a-map'; readonly where: string }
  | { readonly code: 'no-such-column'; readonly header: string }
  | { readonly code: 'column-twice'; readonly header: string }
  | { readonly code: 'field-twice'; readonly field: LogField; readonly header: string }
  | { readonly code: 'no-day-column' }
  | { readonly code: 'no-kind' }

/** Reads a map from the text of a file. Returns the map, or why the text is none and where. */
export function parseMap(text: string): LogMap | readonly MapProblem[] {
  let given: unknown
  try {
    given = JSON.parse(text)
  } catch {
    return [{ code: 'not-json' }]
  }
  const parsed = logMap.safeParse(given)
  if (parsed.success) return parsed.data
  return parsed.error.issues.slice(0, mostTold).map(({ path }) => ({ code: 'not-a-map', where: path.join('.') }))
}
const mostTold = 20

/** Returns the text that a map is kept as. Reading it gives the same map. */
export const writtenMap = (map: LogMap): string => `${JSON.stringify(map, null, 2)}\n`

/** Returns which column a part of a map means, counted from 0; -1 if the header has no such column. */
export function columnOf({ header, which }: Pick<MappedColumn, 'header' | 'which'>, names: readonly string[]): number {
  const wanted = sameText(header)
  const places = names.flatMap((name, at) => (sameText(name) === wanted ? [at] : []))
  return places[which - 1] ?? -1
}

/** Checks a map beside the header of a sheet. Names are compared without capitals and blanks. */
export function checkMap(map: LogMap, { header }: Pick<HeadedSheet, 'header'>): readonly MapProblem[] {
  const problems: MapProblem[] = []
  const [columns, fields] = [new Set<number>(), new Set<LogField>()]
  for (const column of map.columns) {
    const at = columnOf(column, header)
    if (at < 0) problems.push({ code: 'no-such-column', header: column.header })
    else if (columns.has(at)) problems.push({ code: 'column-twice', header: column.header })
    if (fields.has(column.field) && !repeatedFields.includes(column.field))
      problems.push({ code: 'field-twice', field: column.field, header: column.header })
    columns.add(at)
    fields.add(column.field)
  }
  if (!fields.has('startsOn')) problems.push({ code: 'no-day-column' })
  if (!fields.has('kind') && map.usualKind === null) problems.push({ code: 'no-kind' })
  return problems
}

/** Returns the names of the columns that a map does not read. */
export function unmappedColumns(map: LogMap, { header }: Pick<HeadedSheet, 'header'>): readonly string[] {
  const mapped = new Set(map.columns.map(column => columnOf(column, header)))
  return header.filter((name, at) => name !== '' && !mapped.has(at))
}
